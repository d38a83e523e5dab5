extension Double {
  /// The number rounded to so many decimals; never minus nothing.
  func rounded(decimals: Int) -> Double {
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    let rounded = (self * unit).rounded() / unit
    return rounded == 0 ? 0 : rounded
  }

  /// The number with a point and no more decimals than it needs.
  func text(decimals: Int) -> String {
    guard isFinite, magnitude < 1e9 else { return String(self) }
    var unit = 1
    for _ in 0..<decimals { unit *= 10 }
    let count = Int((magnitude * Double(unit)).rounded())
    var digits = String(count % unit)
    digits = String(repeating: "0", count: max(0, decimals - digits.count)) + digits
    while digits.last == "0" { digits.removeLast() }
    if decimals == 0 { digits = "" }
    return (self < 0 && count > 0 ? "-" : "") + String(count / unit) + (digits.isEmpty ? "" : "." + digits)
  }

  /// The same with a plus where it is positive.
  func signedText(decimals: Int) -> String {
    let text = text(decimals: decimals)
    return text == "0" || text.hasPrefix("-") ? text : "+" + text
  }

  /// The same as `text`, with a comma as Vietnamese writes it.
  func vietnameseText(decimals: Int) -> String { text(decimals: decimals).replacing(".", with: ",") }

  /// Reads `20.3`, `20,3`, `+1.5 mm`, `-0,8mm`: digits with a point or a comma, and perhaps a unit.
  init?(measure text: String, unit: String) {
    var text = text.filter { $0 != " " && $0 != "\u{A0}" }.replacing(",", with: ".").replacing("−", with: "-")
    if text.hasSuffix(unit) { text = String(text.dropLast(unit.count)) }
    let digits = text.drop { $0 == "+" || $0 == "-" }
    guard text.count - digits.count <= 1, !digits.isEmpty,
      digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
      let number = Double(text), number.magnitude < 1e6
    else { return nil }
    self = number
  }
}
