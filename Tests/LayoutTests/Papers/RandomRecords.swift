import Vietnamese

/// Records of random Vietnamese syllables, the same each time.
struct RandomRecords {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "kh", "l", "m", "n", "ng", "ngh", "nh", "ph", "qu", "r", "s",
    "t", "th", "tr", "v", "x",
  ]
  private static let rhymes = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y",
  ].map { ($0, ["", "c", "n", "ng", "nh", "t", "m", "p", "i", "u"]) }
  private static let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

  /// A syllable that may not exist, with any of the accented letters.
  private mutating func syllable(isCapital: Bool) -> String {
    let (vowel, codas) = Self.rhymes[next(Self.rhymes.count)]
    let text =
      Self.onsets[next(Self.onsets.count)] + vowel + Self.tones[next(Self.tones.count)] + codas[next(codas.count)]
    return VietnameseText.nfc(isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text)
  }

  private mutating func words(atMost length: Int, from least: Int, areCapital: Bool) -> String {
    let goal = least + next(max(1, length - least))
    var text = syllable(isCapital: true)
    while text.count < goal {
      let word = syllable(isCapital: areCapital)
      guard text.count + 1 + word.count <= length else { break }
      text += " " + word
    }
    return text
  }

  /// Names of 2 to 60 characters, units up to 120, citations up to 90 words; all kinds of recipient.
  mutating func next() -> [String: FieldValue] {
    var fields: [String: String] = [
      "kind": ["individual", "collective", "household"][next(3)], "honorific": ["Ông", "Bà", "Thượng tá"][next(3)],
      "name": words(atMost: 60, from: 2, areCapital: true),
    ]
    if next(5) > 0 { fields["position"] = words(atMost: 50, from: 4, areCapital: false) }
    if next(5) > 0 { fields["unit"] = words(atMost: 120, from: 4, areCapital: next(2) == 0) }
    if next(3) == 0 { fields["address"] = words(atMost: 80, from: 10, areCapital: true) }
    if next(5) > 0 { fields["register"] = "\(1 + next(2_000))" }
    var citation = syllable(isCapital: true)
    for _ in 0..<next(90) { citation += " " + syllable(isCapital: next(9) == 0) }
    if next(6) == 0 { citation = citation.uppercased() }
    fields["citation"] = citation + "."
    return fields.mapValues { .text($0) }
  }
}
