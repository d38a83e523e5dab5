import ArgumentParser
import Findings
import Foundation
import Press

/// Shows what would be printed, before anything is.
struct PlanCommand: CeremonyCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show on one page what would be printed: awards, decisions, head lines, signatures, counts.")

  @OptionGroup var ceremonyOptions: CeremonyOptions
  @OptionGroup(title: "Choosing records") var selection: SelectionOptions

  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  func make(_ ceremony: Ceremony, on console: Console) throws(Finding) -> ExitStatus {
    var ceremony = ceremony
    try ceremony.apply(selection, fileName: nil)
    var options = BatchOptions(output: "")
    options.selection = try selection.selection()
    options.size = ceremonyOptions.size
    options.jobs = ProcessInfo.processInfo.activeProcessorCount
    let (plan, findings) = PrintingPlan.read(ceremony, home: .ofThisProcess, options: options)
    console.report(findings.filter { $0.severity == .error })
    guard let plan else { return ExitStatus(nothingMadeBecauseOf: findings) }
    console.print(console.isJSON ? plan.json() : plan.text(in: console.language))
    return plan.refused.isEmpty ? .allMade : plan.count > 0 ? .someRefused : .data
  }
}
