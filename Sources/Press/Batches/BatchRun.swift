import Findings

/// One run over a plan: presses what is needed on threads, and puts it into the output folder in the order of calling.
final class BatchRun<Maker: CertificateMaker> {
  private typealias Work = PressedWork<Maker.Sheet>

  private let plan: RunPlan
  private let options: BatchOptions
  private let maker: Maker
  private let interruption: Interruption
  private let observe: (BatchEvent) -> Void
  private var report: BatchReport
  private var refused: [(recipient: Recipient, findings: [Finding])] = []
  private var failure: Finding?
  private var firstRefusal: Finding?
  private var endsEarly = false

  init(
    plan: RunPlan, options: BatchOptions, maker: Maker, interruption: Interruption,
    observe: @escaping (BatchEvent) -> Void
  ) {
    self.plan = plan
    self.options = options
    self.maker = maker
    self.interruption = interruption
    self.observe = observe
    report = BatchReport(status: .allMade, output: options.output, findings: plan.findings)
  }

  /// Makes what is to be made; all faults are in the report.
  func run() -> BatchReport {
    observe(.started(records: plan.chosen.count))
    do {
      if options.isDryRun { try rehearse() } else { try perform() }
    } catch {
      failure = failure ?? error
    }
    if let failure { report.findings.append(failure) }
    report.status = status
    return report
  }

  private var status: ExitStatus {
    if let failure { return ExitStatus(nothingMadeBecauseOf: failure.code.area) }
    if interruption.isRequested { return .interrupted }
    if report.refused == 0 { return .allMade }
    if report.made + report.unchanged > 0 { return .someRefused }
    return firstRefusal.map { ExitStatus(nothingMadeBecauseOf: $0.code.area) } ?? .data
  }

  /// Does everything but write.
  private func rehearse() throws(Finding) {
    try press(plan.chosen, over: nil, into: nil) { recipient, work throws(Finding) in
      guard case .pressed(let pressed, _, _) = work else { return }
      if self.isRefused(pressed) {
        self.refuse(recipient, pressed)
      } else {
        self.note(.made, recipient, pressed.findings)
      }
    }
  }

  private func perform() throws(Finding) {
    let folder = try OutputFolder(holding: options.output)
    let singles = options.makesSingles ? try folder.folder(RunEntry.folder) : folder.existingFolder(RunEntry.folder)
    let index = try PaperFolder.claimed(folder, for: plan.origin, replacesOthers: options.replacesOthers)
    let history = try RunHistory(in: folder)
    let standing = StandingCertificates(history, in: singles, options: options)
    let others = OthersFiles(history, folder: folder, singles: singles, standing: standing)
    try others.refuseInputs(of: plan)
    if !options.replacesOthers { try others.refuse(plan: plan, options: options, hasOrigin: index.hadOrigin) }
    if plan.origin != nil, !index.hadOrigin { try index.write(into: folder) }
    report.findings += others.damaged(in: plan.head, standing)
    folder.sweep()
    singles?.sweep()
    let ledger = try RunLedger<Maker>(
      plan: plan, options: options, folder: folder, singles: options.makesSingles ? singles : nil, maker: maker)
    do {
      try pressAll(standing, ledger: ledger, singles: options.makesSingles ? singles : nil)
      try ledger.commit()
      if interruption.isRequested || endsEarly { return abandon(ledger, folder, singles) }
      try finish(ledger, history: history, others: others, folder: folder, singles: singles)
    } catch {
      // What has its bytes on the disk gets its name even now, where the disk still lets it.
      try? ledger.commit()
      abandon(ledger, folder, singles)
      throw error
    }
  }

  /// Leaves the folder with the journal and with whole files only.
  private func abandon(_ ledger: RunLedger<Maker>, _ folder: OutputFolder, _ singles: OutputFolder?) {
    ledger.abandon()
    folder.sweep()
    singles?.sweep()
  }

  private func pressAll(
    _ standing: StandingCertificates, ledger: RunLedger<Maker>, singles: OutputFolder?
  ) throws(Finding) {
    try press(plan.chosen, over: standing, into: singles) { recipient, outcome throws(Finding) in
      switch outcome {
      case .failed(let finding): throw finding
      case .pressed(let pressed, let staged, let match):
        if self.isRefused(pressed) {
          if let staged { singles?.remove(staged.name) }
          try ledger.refuse(recipient, pressed)
          self.refuse(recipient, pressed)
        } else {
          let entry = try ledger.add(recipient, pressed, staged: staged, match: match)
          self.count(entry.status, recipient, file: entry.file, findings: pressed.findings)
        }
      }
    }
  }

  private func finish(
    _ ledger: RunLedger<Maker>, history: RunHistory, others: OthersFiles, folder: OutputFolder, singles: OutputFolder?
  ) throws(Finding) {
    var merged = try ledger.finishMerged()
    if let merged { observe(.merged(file: RunHistory.mergedName, pages: merged.pageCount)) }
    report.findings += ledger.mergedFindings
    let kept = plan.isPartial || !options.makesSingles ? ledger.entriesToKeep(of: history) : []
    if !plan.isPartial, options.makesSingles, let singles {
      remove(others, ledger: ledger, history: history, from: singles)
    }
    if merged == nil, let old = history.merged, folder.length(of: RunHistory.mergedName) != nil {
      // An old file of all would look like today's.
      if options.makesMerged, !plan.isPartial, others.isOurs(RunHistory.mergedName) {
        observe(.removed(file: RunHistory.mergedName))
        folder.remove(RunHistory.mergedName)
        report.removed += 1
      } else {
        merged = old
        if !options.makesMerged, options.shard == nil { report.findings.append(.olderFiles(RunHistory.mergedName)) }
      }
    }
    if !options.makesSingles, !kept.isEmpty { report.findings.append(.olderFiles(RunEntry.folder + "/")) }
    let refusedPaper = try writeRefused(ledger, others: others, folder: folder)
    try ledger.finishReport(merged: merged, refused: refusedPaper, kept: kept, findings: report.findings)
    report.files =
      (merged == nil ? [] : [RunHistory.mergedName]) + [RunHistory.reportName]
      + [refusedPaper?.name].compactMap { $0 }
  }

  /// Removes single certificates of recipients who are no longer there; those with other bytes than a run of ours gave them
  /// stay.
  private func remove(
    _ others: OthersFiles, ledger: RunLedger<Maker>, history: RunHistory, from singles: OutputFolder
  ) {
    for name in history.fileNames.sorted() where !ledger.fileNames.contains(name) && singles.length(of: name) != nil {
      let file = RunEntry.folder + "/" + name
      guard others.isOurs(single: name) else {
        report.findings.append(.notRemoved(file))
        continue
      }
      singles.remove(name)
      guard !ledger.formerNames.contains(name) else { continue }
      observe(.removed(file: file))
      report.removed += 1
    }
  }

  /// Writes the sheet of refused records; one in which somebody has typed is left, and a new one stands beside it.
  private func writeRefused(
    _ ledger: RunLedger<Maker>, others: OthersFiles, folder: OutputFolder
  ) throws(Finding) -> WrittenPaper? {
    let sheet = try plan.refusedSheet(refused)
    for name in RefusedSheet.names(in: folder) where name != sheet?.name {
      let bytes = try folder.read(name) ?? []
      guard others.isOurs(name) || plan.isTakenIn(name, bytes) else { continue }
      folder.remove(name)
    }
    guard let sheet else { return nil }
    var name = sheet.name
    var number = 1
    while let bytes = try folder.read(name), !others.isOurs(name), !plan.isTakenIn(name, bytes) {
      if number == 1 { report.findings.append(.typedInto(name)) }
      number += 1
      name = RefusedSheet.name(sheet.name, number: number)
    }
    return try ledger.write(sheet.bytes, as: name)
  }

  private func press(
    _ positions: [Int], over standing: StandingCertificates?, into folder: OutputFolder?,
    consume: (Recipient, Work) throws(Finding) -> Void
  ) throws(Finding) {
    let recipients = plan.recipients
    let maker = maker
    let pool = OrderedPool<Work>(jobs: options.jobs)
    var parts: PressedParts = []
    if standing != nil, options.makesMerged { parts.insert(.sheet) }
    if standing != nil, options.makesSingles { parts.insert(.file) }
    let wants = parts
    let makeWorker: @Sendable () -> ((Int) -> Work) = {
      let worker: Maker.Worker
      do throws(Finding) {
        worker = try maker.worker()
      } catch {
        return { _ in .failed(error) }
      }
      return { number in
        Work(
          recipients[positions[number]], wants: wants, over: standing, maker: maker, worker: worker, in: folder)
      }
    }
    pool.run(count: positions.count, makeWorker: makeWorker) { number, work in
      guard !interruption.isRequested else { return false }
      do throws(Finding) {
        if case .failed(let finding) = work { throw finding }
        try consume(recipients[positions[number]], work)
      } catch {
        failure = error
        return false
      }
      return !endsEarly
    }
    if let failure { throw failure }
  }

  private func isRefused(_ pressed: Pressed<Maker.Sheet>) -> Bool {
    let least: Finding.Severity = options.isStrict ? .warning : .error
    return pressed.findings.contains { $0.severity >= least }
  }

  private func refuse(_ recipient: Recipient, _ pressed: Pressed<Maker.Sheet>) {
    refused.append((recipient, pressed.findings))
    firstRefusal = firstRefusal ?? pressed.findings.max { $0.severity < $1.severity }
    note(.refused, recipient, pressed.findings)
    if options.stopsAtFirstRefusal { endsEarly = true }
  }

  private func note(_ status: RecordOutcome.Status, _ recipient: Recipient, _ findings: [Finding]) {
    count(status, recipient, file: nil, findings: findings)
  }

  private func count(
    _ status: RecordOutcome.Status, _ recipient: Recipient, file: RunEntry.File?, findings: [Finding]
  ) {
    switch status {
    case .made: report.made += 1
    case .refused: report.refused += 1
    case .unchanged: report.unchanged += 1
    }
    observe(
      .record(
        RecordOutcome(
          status: status, number: recipient.number, order: recipient.order, name: recipient.name,
          file: file.map { RunEntry.folder + "/" + $0.name }, findings: findings)))
  }
}

/// What a thread answers for one recipient.
enum PressedWork<Sheet: Sendable>: Sendable {
  case pressed(Pressed<Sheet>, CertificateShelf.Staged?, StandingCertificates.Match?)
  /// The run cannot go on.
  case failed(Finding)

  init<Maker: CertificateMaker>(
    _ recipient: Recipient, wants: PressedParts, over standing: StandingCertificates?, maker: Maker,
    worker: Maker.Worker, in folder: OutputFolder?
  ) where Maker.Sheet == Sheet {
    guard !recipient.isRefused else {
      self = .pressed(Pressed(findings: recipient.findings), nil, nil)
      return
    }
    var match: StandingCertificates.Match?
    var pressed = maker.press(
      recipient, wants: wants,
      unless: { key in
        match = standing?.match(key: key, name: recipient.fileName)
        return match?.file != nil
      }, with: worker)
    if pressed.file == nil, let file = match?.file, file.name != recipient.fileName, let folder {
      pressed.file = Self.bytes(of: file, in: folder)
      if pressed.file == nil {
        // Another recipient has taken that name meanwhile.
        pressed.file = maker.press(recipient, wants: .file, unless: { _ in false }, with: worker).file
      }
    }
    pressed.findings = recipient.findings + pressed.findings
    guard let bytes = pressed.file, let folder else {
      self = .pressed(pressed, nil, match)
      return
    }
    pressed.file = nil
    do {
      self = .pressed(pressed, try CertificateShelf.stage(bytes, ticket: recipient.order, in: folder), match)
    } catch {
      self = .failed(error)
    }
  }

  /// The bytes of a certificate of an earlier run, where they still are what they were.
  private static func bytes(of file: RunEntry.File, in folder: OutputFolder) -> [UInt8]? {
    guard let bytes = try? folder.read(file.name), Digest(of: bytes).description == file.sum else { return nil }
    return bytes
  }
}
