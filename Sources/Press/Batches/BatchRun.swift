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
    try press(plan.chosen, of: nil, into: nil) { recipient, work throws(Finding) in
      guard case .pressed(let pressed, _) = work else { return }
      if self.isRefused(pressed) {
        self.refuse(recipient, pressed)
      } else {
        self.note(.made, recipient, pressed.findings)
      }
    }
  }

  private func perform() throws(Finding) {
    let folder = try OutputFolder(holding: options.output)
    let singles = options.makesSingles ? try folder.folder(RunEntry.folder) : nil
    let history = try RunHistory(in: folder)
    let asides = singles?.asides() ?? [:]
    let work = WorkChoice(
      plan: plan, options: options, history: history, folder: folder, singles: singles, asides: asides)
    folder.sweep()
    singles?.sweep(except: Set(asides.values.joined()))
    let ledger = try RunLedger<Maker>(
      plan: plan, options: options, work: work, folder: folder, singles: singles, maker: maker)
    do {
      try ledger.move()
      singles?.sweep()
      try pressAll(work, ledger: ledger, singles: singles)
      try ledger.commit()
      if interruption.isRequested || endsEarly { return abandon(ledger, folder, singles) }
      try finish(ledger, history: history, folder: folder, singles: singles)
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

  private func pressAll(_ work: WorkChoice, ledger: RunLedger<Maker>, singles: OutputFolder?) throws(Finding) {
    var chosen = plan.chosen[...]
    func settle(upTo position: Int?) throws(Finding) {
      while let next = chosen.first, next != position {
        chosen = chosen.dropFirst()
        let recipient = plan.recipients[next]
        let entry = try ledger.keep(recipient)
        count(entry.status, recipient, file: entry.file, findings: [])
      }
    }
    try press(work.positions, of: work, into: singles) { recipient, outcome throws(Finding) in
      let position = recipient.order - 1
      try settle(upTo: position)
      chosen = chosen.dropFirst()
      switch outcome {
      case .failed(let finding): throw finding
      case .pressed(let pressed, let staged):
        if self.isRefused(pressed) {
          if let staged { singles?.remove(staged.name) }
          try ledger.refuse(recipient, pressed)
          self.refuse(recipient, pressed)
        } else {
          let entry = try ledger.add(recipient, pressed, staged: staged)
          self.count(entry.status, recipient, file: entry.file, findings: pressed.findings)
        }
      }
    }
    if !interruption.isRequested, !endsEarly { try settle(upTo: nil) }
  }

  private func finish(
    _ ledger: RunLedger<Maker>, history: RunHistory, folder: OutputFolder, singles: OutputFolder?
  ) throws(Finding) {
    if let merged = try ledger.finishMerged() { observe(.merged(file: RunHistory.mergedName, pages: merged.pageCount)) }
    report.findings += ledger.mergedFindings
    if !plan.isPartial, let singles {
      for name in history.fileNames.sorted() where !ledger.fileNames.contains(name) && singles.length(of: name) != nil {
        observe(.removed(file: RunEntry.folder + "/" + name))
        singles.remove(name)
        report.removed += 1
      }
    }
    let refusedFile = try plan.refusedSheet(refused)
    if let refusedFile { try folder.write(refusedFile.bytes, as: refusedFile.name) }
    for name in RefusedSheet.names where name != refusedFile?.name { folder.remove(name) }
    try ledger.finishReport(kept: plan.isPartial ? ledger.entriesToKeep(of: history) : [], findings: report.findings)
    report.files = ledger.mergedName + [RunHistory.reportName] + [refusedFile?.name].compactMap { $0 }
  }

  private func press(
    _ positions: [Int], of work: WorkChoice?, into folder: OutputFolder?,
    consume: (Recipient, Work) throws(Finding) -> Void
  ) throws(Finding) {
    let recipients = plan.recipients
    let maker = maker
    let pool = OrderedPool<Work>(jobs: options.jobs)
    let makeWorker: @Sendable () -> ((Int) -> Work) = {
      let worker: Maker.Worker
      do throws(Finding) {
        worker = try maker.worker()
      } catch {
        return { _ in .failed(error) }
      }
      return { number in
        let position = positions[number]
        let parts = work?.parts(of: position) ?? []
        return Work(recipients[position], wants: parts, maker: maker, worker: worker, in: folder)
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
  case pressed(Pressed<Sheet>, CertificateShelf.Staged?)
  /// The run cannot go on.
  case failed(Finding)

  init<Maker: CertificateMaker>(
    _ recipient: Recipient, wants: PressedParts, maker: Maker, worker: Maker.Worker, in folder: OutputFolder?
  ) where Maker.Sheet == Sheet {
    guard !recipient.isRefused else {
      self = .pressed(Pressed(findings: recipient.findings), nil)
      return
    }
    var pressed = maker.press(recipient, wants: wants, with: worker)
    pressed.findings = recipient.findings + pressed.findings
    guard let bytes = pressed.file, let folder else {
      self = .pressed(pressed, nil)
      return
    }
    pressed.file = nil
    do {
      self = .pressed(pressed, try CertificateShelf.stage(bytes, ticket: recipient.order, in: folder))
    } catch {
      self = .failed(error)
    }
  }
}
