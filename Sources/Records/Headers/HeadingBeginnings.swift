import Vietnamese

/// The words with which headings begin: rows of data are told from headers by them before anything looks closer.
struct HeadingBeginnings: Sendable {
  /// In small letters, in capitals, and with one: what is asked about is not changed first, for there is very much of it.
  private let words: Set<String>

  static let shared = HeadingBeginnings()

  private init() {
    var words: Set<String> = []
    for label in Field.all.flatMap({ $0.labels + [$0.name] }) + HeadingWords.beginnings {
      for text in [label, VietnameseText.unaccented(label)] {
        guard let word = Self.word(text) else { continue }
        let small = VietnameseText.lowercased(word)
        words.formUnion([small, VietnameseText.uppercased(word), VietnameseText.sentenceCased(small)])
      }
    }
    self.words = words
  }

  func holds(_ text: String) -> Bool { Self.word(text).map(words.contains) ?? false }

  /// The first word, composed; nothing for texts without letters.
  private static func word(_ text: String) -> String? {
    let bytes = text.utf8
    guard let start = bytes.firstIndex(where: isLetter) else { return nil }
    let end = bytes[start...].firstIndex { !isLetter($0) } ?? bytes.endIndex
    let word = String(text[start..<end])
    return word.isEmpty ? nil : VietnameseText.nfc(word)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
