/// Where the rows of a delimited text lie: told from quotes, separators and line ends alone, no field being read.
///
/// It parts a text into the same rows as reading it does.
public struct RowMarks: Sendable {
  public struct Mark: Sendable, Hashable {
    /// The bytes of the row, its line end with it.
    public var range: Range<Int>
    /// The line on which it begins, counted from 1.
    public var line: Int
    /// The fields that hold other letters than ASCII, a bit each; the last bit stands for all beyond.
    public var wideFields: UInt64
    /// Whether all its fields are empty.
    public var isBlank: Bool
  }

  public private(set) var marks: [Mark] = []

  /// Nothing where a quote is never closed.
  ///
  /// - Parameter start: the first byte of the first row, behind a byte order mark.
  init?(_ bytes: [UInt8], from start: Int, separator: UInt8) {
    marks.reserveCapacity(bytes.count / 256)
    let isWhole = bytes.withUnsafeBufferPointer { scan($0, from: start, separator: separator) }
    guard isWhole else { return nil }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8) -> Bool {
    let (quote, newline, carriage) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let count = bytes.count
    var index = start
    var line = 1
    while index < count {
      var mark = Mark(range: index..<index, line: line, wideFields: 0, isBlank: true)
      let rowStart = index
      var field: UInt64 = 0
      while true {
        var isWide = false
        let fieldStart = index
        if index < count, bytes[index] == quote {
          index += 1
          while true {
            guard index < count else { return false }
            let byte = bytes[index]
            if byte == quote {
              guard index + 1 < count, bytes[index + 1] == quote else { break }
              index += 1
            } else if byte == newline || byte == carriage && !(index + 1 < count && bytes[index + 1] == newline) {
              line += 1
            }
            isWide = isWide || byte >= 0x80
            index += 1
          }
          if index - fieldStart > 1 { mark.isBlank = false }
          index += 1
        }
        let restStart = index
        while index < count {
          let byte = bytes[index]
          if byte == separator || byte == newline || byte == carriage { break }
          isWide = isWide || byte >= 0x80
          index += 1
        }
        if index > restStart { mark.isBlank = false }
        if isWide { mark.wideFields |= 1 << min(field, 63) }
        field += 1
        guard index < count else { break }
        if bytes[index] == separator {
          index += 1
          continue
        }
        if bytes[index] == carriage, index + 1 < count, bytes[index + 1] == newline { index += 1 }
        index += 1
        line += 1
        break
      }
      mark.range = rowStart..<index
      marks.append(mark)
    }
    return true
  }
}
