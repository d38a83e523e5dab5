/// Words of two and more syllables, which a line may part but should not.
enum Compounds {
  /// Whether the two syllables stand next to each other in a word of the lexicon.
  static func join(_ first: WordKey, _ second: WordKey) -> Bool { pairs.contains(PairKey(first, second)) }

  private static let pairs: Set<PairKey> = {
    var pairs: Set<PairKey> = []
    for entry in (commendation + work + state + people).split(whereSeparator: { $0 == "," || $0.isNewline }) {
      let syllables = entry.split(separator: " ").map { Syllable(String($0)) }
      for (syllable, next) in zip(syllables, syllables.dropFirst()) {
        for first in syllable.spellings {
          for second in next.spellings { pairs.insert(PairKey(first, second)) }
        }
      }
    }
    return pairs
  }()

  /// A syllable as the lexicon has it ("hóa"), and with its tone on the other vowel ("hoá").
  private struct Syllable {
    var spellings: [WordKey]

    private static let endings: [(String, String)] = [
      ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"),
      ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
    ]

    init(_ text: String) {
      spellings = [WordKey(text)]
      if let (old, new) = Self.endings.first(where: { text.hasSuffix($0.0) }) {
        spellings.append(WordKey(String(text.dropLast(old.count)) + new))
      }
    }
  }
}
