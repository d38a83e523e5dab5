/// The words of two syllables that commendations are made of, and which other pair of syllables is most likely a slip of
/// one: `xuất xắc`, `phong trao`, `lao đông`, each syllable of which exists.
public struct PhraseTable: Sendable {
  /// A word of two syllables, as it is written and as comparisons see it.
  struct Phrase: Sendable {
    var text: String
    var first: Key
    var second: Key
  }

  /// A syllable for comparing: its letters in small form with their marks, i and y one letter, the tone behind.
  struct Key: Sendable, Hashable {
    var letters: [Unicode.Scalar]
    var tone: Tone

    init(_ word: some StringProtocol) {
      letters = []
      tone = .level
      for scalar in word.unicodeScalars {
        guard let letter = Letter(scalar) else {
          letters.append(scalar)
          continue
        }
        letters.append(letter.base == "y" ? "i" : letter.base)
        if letter.tone != .level { tone = letter.tone }
      }
    }
  }

  private struct Pair: Hashable {
    var first: Key
    var second: Key
  }

  private let pairs: Set<Pair>
  private let byFirst: [Key: [Phrase]]
  private let bySecond: [Key: [Phrase]]
  private let bySound: [String: [Phrase]]

  public static let shared = PhraseTable(phrases: phrases, rightPairs: rightPairs)

  init(phrases: String, rightPairs: String) {
    let right = Self.list(phrases)
    pairs = Set((right + Self.list(rightPairs)).map { Pair(first: $0.first, second: $0.second) })
    byFirst = Dictionary(grouping: right, by: \.first)
    bySecond = Dictionary(grouping: right, by: \.second)
    bySound = Dictionary(grouping: right) { Self.sound($0.first) + " " + Self.sound($0.second) }
  }

  private static func list(_ text: String) -> [Phrase] {
    text.split(separator: ",").compactMap { item in
      let words = item.split(whereSeparator: \.isWhitespace)
      guard words.count == 2 else { return nil }
      return Phrase(text: words.joined(separator: " "), first: Key(words[0]), second: Key(words[1]))
    }
  }

  /// Words whose spelling with y is none.
  static let fixed = ["chiến sỹ": "chiến sĩ", "nghệ sỹ": "nghệ sĩ"]

  /// Whether two syllables, one behind the other, are a word of the table.
  func holds(_ first: Key, _ second: Key) -> Bool { pairs.contains(Pair(first: first, second: second)) }

  /// The word that a pair of syllables most likely was meant to be; nothing where the pair is right or unlike any word.
  /// `areSyllables`: whether each of the two can be a syllable at all.
  func meant(by first: Key, _ second: Key, areSyllables: (Bool, Bool) = (true, true)) -> String? {
    guard !holds(first, second) else { return nil }
    let near =
      (byFirst[first] ?? []).filter { Self.isSlip(second, of: $0.second, isSyllable: areSyllables.1) }
      + (bySecond[second] ?? []).filter { Self.isSlip(first, of: $0.first, isSyllable: areSyllables.0) }
      + (bySound[Self.sound(first) + " " + Self.sound(second)] ?? [])
    return near.first?.text
  }

  /// Whether one letter, mark or tone makes the syllable of the other one, as fingers and ears mistake them.
  private static func isSlip(_ written: Key, of meant: Key, isSyllable: Bool) -> Bool {
    let (left, right) = (written.letters, meant.letters)
    if left == right { return written.tone != meant.tone }
    guard written.tone == meant.tone || !isSyllable else { return false }
    if left.count == right.count, zip(left, right).allSatisfy({ latin($0) == latin($1) }) { return true }
    // Of two letters one is half the syllable.
    guard min(left.count, right.count) > 2, EditDistance.between(left, right, limit: 1) != nil else { return false }
    if !isSyllable || left.count != right.count { return true }
    // Another syllable with another letter is another word, unless the two sound alike.
    return sound(written) == sound(meant) || zip(left, right).contains { finals.contains(Set([$0, $1])) }
  }

  /// Last letters that sound alike to some: -t and -c, -ng and -nh.
  private static let finals: Set<Set<Unicode.Scalar>> = [["t", "c"], ["g", "h"]]

  private static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Letter(base: scalar, tone: .level, isUppercase: false).latin
  }

  /// How the syllable sounds where s and x, tr and ch, d, gi and r, l and n, hỏi and ngã are not told apart.
  private static func sound(_ key: Key) -> String {
    var text = String(String.UnicodeScalarView(key.letters))
    for (written, heard) in [("x", "s"), ("ch", "tr"), ("gi", "d"), ("r", "d"), ("l", "n")]
    where text.hasPrefix(written) && text.count > written.count {
      text = heard + text.dropFirst(written.count)
      break
    }
    return text + (key.tone == .broken ? "\(Tone.dipping.rawValue)" : "\(key.tone.rawValue)")
  }
}
