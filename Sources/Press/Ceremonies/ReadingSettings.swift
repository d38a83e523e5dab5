import Findings
import Records

/// How lists are read, as the command line says; what it does not say is as the ceremony has it.
public struct ReadingSettings: Sendable, Hashable {
  /// The sheets to read, or the tables of a letter.
  public var sheets: [String] = []
  public var includesHidden = false
  /// The encoding of texts, by its name.
  public var encoding: String?

  public init() {}

  func applied(to source: RecordSource) -> RecordSource {
    var source = source
    if !sheets.isEmpty { source.sheets = sheets }
    if includesHidden { source.includesHidden = true }
    if let encoding { source.encoding = encoding }
    return source
  }
}
