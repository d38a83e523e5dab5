/// Words of two and more syllables, which a line may part but should not.
enum Compounds {
  /// Whether the two syllables stand next to each other in a word of the lexicon.
  static func join(_ first: WordKey, _ second: WordKey) -> Bool { pairs.contains(PairKey(first, second)) }

  private static let pairs: Set<PairKey> = {
    var pairs: Set<PairKey> = []
    for part in [commendation, work, state, people] {
      // Each run begins by this; taken apart by characters it would cost more than a certificate.
      var before: Syllable?
      var syllable = Syllable()
      func finish() {
        guard !syllable.isEmpty else { return }
        if let before {
          for first in before.spellings {
            for second in syllable.spellings { pairs.insert(PairKey(first, second)) }
          }
        }
        before = syllable
        syllable = Syllable()
      }
      for scalar in part.unicodeScalars {
        switch scalar {
        case " ": finish()
        case ",", "\n":
          finish()
          before = nil
        default: syllable.append(scalar.value)
        }
      }
      finish()
    }
    return pairs
  }()

  /// A syllable as the lexicon has it ("hóa"), and with its tone on the other vowel ("hoá").
  private struct Syllable {
    private var scalars: [UInt32] = []

    /// Pairs of vowels at a syllable's end by the older spelling, and by the newer.
    private static let endings: [UInt64: (UInt32, UInt32)] = {
      let pairs = [
        ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"),
        ("ỏe", "oẻ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
      ]
      var endings: [UInt64: (UInt32, UInt32)] = [:]
      for (old, new) in pairs {
        let (from, to) = (old.unicodeScalars.map(\.value), new.unicodeScalars.map(\.value))
        endings[key(from[0], from[1])] = (to[0], to[1])
      }
      return endings
    }()

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

    var isEmpty: Bool { scalars.isEmpty }

    mutating func append(_ scalar: UInt32) { scalars.append(scalar) }

    var spellings: [WordKey] {
      let count = scalars.count
      guard count >= 2, let other = Self.endings[Self.key(scalars[count - 2], scalars[count - 1])] else {
        return [WordKey(scalars)]
      }
      return [WordKey(scalars), WordKey(scalars.dropLast(2) + [other.0, other.1])]
    }
  }
}
