import Findings
import Locks
import Records
import Vietnamese

/// What is kept of each recipient beside its record: a few bytes, for there may be very many.
struct RecipientBook: Sendable {
  private struct Line {
    /// The index of the record.
    var record: Int32
    var layout: Int16
    var decision: Int16
    var nameEnd: UInt32
  }

  /// What a recipient's fields tell, before it has its place.
  struct Draft: Sendable {
    /// The name that its file would have if no other had it.
    var wantedName: String
    /// The indexes of its layout and of its decision.
    var layout: Int?
    var decision: Int?
  }

  private let ceremony: Ceremony
  private let records: RecordList
  private let layoutNames: [String]
  private let sources: [String: String]
  private var lines: [Line] = []
  private var fileNames: [UInt8] = []
  private var findings: [Int: [Finding]] = [:]

  /// - Parameter sources: the record files as reports name them.
  init(_ ceremony: Ceremony, records: RecordList, sources: [String: String]) {
    self.ceremony = ceremony
    self.records = records
    self.sources = sources
    layoutNames = ceremony.layouts.names
  }

  var count: Int { lines.count }

  /// What the fields of recipients tell of them, each with the number of its record and its order of calling; on all cores.
  func drafts(_ recipients: [(order: Int, number: Int)], scope: @Sendable (Int) -> RecipientScope) -> [Draft] {
    Stretches(of: recipients.count).map { stretch in
      var layouts = LayoutFinder(ceremony.layouts)
      return recipients[stretch].map { recipient in
        let scope = scope(recipient.number - 1)
        let layout = layouts.layout(for: scope.text(of: "award"))
        return Draft(
          wantedName: ceremony.fileName.name(order: recipient.order, number: recipient.number) { scope.value(of: $0) },
          layout: layout.flatMap { layoutNames.firstIndex(of: $0) }, decision: scope.decisionIndex)
      }
    }.flatMap(\.self)
  }

  mutating func append(_ draft: Draft, record: Int, fileName: String, findings: [Finding]) {
    fileNames.append(contentsOf: fileName.utf8)
    if !findings.isEmpty { self.findings[lines.count] = findings }
    lines.append(
      Line(
        record: Int32(record), layout: Int16(draft.layout ?? -1),
        decision: Int16(draft.decision ?? -1), nameEnd: UInt32(fileNames.count)))
  }

  /// The name of a recipient's file, with its ending.
  func fileName(at position: Int) -> String {
    let start = position == 0 ? 0 : Int(lines[position - 1].nameEnd)
    return fileNames.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[start..<Int(lines[position].nameEnd)]), as: UTF8.self)
    }
  }

  /// The recipient at a position in the order of calling, counted from 0.
  func recipient(at position: Int) -> Recipient {
    let line = lines[position]
    let record = ceremony.withPicturePaths(records[Int(line.record)])
    return Recipient(
      number: record.number, order: position + 1, record: record,
      scope: RecipientScope(
        record: record, ceremony: ceremony, decisionIndex: line.decision < 0 ? nil : Int(line.decision)),
      layout: line.layout < 0 ? nil : layoutNames[Int(line.layout)],
      fileName: fileName(at: position), place: record.place(of: nil),
      source: sources[record.source.file] ?? record.source.file, row: record.source.row,
      findings: findings[position] ?? [])
  }

  /// Gives back the room that the lists took in reserve while they grew.
  mutating func seal() {
    lines = lines.withUnsafeBufferPointer { Array($0) }
    fileNames = fileNames.withUnsafeBufferPointer { Array($0) }
  }

  var roll: RecipientRoll { RecipientRoll(count: count, recipient: recipient, fileName: fileName) }
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
