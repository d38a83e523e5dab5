import Findings

/// The certificates of one ceremony: reads what it needs, makes them on threads, and writes them whole or not at all.
///
///     let (ceremony, findings) = CeremonyInput("samples/hoi-nghi-2017").ceremony()
///     if let ceremony {
///       var options = BatchOptions(output: "output/hoi-nghi-2017")
///       options.jobs = 4
///       let report = Batch(ceremony, home: Home("."), options: options).run()
///       print(report.made, report.refused)
///     }
public struct Batch: Sendable {
  public let ceremony: Ceremony
  public let home: Home
  public let options: BatchOptions

  /// - Parameter home: where layouts and fonts are, beside those of the ceremony's own folder.
  public init(_ ceremony: Ceremony, home: Home, options: BatchOptions) {
    self.ceremony = ceremony
    self.home = home
    self.options = options
  }

  /// Makes the certificates; every fault is a finding of the report, and its status says how the run ended.
  ///
  /// `observe` is called on the calling thread, in an order that does not depend on the number of threads.
  public func run(
    interruption: Interruption = Interruption(), observe: @escaping (BatchEvent) -> Void = { _ in },
    confirm: ((PrintingPlan) -> Finding?)? = nil
  ) -> BatchReport {
    let preparation = Preparation(ceremony, home: home, options: options, warmsUp: printsAll)
    guard let plan = preparation.plan, let maker = preparation.maker else {
      return BatchReport(
        status: ExitStatus(nothingMadeBecauseOf: preparation.findings), output: options.output,
        findings: preparation.findings)
    }
    if let confirm, let refusal = confirm(preparation.printingPlan(plan, of: ceremony)) {
      return BatchReport(status: .data, output: options.output, findings: preparation.findings + [refusal])
    }
    var report = BatchRun(
      plan: plan, options: options, maker: maker, interruption: interruption, observe: observe
    ).run()
    if options.verifies, !options.isDryRun, report.status <= .someRefused {
      verify(&report, plan: plan, maker: maker, interruption: interruption)
    }
    return report
  }

  /// Whether all that is asked for will surely be printed: over an earlier run perhaps nothing is.
  private var printsAll: Bool {
    let report = options.output + "/" + RunHistory.reportName
    return !options.isDryRun && (options.remakesUnchanged || !PathText.exists(report))
  }

  private func verify(_ report: inout BatchReport, plan: RunPlan, maker: PrintMaker, interruption: Interruption) {
    do throws(Finding) {
      let verification = Verification(plan: plan, maker: maker, output: options.output, jobs: options.jobs)
      let findings = try verification.findings(interruption: interruption)
      report.findings += findings
      report.verified = report.made + report.unchanged - Set(findings.compactMap { $0.place?.record }).count
      if !findings.isEmpty { report.status = .someRefused }
      if interruption.isRequested { report.status = .interrupted }
    } catch {
      report.findings.append(error)
      report.status = ExitStatus(nothingMadeBecauseOf: error.code.area)
    }
  }
}
