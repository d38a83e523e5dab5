import Vietnamese

/// Tells how text is coded by how many of its words are Vietnamese syllables when read so.
struct EncodingDetector {
  /// How much of a text reads as Vietnamese.
  struct Score: Hashable, Comparable {
    var good = 0
    var bad = 0

    var share: Double { good + bad == 0 ? 0 : Double(good) / Double(good + bad) }

    static func += (left: inout Score, right: Score) {
      left.good += right.good
      left.bad += right.bad
    }

    static func < (left: Score, right: Score) -> Bool { left.good - 2 * left.bad < right.good - 2 * right.bad }
  }

  /// The encoding of a file's bytes by byte order mark or validity; nothing when only words can tell.
  static func certain(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if let wide = wide(bytes) { return wide }
    return String(validating: bytes, as: UTF8.self) == nil ? nil : .utf8
  }

  /// UTF-16 without a mark shows by zeros at every second place.
  private static func wide(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(2_000)
    guard sample.count >= 4, bytes.count % 2 == 0 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let half = sample.count / 2
    if zeros[1] * 3 > half, zeros[0] * 20 < half { return .utf16LittleEndian }
    if zeros[0] * 3 > half, zeros[1] * 20 < half { return .utf16BigEndian }
    return nil
  }

  /// The legacy encoding in which most words are Vietnamese; nothing when none stands out.
  static func guess(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = sample(bytes)
    return best(TextEncoding.legacy.map { ($0, score($0.decode(sample).text)) })
  }

  /// Whether bytes read more like Vietnamese in one encoding than in another.
  static func isLikelier(_ encoding: TextEncoding, than other: TextEncoding, _ bytes: [UInt8]) -> Bool {
    let sample = sample(bytes)
    return score(other.decode(sample).text) < score(encoding.decode(sample).text)
  }

  /// The bytes from the first line on that has a letter beyond ASCII, as many as tell enough.
  private static func sample(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    let start = bytes[..<first].lastIndex { $0 == 0x0A || $0 == 0x0D } ?? 0
    return bytes[start...].prefix(200_000)
  }

  /// The legacy encoding of texts that were stored as Western European letters; nothing when they read as Unicode at
  /// least as well.
  static func guess(mojibake texts: some Collection<String>) -> TextEncoding? {
    var words = WordShapes()
    let plains = texts.map { text in
      var score = Score()
      score.add(text, words: &words)
      return score
    }
    let plain = plains.reduce(into: Score()) { $0 += $1 }
    guard plain.bad > 0 else { return nil }
    var scores: [(TextEncoding, Score)] = []
    for encoding in TextEncoding.legacy {
      var total = Score()
      // Most texts are Unicode, which no legacy encoding could have left behind: they count as they stand.
      for (text, plain) in zip(texts, plains) {
        total += encoding.decode(mojibake: text).map { score($0.text) } ?? plain
      }
      scores.append((encoding, total))
    }
    guard let found = best(scores), let score = scores.first(where: { $0.0 == found })?.1 else { return nil }
    return score.good > plain.good && score > plain ? found : nil
  }

  private static func best(_ scores: [(TextEncoding, Score)]) -> TextEncoding? {
    let sorted = scores.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
    guard let first = sorted.first, first.1.good > 0, first.1.share >= 0.7 else { return nil }
    guard sorted.count < 2 || sorted[1].1 < first.1 else { return nil }
    return first.0
  }

  static func score(_ text: String) -> Score {
    var score = Score()
    score.add(text)
    return score
  }
}

/// Which words are built as Vietnamese syllables; a column has many words and few different ones.
struct WordShapes {
  private var known: [UInt64: Bool] = [:]

  mutating func isVietnamese(_ word: Substring, hash: UInt64) -> Bool {
    if let known = known[hash] { return known }
    let isVietnamese = SyllableShape.isVietnamese(word)
    known[hash] = isVietnamese
    return isVietnamese
  }
}

extension EncodingDetector.Score {
  /// Counts the words with letters beyond ASCII.
  mutating func add(_ text: String) {
    var words = WordShapes()
    add(text, words: &words)
  }

  mutating func add(_ text: String, words: inout WordShapes) {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    var isPlain = true
    var hash = Self.seed
    while true {
      let scalar = index == scalars.endIndex ? nil : scalars[index]
      guard let scalar, !Self.separates(scalar) else {
        if !isPlain { if words.isVietnamese(text[start..<index], hash: hash) { good += 1 } else { bad += 1 } }
        if scalar == nil { return }
        isPlain = true
        hash = Self.seed
        index = scalars.index(after: index)
        start = index
        continue
      }
      if scalar.value >= 0x80 { isPlain = false }
      hash = (hash ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01B3
      index = scalars.index(after: index)
    }
  }

  /// Where the hash of Fowler, Noll and Vo begins.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  // Scalar by scalar: whole characters cost most of the time of reading a small workbook.
  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ".", ":", "-", "/", "(", ")", "\"", "“", "”", "&", "|", " ": true
    case _ where scalar.value < 0x80: (0x09...0x0D).contains(scalar.value)
    default: scalar.properties.isWhitespace
    }
  }
}
