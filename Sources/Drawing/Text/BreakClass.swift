/// Classes of the line breaking algorithm that Latin texts need.
enum BreakClass: UInt8 {
  case letter, number, space, lineFeed, glue, mark
  case openPunctuation, closePunctuation, closeParenthesis, quotation
  case exclamation, infix, solidus, hyphen, breakAfter, breakBefore, emDash, inseparable
  case prefix, postfix

  /// The class of a character; nothing if it is none of those that Latin texts need.
  init?(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      guard let known = Self.ascii[Int(value)] else { return nil }
      self = known
    } else if 0xC0...0x2C7 ~= value && value != 0xD7 && value != 0xF7 || 0x1E00...0x1EFF ~= value {
      self = .letter
    } else if 0x300...0x36F ~= value && !(0x35C...0x362 ~= value) && value != 0x34F {
      self = .mark
    } else if let known = Self.sign(value) {
      self = known
    } else {
      return nil
    }
  }

  private static let ascii: [BreakClass?] = (0..<128).map { (value: UInt8) -> BreakClass? in
    switch UnicodeScalar(value) {
    case "\n": .lineFeed
    case " ": .space
    case "0"..."9": .number
    case "a"..."z", "A"..."Z", "#", "&", "*", "<", "=", ">", "@", "^", "_", "`", "~": .letter
    case "(", "[", "{": .openPunctuation
    case ")", "]": .closeParenthesis
    case "}": .closePunctuation
    case "\"", "'": .quotation
    case "!", "?": .exclamation
    case ",", ".", ":", ";": .infix
    case "/": .solidus
    case "-": .hyphen
    case "|": .breakAfter
    case "$", "+", "\\": .prefix
    case "%": .postfix
    default: nil
    }
  }

  private static func sign(_ value: UInt32) -> BreakClass? {
    switch value {
    case 0xA0, 0x202F, 0x2011: .glue
    case 0xA6, 0xA9, 0xAC, 0xAE, 0xAF, 0xB5, 0xB7, 0x2022: .letter
    case 0xA1, 0xBF, 0x201A, 0x201E: .openPunctuation
    case 0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x2039, 0x203A: .quotation
    case 0xA2, 0xB0, 0x2030, 0x2032, 0x2033, 0x20AB: value == 0x20AB ? .prefix : .postfix
    case 0xA3, 0xA4, 0xA5, 0xB1, 0x20AC, 0x2116, 0x2212: .prefix
    case 0xB4: .breakBefore
    case 0x2002...0x2006, 0x2008...0x200A, 0x2010, 0x2012, 0x2013: .breakAfter
    case 0x2014: .emDash
    case 0x2024...0x2026: .inseparable
    default: nil
    }
  }
}
