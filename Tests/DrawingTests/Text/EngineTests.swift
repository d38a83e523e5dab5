import Testing

@testable import Drawing

/// Pango is the judge: what HarfBuzz sets alone, and what is put together from kept words, must be what Pango sets.
@Suite struct EngineTests {
  let typesetter = try! TestFonts.typesetter()

  static let styles = [
    TestFonts.termes, TestFonts.liberation, TestFonts.noto,
    TextStyle(family: "Liberation Serif", weight: .bold, isItalic: true, size: 13.7),
    TextStyle(family: "TeX Gyre Pagella", weight: .bold, size: 20),
    TextStyle(family: "TeX Gyre Bonum", isItalic: true, size: 12),
    TextStyle(family: "TeX Gyre Schola", size: 12),
    TextStyle(family: "TeX Gyre Chorus", weight: .medium, isItalic: true, size: 31),
    TextStyle(family: "Noto Serif Display", weight: .bold, size: 50, tracking: 0.05),
    TextStyle(family: "TeX Gyre Termes", weight: .bold, isItalic: true, size: 9.5, features: ["smcp"]),
    TextStyle(family: "TeX Gyre Termes", size: 9.5, features: ["onum", "kern=0"]),
  ]

  static let texts = [
    TestFonts.letters, TestFonts.letters.map(String.init).joined(separator: " "),
    "AVATAR To Tặng Ty VA. “Chiến sĩ thi đua cơ sở”, Yên Bái; LỊCH SỬ fi ffl Wölfe – 1.234.567,8 (₫) 2017",
    "V A T Y  W\u{A0}A y, T. A ‘Y’ A-T 1 1 7 11 V.A. f f fi i", " đầu và cuối  ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "2017", "H'Hen Niê, K'Brêu & A <B>", "ẹ\u{301}x q\u{301} z", "A\nV\n\nT o", "-", " ",
  ]

  func expectEqual(_ text: String, _ style: TextStyle) throws {
    let words = try typesetter.shape(StyledText(text, style), with: .words)
    let plain = try typesetter.shape(StyledText(text, style), with: .plain)
    let pango = try typesetter.shape(StyledText(text, style), with: .pango)
    #expect(plain.runs.flatMap(\.glyphs) == pango.runs.flatMap(\.glyphs), "\(style.family): \(text)")
    #expect(words.runs.flatMap(\.glyphs) == pango.runs.flatMap(\.glyphs), "\(style.family): \(text)")
    #expect(words.line == pango.line)
    #expect(words.segments == pango.segments)
  }

  @Test("Kept words, HarfBuzz and Pango set the same glyphs at the same places", arguments: styles)
  func enginesAgree(style: TextStyle) throws {
    for text in Self.texts { try expectEqual(text, style) }
    // Once more, now that the words are known.
    for text in Self.texts.reversed() { try expectEqual(text, style) }
  }

  @Test(
    "All pairs of capitals, small letters and signs are kerned alike, across spaces too", arguments: styles.prefix(8))
  func pairs(style: TextStyle) throws {
    let letters = Array("AÁÂBCDĐEGHIKLMNOƠPQRSTUƯVXYaáăbcdđefghiklmnoơpqrstuưvwxy0147.,:;-–“”‘’()!?/%&'")
    for first in letters {
      let text = letters.map { "\(first)\($0) \(first) \($0)" }.joined(separator: " ")
      try expectEqual(text, style)
    }
  }
}
