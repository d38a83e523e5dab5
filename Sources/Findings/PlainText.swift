extension String {
  /// The text as a terminal may show it: characters that command a terminal, or turn its letters round, are written as what
  /// they are, such as `<ESC>` or `<U+009B>`; ends of lines and tabs stay.
  public var harmless: String {
    guard unicodeScalars.contains(where: Self.commands) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if Self.commands(scalar) { text += Self.written(scalar) } else { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  private static func commands(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
    default: false
    }
  }

  private static func written(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x1B: return "<ESC>"
    case 0x07: return "<BEL>"
    case 0x0D: return "<CR>"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: Swift.max(0, 4 - digits.count))
      return "<U+\(zeros)\(digits)>"
    }
  }
}
