import Findings
import Vietnamese

/// Each award is in the catalogue, and may be given to the kind of recipient who gets it.
public struct AwardCheck: RecordCheck {
  public static let title = Words(vi: "Danh hiệu, hình thức khen thưởng", en: "Awards")

  public init() {}

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    var findings: [Finding] = []
    var awards: [String: Award?] = [:]
    for record in records {
      let text = record.text("award")
      guard !text.isEmpty else { continue }
      let award: Award?
      if let known = awards[text] {
        award = known
      } else {
        award = AwardCatalogue.award(in: text)
        awards[text] = .some(award)
      }
      if let award {
        if record["kind"] != nil, !award.kinds.contains(record.kind) {
          findings.append(misfit(award, record.kind, record))
        }
      } else {
        findings.append(unknown(text, record))
      }
    }
    return findings
  }

  private func unknown(_ text: String, _ record: Record) -> Finding {
    let suggestion = AwardCatalogue.suggestion(for: text)
    return Finding(
      .unknownAward,
      Words(
        vi: "Không có danh hiệu hay hình thức khen thưởng “\(text)” trong danh mục.",
        en: "The award “\(text)” is not in the catalogue."), at: record.place(of: "award"),
      hint: suggestion.map { Words(vi: "Có phải \($0.title)?", en: "Did you mean \($0.title)?") })
  }

  private func misfit(_ award: Award, _ kind: RecipientKind, _ record: Record) -> Finding {
    let allowed = award.kinds.map { $0.label.lowercased() }.joined(separator: ", ")
    return Finding(
      .awardOfAnotherKind,
      Words(
        vi:
          "“\(record.name)” là \(kind.label.lowercased()), nhưng \(award.title) chỉ tặng cho \(allowed) (\(award.source)).",
        en:
          "“\(record.name)” is \(Self.english(kind)), but \(award.title) is given to \(award.kinds.map(Self.english).joined(separator: ", ")) only (\(award.source))."
      ), at: record.place(of: "award"),
      hint: Words(
        vi: "Xem lại hình thức khen thưởng, hoặc ghi rõ cột “Đối tượng”.",
        en: "Look at the award, or state the kind in a column “Đối tượng”."))
  }

  private static func english(_ kind: RecipientKind) -> String {
    switch kind {
    case .individual: "an individual"
    case .collective: "a collective"
    case .household: "a household"
    }
  }
}
