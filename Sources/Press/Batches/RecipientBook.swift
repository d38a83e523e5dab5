import Findings
import Records
import Vietnamese

/// What is kept of each recipient beside its record: a few bytes, for there may be very many.
struct RecipientBook: Sendable {
  private struct Line {
    /// The index of the record, and of the one that corrects it; negative where none does.
    var record: Int32
    var correction: Int32
    var layout: Int16
    var decision: Int16
    var nameEnd: UInt32
  }

  private let ceremony: Ceremony
  private let records: RecordList
  private let corrections: RecordList
  private let layoutNames: [String]
  private var layouts: LayoutFinder
  private let sources: [String: String]
  private var lines: [Line] = []
  private var fileNames: [UInt8] = []
  private var findings: [Int: [Finding]] = [:]
  /// The sums of what the certificates depend on, 32 bytes each, where they were added up.
  private var keys: [UInt8] = []

  /// - Parameter sources: the record files as reports name them.
  init(_ ceremony: Ceremony, records: RecordList, corrections: RecordList, sources: [String: String]) {
    self.ceremony = ceremony
    self.records = records
    self.corrections = corrections
    self.sources = sources
    layoutNames = ceremony.layouts.names
    layouts = LayoutFinder(ceremony.layouts)
  }

  var count: Int { lines.count }

  mutating func append(
    record: Int, correction: Int?, scope: RecipientScope, fileName: String, findings: [Finding]
  ) {
    fileNames.append(contentsOf: fileName.utf8)
    let layout = layouts.layout(for: scope.text(of: "award"))
    if !findings.isEmpty { self.findings[lines.count] = findings }
    lines.append(
      Line(
        record: Int32(record), correction: Int32(correction ?? -1),
        layout: Int16(layout.flatMap { layoutNames.firstIndex(of: $0) } ?? -1),
        decision: Int16(scope.decisionIndex ?? -1), nameEnd: UInt32(fileNames.count)))
  }

  /// The recipient at a position in the order of calling, counted from 0.
  func recipient(at position: Int) -> Recipient {
    let line = lines[position]
    let original = records[Int(line.record)]
    let record = ceremony.withPicturePaths(line.correction < 0 ? original : corrections[Int(line.correction)])
    let start = position == 0 ? 0 : Int(lines[position - 1].nameEnd)
    var recipient = Recipient(
      number: original.number, order: position + 1, record: record,
      scope: RecipientScope(
        record: record, ceremony: ceremony, decisionIndex: line.decision < 0 ? nil : Int(line.decision)),
      layout: line.layout < 0 ? nil : layoutNames[Int(line.layout)],
      fileName: String(decoding: fileNames[start..<Int(line.nameEnd)], as: UTF8.self), place: record.place(of: nil),
      source: sources[record.source.file] ?? record.source.file, row: record.source.row,
      findings: findings[position] ?? [])
    if line.correction >= 0 { recipient.original = original.place(of: nil) }
    if !keys.isEmpty { recipient.key = Digest(bytes: Array(keys[position * 32..<position * 32 + 32])).description }
    return recipient
  }

  /// Adds up what the chosen certificates depend on.
  mutating func addKeys(of chosen: [Int], sum: (Recipient) -> Digest) {
    var keys = [UInt8](repeating: 0, count: 32 * count)
    for position in chosen {
      keys.replaceSubrange(position * 32..<position * 32 + 32, with: sum(recipient(at: position)).bytes)
    }
    self.keys = keys
  }

  /// Gives back the room that the lists took in reserve while they grew.
  mutating func seal() {
    lines = lines.withUnsafeBufferPointer { Array($0) }
    fileNames = fileNames.withUnsafeBufferPointer { Array($0) }
  }

  var roll: RecipientRoll { RecipientRoll(count: count) { self.recipient(at: $0) } }
}

extension Ceremony {
  /// Pictures are named relative to the ceremony's folder, and opened from where the run was started.
  func withPicturePaths(_ record: Record) -> Record {
    guard record.columns.holdsPictures else { return record }
    var record = record
    for column in record.columns.columns where column.kind == .picture {
      if let value = record[column.field] { record[column.field] = .text(path(of: value.plainText)) }
    }
    return record
  }
}
