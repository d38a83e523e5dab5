/// Which glyphs of a face are used, and the text of those that stand for no single character.
struct GlyphSet: Sendable {
  private(set) var words: [UInt64]
  /// For glyphs without a character of their own: what they stood for, the smallest text where there were several.
  private(set) var texts: [UInt32: String] = [:]

  init(glyphCount: Int) { words = [UInt64](repeating: 0, count: (glyphCount + 63) / 64) }

  @inline(__always)
  mutating func insert(_ glyph: UInt32) {
    let index = Int(glyph >> 6)
    if index < words.count { words[index] |= 1 << UInt64(glyph & 63) }
  }

  mutating func insert(_ glyph: UInt32, text: String) {
    insert(glyph)
    if let known = texts[glyph], known <= text { return }
    texts[glyph] = text
  }

  mutating func formUnion(_ other: GlyphSet) {
    for index in 0..<min(words.count, other.words.count) { words[index] |= other.words[index] }
    for (glyph, text) in other.texts { insert(glyph, text: text) }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The glyphs in ascending order.
  var allGlyphs: [Int] {
    var glyphs: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        glyphs.append(index * 64 + bit)
        rest &= rest - 1
      }
    }
    return glyphs
  }
}
