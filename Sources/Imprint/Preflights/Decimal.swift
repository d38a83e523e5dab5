/// Numbers as messages show them.
enum Decimal {
  /// At most two decimals, with a point.
  static func text(_ value: Double) -> String {
    let text = String(
      decoding: bytes(capacity: 16) { $0.append(min(max(value, -1e9), 1e9), decimals: 2) }, as: UTF8.self)
    return text.hasPrefix(".") ? "0" + text : text
  }

  static func vietnamese(_ text: String) -> String { text.replacing(".", with: ",") }

  static func whole(_ value: Double) -> Int { Int(min(max(value, -1e9), 1e9).rounded()) }
}
