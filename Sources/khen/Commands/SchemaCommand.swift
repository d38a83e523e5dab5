import ArgumentParser
import Press

/// Prints the schemas by which editors complete and check khen's files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of ceremony or layout files, for editors.",
    discussion: """
      An editor uses it for a file that begins with the line
        # yaml-language-server: $schema=ceremony.schema.json
      `khen init` and `khen layouts new` write that line, and the schema beside it.
      """)

  enum Subject: String, ExpressibleByArgument, CaseIterable { case ceremony, layout }

  @Argument(help: "Which files: ceremony or layout.")
  var subject: Subject

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let console = Console(reporting)
    let json =
      switch subject {
      case .ceremony: CeremonySchema.json(in: console.language)
      case .layout: LayoutFiles.schema(in: console.language)
      }
    console.print(String(json.dropLast()))
  }
}
