/// Reads values, and the operators of contents, from bytes.
struct PDFScanner {
  let bytes: [UInt8]
  var position: Int
  private var depth = 0

  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  enum Token {
    case value(PDFValue)
    case keyword(String)
  }

  var isAtEnd: Bool { position >= bytes.count }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 13 || byte == 9 || byte == 12 || byte == 0
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      true
    default: false
    }
  }

  mutating func skipSpace() {
    while position < bytes.count {
      if Self.isSpace(bytes[position]) {
        position += 1
      } else if bytes[position] == UInt8(ascii: "%") {
        while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
      } else {
        return
      }
    }
  }

  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// The next value or keyword; nil at the end or where nothing can be read.
  mutating func next() -> Token? {
    skipSpace()
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "/"):
      position += 1
      return .value(.name(readName()))
    case UInt8(ascii: "("): return .value(.string(readLiteral()))
    case UInt8(ascii: "<"):
      if byte(position + 1) == UInt8(ascii: "<") {
        position += 2
        return .value(readDictionary())
      }
      return .value(.string(readHexadecimal()))
    case UInt8(ascii: "["):
      position += 1
      return .value(readArray())
    case UInt8(ascii: ">"):
      position += byte(position + 1) == UInt8(ascii: ">") ? 2 : 1
      return .keyword(">>")
    case UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"):
      position += 1
      return .keyword(String(UnicodeScalar(bytes[position - 1])))
    default: return readWord()
    }
  }

  /// The next value, a reference taken as one; nil where there is none.
  mutating func nextValue() -> PDFValue? {
    guard case .value(let value)? = next() else { return nil }
    guard case .integer(let number) = value, number >= 0 else { return value }
    let start = position
    if case .value(.integer)? = next(), case .keyword("R")? = next() { return .reference(number) }
    position = start
    return value
  }

  private mutating func readName() -> String {
    var name: [UInt8] = []
    while position < bytes.count, !Self.isSpace(bytes[position]), !Self.isDelimiter(bytes[position]) {
      if bytes[position] == UInt8(ascii: "#"), let high = Self.digit(byte(position + 1)),
        let low = Self.digit(byte(position + 2))
      {
        name.append(high << 4 | low)
        position += 3
      } else {
        name.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func readWord() -> Token? {
    let start = position
    while position < bytes.count, !Self.isSpace(bytes[position]), !Self.isDelimiter(bytes[position]) { position += 1 }
    guard position > start else { return nil }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    if let value = Int(word) { return .value(.integer(value)) }
    if let first = word.utf8.first, first < 58, let value = Double(word) { return .value(.real(value)) }
    switch word {
    case "true": return .value(.boolean(true))
    case "false": return .value(.boolean(false))
    case "null": return .value(.null)
    default: return .keyword(word)
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  private mutating func readHexadecimal() -> [UInt8] {
    position += 1
    var digits: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if let digit = Self.digit(bytes[position]) { digits.append(digit) }
      position += 1
    }
    position += 1
    if digits.count & 1 == 1 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private mutating func readLiteral() -> [UInt8] {
    position += 1
    var text: [UInt8] = []
    var nesting = 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "("):
        nesting += 1
        text.append(byte)
      case UInt8(ascii: ")"):
        nesting -= 1
        if nesting == 0 { return text }
        text.append(byte)
      case UInt8(ascii: "\\"): readEscape(into: &text)
      default: text.append(byte)
      }
    }
    return text
  }

  private mutating func readEscape(into text: inout [UInt8]) {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case 10: break
    case 13: if self.byte(position) == 10 { position += 1 }
    case 48...55:
      var value = Int(byte - 48)
      for _ in 0..<2 where position < bytes.count && (48...55).contains(bytes[position]) {
        value = value * 8 + Int(bytes[position] - 48)
        position += 1
      }
      text.append(UInt8(truncatingIfNeeded: value))
    default: text.append(byte)
    }
  }

  private mutating func readArray() -> PDFValue {
    var values: [PDFValue] = []
    depth += 1
    defer { depth -= 1 }
    while depth < 200 {
      skipSpace()
      if isAtEnd { break }
      if bytes[position] == UInt8(ascii: "]") {
        position += 1
        break
      }
      let start = position
      if let value = nextValue() { values.append(value) } else if position == start { position += 1 }
    }
    return .array(values)
  }

  private mutating func readDictionary() -> PDFValue {
    var dictionary = PDFDictionary()
    depth += 1
    defer { depth -= 1 }
    while depth < 200 {
      let start = position
      switch next() {
      case .value(.name(let key))?:
        let before = position
        if let value = nextValue() { dictionary.add(key, value) } else { position = max(before, position) }
        if byteBefore(">>", from: before) { return .dictionary(dictionary) }
      case .keyword(">>")?, nil: return .dictionary(dictionary)
      default: if position == start { position += 1 }
      }
    }
    return .dictionary(dictionary)
  }

  /// Whether a key without a value was followed by the end of the dictionary.
  private func byteBefore(_ end: String, from start: Int) -> Bool {
    guard position - 2 >= start else { return false }
    let word = bytes[(position - 2)..<position]
    return word.elementsEqual(end.utf8) && bytes[start..<(position - 2)].allSatisfy(Self.isSpace)
  }
}
