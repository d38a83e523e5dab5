/// Whether a word is built as Vietnamese syllables are: an onset, a rhyme, and a tone that the rhyme can bear.
public enum SyllableShape {
  /// Whether the word, one syllable of NFC letters, can be Vietnamese; foreign words and names mostly cannot.
  public static func isVietnamese(_ word: some StringProtocol) -> Bool {
    var letters = String.UnicodeScalarView()
    var tone = Tone.level
    for scalar in word.unicodeScalars {
      guard let letter = Letter(scalar) else { return false }
      if letter.tone != .level {
        if tone != .level { return false }
        tone = letter.tone
      }
      letters.append(letter.base)
    }
    let bare = String(letters)
    return onsets.contains { onset in
      guard bare.hasPrefix(onset) else { return false }
      let rhyme = bare.dropFirst(onset.count)
      if rhyme.isEmpty { return onset == "gi" }
      guard rhymes.contains(String(rhyme)) else { return false }
      let isStopped = rhyme.hasSuffix("p") || rhyme.hasSuffix("t") || rhyme.hasSuffix("c") || rhyme.hasSuffix("ch")
      return !isStopped || tone == .rising || tone == .heavy
    }
  }

  private static let onsets = [
    "", "b", "ch", "c", "d", "đ", "gh", "gi", "g", "h", "kh", "k", "l", "m", "ngh", "ng", "nh", "n", "ph", "p", "qu",
    "r",
    "s", "th", "tr", "t", "v", "x",
  ]

  private static let rhymes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm \
    ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap \
    oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u \
    ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uơ \
    ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt ych yn
    """.split(separator: " ").map(String.init))
}
