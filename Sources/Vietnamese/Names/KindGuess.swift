/// Whom a name alone honours, with a measure of how sure that is.
///
/// Signs of a person: a family name, honorific, sex, birth or post, each word with a capital, "Thị" and "Văn". Signs of a
/// body: a word with which bodies are named, a digit, a word in small letters, a long name.
public struct KindGuess: Sendable, Hashable {
  /// The kind, where the signs leave no doubt.
  public let kind: RecipientKind?
  /// Signs of a person less those of a body.
  public let measure: Double

  /// What counts as sure.
  static let threshold = 1.5

  /// - Parameters:
  ///   - isAddressed: whether the row has what only persons have: an honorific, a sex, a day of birth.
  ///   - hasPosition: whether it has a post.
  public init(name: String, isAddressed: Bool = false, hasPosition: Bool = false) {
    let bare = name.prefix { $0 != "(" }
    let words = bare.split { $0.isWhitespace || $0 == "," }.map(String.init)
    let key = VietnameseText.comparisonSyllables(String(bare))
    if NameWords.isHousehold(words, key) {
      (kind, measure) = (.household, 0)
      return
    }
    measure =
      Self.personal(words, key) + (isAddressed ? 3 : 0) + (hasPosition ? 2 : 0) - Self.impersonal(words, key)
    kind = measure >= Self.threshold ? .individual : measure <= -Self.threshold ? .collective : nil
  }

  private static func personal(_ words: [String], _ key: [String]) -> Double {
    guard let first = key.first else { return 0 }
    var signs = 0.0
    if NameWords.families.contains(first) { signs += 2 }
    if NameWords.isOfOtherPeoples(words, key) { signs += 2 }
    let isCapital = words.allSatisfy { $0.first?.isUppercase == true && !$0.contains(where: \.isNumber) }
    if isCapital, words.count > 1 { signs += 1 }
    if isCapital, (3...4).contains(words.count), NameWords.families.contains(first) { signs += 1 }
    if key.count > 2, key[1...].dropLast().contains(where: NameWords.middles.contains) { signs += 3 }
    return signs
  }

  private static func impersonal(_ words: [String], _ key: [String]) -> Double {
    var signs = 0.0
    switch NameWords.beginning(of: key) {
    case .body: signs += 3.5
    case .doubtful: signs += 2
    case nil: break
    }
    if words.contains(where: { $0.contains(where: \.isNumber) }) { signs += 2 }
    // Particles of other peoples' names stand in small letters too, and "thị" is often typed so.
    let small = words.dropFirst().filter { $0.first?.isLowercase == true }
    if small.contains(where: { !NameWords.middles.contains(VietnameseText.comparisonKey($0)) }) { signs += 1.5 }
    if words.count > 6, !small.isEmpty { signs += 1 }
    if key.count > 1, NameWords.places.contains(where: { key.dropFirst().contains($0) }) { signs += 0.5 }
    return signs
  }
}
