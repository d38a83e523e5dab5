import Foundation
import Vietnamese

/// Writes records of one table into a page.
struct RecordPageWriter {
  let head: RecordHead
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = []

  init(head: RecordHead) {
    self.head = head
    bytes.reserveCapacity(1 << 16)
  }

  var count: Int { starts.count }

  mutating func append(_ row: RecordRow) {
    let start = bytes.count
    starts.append(UInt32(start))
    word(UInt32(row.number))
    bytes.append(contentsOf: repeatElement(0, count: 4 + 4 * row.values.count))
    for column in row.values.indices {
      set(UInt32(bytes.count - start), at: start + 8 + 4 * column)
      append(row.values[column])
      append(cell: row.cells[column], of: row.values[column])
    }
    set(UInt32(bytes.count - start), at: start + 4)
    word(UInt32(row.others.count))
    for (name, value) in row.others {
      append(name)
      append(value)
    }
  }

  consuming func finish() -> RecordPage {
    for start in starts { word(start) }
    word(UInt32(starts.count))
    // A copy of its exact size: what an array that grew has in reserve would be kept with every page.
    return RecordPage(head: head, bytes: bytes.withUnsafeBufferPointer { Array($0) })
  }

  /// The text of the cell, where the value does not say it already.
  private mutating func append(cell: String, of value: FieldValue?) {
    let same: Bool
    switch value {
    case .text(let text): same = Self.areSame(text, cell)
    case nil: same = cell.isEmpty
    default: same = false
    }
    bytes.append(same ? 0 : 1)
    if !same { append(cell) }
  }

  /// Whether two texts have the same bytes; compared as texts, NFC and NFD would be equal.
  private static func areSame(_ text: String, _ other: String) -> Bool {
    guard text.utf8.count == other.utf8.count else { return false }
    let quick = text.utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) }
    }
    return (quick ?? nil) ?? text.utf8.elementsEqual(other.utf8)
  }

  private mutating func append(_ value: FieldValue?) {
    switch value {
    case nil: bytes.append(0)
    case .text(let text):
      bytes.append(PageTag.text.rawValue)
      append(text)
    case .date(let date):
      bytes.append(PageTag.date.rawValue)
      word(UInt32(bitPattern: Int32(date.year)))
      bytes.append(UInt8(date.month))
      bytes.append(UInt8(date.day))
    case .number(let number):
      if let whole = Int64(exactly: NSDecimalNumber(decimal: number).int64Value), Decimal(whole) == number {
        bytes.append(PageTag.integer.rawValue)
        withUnsafeBytes(of: whole) { bytes.append(contentsOf: $0) }
      } else {
        bytes.append(PageTag.decimal.rawValue)
        append(number.description)
      }
    }
  }

  private mutating func append(_ text: String) {
    word(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func word(_ value: UInt32) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }

  private mutating func set(_ value: UInt32, at offset: Int) {
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: value, toByteOffset: offset, as: UInt32.self) }
  }
}
