import Findings
import Locks
import Records
import Vietnamese

/// What is kept of each recipient beside its record: a few bytes, for there may be very many.
struct RecipientBook: Sendable {
  private struct Line {
    /// The index of the record.
    var record: Int32
    var grant: Int32
    var nameEnd: UInt32
  }

  /// What a recipient's fields tell, before it has its place.
  struct Draft: Sendable {
    /// The name that its file would have if no other had it.
    var wantedName: String
    /// What it has in common with others.
    var grant: Grant
    var award: String?
  }

  private let ceremony: Ceremony
  private let records: RecordList
  private let rules: ConferralRules
  private let sources: [String: String]
  private var grants: [Grant] = []
  private var indexes: [ObjectIdentifier: Int32] = [:]
  private var lines: [Line] = []
  private var fileNames: [UInt8] = []
  private var findings: [Int: [Finding]] = [:]

  /// - Parameter sources: the record files as reports name them.
  init(_ rules: ConferralRules, records: RecordList, sources: [String: String]) {
    self.rules = rules
    ceremony = rules.ceremony
    self.records = records
    self.sources = sources
  }

  var count: Int { lines.count }

  /// What the fields of recipients tell of them, each with the number of its record and its order of calling; on all cores.
  func drafts(_ recipients: [(order: Int, number: Int)], record: @Sendable (Int) -> Record) -> [Draft] {
    Stretches(of: recipients.count).map { stretch in
      var grants = GrantMaker(rules)
      return recipients[stretch].map { recipient in
        let conferral = Conferral(record: record(recipient.number - 1), grants: &grants)
        return Draft(
          wantedName: ceremony.fileName.name(order: recipient.order, number: recipient.number) {
            conferral.value(of: $0)
          }, grant: conferral.grant, award: conferral.text(of: "award"))
      }
    }.flatMap(\.self)
  }

  mutating func append(_ draft: Draft, record: Int, fileName: String, findings: [Finding]) {
    fileNames.append(contentsOf: fileName.utf8)
    if !findings.isEmpty { self.findings[lines.count] = findings }
    lines.append(
      Line(
        record: Int32(record), grant: index(of: draft.grant), nameEnd: UInt32(fileNames.count)))
  }

  private mutating func index(of grant: Grant) -> Int32 {
    if let known = indexes[ObjectIdentifier(grant)] { return known }
    let index = Int32(grants.count)
    grants.append(grant)
    indexes[ObjectIdentifier(grant)] = index
    return index
  }

  /// Whether a recipient's paper is made here; that of a Huân chương comes from elsewhere.
  func hasPaper(at position: Int) -> Bool { grants[Int(lines[position].grant)].paper != .elsewhere }

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
    let grant = grants[Int(line.grant)]
    var recipient = Recipient(
      number: record.number, order: position + 1, record: record,
      scope: Conferral(record: record, grant: grant, ceremony: ceremony), layout: grant.layout,
      fileName: fileName(at: position), place: record.place(of: nil),
      source: sources[record.source.file] ?? record.source.file, row: record.source.row,
      findings: findings[position] ?? [])
    recipient.scope.everyone = { [self] in (0..<count).map { self.recipient(at: $0).scope } }
    return recipient
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
    guard record.columns.holdsPictures || !pictureFields.isEmpty else { return record }
    var record = record
    for column in record.columns.columns where column.kind == .picture || pictureFields.contains(column.field) {
      if let value = record[column.field] { record[column.field] = .text(path(of: value.plainText)) }
    }
    return record
  }
}
