import PDFObjects

/// Turns the codes of a font's strings into text, by its ToUnicode map.
struct UnicodeReader {
  private var texts: [Int: String] = [:]
  private let codeLength: Int

  /// No map tells more codes than there are.
  private static var most: Int { 65_536 }

  init(_ content: [UInt8]?, codeLength: Int) {
    self.codeLength = codeLength
    PDFContent.read(content ?? []) { operation in
      let operands = operation.operands
      switch operation.name {
      case "endbfchar":
        for index in stride(from: 0, to: operands.count - 1, by: 2) {
          guard let code = Self.number(operands[index]), let text = operands[index + 1].bytes else { continue }
          texts[code] = PDFText.utf16(text)
        }
      case "endbfrange": addRanges(operands)
      default: break
      }
      return texts.count <= Self.most
    }
  }

  private mutating func addRanges(_ operands: [PDFValue]) {
    for index in stride(from: 0, to: operands.count - 2, by: 3) {
      guard let first = Self.number(operands[index]), let last = Self.number(operands[index + 1]), first <= last,
        last - first < Self.most, texts.count <= Self.most
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

  /// A code of at most four bytes; longer strings are none.
  private static func number(_ value: PDFValue) -> Int? {
    value.bytes.flatMap { $0.count <= 4 ? $0.reduce(0) { $0 << 8 | Int($1) } : nil }
  }

  func text(of bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count - codeLength + 1, by: codeLength).map { offset in
      texts[bytes[offset..<offset + codeLength].reduce(0) { $0 << 8 | Int($1) }] ?? "\u{FFFD}"
    }.joined()
  }
}
