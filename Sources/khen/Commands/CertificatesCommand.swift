import ArgumentParser
import Findings
import Press

/// Makes the certificates of a ceremony.
struct CertificatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificates", abstract: "Make a certificate for every record, merged and one by one.")

  @OptionGroup var ceremonyOptions: CeremonyOptions
  @OptionGroup(title: "Choosing records") var selection: SelectionOptions
  @OptionGroup(title: "Making") var pressing: PressingOptions
  @OptionGroup(title: "Confirming") var confirming: ConfirmingOptions
  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  func run() throws {
    let console = Console(reporting)
    let work = CertificatesWork(
      ceremonyOptions: ceremonyOptions, selection: selection, pressing: pressing, confirming: confirming,
      console: console)
    let status = work.run()
    if status != .allMade { throw ExitCode(status.rawValue) }
  }
}

/// Makes the certificates of one ceremony for a command.
struct CertificatesWork {
  let ceremonyOptions: CeremonyOptions
  let selection: SelectionOptions
  let pressing: PressingOptions
  var confirming: ConfirmingOptions?
  let console: Console
  /// What is done in the output folder before the run begins.
  var prepare: (inout BatchOptions) throws(Finding) -> Void = { _ in }

  func run() -> ExitStatus {
    let (ceremony, options): (Ceremony, BatchOptions)
    do throws(Finding) {
      let (read, findings) = try ceremonyOptions.ceremonyInput().ceremony()
      console.report(findings)
      guard var chosen = read else { return ExitStatus(nothingMadeBecauseOf: findings) }
      try chosen.apply(selection, fileName: pressing.fileName)
      ceremony = chosen
      var wanted = try pressing.batchOptions(for: chosen, selection: try selection.selection())
      wanted.size = ceremonyOptions.size
      try prepare(&wanted)
      options = wanted
    } catch {
      console.report(error)
      return ExitStatus(nothingMadeBecauseOf: error.code.area)
    }
    let interruption = Interruption()
    let reporter = BatchReporter(console)
    let report = FreedMemory.keepScarce {
      Batch(ceremony, home: .ofThisProcess, options: options).run(
        interruption: interruption, observe: { reporter.observe($0) },
        confirm: { confirming?.confirm($0, of: ceremony, isDryRun: options.isDryRun, on: console) })
    }
    reporter.close(report, isDryRun: options.isDryRun)
    return report.status
  }
}

extension Ceremony {
  /// Takes the order and the file names of the command line in place of the ceremony's own.
  mutating func apply(_ selection: SelectionOptions, fileName: String?) throws(Finding) {
    if let words = selection.orderWords { order.keys = try CallingOrder.keys(of: words) }
    if let fileName { self.fileName = try FileNamePattern(fileName) }
  }
}
