import Foundation
import Vietnamese

/// A few records of one table as bytes: what is looked up is read from them, so that a record costs little more than
/// its letters.
///
/// A record is its row, the place of each column's entry, the entries, and the fields that no column holds. An entry is
/// a value and the text of its cell. The places of the records stand at the end of the page.
final class RecordPage: Sendable {
  let head: RecordHead
  let bytes: [UInt8]
  let count: Int
  private let starts: Int

  init(head: RecordHead, bytes: [UInt8]) {
    self.head = head
    self.bytes = bytes
    count = bytes.isEmpty ? 0 : Int(Self.word(bytes, bytes.count - 4))
    starts = bytes.count - 4 - 4 * count
  }

  func row(_ slot: Int) -> Int { Int(Self.word(bytes, start(slot))) }

  /// The value of a column, counted from 0.
  func value(_ slot: Int, column: Int) -> FieldValue? {
    var reader = PageReader(bytes, at: entry(slot, column))
    return reader.value()
  }

  /// The text of a column's cell.
  func cell(_ slot: Int, column: Int) -> String {
    var reader = PageReader(bytes, at: entry(slot, column))
    let value = reader.value()
    if reader.byte() == 1 { return reader.text() }
    if case .text(let text) = value { return text }
    return ""
  }

  /// A field that no column holds.
  func other(_ slot: Int, named name: String) -> FieldValue? {
    var found: FieldValue?
    forEachOther(slot) { if $0 == name { found = $1 } }
    return found
  }

  func forEachOther(_ slot: Int, _ use: (String, FieldValue?) -> Void) {
    let start = start(slot)
    var reader = PageReader(bytes, at: start + Int(Self.word(bytes, start + 4)))
    for _ in 0..<Int(reader.number(UInt32.self)) {
      let name = reader.text()
      use(name, reader.value())
    }
  }

  private func start(_ slot: Int) -> Int { Int(Self.word(bytes, starts + 4 * slot)) }

  private func entry(_ slot: Int, _ column: Int) -> Int {
    let start = start(slot)
    return start + Int(Self.word(bytes, start + 8 + 4 * column))
  }

  private static func word(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
  }
}

/// Reads entries of a page one after the other.
private struct PageReader {
  private let bytes: [UInt8]
  private var offset: Int

  init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  mutating func byte() -> UInt8 {
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func number<Value: FixedWidthInteger & BitwiseCopyable>(_ kind: Value.Type) -> Value {
    defer { offset += MemoryLayout<Value>.size }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: kind) }
  }

  mutating func text() -> String {
    let length = Int(number(UInt32.self))
    defer { offset += length }
    return String(decoding: bytes[offset..<offset + length], as: UTF8.self)
  }

  mutating func value() -> FieldValue? {
    switch PageTag(rawValue: byte()) {
    case .text: return .text(text())
    case .date:
      let days = (Int(number(Int32.self)), Int(byte()), Int(byte()))
      return CivilDate(year: days.0, month: days.1, day: days.2).map { .date($0) }
    case .integer: return .number(Decimal(number(Int64.self)))
    case .decimal: return Decimal(string: text(), locale: Locale(identifier: "en_US_POSIX")).map { .number($0) }
    case nil: return nil
    }
  }
}

/// How a value is written; zero says that there is none.
enum PageTag: UInt8 {
  case text = 1
  case date, integer, decimal
}
