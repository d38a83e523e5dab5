import Findings
import Vietnamese

/// Whoever has several titles at once is rewarded for the highest alone.
public struct HighestTitleCheck: RecordCheck {
  public static let title = Words(vi: "Danh hiệu cao nhất", en: "Highest title")

  public init() {}

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    var awards: [WrittenText: Award?] = [:]
    func award(_ text: String) -> Award? {
      if let known = awards[WrittenText(text: text)] { return known }
      let found = AwardCatalogue.award(in: text)
      awards[WrittenText(text: text)] = .some(found)
      return found
    }
    var best: [WrittenText: (award: Award, record: Int)] = [:]
    var findings: [Finding] = []
    for (index, record) in records.enumerated() where !record.name.isEmpty {
      guard let award = award(record.text("award")), award.nature == .title else { continue }
      let key = WrittenText(text: "\(record.name)\u{1F}\(record.text("unit"))\u{1F}\(record.text("birth"))")
      guard let other = best[key] else {
        best[key] = (award, index)
        continue
      }
      if award.id == other.award.id { continue }
      if award.rank < other.award.rank {
        findings.append(finding(records[other.record], other.award, higher: award))
        best[key] = (award, index)
      } else {
        findings.append(finding(record, award, higher: other.award))
      }
    }
    return findings
  }

  private func finding(_ record: Record, _ award: Award, higher: Award) -> Finding {
    Finding(
      .lowerTitleBeside,
      Words(
        vi: "“\(record.name)” có cả \(higher.title) và \(award.title); chỉ thưởng theo danh hiệu cao nhất.",
        en: "“\(record.name)” has both \(higher.title) and \(award.title); only the highest title is rewarded."),
      at: record.place(of: "award"),
      hint: Words(
        vi: "Bỏ dòng của danh hiệu thấp hơn, nếu quyết định không ghi cả hai.",
        en: "Take the row of the lower title out, unless the decision has both."))
  }
}
