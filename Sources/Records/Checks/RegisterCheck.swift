import Findings
import Vietnamese

/// Register numbers are not repeated, and those of a series leave no gaps.
public struct RegisterCheck: RecordCheck {
  public static let title = Words(vi: "Số sổ vàng", en: "Register numbers")

  public init() {}

  /// A number with the fixed words around it, `12` or `SV-012/2018`.
  private struct Ordinal {
    var series: String
    var value: Int
  }

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    var findings: [Finding] = []
    // Positions, not records: a record would keep the page it stands on in memory.
    var firsts: [String: [Int: Int]] = [:]
    var series: [String: [(value: Int, position: Int)]] = [:]
    var names: [String] = []
    for (position, record) in records.enumerated() {
      let text = record.text("register")
      guard !text.isEmpty else { continue }
      guard let ordinal = Self.ordinal(text, decision: context.decisionNumber(record)) else {
        findings.append(unreadable(text, record))
        continue
      }
      if let first = firsts[ordinal.series]?[ordinal.value] {
        findings.append(repeated(text, record, first: records[first]))
        continue
      }
      firsts[ordinal.series, default: [:]][ordinal.value] = position
      if series[ordinal.series] == nil { names.append(ordinal.series) }
      series[ordinal.series, default: []].append((ordinal.value, position))
    }
    for name in names { findings += gaps(series[name] ?? [], in: records) }
    return findings
  }

  private static func ordinal(_ text: String, decision: String) -> Ordinal? {
    guard let start = text.firstIndex(where: \.isNumber) else { return nil }
    let digits = text[start...].prefix(while: \.isNumber)
    guard digits.count <= 9, let value = Int(digits) else { return nil }
    let around = text[..<start] + "#" + text[digits.endIndex...]
    return Ordinal(series: "\(decision)\u{1F}\(around)", value: value)
  }

  private func unreadable(_ text: String, _ record: Record) -> Finding {
    Finding(
      .registerWithoutDigits,
      Words(vi: "Số sổ vàng “\(text)” không có chữ số.", en: "The register number “\(text)” has no digits."),
      at: record.place(of: "register"))
  }

  private func repeated(_ text: String, _ record: Record, first: Record) -> Finding {
    Finding(
      .registerTwice,
      Words(
        vi: "Số sổ vàng \(text) đã dùng cho “\(first.name)” (\(first.place(of: "register"))).",
        en: "The register number \(text) is taken by “\(first.name)” (\(first.place(of: "register")))."),
      at: record.place(of: "register"),
      hint: Words(
        vi: "Mỗi người, mỗi tập thể có một số riêng trong quyết định.",
        en: "Each recipient has a number of its own in the decision."))
  }

  private func gaps(_ series: [(value: Int, position: Int)], in records: RecordList) -> [Finding] {
    let sorted = series.sorted { $0.value < $1.value }
    var missing: [String] = []
    var count = 0
    var place: Place?
    for (left, right) in zip(sorted, sorted.dropFirst()) where right.value > left.value + 1 {
      let (from, to) = (left.value + 1, right.value - 1)
      missing.append(from == to ? "\(from)" : "\(from)–\(to)")
      count += to - from + 1
      if place == nil { place = records[right.position].place(of: "register") }
    }
    // A sheet that holds a few of many numbers has no gaps, it is a choice.
    guard let place, count <= max(3, sorted.count) else { return [] }
    var beyond = place
    beyond.record = nil
    let list = missing.prefix(12).joined(separator: ", ") + (missing.count > 12 ? ", …" : "")
    return [
      Finding(
        .registerGaps,
        Words(vi: "Số sổ vàng thiếu: \(list).", en: "Register numbers are missing: \(list)."), at: beyond,
        hint: Words(
          vi: "Có ai bị sót trong danh sách không?", en: "Has someone been left out of the list?"))
    ]
  }
}
