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

// MARK: In an index

extension GlyphSet {
  private static let mostWords = 1 << 10

  /// Makes room for all glyphs that another has room for.
  mutating func widen(to other: GlyphSet) { widen(to: other.words.count) }

  mutating func removeAll() {
    for index in words.indices { words[index] = 0 }
    texts.removeAll()
  }

  /// Appends words that are not empty behind how many are skipped, and texts in the order of their codes.
  func append(to output: inout ByteBuffer) {
    output.append(number: words.reduce(0) { $0 + ($1 == 0 ? 0 : 1) })
    var next = 0
    for (index, word) in words.enumerated() where word != 0 {
      output.append(number: index - next)
      output.append(word: word)
      next = index + 1
    }
    output.append(number: texts.count)
    for (code, text) in texts.sorted(by: { $0.key < $1.key }) {
      output.append(number: Int(code))
      output.append(stretch: Array(text.utf8))
    }
  }

  /// Adds what was appended to an index.
  mutating func formUnion(from input: inout IndexReader) {
    var index = 0
    for _ in 0..<input.number(below: Self.mostWords + 1) where input.isSound {
      index += input.number(below: Self.mostWords)
      guard index < Self.mostWords else { return input.fail() }
      widen(to: index + 1)
      words[index] |= input.word()
      index += 1
    }
    for _ in 0..<input.count() where input.isSound {
      let code = UInt16(truncatingIfNeeded: input.number(below: 1 << 16))
      widen(to: Int(code >> 6) + 1)
      insert(code, text: String(decoding: input.stretch(), as: UTF8.self))
    }
  }

  private mutating func widen(to count: Int) {
    if words.count < count { words += [UInt64](repeating: 0, count: count - words.count) }
  }
}
