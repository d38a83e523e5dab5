import Findings
import Vietnamese

/// One unit, and one post, is written in one way in the whole list.
public struct UnitSpellingCheck: RecordCheck {
  public static let title = Words(vi: "Cách viết đơn vị", en: "Spelling of units")

  public init() {}

  /// A way of writing, and how often it is used.
  private struct Way {
    var text: String
    var count = 0
    var first: Int
  }

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    ["unit", "position"].flatMap { findings(of: $0, in: records, context) }
  }

  private func findings(of field: String, in records: RecordList, _ context: CheckContext) -> [Finding] {
    var ways: [WrittenText: Way] = [:]
    for (index, record) in records.enumerated() {
      let text = record.text(field)
      if !text.isEmpty { ways[WrittenText(text: text), default: Way(text: text, first: index)].count += 1 }
    }
    let usual = usualWays(ways.values.sorted { $0.first < $1.first }, of: field, right: context.units)
    guard !usual.isEmpty else { return [] }
    return records.compactMap { record in
      let text = record.text(field)
      guard !text.isEmpty, let right = usual[WrittenText(text: text)] else { return nil }
      return finding(text, right, field, record)
    }
  }

  /// For each unusual way of writing the usual one.
  private func usualWays(_ ways: [Way], of field: String, right: [String]) -> [WrittenText: String] {
    var groups: [String: [Way]] = [:]
    for way in ways { groups[Self.key(way.text), default: []].append(way) }
    if field == "unit" {
      for text in right { groups[Self.key(text), default: []].append(Way(text: text, count: .max, first: -1)) }
    }
    var usual: [WrittenText: String] = [:]
    for group in groups.values where group.count > 1 {
      guard let best = group.max(by: { ($0.count, $1.first) < ($1.count, $0.first) }) else { continue }
      for way in group where way.text != best.text { usual[WrittenText(text: way.text)] = best.text }
    }
    return usual
  }

  /// Equal for ways of writing one unit: case, i and y, place of tones, marks, the usual short forms.
  private static func key(_ text: String) -> String {
    var syllables = VietnameseText.comparisonSyllables(text).map { $0.replacing("y", with: "i") }
    for (short, full) in shorts { syllables = syllables.flatMap { $0 == short ? full : [$0] } }
    return syllables.joined(separator: " ")
  }

  private static let shorts: [(String, [String])] = [
    ("ql", "quản lý"), ("tt", "trung tâm"), ("vp", "văn phòng"), ("cn", "công nghiệp"), ("ubnd", "ủy ban nhân dân"),
    ("tp", "thành phố"), ("hn", "Hà Nội"), ("cti", "công ty"), ("kh", "kế hoạch"), ("tc", "tài chính"),
    ("tm", "thương mại"), ("htx", "hợp tác xã"), ("cv", "chuyên viên"), ("gđ", "giám đốc"), ("pgđ", "phó giám đốc"),
  ].map { ($0.0, VietnameseText.comparisonSyllables($0.1).map { $0.replacing("y", with: "i") }) }

  private func finding(_ text: String, _ right: String, _ field: String, _ record: Record) -> Finding {
    Finding(
      .unitSpeltOtherwise,
      Words(
        vi: "“\(text)” viết khác các dòng khác: “\(right)”.", en: "“\(text)” is written “\(right)” in other rows."),
      at: record.place(of: field), hint: Words(vi: "Chọn một cách viết.", en: "Choose one way of writing."),
      value: text)
  }
}
