/// Looks for slips of spelling in the texts of papers: syllables that cannot be, words with a letter or a tone wrong,
/// abbreviations, capitals where Decree 30 has none. Texts are never changed.
public struct SpellingReview {
  /// What a text is, which says what may stand in it.
  public enum Sort: Sendable, Hashable {
    case prose, body, post, address, award
  }

  public enum Kind: Sendable, Hashable {
    case impossible, phrase, abbreviation, capitals, tonePlace
  }

  /// Something written that is most likely wrong.
  public struct Slip: Sendable, Hashable {
    public var kind: Kind
    /// The words as they stand.
    public var written: String
    /// What was meant; nothing where it cannot be told.
    public var suggestion: String?
  }

  private var book = WordBook()
  private let table = PhraseTable.shared
  private var meant: [MeantKey: String?] = [:]

  private struct MeantKey: Hashable {
    var first: PhraseTable.Key
    var second: PhraseTable.Key
  }

  public init() {}

  /// The slips in a text of NFC letters, in their order.
  public mutating func slips(in text: String, as sort: Sort) -> [Slip] {
    let words = book.words(of: text)
    let isCapitals = words.count > 1 && words.allSatisfy { $0.word.isCapitals || !$0.word.isLetters }
    var slips: [Slip] = []
    var told: Set<Int> = []
    for index in words.indices {
      if sort != .award, let slip = abbreviation(words[index], in: text, as: sort, isCapitals: isCapitals) {
        slips.append(slip)
        told.insert(index)
        continue
      }
      guard !told.contains(index) else { continue }
      if let slip = phrase(words, index, isCapitals: isCapitals) {
        slips.append(slip)
        told.insert(index - 1)
        told.insert(index)
      }
    }
    if sort != .award {
      for index in words.indices where !told.contains(index) {
        if let slip = impossible(words[index].word) { slips.append(slip) }
      }
      if !isCapitals { slips += CapitalsReview.slips(in: words, as: sort) }
    }
    return slips
  }

  // MARK: Abbreviations

  private static let inAddresses: Set<String> = [
    "TP", "tp", "Tp", "HN", "VN", "HCM", "TPHCM", "KCN", "CCN", "KDC", "TDP", "UBND", "Q", "P", "H", "X", "TX", "TT",
  ]
  private static let names = ["Công ty", "Tổng công ty", "Ngân hàng", "Tập đoàn", "Doanh nghiệp"]

  private func abbreviation(_ placed: PlacedWord, in text: String, as sort: Sort, isCapitals: Bool) -> Slip? {
    let word = placed.word
    if placed.hasStop, let full = AbbreviationTable.expansion(of: word.text + ".") {
      return Slip(kind: .abbreviation, written: word.text + ".", suggestion: full)
    }
    guard word.expansion != nil || word.isCapitals else { return nil }
    // Registered names have short words of their own.
    if word.text.count == 2, sort == .body, Self.names.contains(where: text.hasPrefix) { return nil }
    if sort == .address, !Self.inAddresses.contains(word.text) { return nil }
    if isCapitals, word.isSyllable || word.isASCII && word.text.count == 2 { return nil }
    if let full = word.expansion { return Slip(kind: .abbreviation, written: word.text, suggestion: full) }
    return AbbreviationTable.isLikely(word.text) ? Slip(kind: .abbreviation, written: word.text) : nil
  }

  // MARK: Words of two syllables

  private mutating func phrase(_ words: [PlacedWord], _ index: Int, isCapitals: Bool) -> Slip? {
    guard index > 0, words[index].followsClosely else { return nil }
    let (first, second) = (words[index - 1].word, words[index].word)
    guard first.isLetters, second.isLetters, !first.isMixed, !second.isMixed else { return nil }
    // A capital in the second word: a name, whatever it resembles.
    if !isCapitals, second.isCapitalised { return nil }
    guard let meant = meaning(of: first, second) else { return nil }
    // Each may belong to a word with its other neighbour: "chuyển sang | tạo điều kiện".
    func isWord(_ left: Int, _ right: Int) -> Bool {
      guard words.indices.contains(left), words.indices.contains(right), words[right].followsClosely else {
        return false
      }
      return table.holds(words[left].word.key, words[right].word.key)
    }
    let isStrange = !first.isSyllable || !second.isSyllable
    if !isStrange, isWord(index - 2, index - 1) || isWord(index, index + 1) { return nil }
    return Slip(kind: .phrase, written: first.text + " " + second.text, suggestion: meant)
  }

  private mutating func meaning(of first: SpelledWord, _ second: SpelledWord) -> String? {
    if second.key.letters == ["s", "i"],
      let fixed = PhraseTable.fixed[VietnameseText.lowercased(first.text + " " + second.text)]
    {
      return fixed
    }
    let key = MeantKey(first: first.key, second: second.key)
    if let known = meant[key] { return known }
    let found =
      table.meant(by: first.key, second.key, areSyllables: (first.isSyllable, second.isSyllable))
      ?? (first.isASCII && second.isASCII ? unmarked(first, second) : nil)
    meant[key] = .some(found)
    return found
  }

  /// The word that two syllables without any mark are, as after a lost keyboard: `thanh tich`.
  private func unmarked(_ first: SpelledWord, _ second: SpelledWord) -> String? {
    guard !table.holds(first.key, second.key) else { return nil }
    return table.unmarked[VietnameseText.lowercased(first.text + " " + second.text)]
  }

  // MARK: Syllables

  private static let loanwords: Set<String> = [
    "ôtô", "môtô", "bêtông", "xêmina", "lôgic", "côngtenơ", "ápphích", "sơmi", "cà", "karatê", "rôbốt", "phôtô",
  ]

  private func impossible(_ word: SpelledWord) -> Slip? {
    guard word.isLetters, !word.isASCII, !word.isMixed else { return nil }
    if word.isSyllable {
      guard word.placement == .wrong else { return nil }
      return Slip(kind: .tonePlace, written: word.text)
    }
    let small = VietnameseText.lowercased(word.text)
    // Đ alone is the letter of an abbreviation.
    guard small.unicodeScalars.contains(where: { $0.value >= 0x80 && $0 != "đ" }), !Self.loanwords.contains(small)
    else {
      return nil
    }
    if word.isCapitalised, OtherPeoples.isOfAnotherSpelling(word.text) { return nil }
    return Slip(kind: .impossible, written: word.text, suggestion: SyllableSpelling.parted(small))
  }
}

extension PhraseTable {
  /// The words without marks and tones, where these tell one word.
  var unmarked: [String: String] { Self.unmarkedWords }

  private static let unmarkedWords: [String: String] = {
    let all = phrases.split(separator: ",").map { VietnameseText.collapsed(String($0)) }
    let grouped = Dictionary(grouping: all) { VietnameseText.unaccented($0) }
    return grouped.compactMapValues { words in
      Set(words).count == 1 && words.first.map { VietnameseText.unaccented($0) != $0 } == true ? words.first : nil
    }
  }()
}

extension SyllableSpelling {
  /// Two syllables that were run together: `thành tích` for `thànhtích`.
  static func parted(_ word: String) -> String? {
    for index in word.indices.dropFirst() {
      let (left, right) = (word[..<index], word[index...])
      guard left.count > 1, right.count > 1, isSyllable(left), isSyllable(right),
        PhraseTable.shared.holds(PhraseTable.Key(left), PhraseTable.Key(right))
      else { continue }
      return left + " " + right
    }
    return nil
  }
}
