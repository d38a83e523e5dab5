import Vietnamese

/// What a title between the rows of a table says about those below it: “I. TẬP THỂ”, “2. Giấy khen (12 người)”.
struct GroupTitle: Hashable {
  /// How its number is written, by which titles of one level are told.
  enum Style: Hashable { case roman, letter, arabic, sign, bare }

  var style: Style
  /// The title without its number and count.
  var text: String
  var kind: RecipientKind?
  var award: String?
  /// How many it says there are.
  var counts: [TotalCount] = []

  /// Whether it is nothing but the word for a kind, an award, or both.
  var saysMeaning: Bool { kind != nil || award != nil }

  init(_ title: String, number: String? = nil) {
    var (style, rest) = Self.parted(title)
    if let number { style = Self.style(ofNumber: number) ?? style }
    self.style = style
    var text = rest
    // “Phòng Kỹ thuật: 05 người”, “Giấy khen (12 cá nhân)”.
    if let split = text.lastIndex(where: { $0 == ":" || $0 == "(" }) {
      let tail = String(text[text.index(after: split)...])
      let counts = TotalCount.counts(in: tail)
      if !counts.isEmpty || tail.allSatisfy({ $0.isWhitespace || $0 == ")" }) {
        self.counts = counts
        text = String(text[..<split])
      }
    }
    text = text.trimmingWhitespace()
    while let last = text.last, ":.-–".contains(last) { text.removeLast() }
    self.text = text.trimmingWhitespace()
    kind = Self.kind(of: self.text)
    if let found = AwardCatalogue.award(in: self.text), !NameLikeness.isPerson(self.text) {
      award = found.plainTitle
      let named = KindReader.kind(named: self.text).flatMap { found.kinds.contains($0) ? $0 : nil }
      kind = found.kinds.count == 1 ? found.kinds[0] : kind ?? named
    }
  }

  /// “I.”, “II -”, “A)”, “1.”, “- ”, and what stands behind.
  private static func parted(_ title: String) -> (Style, String) {
    let words = title.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, let first = words.first else { return (.bare, title) }
    let isMarked = first.last.map { ".)/:-–".contains($0) } ?? false
    let bare = first.filter { !".)(/:-–".contains($0) }
    var rest = words[1]
    if !isMarked, let sign = rest.first, "-–.:".contains(sign) {
      rest.removeFirst()
    } else if !isMarked {
      return bare.isEmpty ? (.sign, words[1]) : (.bare, title)
    }
    guard let style = style(ofNumber: bare) else { return bare.isEmpty ? (.sign, words[1]) : (.bare, title) }
    return (style, rest.trimmingWhitespace())
  }

  /// How a number in a cell of its own, or before a title, is written; nothing where it is none.
  static func style(ofNumber text: String) -> Style? {
    let bare = text.filter { !".)(:-–".contains($0) }.trimmingWhitespace()
    guard (1...7).contains(bare.count) else { return nil }
    if bare.allSatisfy({ "IVXL".contains($0) }) { return .roman }
    if bare.count == 1, bare.first?.isLetter == true, bare.first?.isUppercase == true { return .letter }
    return bare.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." } ? .arabic : nil
  }

  /// Words that stand around the word for a kind and say nothing more.
  private static let fillers = Set(
    VietnameseText.comparisonSyllables(
      "danh sách các những được đề nghị khen thưởng tặng cho đối với năm và là về phần mục khối nhận biểu dương thưởng")
  )

  /// The kind, where the title says nothing else: “Tập thể lớp 12A” is somebody's name.
  private static func kind(of text: String) -> RecipientKind? {
    let words = VietnameseText.comparisonSyllables(text).filter { !fillers.contains($0) && Int($0) == nil }
    let kinds: [(RecipientKind, [String])] = [
      (.individual, ["cá nhân"]), (.collective, ["tập thể", "đơn vị"]),
      (.household, ["hộ gia đình", "gia đình", "hộ"]),
    ]
    return kinds.first { $0.1.map(VietnameseText.comparisonSyllables).contains(words) }?.0
  }
}
