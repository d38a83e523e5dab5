import Findings

/// A small JSON parser that keeps lines and the order of keys.
struct JSONParser {
  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var line = 1
  private var budget: TextBudget

  /// How deep lists and objects may nest.
  private static let deepest = 64

  init(_ text: String, file: String, limits: ReadingLimits) {
    bytes = Array(text.utf8)
    self.file = file
    budget = TextBudget(file: file, limits: limits)
  }

  /// All values of the text, one after another: one of a JSON file, many of JSON lines.
  mutating func values() throws(Finding) -> [JSONElement] {
    var values: [JSONElement] = []
    skipSpace()
    while index < bytes.count {
      values.append(try element(depth: 0))
      skipSpace()
      // A comma between top-level objects is a frequent slip in hand-made files of lines.
      if index < bytes.count, bytes[index] == UInt8(ascii: ",") { index += 1 }
      skipSpace()
    }
    return values
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      index += 1
    }
  }

  private func failure(_ vietnamese: String, _ english: String) -> Finding {
    Finding(
      .brokenJSON,
      Words(vi: "Không phải JSON đúng: \(vietnamese).", en: "This is not sound JSON: \(english)."),
      at: Place(file, line: line),
      hint: Words(
        vi: "Xem dấu phẩy, ngoặc kép và ngoặc nhọn ở dòng này và dòng trên.",
        en: "Look at the commas, quotes and braces of this line and the one above."))
  }

  private mutating func element(depth: Int) throws(Finding) -> JSONElement {
    guard depth <= Self.deepest else { throw failure("lồng quá sâu", "nested too deep") }
    try budget.spendCell()
    guard index < bytes.count else { throw failure("tệp hết giữa chừng", "the file ends early") }
    let start = line
    switch bytes[index] {
    case UInt8(ascii: "{"): return JSONElement(line: start, value: .object(try members(depth: depth)))
    case UInt8(ascii: "["): return JSONElement(line: start, value: .list(try elements(depth: depth)))
    case UInt8(ascii: "\""): return JSONElement(line: start, value: .text(try string()))
    default: return JSONElement(line: start, value: try word())
    }
  }

  private mutating func elements(depth: Int) throws(Finding) -> [JSONElement] {
    var elements: [JSONElement] = []
    index += 1
    skipSpace()
    while !take("]") {
      if !elements.isEmpty {
        guard take(",") else { throw failure("thiếu dấu phẩy", "a comma is missing") }
        skipSpace()
        if take("]") { break }
      }
      elements.append(try element(depth: depth + 1))
      skipSpace()
    }
    return elements
  }

  private mutating func members(depth: Int) throws(Finding) -> [JSONMember] {
    var members: [JSONMember] = []
    index += 1
    skipSpace()
    while !take("}") {
      if !members.isEmpty {
        guard take(",") else { throw failure("thiếu dấu phẩy", "a comma is missing") }
        skipSpace()
        if take("}") { break }
      }
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw failure("thiếu tên trong ngoặc kép", "a quoted name is missing")
      }
      let key = try string()
      skipSpace()
      guard take(":") else { throw failure("thiếu dấu hai chấm", "a colon is missing") }
      skipSpace()
      members.append(JSONMember(key: key, element: try element(depth: depth + 1)))
      skipSpace()
    }
    return members
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  private mutating func word() throws(Finding) -> JSONValue {
    let start = index
    while index < bytes.count, !Self.ends.contains(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default:
      guard let first = word.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
        Double(word) != nil, word.utf8.count < 64
      else { throw failure("có chữ ngoài ngoặc kép", "there is text outside quotes") }
      return .number(word)
    }
  }

  private static let ends = Set(" \t\r\n,:]}[{\"".utf8)

  private mutating func string() throws(Finding) -> String {
    var content: [UInt8] = []
    index += 1
    while true {
      guard index < bytes.count, bytes[index] != 0x0A else {
        throw failure("ngoặc kép không đóng", "a quote is not closed")
      }
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &content)
      } else {
        content.append(byte)
      }
    }
    try budget.spend(content.count)
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func escape(into content: inout [UInt8]) throws(Finding) {
    guard index < bytes.count else { throw failure("ngoặc kép không đóng", "a quote is not closed") }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "u"):
      var units = [try hexUnit()]
      if (0xD800..<0xDC00).contains(units[0]), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
        bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        units.append(try hexUnit())
      }
      content += Array(String(decoding: units, as: UTF16.self).utf8)
    default: throw failure("dấu \\ lạ", "an unknown escape")
    }
  }

  private mutating func hexUnit() throws(Finding) -> UInt16 {
    guard index + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
    else { throw failure("mã \\u sai", "a wrong \\u escape") }
    index += 4
    return unit
  }
}
