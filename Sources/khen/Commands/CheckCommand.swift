import ArgumentParser
import Calibration
import Findings
import Foundation
import Press

/// Says what is wrong before anything is printed.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with records, ceremony and layouts, and which texts are tight.")

  @OptionGroup var ceremonyOptions: CeremonyOptions
  @OptionGroup(title: "Choosing records") var selection: SelectionOptions

  @Option(help: "How many of the tightest texts are listed.")
  var worst = 20

  @Option(help: ArgumentHelp("A second list to compare with, such as the decision's annex.", valueName: "file"))
  var against: String?

  @Option(help: ArgumentHelp("Correct the data for this printer (see khen calibrate).", valueName: "name[/tray]"))
  var printer: String?

  @Option(name: .shortAndLong, help: "Number of threads (default: one for each core).")
  var jobs: Int?

  @Flag(help: "Look at the records only, and place no text: for lists of tens of thousands.")
  var dataOnly = false

  @Flag(help: "Count records with warnings as refused.")
  var strict = false

  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  func validate() throws {
    if !(0...10_000).contains(worst) { throw ValidationError("--worst must be from 0 to 10000.") }
    if dataOnly, (try? selection.selection().isEverything) != true {
      throw ValidationError("--data-only looks at all records: leave --only, --where and --limit out.")
    }
  }

  func run() throws {
    let console = Console(reporting)
    let status = check(on: console)
    if status != .allMade { throw ExitCode(status.rawValue) }
  }

  private func check(on console: Console) -> ExitStatus {
    do throws(Finding) {
      let (read, findings) = try ceremonyOptions.ceremonyInput().ceremony()
      console.report(findings)
      guard var ceremony = read else { return ExitStatus(nothingMadeBecauseOf: findings) }
      try ceremony.apply(selection, fileName: nil)
      var options = BatchOptions(output: "")
      options.selection = try selection.selection()
      options.size = ceremonyOptions.size
      options.isStrict = strict
      options.against = against
      options.printer = try PrinterProfile.ofThisProcess(printer)
      options.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
      let interruption = Interruption()
      let check =
        dataOnly
        ? Check(dataOf: ceremony, home: .ofThisProcess, options: options)
        : Check(ceremony, home: .ofThisProcess, options: options, worst: worst, interruption: interruption)
      if console.isJSON { console.print(check.json()) } else { show(check, on: console) }
      return check.status
    } catch {
      console.report(error)
      return ExitStatus(nothingMadeBecauseOf: error.code.area)
    }
  }

  private func show(_ check: Check, on console: Console) {
    let text = check.text(in: console.language)
    if !text.isEmpty { console.complain(text.harmless) }
    guard !console.isQuiet else { return }
    if !check.fits.isEmpty {
      console.print(
        Words(vi: "Chữ phải co lại nhiều nhất:", en: "Texts that had to give way most:")(in: console.language))
      for fit in check.fits { console.print("  " + line(fit, in: console.language)) }
    }
    let uniform = check.uniformLines(in: console.language)
    if !uniform.isEmpty {
      console.print(Words(vi: "Cỡ chữ chung cho cả loạt:", en: "One size for all:")(in: console.language))
      for line in uniform { console.print("  " + line) }
    }
    console.print(check.tallies.text(in: console.language))
    let made = check.recordCount - check.refusedCount
    let (errors, warnings) = (check.count(of: .error), check.count(of: .warning))
    console.print(
      Words(
        vi: "\(made) in được · \(check.refusedCount) bị từ chối · \(errors) lỗi · \(warnings) cảnh báo",
        en: "\(made) can be printed · \(check.refusedCount) refused · \(errors) errors · \(warnings) warnings"
      )(in: console.language))
  }

  private func line(_ fit: Check.Fit, in language: Language) -> String {
    let report = fit.report
    func text(_ number: Double) -> String { Self.rounded(number, in: language) }
    let size = "\(text(report.nominalSize)) → \(text(report.size)) pt"
    let room = "\(text(report.roomWidth / 72 * 25.4)) × \(text(report.roomHeight / 72 * 25.4)) mm"
    let words = Words(
      vi: "số \(fit.number) \(fit.name): \(report.name), \(size), \(report.lines) dòng, còn \(room)",
      en: "no. \(fit.number) \(fit.name): \(report.name), \(size), \(report.lines) lines, \(room) left")
    return words(in: language) + " (\(report.remedies.joined(separator: ", ")))"
  }

  /// The number with one decimal, after the mark that the language uses.
  private static func rounded(_ number: Double, in language: Language) -> String {
    let text = String((number * 10).rounded() / 10)
    return language == .vietnamese ? text.replacing(".", with: ",") : text
  }
}
