import ArgumentParser
import Findings
import Foundation
import Press

/// `khen lists`: annex, calling script, sign-off list, cards, labels, names.
struct ListsCommand: CeremonyCommand {
  static let configuration = CommandConfiguration(
    commandName: "lists",
    abstract: "Make the lists of a ceremony: annex, calling script, sign-off, cards, labels, names.")

  @OptionGroup var ceremonyOptions: CeremonyOptions

  @Option(name: .shortAndLong, help: "The folder to write into (default: output/<ceremony>).", completion: .directory)
  var output: String?

  @Option(help: ArgumentHelp("Only these: annex, script, sign-off, seats, signs, labels, names.", valueName: "names"))
  var only: String?

  @Option(help: ArgumentHelp("Only these: pdf, xlsx, csv.", valueName: "formats"))
  var format: String?

  @Flag(help: "Replace files in the output folder that khen did not make there.")
  var intoExisting = false

  @OptionGroup(title: "The printed file") var printing: PrintingOptions
  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  func validate() throws {
    for word in Self.words(only) where !ListBatch.kindNames.contains(word) {
      throw ValidationError("There is no list “\(word)”; there are \(ListBatch.kindNames.joined(separator: ", ")).")
    }
    for word in Self.words(format) where ListBatch.Format(rawValue: word) == nil {
      throw ValidationError("There is no format “\(word)”; there are pdf, xlsx, csv.")
    }
  }

  func make(_ ceremony: Ceremony, on console: Console) throws(Finding) -> ExitStatus {
    var options = ListBatch.Options(output: output ?? "output/\(ceremony.name)")
    if only != nil { options.choose(Self.words(only)) }
    if format != nil { options.formats = Set(Self.words(format).compactMap { ListBatch.Format(rawValue: $0) }) }
    options.epoch = ProcessInfo.processInfo.sourceDateEpoch
    options.print = printing.printOptions
    options.replacesOthers = intoExisting
    let report = ListBatch(ceremony, home: .ofThisProcess, options: options).run()
    console.report(report.findings)
    for file in report.files { console.print("\(report.output)/\(file)") }
    return report.status
  }

  private static func words(_ list: String?) -> [String] {
    list?.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) } ?? []
  }
}
