import Findings
import Vietnamese

/// Tells records from the other rows below a header: section titles, totals, column numbers, signatures.
struct RowJudge {
  /// What a section title says about the records below it.
  struct Section {
    var kind: RecipientKind?
    var award: String?
  }

  private let table: Table
  private let header: HeaderFinder.Header
  private let columns: ColumnSet
  private let merges: [Int: MergedRange]
  private(set) var section = Section()
  private var isFirst = true
  private var isAtFoot = false

  init(table: Table, header: HeaderFinder.Header, columns: ColumnSet) {
    self.table = table
    self.header = header
    self.columns = columns
    merges = Dictionary(
      table.merged.filter { $0.rows.count == 1 && $0.columns.count > 2 }.map { ($0.rows.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  enum Judgement {
    case record
    /// Not a record; the finding says why, and there is none for rows that say nothing.
    case passed(Finding?)
  }

  mutating func judge(_ row: TableRow) -> Judgement {
    if isPlainRecord(row) { return .record }
    let texts = row.cells.map {
      (column: Int($0.column), text: VietnameseText.collapsed(String(table.shown($0).prefix(200))))
    }
    .filter { !$0.text.isEmpty }
    guard !texts.isEmpty else { return .passed(nil) }
    defer { isFirst = false }
    if isFirst, isColumnNumbers(texts) { return .passed(nil) }
    if isRepeatedHeader(texts) { return note(row, texts, Words(vi: "tiêu đề lặp lại", en: "the header again")) }
    if isTotal(texts) { return note(row, texts, Words(vi: "dòng tổng cộng", en: "a total")) }
    if isFoot(texts) {
      isAtFoot = true
      return note(
        row, texts, Words(vi: "phần ký tên dưới bảng", en: "the signatures below the list"), severity: .warning)
    }
    if let title = sectionTitle(row, texts) { return .passed(open(title, row)) }
    return .record
  }

  /// Most rows have many cells and are not the header again: nothing else needs to look at them.
  private func isPlainRecord(_ row: TableRow) -> Bool {
    guard row.cells.count > 4, !isFirst, !isAtFoot else { return false }
    let isHeader = header.columns.first.flatMap { row[$0.position].map(table.shown) } == header.columns.first?.header
    guard !isHeader else { return false }
    let full = row.cells.lazy.filter { cell in
      if case .text(let text) = cell.content { text.utf8.contains { $0 > 0x20 } } else { true }
    }
    return full.prefix(5).count == 5
  }

  private func note(
    _ row: TableRow, _ texts: [(column: Int, text: String)], _ reason: Words, severity: Finding.Severity = .note
  ) -> Judgement {
    let text = texts.map(\.text).joined(separator: " | ")
    return .passed(.passedRow(shortened(text), reason: reason, severity: severity, at: table.place(row: row.number)))
  }

  private func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }

  private func text(of field: String, in texts: [(column: Int, text: String)]) -> String? {
    guard let index = columns.index(of: field) else { return nil }
    let position = columns.columns[index].position
    return texts.first { $0.column == position }?.text
  }

  /// "(1) (2) (3) …" or "A B 1 2" under the header.
  private func isColumnNumbers(_ texts: [(column: Int, text: String)]) -> Bool {
    guard texts.count >= 3 else { return false }
    let bare = texts.map { $0.text.filter { !"()[]".contains($0) } }
    let numbers = bare.compactMap { Int($0) }
    let others = bare.filter { Int($0) == nil }
    let isAscending = zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    return numbers.count >= 2 && isAscending && others.allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
  }

  private func isRepeatedHeader(_ texts: [(column: Int, text: String)]) -> Bool {
    guard texts.count >= 2 else { return false }
    return texts.allSatisfy { text in
      header.columns.contains { $0.position == text.column && $0.header == text.text }
    }
  }

  private static let totals = [
    "Tổng cộng", "Tổng số", "Tổng tiền", "Tổng", "Cộng", "Danh sách gồm", "Danh sách này gồm", "Danh sách có",
    "Danh sách này có",
  ].map(
    VietnameseText.comparisonSyllables)

  /// A first text that begins with "Tổng cộng", in a row without an award and with few other cells.
  private func isTotal(_ texts: [(column: Int, text: String)]) -> Bool {
    guard let first = texts.first(where: { $0.text.contains(where: \.isLetter) }), texts.count <= 4 else {
      return false
    }
    guard text(of: "award", in: texts) == nil, text(of: "no", in: texts).flatMap({ Int($0) }) == nil else {
      return false
    }
    let key = VietnameseText.comparisonSyllables(first.text)
    guard let total = Self.totals.first(where: { key.starts(with: $0) }) else { return false }
    let rest = key.dropFirst(total.count)
    // "Tổng công ty …" and a person of the family Tổng have more words behind; totals have numbers and counting words.
    if rest.allSatisfy({ Int($0) != nil || Self.countingWords.contains($0) }) { return true }
    return total.count > 1
  }

  private static let countingWords = Set(
    VietnameseText.comparisonSyllables("là có cá nhân tập thể và người tiền thưởng hộ gia đình đồng mức số"))

  private static let footWords = [
    "Người lập", "Người lập bảng", "Người lập biểu", "Giám đốc", "Phó Giám đốc", "Thủ trưởng", "Thủ trưởng đơn vị",
    "Kế toán", "Kế toán trưởng", "Trưởng phòng", "Chủ tịch", "Ký tên", "Xác nhận của", "KT Giám đốc", "TM Hội đồng",
    "Nơi nhận", "Ký, ghi rõ họ tên", "Ký tên, đóng dấu", "Chánh Văn phòng", "Hội đồng thi đua khen thưởng",
  ].map(VietnameseText.comparisonKey)

  /// Signatures below the list: no number, no award, and words of those who sign; whatever follows without a number too.
  private func isFoot(_ texts: [(column: Int, text: String)]) -> Bool {
    guard texts.count <= 3, columns.index(of: "no") != nil, text(of: "no", in: texts).flatMap({ Int($0) }) == nil,
      text(of: "award", in: texts).flatMap(AwardCatalogue.award) == nil
    else { return false }
    if isAtFoot { return true }
    return texts.contains { item in
      let key = VietnameseText.comparisonKey(item.text)
      if DateReading(item.text) != nil, key.contains("thang4") { return true }
      return Self.footWords.contains { key == $0 || key.hasPrefix($0 + " ") && texts.count > 1 }
    } && text(of: "position", in: texts) == nil
  }

  /// The title of a section: alone in its row, or merged across, or behind a Roman numeral or letter.
  private func sectionTitle(_ row: TableRow, _ texts: [(column: Int, text: String)]) -> String? {
    let name = columns.index(of: "name").map { columns.columns[$0].position }
    if let merge = merges[row.number], texts.allSatisfy({ merge.columns.contains($0.column) || isNumeral($0.text) }) {
      return texts.last?.text
    }
    if texts.count == 1, let only = texts.first {
      if only.column != name, only.text.contains(where: \.isLetter) { return only.text }
      return isHeading(only.text) ? only.text : nil
    }
    guard texts.count == 2, isNumeral(texts[0].text) else { return nil }
    if texts[1].column == name, let number = text(of: "no", in: texts), Int(number) != nil { return nil }
    return isHeading(texts[1].text) || texts[1].column != name || texts[1].text == texts[1].text.uppercased()
      ? texts[1].text : nil
  }

  /// "I", "II.", "A", "B)".
  private func isNumeral(_ text: String) -> Bool {
    let bare = text.filter { !".):-".contains($0) }
    return (1...5).contains(bare.count)
      && (bare.allSatisfy { "IVX".contains($0) } || bare.count == 1 && bare.first?.isLetter == true)
  }

  private func isHeading(_ text: String) -> Bool {
    KindReader.kind(named: text) != nil || AwardCatalogue.award(in: text) != nil || text.hasSuffix(":")
  }

  private mutating func open(_ title: String, _ row: TableRow) -> Finding? {
    let place = table.place(row: row.number)
    if let award = AwardCatalogue.award(in: title) {
      section.award = award.plainTitle
      section.kind = KindReader.kind(named: title).flatMap { award.kinds.contains($0) ? $0 : nil } ?? section.kind
      if award.kinds.count == 1 { section.kind = award.kinds[0] }
      return .section(shortened(title), gives: "award", value: section.award ?? award.plainTitle, at: place)
    }
    if let kind = KindReader.kind(named: title) {
      section.kind = kind
      return .section(shortened(title), gives: "kind", value: kind.label, at: place)
    }
    return .passedRow(
      shortened(title), reason: Words(vi: "tiêu đề của nhóm", en: "the title of a group"), severity: .note, at: place)
  }
}
