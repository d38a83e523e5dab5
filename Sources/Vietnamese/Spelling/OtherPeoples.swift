/// How names of the peoples of the highlands, of the Chăm and the Khmer look where they do not follow the spelling of
/// Vietnamese syllables.
///
/// Facts gathered by the project from names in use.
public enum OtherPeoples {
  /// Family names behind which given names keep spellings of their own, without the tones of Vietnamese.
  private static let families = Set(
    """
    Thạch Sơn Kim Danh Kiên Chau Néang Neáng Nèang Thị A Y Ya Ka Kơ Rơ Lơ Bon Cil Cill Kră Liêng Ha Jơ Nay Ksor Kpă Kpuih \
    Rah Rahlan Rcom Rmah Rô Siu Puih Hiao Niê Êban Điểu Alăng Arất Bling Zơrâm Pơloong Tơ Riah Inra Jaya Po Châu Lâm Tà \
    Chamaléa Katơr Pi Pinăng Mang Cao-Là
    """.split(separator: " ").map { VietnameseText.comparisonKey(String($0)) })

  /// Whether a person's name may follow another spelling than that of Vietnamese, told from its first word and from
  /// words that only other languages build.
  public static func bears(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    if let first = words.first, families.contains(VietnameseText.comparisonKey(String(first))) { return true }
    return words.contains { isOfAnotherSpelling($0) }
  }

  /// Whether a word is built in a way that is no slip of a Vietnamese syllable: a prefix with an apostrophe (H'Hen), a
  /// cluster of consonants (Krông), an ending that Vietnamese lacks (Lắk, Siu Rah, Phol), f j w z.
  public static func isOfAnotherSpelling(_ word: some StringProtocol) -> Bool {
    if word.unicodeScalars.contains(where: VietnameseText.isApostrophe) { return true }
    var letters: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars {
      guard let letter = Letter(scalar) else { return true }
      letters.append(letter.base)
    }
    if letters.contains(where: { "fjwz".unicodeScalars.contains($0) }) { return true }
    guard letters.contains(where: isVowel) else { return false }
    if let last = letters.last, "klrsbdđv".unicodeScalars.contains(last) { return true }
    let onset = String(String.UnicodeScalarView(letters.prefix { !isVowel($0) }))
    return clusters.contains(onset)
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool { Letter(scalar)?.isVowel ?? false }

  private static let clusters = Set(
    """
    bl br bh bhl bhr bk bd bn bj by cl cr chr dl dr đr đh gl gr hl hm hn hr hd hđ hb hw kb kd kđ kl km kn kp kr ks kt kch \
    khl khm khn ml mr mj mn mb nd nđ pl pr pn ps pt phl phn pk rc rch rl rm rn rp rk sr sl sn sm tl tm tn tp vr xr ly yr \
    kpl kbr kthr drh brh
    """.split(separator: " ").map(String.init))
}
