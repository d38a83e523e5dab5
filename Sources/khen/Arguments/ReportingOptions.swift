import ArgumentParser
import Findings

extension Language: ExpressibleByArgument {}

/// When messages are coloured.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// How much the tool says.
enum LogLevel: String, ExpressibleByArgument, CaseIterable, Comparable {
  /// Only what makes a record or a run fail.
  case error
  /// Warnings too.
  case warning
  /// What is worth knowing, progress, and the summary.
  case info
  /// Every record, and how long each stage took.
  case debug

  static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How the tool speaks: the flags that every command has.
struct ReportingOptions: ParsableArguments {
  @Option(help: "Language of messages: vi or en (default: from the environment).")
  var lang: Language?

  @Option(help: "Colour in messages: auto, always or never.")
  var color: ColourChoice = .auto

  @Option(help: "How much is said: error, warning, info or debug (default: info).")
  var logLevel: LogLevel?

  @Flag(name: .shortAndLong, help: "Say only what is wrong: --log-level warning.")
  var quiet = false

  @Flag(help: "Write results as JSON for programs.")
  var json = false

  func validate() throws {
    if quiet, let logLevel, logLevel > .warning {
      throw ValidationError("--quiet and --log-level \(logLevel.rawValue) exclude each other.")
    }
  }

  var level: LogLevel { logLevel ?? (quiet ? .warning : .info) }
}
