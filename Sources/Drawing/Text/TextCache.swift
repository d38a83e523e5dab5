/// Texts shaped not long ago: what stands on every page is shaped once.
struct TextCache {
  private var slots: [(text: StyledText, shaped: ShapedText)?]

  init() { slots = Array(repeating: nil, count: 512) }

  /// The place for a text, which it shares with others.
  func slot(of text: StyledText) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for span in text.spans {
      for byte in span.text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    }
    return Int((hash ^ hash >> 16) & 511)
  }

  func shaped(_ text: StyledText, in slot: Int) -> ShapedText? {
    guard let kept = slots[slot], kept.text == text else { return nil }
    return kept.shaped
  }

  mutating func keep(_ shaped: ShapedText, for text: StyledText, in slot: Int) { slots[slot] = (text, shaped) }
}
