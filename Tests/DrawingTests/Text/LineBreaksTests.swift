import Testing

@testable import Drawing

@Suite struct LineBreaksTests {
  static let characters = Array(
    "aĐễ09 .,:;-–—“”‘’„¿\"'()[]{}!?/%&$+\\|«»…°₫€#@*=<>_~^`•·\u{A0}\u{202F}\u{2011}\u{2002}".unicodeScalars)

  @Test("The rules for Latin texts break where Pango does: every three characters, with and without spaces")
  func triples() {
    for first in Self.characters {
      for second in Self.characters {
        for third in Self.characters {
          var text = String.UnicodeScalarView()
          text += [first, second, third]
          let triple = String(text)
          let plain = LineBreaks.plainPlaces(in: triple)
          if plain != LineBreaks.pangoPlaces(in: triple) {
            Issue.record(
              "“\(triple)”: \(plain?.map(\.offset) ?? []) – \(LineBreaks.pangoPlaces(in: triple).map(\.offset))")
          }
        }
      }
    }
  }

  @Test("And so in longer texts, line feeds and loose marks among them", arguments: 0..<40)
  func longTexts(seed: Int) {
    var state = UInt64(seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
    let characters = Self.characters + ["\n", "\u{301}", "x", "y", " ", " ", "V"]
    var text = String.UnicodeScalarView()
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text.append(characters[Int(state >> 33) % characters.count])
    }
    let string = String(text)
    #expect(LineBreaks.plainPlaces(in: string) == LineBreaks.pangoPlaces(in: string))
  }

  @Test("A text of another script is left to Pango")
  func otherScripts() {
    #expect(LineBreaks.plainPlaces(in: "東京") == nil)
    #expect(
      LineBreaks.places(in: "東京") == [.init(offset: 3, isMandatory: false), .init(offset: 6, isMandatory: false)])
    #expect(LineBreaks.places(in: "").isEmpty)
  }
}
