/// Numbers as people type them: with a decimal comma or a point, also with their unit.
public enum DecimalNumber {
  /// A plain finite number; nothing for anything else.
  public static func value(of text: String, unit: String = "mm") -> Double? {
    var bare = text.filter { !$0.isWhitespace }
    if bare.hasSuffix(unit) { bare.removeLast(unit.count) }
    let digits = bare.filter { ("0"..."9").contains($0) }
    let marks = bare.filter { $0 == "." || $0 == "," }
    guard !digits.isEmpty, digits.count <= 12, marks.count <= 1, digits.count + marks.count == bare.count else {
      return nil
    }
    return Double(bare.replacing(",", with: "."))
  }
}
