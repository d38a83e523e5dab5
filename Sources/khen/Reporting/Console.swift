import Findings
import Foundation

/// Where the tool writes: results to standard output, everything about them to standard error.
struct Console {
  let language: Language
  let isColoured: Bool
  let level: LogLevel
  let isJSON: Bool
  let isTerminal: Bool

  init(_ options: ReportingOptions, environment: [String: String] = ProcessInfo.processInfo.environment) {
    language = options.lang ?? Self.language(of: environment)
    isTerminal = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
    level = options.level
    isJSON = options.json
    isColoured =
      switch options.color {
      case .always: true
      case .never: false
      case .auto: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty
      }
  }

  /// Whether only what is wrong is said.
  var isQuiet: Bool { level < .info }

  /// How many columns the terminal has.
  var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Vietnamese where the environment asks for it, else English.
  static func language(of environment: [String: String]) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return value.lowercased().hasPrefix("vi") ? .vietnamese : .english
    }
    return .english
  }

  /// Writes a result to standard output.
  func print(_ text: String) { Self.write(text.shown + "\n", to: STDOUT_FILENO) }

  /// Writes a line about the run to standard error, unless only faults are wanted.
  func tell(_ words: Words) { if !isQuiet { complain(words(in: language).shown) } }

  /// Writes a line for those who look for the cause of something.
  func trace(_ words: @autoclosure () -> Words) { if level == .debug { complain(words()(in: language).shown) } }

  /// Writes a line to standard error.
  func complain(_ text: String) { Self.write(text + "\n", to: STDERR_FILENO) }

  /// Writes text to standard error as it is.
  func draw(_ text: String) { Self.write(text, to: STDERR_FILENO) }

  func report(_ finding: Finding) {
    let least: Finding.Severity = level == .error ? .error : isQuiet ? .warning : .note
    guard finding.severity >= least else { return }
    complain(coloured(finding.text(in: language), for: finding.severity))
  }

  func report(_ findings: [Finding]) { for finding in findings { report(finding) } }

  /// The text with its first words in the colour of a severity.
  private func coloured(_ text: String, for severity: Finding.Severity) -> String {
    guard isColoured, let end = text.range(of: " · ") ?? text.range(of: ": ") else { return text }
    let colour =
      switch severity {
      case .error: "\u{1B}[1;31m"
      case .warning: "\u{1B}[1;33m"
      case .note: "\u{1B}[1;36m"
      }
    return colour + text[..<end.lowerBound] + "\u{1B}[0m" + text[end.lowerBound...]
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let count = Foundation.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        start += count
      }
    }
  }
}
