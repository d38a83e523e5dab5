import Findings

/// Keeps the books of a run: which certificate stands where, in the journal, in the merged file and in the report.
final class RunLedger<Maker: CertificateMaker> {
  private let plan: RunPlan
  private let options: BatchOptions
  private let work: WorkChoice
  private let folder: OutputFolder
  private let maker: Maker
  private let shelf: CertificateShelf?
  private let reportFile: UnnamedFile
  private let report: RunReport
  private var merged: MergedOutput<Maker.Merging>?
  private var finishedMerged: RunHistory.Merged?
  /// What only the whole merged file shows.
  private(set) var mergedFindings: [Finding] = []
  private var mergedKey: MergedKey?
  private var nextPage = 1
  private(set) var fileNames: Set<String> = []

  private static var reportTicket: Int { -3 }

  init(
    plan: RunPlan, options: BatchOptions, work: WorkChoice, folder: OutputFolder, singles: OutputFolder?, maker: Maker
  ) throws(Finding) {
    self.plan = plan
    self.options = options
    self.work = work
    self.folder = folder
    self.maker = maker
    mergedKey = MergedKey(plan)
    let journal = try folder.journal(RunHistory.journalName)
    shelf = singles.map { CertificateShelf(folder: $0, journal: journal) }
    reportFile = try folder.begin(ticket: Self.reportTicket)
    report = RunReport(to: reportFile, head: plan.head)
  }

  /// Gives certificates that stand under another name the name that they have now.
  func move() throws(Finding) {
    var moves: [(from: String, entry: RunEntry)] = []
    for position in plan.chosen {
      guard let standing = work.standing[position], standing.name != plan.recipients.card(at: position).fileName else {
        continue
      }
      moves.append((standing.name, entry(of: standing, for: plan.recipients[position])))
    }
    try shelf?.move(moves)
  }

  /// Books a certificate that stands already.
  func keep(_ recipient: Recipient) throws(Finding) -> RunEntry {
    var entry: RunEntry
    if let standing = work.standing[recipient.order - 1] {
      entry = self.entry(of: standing, for: recipient)
    } else {
      entry = newEntry(.unchanged, for: recipient)
    }
    if let file = entry.file { fileNames.insert(file.name) }
    number(&entry, pageCount: entry.file?.pageCount ?? 1)
    try report.add(entry)
    return entry
  }

  /// Books a certificate that was pressed; its file may stand already, when only its pages were wanted.
  func add(
    _ recipient: Recipient, _ pressed: Pressed<Maker.Sheet>, staged: CertificateShelf.Staged?
  ) throws(Finding) -> RunEntry {
    let standing = work.standing[recipient.order - 1]
    var entry = standing.map { self.entry(of: $0, for: recipient) } ?? newEntry(.made, for: recipient)
    if standing == nil {
      entry.findings = RunEntry.json(pressed.findings)
      entry.fits = RunEntry.json(pressed.fits)
    }
    if let staged {
      entry.file = RunEntry.File(
        name: recipient.fileName, length: staged.length, sum: staged.sum, pageCount: pressed.pageCount)
    }
    if let file = entry.file { fileNames.insert(file.name) }
    if options.makesMerged, work.merged == nil {
      if merged == nil { merged = try MergedOutput(in: folder, of: maker) }
      if let sheet = pressed.sheet { try merged?.append(sheet, pageCount: pressed.pageCount, of: recipient) }
      mergedKey?.add(recipient.key)
    }
    number(&entry, pageCount: pressed.pageCount)
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
    finishedMerged = work.merged
    guard let merged else { return nil }
    finishedMerged = try merged.finish(key: mergedKey.take()?.finish() ?? "")
    mergedFindings = merged.findings
    self.merged = nil
    return finishedMerged
  }

  func finishReport(kept: [RunEntry], findings: [Finding]) throws(Finding) {
    try report.finish(merged: finishedMerged, findings: findings, kept: kept)
    try folder.rename(reportFile.name, to: RunHistory.reportName)
    try folder.flush()
    folder.remove(RunHistory.journalName)
    try folder.flush()
  }

  /// The merged file's name, where there is one.
  var mergedName: [String] { finishedMerged == nil ? [] : [RunHistory.mergedName] }

  /// Entries of an earlier run whose files this run has not touched.
  func entriesToKeep(of history: RunHistory) -> [RunEntry] {
    history.entries.filter { entry in
      guard let file = entry.file else { return false }
      return !fileNames.contains(file.name)
    }
  }

  private func entry(of standing: WorkChoice.Standing, for recipient: Recipient) -> RunEntry {
    var entry = newEntry(standing.entry.status, for: recipient)
    entry.findings = standing.entry.findings
    entry.fits = standing.entry.fits
    entry.file = standing.entry.file
    entry.file?.name = recipient.fileName
    return entry
  }

  private func newEntry(_ status: RunEntry.Status, for recipient: Recipient) -> RunEntry {
    RunEntry(
      status: status, order: recipient.order, number: recipient.number, name: recipient.name, source: recipient.source,
      sheet: recipient.place.sheet, row: recipient.row, layout: recipient.layout, key: recipient.key)
  }

  private func number(_ entry: inout RunEntry, pageCount: Int) {
    guard options.makesMerged else { return }
    entry.page = nextPage
    nextPage += pageCount
  }
}
