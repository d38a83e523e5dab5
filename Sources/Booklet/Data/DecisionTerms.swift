import Findings
import Vietnamese

/// A decision as all papers of a ceremony name it: resolved once, from whatever says something of it.
public struct DecisionTerms: Sendable, Hashable {
  /// Who signs, as one whole.
  public struct Signer: Sendable, Hashable {
    public var capacity: String
    public var title: String
    public var name: String

    public init(capacity: String = "", title: String = "", name: String = "") {
      self.capacity = capacity
      self.title = title
      self.name = name
    }

    /// The block at the foot of a paper in one line.
    public var line: String { [capacity, title, name].filter { !$0.isEmpty }.joined(separator: " / ") }
  }

  /// With its leading zero; empty where there is none.
  public var number: String
  public var date: CivilDate?
  public var parent: String
  public var issuer: String
  public var place: String
  public var emblem: String
  /// The head line: the post of who decides, and the body.
  public var authority: String
  public var signer: Signer
  /// The level on which it is decided; nothing where no rule speaks.
  public var level: AuthorityLevel?
  /// Where it is written.
  public var origin: Place?

  public init(
    number: String = "", date: CivilDate? = nil, parent: String = "", issuer: String = "", place: String = "",
    emblem: String = "", authority: String = "", signer: Signer = Signer(), level: AuthorityLevel? = nil,
    origin: Place? = nil
  ) {
    self.number = number
    self.date = date
    self.parent = parent
    self.issuer = issuer
    self.place = place
    self.emblem = emblem
    self.authority = authority
    self.signer = signer
    self.level = level
    self.origin = origin
  }

  /// "Quyết định số 05/QĐ-SCT ngày 05 tháng 01 năm 2018 của Giám đốc Sở Công Thương"; empty without a number.
  public var citation: String {
    guard !number.isEmpty else { return "" }
    return ["Quyết định số \(number)", date?.longText ?? "", authority.isEmpty ? "" : "của \(authorityInSentence)"]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Who decides, as a sentence names them.
  public var authorityInSentence: String { OfficialName.inSentence(authority) }

  /// Whether it is the same decision, whatever a single row says of its place.
  func isSame(as other: DecisionTerms) -> Bool {
    number == other.number && date == other.date && authority == other.authority
  }
}
