/// Words that an office or a layout keeps whole, besides those of the lexicon.
public struct OwnWords: Sendable, Hashable {
  /// In small letters and the older spelling, syllables parted by a space.
  let words: [[UInt8]]

  public static let none = OwnWords([])

  /// Takes words as people write them; one of a single syllable needs no keeping and is left out.
  public init(_ words: [String]) {
    self.words = words.compactMap { word in
      let syllables = VietnameseText.nfc(word).split { $0 == " " || $0 == "\u{A0}" }
      guard syllables.count > 1 else { return nil }
      var buffer: [UInt32] = []
      var spellings: [UInt8] = []
      for (index, syllable) in syllables.enumerated() {
        if index > 0 { spellings.append(UInt8(ascii: " ")) }
        _ = BreakWord(Array(syllable.utf8)[...], buffer: &buffer, spellings: &spellings)
      }
      return spellings
    }
  }

  /// Both lists.
  public func adding(_ other: OwnWords) -> OwnWords {
    if other.words.isEmpty { return self }
    return words.isEmpty ? other : OwnWords(spelled: words + other.words)
  }

  private init(spelled words: [[UInt8]]) { self.words = words }
}
