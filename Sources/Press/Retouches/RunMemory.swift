import CCrypto
import Findings
import Foundation
import Locks
import Records

/// What a finished run leaves in the output folder so that the next one need not read and judge again what has not
/// changed. It speaks of one report and is worth nothing beside another; without it everything is looked at anew.
struct RunMemory: Sendable {
  static let name = ".khen-memory"

  /// A row of the list as it was.
  struct Row: Sendable, Hashable {
    /// Half of the SHA-256 sum of its bytes.
    var sum: RowSum
    var wideFields: UInt64
    var line: UInt32
    /// Whether something was noticed of it, by itself or as a part of its list.
    var isLoud: Bool
    /// The position in the order of calling, counted from 0.
    var order: UInt32
  }

  /// The sum of all that rows are read and printed with.
  var context: Digest
  /// The sum of the report that this belongs to.
  var report: Digest
  /// The sum of the bytes down to the header.
  var head: Digest
  /// The sum of what stands below the last record.
  var foot: Digest
  /// What was found in the list beyond single records, as JSON, and the path that it speaks of.
  var findings: [UInt8]
  var path: [UInt8]
  var rows: [Row]
  var traces: TraceBook
  /// The index of the merged file; empty where there is none.
  var mergedIndex: [UInt8]

  private static let mark = Array("khen memory 2\n".utf8)
  private static let rowSize = 32

  var bytes: [UInt8] {
    var bytes = Self.mark
    bytes.reserveCapacity(rows.count * Self.rowSize + traces.bytes.count + mergedIndex.count + 256)
    bytes += context.bytes + report.bytes + head.bytes + foot.bytes
    bytes.append(number: UInt32(rows.count))
    for row in rows {
      bytes.append(number: row.sum.high)
      bytes.append(number: row.sum.low)
      bytes.append(number: row.wideFields)
      bytes.append(number: row.line << 1 | (row.isLoud ? 1 : 0))
      bytes.append(number: row.order)
    }
    for part in [traces.bytes, mergedIndex, findings, path] {
      bytes.append(number: UInt32(part.count))
      bytes += part
    }
    return bytes + Digest(of: bytes).bytes
  }

  /// Nothing where the bytes are not a whole memory of this form.
  init?(bytes: [UInt8]) {
    let end = bytes.count - 32
    guard end >= Self.mark.count + 100, bytes.starts(with: Self.mark),
      Digest(of: bytes[..<end]).bytes == Array(bytes[end...])
    else { return nil }
    var place = Self.mark.count
    func take(_ count: Int) -> [UInt8]? {
      guard count >= 0, count <= end - place else { return nil }
      defer { place += count }
      return Array(bytes[place..<place + count])
    }
    func takeCounted() -> [UInt8]? {
      take(4).flatMap { $0.number(at: 0, as: UInt32.self) }.flatMap { take(Int($0)) }
    }
    guard let context = take(32), let report = take(32), let head = take(32), let foot = take(32),
      let count = take(4)?.number(at: 0, as: UInt32.self), let rows = take(Int(count) * Self.rowSize),
      let traces = takeCounted().flatMap({ TraceBook(bytes: $0) }), let index = takeCounted(),
      let findings = takeCounted(), let path = takeCounted(), place == end,
      traces.count == Int(count)
    else { return nil }
    self.init(
      context: Digest(bytes: context), report: Digest(bytes: report), head: Digest(bytes: head),
      foot: Digest(bytes: foot), findings: findings, path: path, rows: Self.rows(rows), traces: traces,
      mergedIndex: index)
    guard Set(self.rows.map(\.order)).count == self.rows.count, self.rows.allSatisfy({ $0.order < count }) else {
      return nil
    }
  }

  init(
    context: Digest, report: Digest, head: Digest, foot: Digest, findings: [UInt8], path: [UInt8], rows: [Row],
    traces: TraceBook, mergedIndex: [UInt8]
  ) {
    self.foot = foot
    self.findings = findings
    self.path = path
    self.context = context
    self.report = report
    self.head = head
    self.rows = rows
    self.traces = traces
    self.mergedIndex = mergedIndex
  }

  /// The memory in an output folder; nothing where there is none, or where it speaks of another report.
  static func standing(in folder: OutputFolder) throws(Finding) -> RunMemory? {
    guard let memory = try folder.read(name).flatMap({ RunMemory(bytes: $0) }),
      let report = try folder.read(RunHistory.reportName), Digest(of: report) == memory.report
    else { return nil }
    return memory
  }

  /// What was found in the list beyond single records; throws where it speaks of another path.
  func listFindings(at path: String) throws(Finding) -> [Finding] {
    guard findings != Array("[]".utf8) else { return [] }
    guard self.path == Array(path.utf8),
      let read = try? JSONDecoder().decode([WrittenFinding].self, from: Data(findings))
    else { throw .changing(path) }
    return read.map(\.finding)
  }

  private static func rows(_ bytes: [UInt8]) -> [Row] {
    bytes.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: rowSize).map { start in
        func number<Number: FixedWidthInteger>(_ offset: Int, _ type: Number.Type) -> Number {
          Number(littleEndian: bytes.loadUnaligned(fromByteOffset: start + offset, as: type))
        }
        return Row(
          sum: RowSum(high: number(0, UInt64.self), low: number(8, UInt64.self)), wideFields: number(16, UInt64.self),
          line: number(24, UInt32.self) >> 1, isLoud: number(24, UInt32.self) & 1 == 1, order: number(28, UInt32.self))
      }
    }
  }
}

/// The first half of a SHA-256 sum.
struct RowSum: Sendable, Hashable {
  var high: UInt64
  var low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  init(of bytes: UnsafeRawBufferPointer) {
    var sum = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    guard EVP_Digest(bytes.baseAddress, bytes.count, &sum, nil, EVP_sha256(), nil) == 1 else {
      fatalError("libcrypto gives no SHA-256 sum: out of memory")
    }
    self.init(high: sum.number(at: 0, as: UInt64.self) ?? 0, low: sum.number(at: 8, as: UInt64.self) ?? 0)
  }

  /// The sums of all rows of a list, worked out on all cores.
  static func sums(of list: PlainList) -> [RowSum] {
    Stretches(of: list.rows.count, length: 1_024).map { stretch in
      list.rows[stretch].map { list.withBytes(of: $0) { RowSum(of: $0) } }
    }.flatMap(\.self)
  }
}

extension Digest {
  /// The sum of a part of some bytes.
  init(of content: ArraySlice<UInt8>) {
    var digester = Digester()
    content.withUnsafeBytes { digester.add($0) }
    self = digester.finish()
  }
}
