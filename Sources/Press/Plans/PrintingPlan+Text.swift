import Findings
import Foundation
import Vietnamese

extension PrintingPlan {
  /// The plan on one page, to be read in a minute.
  public func text(in language: Language) -> String { lines(in: language).joined(separator: "\n") }

  /// The lines of the page.
  public func lines(in language: Language) -> [String] {
    func say(_ vi: String, _ en: String) -> String { Words(vi: vi, en: en)(in: language) }
    var lines = [say("KẾ HOẠCH IN", "PLAN") + " · \(ceremony)" + (date.map { " · \($0.shortText)" } ?? "")]
    lines.append(say("Tệp", "Files") + ": " + files.joined(separator: ", "))
    lines += columnLines(in: language)
    for (index, group) in groups.enumerated() { lines += Self.lines(of: group, number: index + 1, in: language) }
    lines.append(say("Tổng cộng", "In all") + ": \(Self.counts(totals, in: language))")
    lines += Self.section(say("Dòng, cột bỏ qua", "Left out"), skipped, most: 3, in: language)
    lines += Self.section(say("Bị từ chối", "Refused"), refused, most: 5, in: language)
    if corrections > 0 { lines.append(say("Dòng đã sửa: \(corrections)", "Corrected rows: \(corrections)")) }
    lines += Self.section(say("Chưa chắc", "Not certain"), doubts, most: 3, in: language)
    return lines
  }

  private var totals: [RecipientKind: Int] {
    Dictionary(uniqueKeysWithValues: RecipientKind.allCases.map { ($0, count(of: $0)) })
  }

  private static func counts(_ counts: [RecipientKind: Int], in language: Language) -> String {
    let words: [(RecipientKind, Words)] = [
      (.individual, Words(vi: "cá nhân", en: "individuals")), (.collective, Words(vi: "tập thể", en: "collectives")),
      (.household, Words(vi: "hộ gia đình", en: "households")),
    ]
    let parts = words.compactMap { kind, words in
      counts[kind].flatMap { $0 > 0 ? "\($0) \(words(in: language))" : nil }
    }
    return parts.isEmpty ? "0" : parts.joined(separator: ", ")
  }

  private func columnLines(in language: Language) -> [String] {
    var sheets: [String] = []
    for column in columns where !sheets.contains(column.sheet) { sheets.append(column.sheet) }
    return sheets.prefix(4).map { sheet in
      let own = columns.filter { $0.sheet == sheet }
      let label = Words(vi: "Cột", en: "Columns")(in: language) + (sheet.isEmpty ? "" : " (\(sheet))")
      let unread = Words(vi: "chưa nhận biết", en: "not known")(in: language)
      return label + ": "
        + own.map { column in
          guard let field = column.field else { return "\(column.header) → \(unread)" }
          let name = Field.named(field).map { Words(vi: $0.labels.first ?? field, en: field)(in: language) } ?? field
          return VietnameseText.comparisonKey(name) == VietnameseText.comparisonKey(column.header)
            ? column.header : "\(column.header) → \(name)"
        }.joined(separator: " · ")
    }
  }

  private static func lines(of group: Group, number: Int, in language: Language) -> [String] {
    func say(_ vi: String, _ en: String) -> String { Words(vi: vi, en: en)(in: language) }
    let award = group.award.isEmpty ? say("(không ghi hình thức)", "(no award)") : group.award
    let day = group.date.map { say(" ngày \($0.shortText)", " of \($0.shortText)") } ?? ""
    let decision = group.decision.isEmpty ? say("không có số quyết định", "no decision") : group.decision + day
    let paper =
      group.layout.map { say("mẫu ", "layout ") + $0 + (group.paper.map { " (\($0))" } ?? "") }
      ?? say("giấy do nơi khác cấp", "its paper comes from elsewhere")
    let signature = [group.capacity, group.post, group.signer].filter { !$0.isEmpty }.joined(separator: " / ")
    let names = group.first == group.last ? group.first : "\(group.first) … \(group.last)"
    return [
      "\(number). \(award) · \(decision) · \(counts(group.counts, in: language)) · \(paper)",
      "   " + say("Đầu giấy", "Head") + ": \(group.head)", "   " + say("Ký", "Signed") + ": \(signature)",
      "   \(names)",
    ]
  }

  private static func section(_ title: String, _ remarks: [Remark], most: Int, in language: Language) -> [String] {
    guard !remarks.isEmpty else { return [] }
    let shown = remarks.prefix(most).map { "   \($0.place): \($0.words(in: language))" }
    let rest = remarks.count - shown.count
    return ["\(title): \(remarks.count)"] + shown
      + (rest > 0 ? ["   " + Words(vi: "… và \(rest) chỗ khác", en: "… and \(rest) more")(in: language)] : [])
  }
}
