import ArgumentParser
import Findings
import Press
import Vietnamese

/// Lists the fields that records and ceremonies have.
struct FieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields", abstract: "List what layouts and sheets can name, with the headers that sheets use.")

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let console = Console(reporting)
    if console.isJSON {
      console.print(FieldTable.json())
      return
    }
    for field in Field.all {
      let meaning = Words(vi: field.vietnamese, en: field.english)(in: console.language)
      let labels = field.labels.prefix(3).joined(separator: " · ")
      console.print(
        "\(FieldsCommand.padded(field.name))  \(meaning)\(labels.isEmpty ? "" : "\n\(FieldsCommand.padded(""))  \(labels)")"
      )
    }
  }

  static func padded(_ name: String, to width: Int = 18) -> String {
    name + String(repeating: " ", count: max(0, width - name.count))
  }
}
