import ArgumentParser
import Findings
import Press

/// Which records a command works on, and in which order.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only the records of these numbers in sheet order.", valueName: "3,7-12"))
  var only: String?

  @Option(name: .customLong("where"), help: ArgumentHelp("Only records with this value.", valueName: "field=value"))
  var conditions: [String] = []

  @Option(help: ArgumentHelp("Order of calling: award, kind, sheet, or fields.", valueName: "words"))
  var order: String?

  @Option(help: ArgumentHelp("At most so many records.", valueName: "n"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }

  func selection() throws(Finding) -> RecordSelection {
    var selection = RecordSelection()
    if let only { selection.numbers = try RecordSelection.ranges(only) }
    for text in conditions {
      let setting = try CeremonyInput.Setting(text)
      selection.conditions.append(.init(field: setting.field, value: setting.text))
    }
    selection.limit = limit
    return selection
  }

  /// The words of the order, where one is asked for.
  var orderWords: [String]? {
    order.map { $0.split(separator: ",").map { word in word.trimmingPrefix(while: \.isWhitespace).description } }
  }
}
