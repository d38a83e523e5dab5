import Findings

/// Reads comma, semicolon or tab separated text (RFC 4180, leniently) into a table whose rows know their lines.
struct DelimitedReader {
  private let source: ByteSource
  private let file: String
  /// What was read and is not passed yet.
  private var bytes: [UInt8] = []
  private var index = 0
  private var line = 1
  private var separator = UInt8(ascii: ",")
  private var budget: TextBudget
  /// How many fields the last row has, empty ones counted.
  private(set) var width = 0

  private enum Byte {
    static let quote = UInt8(ascii: "\"")
    static let newline = UInt8(ascii: "\n")
    static let carriage = UInt8(ascii: "\r")
  }

  /// How many rows are searched for a header at most, empty ones left out: their widths are kept.
  static let headRows = 64

  /// The most bytes of one field; what is longer has lost the quote that should end it, or is no list at all.
  private static let longestField = 16_000_000

  static func table(
    _ text: String, file: String, prefersTabs: Bool, limits: ReadingLimits
  ) throws(Finding) -> Table {
    let source = ByteSource(Array(text.utf8), file: file)
    var reader = try DelimitedReader(source, file: file, prefersTabs: prefersTabs, limits: limits)
    var table = Table(file: file, name: nil, addressing: .lines)
    try reader.read(into: &table)
    return table
  }

  init(_ source: ByteSource, file: String, prefersTabs: Bool, limits: ReadingLimits) throws(Finding) {
    self.source = source
    self.file = file
    budget = TextBudget(file: file, limits: limits)
    _ = try refill()
    separator = declaredSeparator() ?? SeparatorDetector.separator(of: bytes, prefersTabs: prefersTabs)
  }

  /// Adds rows to a table, all or as many as are wanted.
  mutating func read(into table: inout Table, count: Int = .max) throws(Finding) {
    while table.rows.count < count, let row = try next() {
      if table.rows.count < Self.headRows { table.widths[row.number] = width }
      table.rows.append(row)
    }
  }

  /// The next row that holds something; nothing at the end.
  mutating func next() throws(Finding) -> TableRow? {
    while true {
      if index >= bytes.count, try !refill() { return nil }
      let start = line
      var cells: [Cell] = []
      width = 0
      var isAtEnd = false
      while !isAtEnd {
        let (written, isLast) = try field()
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
      return TableRow(number: start, cells: cells)
    }
  }

  /// Reads on, what was passed left out; whether there was more.
  private mutating func refill() throws(Finding) -> Bool {
    guard let piece = try source.next() else { return false }
    if index >= bytes.count {
      bytes = piece
    } else {
      bytes.removeFirst(index)
      bytes += piece
    }
    index = 0
    return true
  }

  /// Reads on until the byte behind the present one is there, unless there is none.
  private mutating func lookAhead() throws(Finding) {
    while index + 1 >= bytes.count, try refill() {}
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
  private mutating func field() throws(Finding) -> (String, Bool) {
    if index >= bytes.count, try !refill() { return ("", true) }
    if bytes[index] == Byte.quote { return try quotedField() }
    var end = index
    while true {
      end = place(from: end) { [separator] in $0 == separator || $0 == Byte.newline || $0 == Byte.carriage }
      if end < bytes.count { break }
      // The field goes on in the next piece, before which all that stands in front of it is dropped.
      let length = end - index
      guard length <= Self.longestField else { throw .tooManyCells(file, sheet: nil) }
      guard try refill() else { break }
      end = length
    }
    let text = Self.text(bytes, index..<end)
    index = end
    return (text, try endField())
  }

  private mutating func quotedField() throws(Finding) -> (String, Bool) {
    let opened = line
    // What was read in stretches; most fields are one stretch, whose text needs no copy.
    var content: [UInt8] = []
    var whole: String?
    index += 1
    var isOpen = true
    while true {
      try lookAhead()
      guard index < bytes.count else { break }
      if isOpen {
        let end = place(from: index) { $0 == Byte.quote || $0 == Byte.newline || $0 == Byte.carriage }
        if end > index {
          if content.isEmpty, end + 1 < bytes.count, bytes[end] == Byte.quote, isEnd(bytes[end + 1]),
            end - index <= Self.longestField
          {
            whole = Self.text(bytes, index..<end)
            index = end + 1
            isOpen = false
            break
          }
          content += bytes[index..<end]
          index = end
          guard content.count <= Self.longestField else { throw .openQuote(file, line: opened) }
          continue
        }
      }
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
      } else if isEnd(byte) {
        break
      } else {
        // Text behind a closing quote is kept rather than lost.
        content.append(byte)
      }
      index += 1
      guard content.count <= Self.longestField else { throw .openQuote(file, line: opened) }
    }
    if isOpen { throw .openQuote(file, line: opened) }
    return (whole ?? String(decoding: content, as: UTF8.self), try endField())
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == Byte.newline || byte == Byte.carriage }

  /// The first place from one on whose byte answers yes, or the end of what was read.
  @inline(__always)
  private func place(from start: Int, where isFound: (UInt8) -> Bool) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var place = start
      while place < bytes.count, !isFound(bytes[place]) { place += 1 }
      return place
    }
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }

  private var isFollowedByNewline: Bool { index + 1 < bytes.count && bytes[index + 1] == Byte.newline }

  /// Passes over the separator or the end of the line; whether the row ends.
  private mutating func endField() throws(Finding) -> Bool {
    try lookAhead()
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
