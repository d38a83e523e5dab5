import Findings
import Vietnamese

/// Nobody stands twice in one decision, unless another post or birth date tells two persons apart; another unit or
/// another award alone does not.
public struct PersonTwiceCheck: RecordCheck {
  public static let title = Words(vi: "Một người hai lần", en: "One person twice")

  public init() {}

  private struct Person: Hashable {
    var name: WrittenText
    var decision: String
  }

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    var firsts: [Person: [Int]] = [:]
    var keys: [WrittenText: String] = [:]
    var findings: [Finding] = []
    for (index, record) in records.enumerated() where record.kind == .individual && !record.name.isEmpty {
      let written = WrittenText(text: context.decision(record).number)
      let decision = keys[written] ?? VietnameseText.comparisonKey(written.text)
      keys[written] = decision
      let person = Person(name: WrittenText(text: VietnameseText.comparisonKey(record.name)), decision: decision)
      let earlier = firsts[person] ?? []
      if let first = earlier.lazy.map({ records[$0] }).first(where: { Self.isOne($0, record) }) {
        findings.append(finding(record, first))
      }
      firsts[person, default: []].append(index)
    }
    return findings
  }

  /// Whether two rows of one name may be one person, and no other rule says so already.
  private static func isOne(_ first: Record, _ second: Record) -> Bool {
    if first.isToldApart(from: second) { return false }
    guard VietnameseText.comparisonKey(first.text("unit")) == VietnameseText.comparisonKey(second.text("unit")) else {
      return true
    }
    let (one, other) = (first.award, second.award)
    if one?.id == other?.id,
      VietnameseText.comparisonKey(first.text("award")) == VietnameseText.comparisonKey(second.text("award"))
    {
      return false
    }
    return !(one?.nature == .title && other?.nature == .title && first.text("birth") == second.text("birth"))
  }

  private func finding(_ record: Record, _ first: Record) -> Finding {
    Finding(
      .personTwice,
      Words(
        vi: "“\(record.name)” đã có ở \(first.place(of: "name")) trong cùng quyết định.",
        en: "“\(record.name)” stands already at \(first.place(of: "name")) in the same decision."),
      at: record.place(of: "name"),
      hint: Words(
        vi: "Xóa một dòng; nếu là hai người trùng tên, ghi chức vụ hoặc ngày sinh khác nhau.",
        en: "Delete one row; if these are two persons, tell them apart by post or birth date."),
      value: record.name)
  }
}
