/// A field that records or ceremonies have: its canonical name, and what sheets call it.
public struct Field: Sendable, Hashable {
  public enum Owner: String, Sendable, Hashable { case record, ceremony }
  public enum Kind: String, Sendable, Hashable { case text, date, number, picture }

  /// The name in layouts and ceremony files, such as `decision.number`.
  public let name: String
  public let owner: Owner
  public let kind: Kind
  /// What Vietnamese sheets write in the header, the usual one first.
  public let labels: [String]
  /// What it is, in one sentence of Vietnamese and one of English.
  public let vietnamese: String
  public let english: String

  public init(
    _ name: String, _ owner: Owner, _ kind: Kind, labels: [String], vi vietnamese: String, en english: String
  ) {
    self.name = name
    self.owner = owner
    self.kind = kind
    self.labels = labels
    self.vietnamese = vietnamese
    self.english = english
  }
}
