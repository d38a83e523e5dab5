import ArgumentParser
import Findings
import Foundation
import Press

/// What a command works on.
struct CeremonyOptions: ParsableArguments {
  @Argument(
    help:
      "A ceremony.yaml, a folder that holds one, or a record file (.xlsx, .csv, .tsv, .json, - for standard input).",
    completion: .file())
  var input: String

  @Option(help: ArgumentHelp("Print every award with this layout.", valueName: "name|path"))
  var layout: String?

  @Option(help: ArgumentHelp("Give a field that the records lack.", valueName: "field=value"))
  var set: [String] = []

  @Option(help: "The layout's paper size by name, such as a4.")
  var size: String?

  func ceremonyInput() throws(Finding) -> CeremonyInput {
    var ceremonyInput = CeremonyInput(input)
    ceremonyInput.layout = layout
    ceremonyInput.officePath = Office.path(environment: ProcessInfo.processInfo.environment)
    for text in set { ceremonyInput.settings.append(try CeremonyInput.Setting(text)) }
    return ceremonyInput
  }
}
