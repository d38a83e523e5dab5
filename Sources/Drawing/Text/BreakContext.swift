/// What the line breaking algorithm remembers of the text before a place.
struct BreakContext {
  enum Verdict { case forbidden, allowed, mandatory }

  /// How much of a number (rule 25) has been read.
  private enum Number { case none, digits, closed }

  private var last: BreakClass?
  /// The last class that was no space.
  private var beforeSpaces: BreakClass?
  private var number = Number.none
  /// Whether the last two classes are a currency sign, or the like, and an opening bracket.
  private var followsSignAndBracket = false
  /// Whether the class just taken is a digit after a sign and a bracket, so that nothing breaks between these two.
  private(set) var joinsBracketToNumber = false

  /// Whether a letter was taken last: another one changes nothing.
  var isInWord: Bool { last == .letter }

  /// Takes the next class, and tells whether a line may break before it.
  mutating func take(_ given: BreakClass) -> Verdict {
    guard let last else {
      remember(given == .mark ? .letter : given)
      return .forbidden
    }
    // A mark is part of the letter before it; alone it counts as a letter.
    let isPartOfLast = given == .mark && last != .space && last != .lineFeed
    let next = isPartOfLast ? last : given == .mark ? .letter : given
    let verdict: Verdict =
      last == .lineFeed ? .mandatory : isPartOfLast || !allowsBreak(last, next) ? .forbidden : .allowed
    remember(next)
    return verdict
  }

  private mutating func remember(_ next: BreakClass) {
    joinsBracketToNumber = next == .number && followsSignAndBracket
    followsSignAndBracket = next == .openPunctuation && (last == .prefix || last == .postfix)
    switch next {
    case .number: number = .digits
    case .infix, .solidus: if number == .closed { number = .none }
    case .closePunctuation, .closeParenthesis: number = number == .digits ? .closed : .none
    default: number = .none
    }
    if next == .lineFeed { beforeSpaces = nil } else if next != .space { beforeSpaces = next }
    last = next
  }

  private func allowsBreak(_ last: BreakClass, _ next: BreakClass) -> Bool {
    switch next {
    // Rules 6, 7 and 13: nothing breaks before the end of a line, a space, or what closes or ends.
    case .lineFeed, .space, .closePunctuation, .closeParenthesis, .exclamation, .infix, .solidus: return false
    default: break
    }
    // Rules 14, 15 and 17: what opens holds on across spaces.
    if beforeSpaces == .openPunctuation { return false }
    if beforeSpaces == .quotation, next == .openPunctuation { return false }
    if beforeSpaces == .emDash, next == .emDash { return false }
    if last == .space { return true }
    // Rules 12 and 12a, 19, 21 and 22.
    if last == .glue || next == .glue && last != .breakAfter && last != .hyphen { return false }
    if last == .quotation || next == .quotation || next == .breakAfter || next == .hyphen { return false }
    if last == .breakBefore || next == .inseparable { return false }
    return !holdTogether(last, next)
  }

  private func holdTogether(_ last: BreakClass, _ next: BreakClass) -> Bool {
    switch (last, next) {
    // Rules 23, 24, 28 and 29: letters and numbers hold together, with the signs beside them.
    case (.letter, .letter), (.letter, .number), (.number, .letter), (.number, .number): true
    case (.prefix, .letter), (.postfix, .letter), (.letter, .prefix), (.letter, .postfix), (.infix, .letter): true
    // Rule 25: so do the parts of a number.
    case (.prefix, .number), (.postfix, .number), (.hyphen, .number): true
    case (.infix, .number), (.solidus, .number): number == .digits
    case (_, .prefix), (_, .postfix): number != .none
    // Rule 30: brackets hold to the word that they stand in.
    case (.letter, .openPunctuation), (.number, .openPunctuation): true
    case (.closeParenthesis, .letter), (.closeParenthesis, .number): true
    default: false
    }
  }
}
