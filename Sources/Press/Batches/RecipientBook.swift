import Findings
import Locks
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

  /// What a recipient's fields tell, before it has its place.
  struct Draft: Sendable {
    /// The name that its file would have if no other had it.
    var wantedName: String
    /// The indexes of its layout and of its decision.
    var layout: Int?
    var decision: Int?
    var award: String?
  }

  private let ceremony: Ceremony
  private let records: RecordList
  private let corrections: RecordList
  private let layoutNames: [String]
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
  }

  var count: Int { lines.count }

  /// What the fields of recipients tell of them, each with the number of its record and its order of calling; on all cores.
  func drafts(_ recipients: [(order: Int, number: Int)], scope: @Sendable (Int) -> RecipientScope) -> [Draft] {
    Stretches(of: recipients.count).map { stretch in
      var layouts = LayoutFinder(ceremony.layouts)
      return recipients[stretch].map { recipient in
        let scope = scope(recipient.number - 1)
        let award = scope.text(of: "award")
        let layout = layouts.layout(for: award)
        return Draft(
          wantedName: ceremony.fileName.name(order: recipient.order, number: recipient.number) { scope.value(of: $0) },
          layout: layout.flatMap { layoutNames.firstIndex(of: $0) }, decision: scope.decisionIndex, award: award)
      }
    }.flatMap(\.self)
  }

  mutating func append(_ draft: Draft, record: Int, correction: Int?, fileName: String, findings: [Finding]) {
    fileNames.append(contentsOf: fileName.utf8)
    if !findings.isEmpty { self.findings[lines.count] = findings }
    lines.append(
      Line(
        record: Int32(record), correction: Int32(correction ?? -1), layout: Int16(draft.layout ?? -1),
        decision: Int16(draft.decision ?? -1), nameEnd: UInt32(fileNames.count)))
  }

  /// What is known of a recipient without looking at its record.
  func card(at position: Int) -> RecipientRoll.Card {
    let start = position == 0 ? 0 : Int(lines[position - 1].nameEnd)
    let key = keys.isEmpty ? "" : Digest(bytes: Array(keys[position * 32..<position * 32 + 32])).description
    let fileName = fileNames.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[start..<Int(lines[position].nameEnd)]), as: UTF8.self)
    }
    return RecipientRoll.Card(key: key, fileName: fileName)
  }

  /// The recipient at a position in the order of calling, counted from 0.
  func recipient(at position: Int) -> Recipient {
    let line = lines[position]
    let original = records[Int(line.record)]
    let record = ceremony.withPicturePaths(line.correction < 0 ? original : corrections[Int(line.correction)])
    let card = card(at: position)
    var recipient = Recipient(
      number: original.number, order: position + 1, record: record,
      scope: RecipientScope(
        record: record, ceremony: ceremony, decisionIndex: line.decision < 0 ? nil : Int(line.decision)),
      layout: line.layout < 0 ? nil : layoutNames[Int(line.layout)],
      fileName: card.fileName, place: record.place(of: nil),
      source: sources[record.source.file] ?? record.source.file, row: record.source.row,
      findings: findings[position] ?? [], key: card.key)
    recipient.scope.everyone = { [self] in (0..<count).map { self.recipient(at: $0).scope } }
    if line.correction >= 0 { recipient.original = original.place(of: nil) }
    return recipient
  }

  /// Adds up what the chosen certificates depend on, on all cores.
  mutating func addKeys(of chosen: [Int], sum: @Sendable (Recipient) -> Digest) {
    let sums = Stretches(of: chosen.count).map { [self] stretch in
      chosen[stretch].map { (position: $0, sum: sum(recipient(at: $0))) }
    }
    var keys = [UInt8](repeating: 0, count: 32 * count)
    for (position, sum) in sums.joined() {
      keys.replaceSubrange(position * 32..<position * 32 + 32, with: sum.bytes)
    }
    self.keys = keys
  }

  /// Gives back the room that the lists took in reserve while they grew.
  mutating func seal() {
    lines = lines.withUnsafeBufferPointer { Array($0) }
    fileNames = fileNames.withUnsafeBufferPointer { Array($0) }
  }

  var roll: RecipientRoll { RecipientRoll(count: count, recipient: recipient, card: card) }
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
