/// Something that is wrong, or worth knowing: where it is, what it is, and what to do about it.
public struct Finding: Error, Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable, Codable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
  }

  public var severity: Severity
  public var code: Code
  public var message: Words
  public var place: Place?
  public var hint: Words?
  /// What exactly is found fault with, such as a word: by it an acceptance names the finding.
  public var value: String?
  /// Why a person has accepted it; then it is no more than a note.
  public private(set) var acceptance: String?

  /// A finding as grave as its code says, unless another severity is given.
  public init(
    _ code: Code, severity: Severity? = nil, _ message: Words, at place: Place? = nil, hint: Words? = nil,
    value: String? = nil
  ) {
    let meaning = code.meaning
    assert(
      severity.map { $0 == meaning.severity || meaning.others.contains($0) } ?? true, "\(code) is never that grave")
    self.severity = severity ?? meaning.severity
    self.code = code
    self.message = message
    self.place = place
    self.hint = hint
    self.value = value
  }

  /// The same finding as a note: a person has looked at it and says why it is right so.
  public func accepted(because reason: String) -> Finding {
    var copy = self
    copy.severity = .note
    copy.acceptance = reason
    return copy
  }

  /// The same finding with another place, unless it already has one.
  public func placed(at place: Place?) -> Finding {
    guard self.place == nil else { return self }
    var copy = self
    copy.place = place
    return copy
  }
}
