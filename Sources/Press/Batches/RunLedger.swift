import Findings

/// Keeps the books of a run: which certificate stands where, in the journal, in the merged file and in the report.
final class RunLedger<Maker: CertificateMaker> {
  private let options: BatchOptions
  private let folder: OutputFolder
  private let maker: Maker
  private let journal: UnnamedFile
  private let shelf: CertificateShelf?
  private let reportFile: UnnamedFile
  private let report: RunReport
  private var merged: MergedOutput<Maker.Merging>?
  private var finishedMerged: RunHistory.Merged?
  /// What only the whole merged file shows.
  private(set) var mergedFindings: [Finding] = []
  private var nextPage = 1
  private(set) var fileNames: Set<String> = []
  /// Names that files had before they took those that their recipients have now.
  private(set) var formerNames: Set<String> = []

  private static var reportTicket: Int { -3 }

  init(
    plan: RunPlan, options: BatchOptions, folder: OutputFolder, singles: OutputFolder?, maker: Maker
  ) throws(Finding) {
    self.options = options
    self.folder = folder
    self.maker = maker
    journal = try folder.journal(RunHistory.journalName)
    shelf = singles.map { [journal] in CertificateShelf(folder: $0, journal: journal) }
    reportFile = try folder.begin(ticket: Self.reportTicket)
    report = RunReport(to: reportFile, head: plan.head)
  }

  /// Books a certificate that was pressed.
  ///
  /// - Parameters:
  ///   - staged: its file, where it was written anew.
  ///   - match: what of an earlier run serves it.
  func add(
    _ recipient: Recipient, _ pressed: Pressed<Maker.Sheet>, staged: CertificateShelf.Staged?,
    match: StandingCertificates.Match?
  ) throws(Finding) -> RunEntry {
    var entry = newEntry(match?.status ?? .made, for: recipient)
    entry.key = pressed.key
    entry.findings = RunEntry.json(pressed.findings)
    entry.fits = RunEntry.json(pressed.fits)
    if let former = match?.file?.name, former != recipient.fileName { formerNames.insert(former) }
    if let staged {
      entry.file = RunEntry.File(
        name: recipient.fileName, length: staged.length, sum: staged.sum, pageCount: pressed.pageCount)
    } else {
      entry.file = match?.file
    }
    if let file = entry.file { fileNames.insert(file.name) }
    if options.makesMerged {
      if merged == nil { merged = try MergedOutput(in: folder, of: maker) }
      if let sheet = pressed.sheet { try merged?.append(sheet, pageCount: pressed.pageCount, of: recipient) }
      entry.page = nextPage
      nextPage += pressed.pageCount
    }
    if let staged { try shelf?.add(entry, staged: staged) }
    try report.add(entry)
    return entry
  }

  /// Books a record that cannot be made.
  func refuse(_ recipient: Recipient, _ pressed: Pressed<Maker.Sheet>) throws(Finding) {
    var entry = newEntry(.refused, for: recipient)
    entry.findings = RunEntry.json(pressed.findings)
    entry.fits = RunEntry.json(pressed.fits)
    try report.add(entry)
  }

  func commit() throws(Finding) { try shelf?.commit() }

  func abandon() {
    merged?.abandon()
    folder.remove(reportFile.name)
  }

  /// Ends the merged file, where this run writes one.
  func finishMerged() throws(Finding) -> RunHistory.Merged? {
    guard let merged else { return nil }
    finishedMerged = try merged.finish(note: note)
    mergedFindings = merged.findings
    self.merged = nil
    return finishedMerged
  }

  /// Writes a paper that is whole in memory, once the journal tells of it.
  func write(_ bytes: [UInt8], as name: String) throws(Finding) -> WrittenPaper {
    let paper = WrittenPaper(name: name, bytes: bytes)
    try note(paper)
    try folder.write(bytes, as: name)
    return paper
  }

  private func note(_ paper: WrittenPaper) throws(Finding) {
    var json = JSONBuilder()
    paper.write(to: &json)
    try journal.append(json.bytes + [UInt8(ascii: "\n")])
    try journal.flush()
  }

  /// - Parameter merged: the merged file that stands, written by this run or by one before.
  func finishReport(
    merged: RunHistory.Merged?, refused: WrittenPaper?, kept: [RunEntry], findings: [Finding]
  ) throws(Finding) {
    try report.finish(merged: merged, refused: refused, findings: findings, kept: kept)
    try folder.rename(reportFile.name, to: RunHistory.reportName)
    try folder.flush()
    folder.remove(RunHistory.journalName)
    try folder.flush()
  }

  /// Entries of an earlier run whose files this run has not touched.
  func entriesToKeep(of history: RunHistory) -> [RunEntry] {
    history.entries.filter { entry in entry.file.map { !fileNames.contains($0.name) } ?? false }
  }

  private func newEntry(_ status: RunEntry.Status, for recipient: Recipient) -> RunEntry {
    RunEntry(
      status: status, order: recipient.order, number: recipient.number, name: recipient.name, source: recipient.source,
      sheet: recipient.place.sheet, row: recipient.row, layout: recipient.layout, key: "")
  }
}
