import Findings
import Foundation
import Vietnamese

/// A delimited text in UTF-8 of which single rows can be read, each as reading the whole list would read it.
///
/// It knows where the rows lie and what their header means; what rows say together is not its concern.
public struct PlainList: Sendable {
  /// The rows below the header that are not blank, in their order.
  public let rows: [RowMarks.Mark]
  /// The columns of the list.
  public let columns: ColumnSet

  private let bytes: [UInt8]
  private let name: String
  private let options: RecordOptions
  private let separator: UInt8
  private let prefersTabs: Bool
  /// The rows down to the header.
  private let head: Table
  private let header: HeaderFinder.Header
  /// What reads a row below the header.
  private let reader: TableRecords
  private let marks: RowMarks

  /// The most rows that are read anew to see whether their letters are Unicode.
  private static let mostSampled = 4_000

  /// Nothing where the text is of another kind, has another encoding, or has no header.
  ///
  /// - Parameter looksAtAll: whether all bytes are looked at to see that they are UTF-8; else rows are, as they are read.
  public init?(_ content: [UInt8], name: String, options: RecordOptions, looksAtAll: Bool = true) {
    let input = RecordInput.bytes(content, name: name)
    guard ["csv", "tsv", "tab", "txt"].contains(input.ending), options.encoding == nil,
      EncodingDetector.isSurelyUTF8(content, looksAtAll: looksAtAll), !Self.holdsZero(content)
    else { return nil }
    let isMarked = content.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = isMarked ? Array(content.dropFirst(3)) : content
    // Such a line is passed over by the reader before the first row.
    guard bytes.prefix(4).map({ $0 | 0x20 }) != Array("sep=".utf8).map({ $0 | 0x20 }) else { return nil }
    prefersTabs = input.ending == "tsv" || input.ending == "tab"
    var head = Table(file: name, name: nil, addressing: .lines)
    do throws(Finding) {
      var reader = try DelimitedReader(
        ByteSource(bytes, file: name), file: name, prefersTabs: prefersTabs, limits: options.limits)
      separator = reader.separator
      try reader.read(into: &head, count: DelimitedReader.headRows)
      guard let header = HeaderFinder(head, mapping: options.mapping).find(), !header.rows.isEmpty else { return nil }
      head.rows.removeSubrange(header.rows.upperBound...)
      self.header = header
      self.reader = TableRecords(head, header: header, options: options, firstNumber: 1)
      columns = self.reader.columns
    } catch {
      return nil
    }
    guard let marks = RowMarks(bytes, from: 0, separator: separator), let last = head.rows.last else { return nil }
    self.marks = marks
    rows = marks.marks.filter { $0.line > last.number && !$0.isBlank }
    self.bytes = bytes
    self.head = head
    self.name = name
    self.options = options
  }

  private static func holdsZero(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { $0.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }
  }

  /// The bytes of all rows down to the header.
  public var headBytes: ArraySlice<UInt8> { bytes[..<(rows.first?.range.lowerBound ?? bytes.endIndex)] }

  /// Calls with the bytes of a row.
  public func withBytes<Result>(of row: RowMarks.Mark, _ use: (UnsafeRawBufferPointer) -> Result) -> Result {
    bytes.withUnsafeBytes { use(UnsafeRawBufferPointer(rebasing: $0[row.range])) }
  }

  /// A row as a record, and whether nothing at all was noticed while reading it; nothing where it is no record.
  ///
  /// - Parameters:
  ///   - number: the number of the record in the whole list.
  ///   - isKnown: whether it is known to be a record, as it was when the whole list was read.
  public func record(_ row: RowMarks.Mark, number: Int, isKnown: Bool) -> (record: Record, isQuiet: Bool)? {
    guard isKnown || UTF8Check.isValid(Array(bytes[row.range])) else { return nil }
    do throws(Finding) {
      var rows = DelimitedReader(
        row: bytes[row.range], line: row.line, separator: separator, file: name, limits: options.limits)
      guard let cells = try rows.next() else { return nil }
      var records = reader
      guard records.readAlone(cells, number: number, isKnown: isKnown), var record = records.records.first else {
        return nil
      }
      record.number = number
      return (record, records.findings.isEmpty && records.loudRecords.isEmpty)
    } catch {
      return nil
    }
  }

  /// Whether all letters are Unicode with these rows changed, as they were before; no where that cannot be told soon.
  ///
  /// - Parameter changed: the rows, and which of their fields held other letters than ASCII before.
  public func staysUnicode(changed: [(row: RowMarks.Mark, before: UInt64)]) -> Bool {
    let ends = LegacyLetters.Samples.ends(in: marks.marks.map(\.wideFields))
    var last = -1
    for change in changed {
      let fields = change.before | change.row.wideFields
      guard let position = marks.marks.firstIndex(of: change.row), fields >> 63 == 0 else { return false }
      for field in 0..<63 where fields >> UInt64(field) & 1 == 1 && position <= ends[field] {
        last = max(last, min(ends[field], marks.marks.count - 1))
      }
    }
    guard last >= 0 else { return true }
    guard last < Self.mostSampled else { return false }
    return isUnicode(through: last)
  }

  private func isUnicode(through last: Int) -> Bool {
    do throws(Finding) {
      var reader = try DelimitedReader(
        ByteSource(bytes, file: name), file: name, prefersTabs: prefersTabs, limits: options.limits)
      var samples = LegacyLetters.Samples()
      while let row = try reader.next(), row.number <= marks.marks[last].line { samples.add(row) }
      return samples.encodings(forced: nil).isEmpty
    } catch {
      return false
    }
  }
}
