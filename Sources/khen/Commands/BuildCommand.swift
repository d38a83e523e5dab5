import ArgumentParser
import Findings
import Foundation
import Press

/// Makes all papers of a ceremony.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Make all papers of a ceremony: certificates, and the booklet where there is one.")

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
    var status = work.run()
    if status <= .someRefused, !pressing.dryRun { status = max(status, booklet(on: console)) }
    if status != .allMade { throw ExitCode(status.rawValue) }
  }

  private func booklet(on console: Console) -> ExitStatus {
    do throws(Finding) {
      let (read, findings) = try ceremonyOptions.ceremonyInput().ceremony()
      guard let ceremony = read else { return ExitStatus(nothingMadeBecauseOf: findings) }
      guard ceremony.hasBooklet else { return .allMade }
      var options = BookletBatch.Options(output: pressing.output ?? "output/\(ceremony.name)")
      options.epoch = ProcessInfo.processInfo.sourceDateEpoch
      options.replacesOthers = pressing.intoExisting
      let report = BookletBatch(ceremony, home: .ofThisProcess, options: options).run()
      console.report(report.findings)
      for file in report.files { console.print("  \(report.output)/\(file.name)") }
      return report.status
    } catch {
      console.report(error)
      return ExitStatus(nothingMadeBecauseOf: error.code.area)
    }
  }
}
