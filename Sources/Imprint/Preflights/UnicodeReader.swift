/// Turns the codes of a font's strings into text, by its ToUnicode map.
struct UnicodeReader {
  private var texts: [Int: String] = [:]
  private let codeLength: Int

  init(font: PDFDictionary?, reader: PDFReader) {
    codeLength = reader.value(font?["Subtype"]).name == "Type0" ? 2 : 1
    guard let content = reader.content(of: font?["ToUnicode"]) else { return }
    var scanner = PDFScanner(content)
    var operands: [PDFValue] = []
    while let token = scanner.next() {
      switch token {
      case .value(let value): operands.append(value)
      case .keyword("endbfchar"):
        for index in stride(from: 0, to: operands.count - 1, by: 2) {
          guard let code = Self.number(operands[index]), let text = operands[index + 1].bytes else { continue }
          texts[code] = PDFText.utf16(text)
        }
        operands.removeAll()
      case .keyword("endbfrange"):
        addRanges(operands)
        operands.removeAll()
      case .keyword: operands.removeAll()
      }
    }
  }

  private mutating func addRanges(_ operands: [PDFValue]) {
    for index in stride(from: 0, to: operands.count - 2, by: 3) {
      guard let first = Self.number(operands[index]), let last = Self.number(operands[index + 1]), first <= last,
        last - first < 65_536
      else { continue }
      if let list = operands[index + 2].array {
        for (offset, value) in list.enumerated() { texts[first + offset] = value.bytes.map(PDFText.utf16) }
      } else if let start = operands[index + 2].bytes, let low = start.last {
        for offset in 0...(last - first) {
          texts[first + offset] = PDFText.utf16(start.dropLast() + [UInt8(truncatingIfNeeded: Int(low) + offset)])
        }
      }
    }
  }

  private static func number(_ value: PDFValue) -> Int? { value.bytes.map { $0.reduce(0) { $0 << 8 | Int($1) } } }

  func text(of bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count - codeLength + 1, by: codeLength).map { offset in
      texts[bytes[offset..<offset + codeLength].reduce(0) { $0 << 8 | Int($1) }] ?? "\u{FFFD}"
    }.joined()
  }
}

/// Strings of PDF as text.
enum PDFText {
  static func decode(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(Array(bytes.dropFirst(2))) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) }))
  }

  static func utf16(_ bytes: [UInt8]) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    return String(decoding: units, as: UTF16.self)
  }
}
