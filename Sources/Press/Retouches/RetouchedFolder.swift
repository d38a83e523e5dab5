import Findings
import Imprint

/// Puts what a retouching has made into the output folder, in the order that survives any moment of power loss.
struct RetouchedFolder {
  private let retouching: Retouching
  private var pages: RetouchedPages
  private let observe: (BatchEvent) -> Void
  private var report: BatchReport

  /// The tickets of files that have no name yet.
  private static let (reportTicket, mergedTicket) = (-3, -2)

  init(_ retouching: Retouching, _ pages: RetouchedPages, observe: @escaping (BatchEvent) -> Void) {
    self.retouching = retouching
    self.pages = pages
    self.observe = observe
    report = BatchReport(
      status: .allMade, output: retouching.options.output,
      findings: retouching.findings.filter { $0.severity < .error })
    report.isRetouched = true
  }

  /// Writes all; every fault is a finding of the report.
  mutating func write() -> BatchReport {
    observe(.started(records: retouching.lines.entries.count))
    do {
      try writeFiles()
    } catch {
      retouching.folder.sweep()
      retouching.standing.singles.sweep()
      report.findings.append(error)
      report.status = ExitStatus(nothingMadeBecauseOf: error.code.area)
    }
    return report
  }

  private mutating func writeFiles() throws(Finding) {
    let (folder, lines) = (retouching.folder, retouching.lines)
    let shelf = CertificateShelf(
      folder: retouching.standing.singles, journal: try folder.journal(RunHistory.journalName))
    let reportFile = try folder.begin(ticket: Self.reportTicket)
    let entries = RunReport(to: reportFile, head: retouching.head)
    let writing = pages.mending.map { mending, old in
      let folder = retouching.folder
      return BackgroundValue { () throws(Finding) in try Self.writeMerged(mending, old: old, in: folder) }
    }
    // Whatever goes wrong, nothing is swept away from under it.
    defer { _ = writing?.get() }
    var mergedKey = MergedKey(fingerprint: retouching.fingerprint)
    var page = 1
    let changes = Dictionary(uniqueKeysWithValues: retouching.changes.map { ($0.recipient.order - 1, $0) })
    for (position, line) in lines.entries.enumerated() {
      let change = changes[position]
      if let change, let pressed = pages.pressed[position], let bytes = pressed.file {
        let staged = try CertificateShelf.stage(bytes, ticket: change.recipient.order, in: retouching.standing.singles)
        let entry = entry(of: change.recipient, pressed, staged, page: page)
        try shelf.add(entry, staged: staged)
        try entries.add(entry)
        mergedKey.add(change.recipient.key)
        report.made += 1
        note(
          .made, change.recipient.number, position, change.recipient.name, change.recipient.fileName, pressed.findings)
      } else {
        try entries.add(
          .unchanged, before: lines.bytes[line.line.lowerBound..<line.status.lowerBound],
          behind: lines.bytes[line.status.upperBound..<line.line.upperBound])
        mergedKey.add(lines.bytes[line.key])
        report.unchanged += 1
        note(.unchanged, line.number, position, lines.name(of: line), lines.text(line.file), [])
      }
      page += line.pageCount
    }
    let written = try writing?.result()
    try shelf.commit()
    var merged = lines.merged
    var index = retouching.memory.mergedIndex
    if let written {
      try retouching.folder.rename(written.file.name, to: RunHistory.mergedName)
      try retouching.folder.flush()
      merged = RunHistory.Merged(
        key: mergedKey.finish(), length: written.length, sum: written.sum, pageCount: page - 1)
      index = written.index
      observe(.merged(file: RunHistory.mergedName, pages: page - 1))
    }
    removeOldNames()
    try leave(entries, reportFile, merged: merged, index: index)
    report.files = (merged == nil ? [] : [RunHistory.mergedName]) + [RunHistory.reportName]
  }

  /// The merged file as it is written, before it has its name.
  private struct WrittenMerged: Sendable {
    var file: UnnamedFile
    var length: Int
    var sum: String
    var index: [UInt8]
  }

  private static func writeMerged(
    _ given: MergedMending, old: FileReader, in folder: OutputFolder
  ) throws(Finding) -> WrittenMerged {
    var mending = given
    let stream = SummedStream(try folder.begin(ticket: mergedTicket))
    let index = try mending.write { range throws(Finding) in
      let bytes = try old.bytes(range)
      guard bytes.count == range.count else { throw .changing(RunHistory.mergedName) }
      return bytes
    } sink: { bytes throws(Finding) in
      try stream.append(bytes)
    }
    try stream.file.flush()
    return WrittenMerged(file: stream.file, length: stream.length, sum: stream.finish(), index: index.bytes)
  }

  /// Removes the files of changed recipients who have another name now.
  private mutating func removeOldNames() {
    let names = Set(retouching.changes.map(\.recipient.fileName))
    let old = retouching.changes.map { retouching.lines.text(retouching.lines.entries[$0.recipient.order - 1].file) }
    for name in old.sorted() where !names.contains(name) {
      observe(.removed(file: RunEntry.folder + "/" + name))
      retouching.standing.singles.remove(name)
      report.removed += 1
    }
  }

  private func leave(
    _ entries: RunReport, _ file: UnnamedFile, merged: RunHistory.Merged?, index: [UInt8]
  ) throws(Finding) {
    let folder = retouching.folder
    let sum = try entries.finish(merged: merged, findings: report.findings)
    try folder.write(retouching.memory(report: sum, mergedIndex: index).bytes, as: RunMemory.name)
    try folder.rename(file.name, to: RunHistory.reportName)
    try folder.flush()
    folder.remove(RunHistory.journalName)
    try folder.flush()
  }

  private func entry(
    of recipient: Recipient, _ pressed: Pressed<PreparedPages>, _ staged: CertificateShelf.Staged, page: Int
  ) -> RunEntry {
    RunEntry(
      status: .made, order: recipient.order, number: recipient.number, name: recipient.name, source: recipient.source,
      sheet: recipient.place.sheet, row: recipient.row, layout: recipient.layout, key: recipient.key,
      file: RunEntry.File(
        name: recipient.fileName, length: staged.length, sum: staged.sum, pageCount: pressed.pageCount),
      page: retouching.options.makesMerged ? page : nil, findings: RunEntry.json(pressed.findings),
      fits: RunEntry.json(pressed.fits))
  }

  private func note(
    _ status: RecordOutcome.Status, _ number: Int, _ position: Int, _ name: String, _ file: String,
    _ findings: [Finding]
  ) {
    observe(
      .record(
        RecordOutcome(
          status: status, number: number, order: position + 1, name: name, file: RunEntry.folder + "/" + file,
          findings: findings)))
  }
}
