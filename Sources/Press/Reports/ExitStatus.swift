import Findings

/// How a run ended, as the number that the process answers with.
public enum ExitStatus: Int32, Sendable, Hashable, Comparable {
  case allMade = 0
  /// Made, but some records refused.
  case someRefused = 1
  /// The command line is wrong.
  case usage = 64
  /// Data, ceremony or layout wrong; nothing made.
  case data = 65
  /// An input is missing.
  case input = 66
  /// A font or a library is missing.
  case missingPart = 69
  /// The output cannot be created.
  case output = 73
  /// Reading or writing failed.
  case transfer = 74
  case interrupted = 130

  /// The status of a run that could make nothing because of this finding.
  public init(nothingMadeBecauseOf area: Code.Area) {
    self =
      switch area {
      case .usage: .usage
      case .input: .input
      case .data, .ceremony, .layout, .fit, .picture, .printer, .proof: .data
      case .font, .library: .missingPart
      case .output: .output
      case .transfer: .transfer
      }
  }

  /// The status of a run that could make nothing: that of the first error.
  public init(nothingMadeBecauseOf findings: [Finding]) {
    self = findings.first { $0.severity == .error }.map { ExitStatus(nothingMadeBecauseOf: $0.code.area) } ?? .data
  }

  public static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
