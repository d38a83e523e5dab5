/// What a code means, how grave it is, and what to do about it.
public struct Meaning: Sendable, Hashable {
  public let code: Code
  /// How grave a finding of this code is where nothing else is said.
  public let severity: Finding.Severity
  /// How grave it can be besides.
  public let others: [Finding.Severity]
  /// What is wrong, in one sentence that holds for each finding of the code.
  public let words: Words
  /// What to do about it.
  public let remedy: Words

  /// Whether a person may accept it with a reason: warnings always, errors where their rule only guesses.
  public var isAcceptable: Bool { severity == .warning || Self.acceptableErrors.contains(code) }

  private static let acceptableErrors: Set<Code> = [.shiftedRow, .spelledDifferently, .absentFromOtherList]

  init(
    _ code: Code, _ severity: Finding.Severity, or others: [Finding.Severity] = [], _ words: Words, remedy: Words
  ) {
    self.code = code
    self.severity = severity
    self.others = others
    self.words = words
    self.remedy = remedy
  }

  /// The meanings of all codes, each once.
  static let all: [Meaning] =
    usage + input + reading + tables + rows + prose + checks + language + office + ceremony + layout + fit + font
    + picture + library + output
    + transfer + printer + proof

  fileprivate static let table = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}

extension Code {
  /// What the code stands for.
  public var meaning: Meaning {
    guard let meaning = Meaning.table[self] else { preconditionFailure("\(rawValue) has no meaning") }
    return meaning
  }
}
