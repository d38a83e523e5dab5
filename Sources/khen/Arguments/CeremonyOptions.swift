import ArgumentParser
import Findings
import Foundation
import Press

/// What a command works on.
struct CeremonyOptions: ParsableArguments {
  @Argument(
    help:
      "A ceremony.yaml, a folder that holds one, or a list (.xlsx, .xls, .docx, .ods, .csv, .tsv, .json, - for standard input).",
    completion: .file())
  var input: String

  @Option(help: ArgumentHelp("Print every award with this layout.", valueName: "name|path"))
  var layout: String?

  @Option(help: ArgumentHelp("Give a field that the records lack.", valueName: "field=value"))
  var set: [String] = []

  @Option(help: "The layout's paper size by name, such as a4.")
  var size: String?

  @Option(
    help: ArgumentHelp(
      "Read only this sheet of a workbook, or table of a letter; may be given again.", valueName: "name"))
  var sheet: [String] = []

  @Flag(help: "Read hidden sheets, rows and columns too.")
  var includeHidden = false

  @Option(
    help: ArgumentHelp(
      "The encoding of a text that is not Unicode: tcvn3, vni, viscii, windows-1258, or utf-8.", valueName: "name"))
  var encoding: String?

  func ceremonyInput() throws(Finding) -> CeremonyInput {
    var ceremonyInput = CeremonyInput(input)
    ceremonyInput.layout = layout
    ceremonyInput.reading.sheets = sheet
    ceremonyInput.reading.includesHidden = includeHidden
    ceremonyInput.reading.encoding = encoding
    ceremonyInput.officePath = Office.path(environment: ProcessInfo.processInfo.environment)
    for text in set { ceremonyInput.settings.append(try CeremonyInput.Setting(text)) }
    return ceremonyInput
  }
}
