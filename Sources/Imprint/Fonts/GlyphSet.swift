/// Which glyphs of a face are used, by their codes, and the text of those that stand for no single character.
struct GlyphSet: Sendable {
  private(set) var words: [UInt64]
  /// For glyphs without a character of their own: what they stood for, the smallest text where there were several.
  private(set) var texts: [UInt16: String] = [:]

  init(glyphCount: Int) { words = [UInt64](repeating: 0, count: (glyphCount + 63) / 64) }

  @inline(__always)
  mutating func insert(_ code: UInt16) {
    let index = Int(code >> 6)
    if index < words.count { words[index] |= 1 << UInt64(code & 63) }
  }

  mutating func insert(_ code: UInt16, text: String) {
    insert(code)
    if let known = texts[code], known <= text { return }
    texts[code] = text
  }

  mutating func formUnion(_ other: GlyphSet) {
    for index in 0..<min(words.count, other.words.count) { words[index] |= other.words[index] }
    for (code, text) in other.texts { insert(code, text: text) }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The codes in ascending order.
  var codes: [Int] {
    var codes: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        codes.append(index * 64 + bit)
        rest &= rest - 1
      }
    }
    return codes
  }
}

extension Fingerprint {
  mutating func add(_ glyphs: GlyphSet) {
    for word in glyphs.words { withUnsafeBytes(of: word.littleEndian) { add($0.bindMemory(to: UInt8.self)) } }
    for (code, text) in glyphs.texts.sorted(by: { $0.key < $1.key }) { add("\(code) \(text)") }
  }
}
