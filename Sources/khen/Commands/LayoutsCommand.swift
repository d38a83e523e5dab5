import ArgumentParser
import Findings
import Press

/// Lists layouts, and begins new ones.
struct LayoutsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layouts", abstract: "List the layouts and what they need, or begin one of your own.",
    subcommands: [List.self, New.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the layouts with their papers and fields.")

    @Option(name: .customLong("in"), help: "The folder of a ceremony with layouts of its own.")
    var folder: String = ""

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
      let console = Console(reporting)
      let overview = LayoutOverview(home: .ofThisProcess, ceremonyFolder: folder)
      console.report(overview.findings)
      if console.isJSON {
        console.print(overview.json())
      } else {
        for line in overview.lines {
          console.print("\(FieldsCommand.padded(line.name, to: 28))  \(line.title(in: console.language))")
          let details = [line.sizes.joined(separator: ", "), line.fields.joined(separator: " ")]
          console.print("\(FieldsCommand.padded("", to: 28))  \(details.joined(separator: " · "))")
          if let thumbnail = line.thumbnail { console.print("\(FieldsCommand.padded("", to: 28))  \(thumbnail)") }
        }
      }
      if overview.lines.isEmpty { throw ExitCode(ExitStatus(nothingMadeBecauseOf: overview.findings).rawValue) }
    }
  }

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Begin a layout as a copy of another one.")

    @Argument(help: "The name of the new layout.")
    var name: String

    @Option(help: "The layout to copy.")
    var from = "giay-khen"

    @Option(name: .customLong("in"), help: "The folder of the ceremony that it is for (default: the current folder).")
    var folder: String = ""

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
      let console = Console(reporting)
      do {
        let copy = try LayoutCopy(named: name, from: from, into: folder, home: .ofThisProcess)
        console.print(copy.folder + "/layout.yaml")
      } catch {
        console.report(error)
        throw ExitCode(ExitStatus(nothingMadeBecauseOf: error.code.area).rawValue)
      }
    }
  }
}
