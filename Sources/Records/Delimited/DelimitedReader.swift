import Findings

/// Reads comma, semicolon or tab separated text (RFC 4180, leniently) into a table whose rows know their lines.
struct DelimitedReader {
  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var line = 1
  private var budget: TextBudget

  private enum Byte {
    static let quote = UInt8(ascii: "\"")
    static let newline = UInt8(ascii: "\n")
    static let carriage = UInt8(ascii: "\r")
  }

  static func table(
    _ text: String, file: String, prefersTabs: Bool, limits: ReadingLimits
  ) throws(Finding) -> Table {
    var reader = DelimitedReader(bytes: Array(text.utf8), file: file, limits: limits)
    return try reader.read(prefersTabs: prefersTabs)
  }

  private init(bytes: [UInt8], file: String, limits: ReadingLimits) {
    self.bytes = bytes
    self.file = file
    budget = TextBudget(file: file, limits: limits)
  }

  private mutating func read(prefersTabs: Bool) throws(Finding) -> Table {
    var table = Table(file: file, name: nil, addressing: .lines)
    let separator = declaredSeparator() ?? SeparatorDetector.separator(of: bytes, prefersTabs: prefersTabs)
    while index < bytes.count {
      let start = line
      var cells: [Cell] = []
      var width = 0
      var isAtEnd = false
      while !isAtEnd {
        let (written, isLast) = try field(separator)
        let text = FormulaGuard.unguarded(written)
        isAtEnd = isLast
        if !text.isEmpty {
          try budget.spendCell()
          try budget.spend(text.utf8.count)
          cells.append(Cell(column: width, .text(text)))
        }
        width += 1
      }
      guard !cells.isEmpty else { continue }
      try budget.spendRow()
      table.rows.append(TableRow(number: start, cells: cells))
      table.widths[start] = width
    }
    return table
  }

  /// The separator of a first line `sep=;`, which is passed over.
  private mutating func declaredSeparator() -> UInt8? {
    let prefix = Array("sep=".utf8)
    guard bytes.count > prefix.count, bytes.prefix(4).map({ $0 | 0x20 }) == prefix.map({ $0 | 0x20 }) else {
      return nil
    }
    var end = prefix.count + 1
    while end < bytes.count, bytes[end] == Byte.carriage || bytes[end] == Byte.newline { end += 1 }
    guard end > prefix.count + 1 else { return nil }
    index = end
    line = 2
    return bytes[prefix.count]
  }

  /// One field, and whether its row ends with it.
  private mutating func field(_ separator: UInt8) throws(Finding) -> (String, Bool) {
    guard index < bytes.count else { return ("", true) }
    if bytes[index] == Byte.quote { return try quotedField(separator) }
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != Byte.newline, bytes[index] != Byte.carriage {
      index += 1
    }
    return (String(decoding: bytes[start..<index], as: UTF8.self), endField(separator))
  }

  private mutating func quotedField(_ separator: UInt8) throws(Finding) -> (String, Bool) {
    let opened = line
    var content: [UInt8] = []
    index += 1
    var isOpen = true
    while index < bytes.count {
      let byte = bytes[index]
      if isOpen {
        if byte == Byte.quote {
          if index + 1 < bytes.count, bytes[index + 1] == Byte.quote {
            content.append(byte)
            index += 1
          } else {
            isOpen = false
          }
        } else {
          if byte == Byte.newline || byte == Byte.carriage && !isFollowedByNewline { line += 1 }
          content.append(byte)
        }
      } else if byte == separator || byte == Byte.newline || byte == Byte.carriage {
        break
      } else {
        // Text behind a closing quote is kept rather than lost.
        content.append(byte)
      }
      index += 1
    }
    if isOpen { throw .openQuote(file, line: opened) }
    return (String(decoding: content, as: UTF8.self), endField(separator))
  }

  private var isFollowedByNewline: Bool { index + 1 < bytes.count && bytes[index + 1] == Byte.newline }

  /// Passes over the separator or the end of the line; whether the row ends.
  private mutating func endField(_ separator: UInt8) -> Bool {
    guard index < bytes.count else { return true }
    if bytes[index] == separator {
      index += 1
      return false
    }
    if bytes[index] == Byte.carriage, isFollowedByNewline { index += 1 }
    index += 1
    line += 1
    return true
  }
}
