/// A word of a text as the review of spelling sees it.
struct SpelledWord: Sendable {
  let text: String
  let key: PhraseTable.Key
  /// Whether its letters build a syllable of the language.
  let isSyllable: Bool
  let isASCII: Bool
  let isCapitalised: Bool
  /// Two letters and more, all of them capitals.
  let isCapitals: Bool
  /// A capital behind a small letter, as in `VietGAP`.
  let isMixed: Bool
  /// Whether it holds letters alone.
  let isLetters: Bool
  let placement: SyllableSpelling.Placement?
  let expansion: String?

  init(_ text: String) {
    self.text = text
    let small = VietnameseText.lowercased(text)
    key = PhraseTable.Key(small)
    isSyllable = SyllableSpelling.isSyllable(small)
    placement = SyllableSpelling.placement(of: small)
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    isLetters = text.allSatisfy(\.isLetter)
    let capitals = text.map(\.isUppercase)
    isCapitalised = capitals.first ?? false
    isCapitals = capitals.count > 1 && capitals.allSatisfy(\.self)
    isMixed = !isCapitals && capitals.dropFirst().contains(true)
    expansion = AbbreviationTable.expansion(of: text)
  }
}

/// A word where it stands.
struct PlacedWord {
  var word: SpelledWord
  /// Whether nothing but a space parts it from the word before.
  var followsClosely: Bool
  /// Whether it begins the text or a sentence.
  var isFirst: Bool
  /// Whether a full stop stands right behind it.
  var hasStop: Bool
}

/// Takes texts apart, each different word looked at once.
struct WordBook {
  private var known: [Substring: SpelledWord] = [:]
  private static let mostKnown = 50_000

  mutating func words(of text: String) -> [PlacedWord] {
    var words: [PlacedWord] = []
    var gap: Substring = ""
    var rest = text[...]
    while !rest.isEmpty {
      let sign = rest.prefix { !isPart($0) }
      gap = sign
      rest = rest.dropFirst(sign.count)
      let letters = rest.prefix(while: isPart)
      guard !letters.isEmpty else { break }
      rest = rest.dropFirst(letters.count)
      let isFirst = words.isEmpty || gap.contains { ".!?".contains($0) }
      words.append(
        PlacedWord(
          word: word(letters), followsClosely: !words.isEmpty && gap == " ", isFirst: isFirst,
          hasStop: rest.first == "."))
    }
    return words
  }

  private func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "'" || character == "’"
  }

  private mutating func word(_ letters: Substring) -> SpelledWord {
    if let word = known[letters] { return word }
    if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
    let word = SpelledWord(String(letters))
    known[letters] = word
    return word
  }
}
