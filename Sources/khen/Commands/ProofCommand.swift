import ArgumentParser
import Findings
import Foundation
import Press

/// Makes the pack that is looked through and signed before printing.
struct ProofCommand: CeremonyCommand {
  static let configuration = CommandConfiguration(
    commandName: "proof",
    abstract: "Make the proof pack: counts, findings, tightest fits, all certificates in small, a page to sign.")

  @OptionGroup var ceremonyOptions: CeremonyOptions
  @OptionGroup(title: "Choosing records") var selection: SelectionOptions

  @Option(name: .shortAndLong, help: "The folder to write into (default: output/<ceremony>).", completion: .directory)
  var output: String?

  @Option(name: .shortAndLong, help: "Number of threads (default: one for each core).")
  var jobs: Int?

  @Flag(help: "Count records with warnings as refused.")
  var strict = false

  @Option(help: "How many of the tightest texts are listed.")
  var worst = 30

  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  func validate() throws {
    if worst < 0 { throw ValidationError("--worst must not be negative.") }
  }

  func make(_ ceremony: Ceremony, on console: Console) throws(Finding) -> ExitStatus {
    var ceremony = ceremony
    try ceremony.apply(selection, fileName: nil)
    var batch = BatchOptions(output: output ?? "output/\(ceremony.name)")
    batch.selection = try selection.selection()
    batch.size = ceremonyOptions.size
    batch.isStrict = strict
    batch.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    batch.epoch = ProcessInfo.processInfo.sourceDateEpoch
    var options = ProofPack.Options(batch)
    options.mostFits = worst
    let interruption = Interruption()
    let report = ProofPack(ceremony, home: .ofThisProcess, options: options).run(interruption: interruption)
    console.report(report.findings)
    if let file = report.file, !console.isQuiet {
      console.print(
        Words(
          vi: "\(report.records - report.refused) giấy, \(report.refused) bị từ chối, \(report.pages) trang",
          en: "\(report.records - report.refused) certificates, \(report.refused) refused, \(report.pages) pages"
        )(in: console.language) + "\n  \(report.output)/\(file)")
    }
    return report.status
  }
}
