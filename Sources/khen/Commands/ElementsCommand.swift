import ArgumentParser
import Findings
import Press

/// Lists the elements of layouts.
struct ElementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elements", abstract: "List what layouts are built of; with a name, its properties and an example.")

  @Argument(help: "The name of one element.", completion: .list(ElementOverview.names))
  var name: String?

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if let name, !ElementOverview.names.contains(name) {
      throw ValidationError("There is no element \(name). Known: \(ElementOverview.names.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let console = Console(reporting)
    let overview = ElementOverview(named: name)
    if console.isJSON { return console.print(overview.json()) }
    for line in overview.lines {
      console.print("\(FieldsCommand.padded(line.name))  \(line.summary(in: console.language))")
      guard name != nil else { continue }
      for property in line.properties {
        console.print("  \(FieldsCommand.padded(property.name, to: 16))  \(property.summary(in: console.language))")
      }
      console.print("\n" + line.example)
    }
  }
}
