import ArgumentParser
import Findings
import Foundation
import Press

/// `khen booklet`: the conference booklet, or single papers of it.
struct BookletCommand: CeremonyCommand {
  static let configuration = CommandConfiguration(
    commandName: "booklet", abstract: "Make the booklet of a ceremony, or single parts of it.")

  @OptionGroup var ceremonyOptions: CeremonyOptions
  @OptionGroup var reporting: ReportingOptions

  @Option(name: .shortAndLong, help: "The folder to write into (default: output/<ceremony>).", completion: .directory)
  var output: String?

  @Option(help: ArgumentHelp("Make only these parts, each as a paper of its own.", valueName: "report,decision"))
  var only: String?

  @Flag(help: "Replace files in the output folder that khen did not make there.")
  var intoExisting = false

  @OptionGroup(title: "The printed file") var printing: PrintingOptions

  @Flag(help: "Make a picture (PNG) of every page instead, to be looked at on a screen.")
  var pictures = false

  @Option(help: "Dots per inch of the pictures.")
  var dpi = 100.0

  func validate() throws {
    if !(10...2400).contains(dpi) { throw ValidationError("--dpi must be from 10 to 2400.") }
  }

  func make(_ ceremony: Ceremony, on console: Console) throws(Finding) -> ExitStatus {
    var options = BookletBatch.Options(output: output ?? "output/\(ceremony.name)")
    options.parts = only?.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) } ?? []
    options.epoch = ProcessInfo.processInfo.sourceDateEpoch
    options.print = printing.printOptions
    options.replacesOthers = intoExisting
    if pictures { options.pictureResolution = dpi }
    let report = BookletBatch(ceremony, home: .ofThisProcess, options: options).run()
    console.report(report.findings)
    for file in report.files {
      let words = Words(vi: "\(file.pages) trang", en: "\(file.pages) pages")
      console.print("\(report.output)/\(file.name) · \(words(in: console.language))")
    }
    return report.status
  }
}
