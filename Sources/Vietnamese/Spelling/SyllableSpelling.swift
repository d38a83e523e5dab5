/// How a Vietnamese syllable is built, by the rules of the script: which onsets stand before which rhymes, which tones a
/// rhyme can bear, and on which letter the tone stands.
///
/// Stricter than `SyllableShape`, which only tells Vietnamese from other languages. Source: the orthography as school
/// grammars describe it; the tables are the project's own.
public enum SyllableSpelling {
  /// Where the tone of a syllable stands.
  public enum Placement: Sendable, Hashable {
    /// Where both schools set it, or there is no tone.
    case settled
    /// On the first letter of open oa, oe, uy: hòa, khỏe, thủy.
    case old
    /// On the second letter of them: hoà, khoẻ, thuỷ.
    case new
    /// Where neither sets it: tíên, hoaì.
    case wrong
  }

  /// A syllable taken apart.
  struct Parts {
    var onset: String
    var rhyme: String
    var tone: Tone
    /// Which letter of the whole syllable bears the tone, counted from 0.
    var tonePosition: Int?
  }

  /// Whether a word of NFC letters can be a Vietnamese syllable, wherever its tone stands.
  public static func isSyllable(_ word: some StringProtocol) -> Bool { parts(of: word) != nil }

  /// Where the tone of a syllable stands; nothing for a word that is no syllable.
  public static func placement(of word: some StringProtocol) -> Placement? {
    guard let parts = parts(of: word) else { return nil }
    guard let position = parts.tonePosition else { return .settled }
    let open = ["oa", "oe", "uy"]
    if parts.onset != "qu", open.contains(parts.rhyme) {
      switch position - parts.onset.count {
      case 0: return .old
      case 1: return .new
      default: return .wrong
      }
    }
    return position == nucleus(parts) ? .settled : .wrong
  }

  static func parts(of word: some StringProtocol) -> Parts? {
    var letters = ""
    var tone = Tone.level
    var position: Int?
    for (index, scalar) in word.unicodeScalars.enumerated() {
      guard let letter = Letter(scalar) else { return nil }
      if letter.tone != .level {
        if tone != .level { return nil }
        (tone, position) = (letter.tone, index)
      }
      letters.unicodeScalars.append(letter.base)
    }
    for onset in onsets where letters.hasPrefix(onset) {
      let rhyme = String(letters.dropFirst(onset.count))
      if fits(onset, rhyme), bears(rhyme, tone) {
        return Parts(onset: onset, rhyme: rhyme, tone: tone, tonePosition: position)
      }
    }
    return nil
  }

  /// The longest first, so that `nghe` is ngh + e.
  private static let onsets = [
    "ngh", "gi", "qu", "ch", "gh", "kh", "ng", "nh", "ph", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n",
    "p", "r", "s", "t", "v", "x", "",
  ]

  private static func fits(_ onset: String, _ rhyme: String) -> Bool {
    if onset == "gi", rhyme.isEmpty { return true }
    guard rhymes.contains(rhyme), let first = rhyme.first else { return false }
    switch onset {
    case "k": return "eêiy".contains(first)
    case "gh", "ngh": return "eêi".contains(first)
    // gìn, giếng: the i of the onset is the rhyme's own.
    case "g": return !"eêy".contains(first)
    case "c", "ng": return !"eêiy".contains(first)
    case "qu": return !"uư".contains(first) && !rhyme.hasPrefix("oa")
    case "": return !rhyme.hasPrefix("iê") || rhyme == "iêng"
    default: return first != "y" || rhyme == "y" && takingY.contains(onset)
    }
  }

  private static let takingY: Set = ["h", "k", "l", "m", "s", "t", "th", "v", "n", "d", "đ", "ch", "kh", "nh", "ph"]

  private static func bears(_ rhyme: String, _ tone: Tone) -> Bool {
    let isStopped = ["p", "t", "c", "ch"].contains(where: rhyme.hasSuffix)
    return !isStopped || tone == .rising || tone == .heavy
  }

  /// The letter of the syllable that bears the tone where both schools agree.
  private static func nucleus(_ parts: Parts) -> Int {
    let (onset, rhyme) = (parts.onset.count, Array(parts.rhyme))
    if rhyme.isEmpty { return onset - 1 }
    // The mark of ê ơ â … draws the tone to its letter; of ươ to the second.
    if let marked = rhyme.lastIndex(where: { "êơôâăư".contains($0) }), !(rhyme == ["ư", "a"]) { return onset + marked }
    let vowels = rhyme.prefix { "aăâeêioôơuưy".contains($0) }
    let isClosed = vowels.count < rhyme.count
    switch vowels.count {
    case 1: return onset
    case 2: return onset + (isClosed ? 1 : 0)
    default: return onset + 1
    }
  }

  private static let rhymes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm \
    ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap \
    oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u \
    ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyp uyn \
    uyu uơ ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt ych
    """.split(separator: " ").map(String.init))
}
