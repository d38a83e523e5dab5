import ArgumentParser
import Findings

extension Language: ExpressibleByArgument {}

/// When messages are coloured.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// How the tool speaks: the flags that every command has.
struct ReportingOptions: ParsableArguments {
  @Option(help: "Language of messages: vi or en (default: from the environment).")
  var lang: Language?

  @Option(help: "Colour in messages: auto, always or never.")
  var color: ColourChoice = .auto

  @Flag(name: .shortAndLong, help: "Say only what is wrong.")
  var quiet = false

  @Flag(help: "Write results as JSON for programs.")
  var json = false
}
