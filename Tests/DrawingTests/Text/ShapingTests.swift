import Findings
import Geometry
import Testing

@testable import Drawing

@Suite struct ShapingTests {
  let typesetter = try! TestFonts.typesetter()

  func shape(_ text: String, _ style: TextStyle = TestFonts.termes) throws -> ShapedText {
    try typesetter.shape(StyledText(text, style))
  }

  @Test("Lengths are UTF-8 byte lengths: Nguyễn is 6 letters and 8 bytes")
  func byteLengths() throws {
    let line = try shape("Nguyễn").line
    #expect(line.text == "Nguyễn")
    #expect(line.runs[0].glyphs.map(\.cluster) == [0, 1, 2, 3, 4, 7])
  }

  @Test("A width is proportional to the size: no rounding to pixels")
  func widthsScale() throws {
    let small = try shape("Quyết định số 05/QĐ-SCT").line.advance
    let large = try shape("Quyết định số 05/QĐ-SCT", TextStyle(family: "TeX Gyre Termes", size: 120)).line.advance
    #expect(abs(large - 10 * small) < 1e-9)
  }

  @Test("Ink rises above the logical line where marks are stacked")
  func inkIsNotLogical() throws {
    let shaped = try shape("Ẫ", TextStyle(family: "TeX Gyre Pagella", size: 100))
    #expect(shaped.line.inkAscent > shaped.ascent)
    let low = try shape("x").line
    #expect(low.inkAscent < 6)
    #expect(low.inkDescent < 0.5)
  }

  @Test("A missing face is a finding, never another face")
  func missingFace() throws {
    #expect(throws: Finding.self) { try shape("a", TextStyle(family: "Times New Roman", size: 12)) }
    do {
      _ = try typesetter.shape(StyledText("a", TextStyle(family: "TeX Gyre Termes", weight: .black, size: 12)))
      Issue.record("no finding")
    } catch {
      #expect(error.code == Code.missingFace)
      #expect(error.hint?.english == "The family has: bold, bold italic, regular italic, regular.")
    }
  }

  @Test("A missing letter is a finding with its number, face and text", arguments: ["Lý 李 Bạch", "a ሀ b"])
  func missingLetter(text: String) throws {
    do {
      _ = try typesetter.shape(StyledText(text, TestFonts.termes))
      Issue.record("no finding")
    } catch {
      #expect(error.code == Code.letterMissingInFace)
      #expect(error.message.english.contains("U+"))
      #expect(error.message.english.contains("TeX Gyre Termes regular"))
      #expect(error.message.english.contains(text))
    }
  }

  @Test("A feature that OpenType cannot have is refused")
  func unknownFeatures() throws {
    var style = TestFonts.termes
    style.features = ["hoa nhỏ"]
    let refused = #expect(throws: Finding.self) { try typesetter.shape(StyledText("Trường", style)) }
    #expect(refused?.code == .unknownFontFeature)
  }

  @Test("Small capitals must be complete: a face that has only some is refused")
  func smallCapitals() throws {
    var style = TestFonts.termes
    style.features = ["smcp"]
    #expect(try shape(TestFonts.letters, style).line.text == TestFonts.letters)
    style.family = "Noto Serif"
    do {
      _ = try typesetter.shape(StyledText("Trường", style))
      Issue.record("no finding")
    } catch {
      #expect(error.code == Code.missingSmallCapital)
      #expect(error.message.english.contains("“ư” (U+01B0)"))
    }
  }

  @Test("Loose marks, control and replacement characters are findings")
  func unfitText() throws {
    let texts: [(String, Code)] = [
      ("Nguye\u{302}\u{303}n", .looseMarks), ("a\tb", .unprintableCharacter), ("a\u{FFFD}", .unprintableCharacter),
      ("a\u{85}", .unprintableCharacter),
    ]
    for (text, code) in texts {
      do {
        _ = try typesetter.shape(StyledText(text, TestFonts.termes))
        Issue.record("no finding for \(text)")
      } catch {
        #expect(error.code == code)
      }
    }
  }

  @Test("Spans with several faces become runs with their own text and clusters")
  func spans() throws {
    let bold = TextStyle(family: "Liberation Serif", weight: .bold, size: 14)
    let line = try typesetter.shape(
      StyledText([.init("Ông ", TestFonts.termes), .init("Lê Đạt", bold), .init(" – Hà Nội", TestFonts.termes)])
    ).line
    #expect(line.runs.map(\.text) == ["Ông ", "Lê Đạt", " – Hà Nội"])
    #expect(line.runs.map(\.face.family) == ["TeX Gyre Termes", "Liberation Serif", "TeX Gyre Termes"])
    #expect(line.runs[1].glyphs[0].cluster == 0)
    #expect(line.runs[1].glyphs[0].x == line.runs[0].glyphs.reduce(0) { $0 + $1.advance })
  }

  @Test("Text in another script is shaped by Pango, from right to left where it must be")
  func rightToLeft() throws {
    let style = TextStyle(family: "Noto Sans Hebrew", size: 20)
    let shaped = try shape("שלום", style)
    #expect(shaped.runs[0].isReversed)
    #expect(shaped.line.runs[0].glyphs.map(\.cluster) == [6, 4, 2, 0])
    #expect(shaped.width(0..<4) > 0)
    #expect(abs(shaped.width(0..<4) + shaped.width(4..<8) - shaped.width(0..<8)) < 1e-9)
  }

  @Test("A rise moves glyphs up, an underline is the face's own and counts as ink")
  func riseAndUnderline() throws {
    var style = TestFonts.termes
    style.rise = 4
    style.isUnderlined = true
    let line = try shape("x", style).line
    #expect(line.runs[0].glyphs[0].y == -4)
    let rule = try #require(line.runs[0].underline)
    let metrics = try typesetter.metrics(of: style)
    #expect(rule.offset == metrics.underline.offset - 4)
    #expect(abs(line.ink.maxY - (rule.offset + rule.thickness / 2)) < 1e-9)
    #expect(metrics.capitalHeight > metrics.smallHeight)
  }

  @Test("A text shaped before comes back the same, and another style is another text")
  func keptTexts() throws {
    let first = try shape("Giấy khen")
    #expect(try shape("Giấy khen") == first)
    #expect(try typesetter.shape(StyledText("Giấy khen", TestFonts.termes), with: .pango) == first)
    #expect(try shape("Giấy khen", TestFonts.noto) != first)
    let kept = StyledText([.init("Giấy khen", TestFonts.termes, isKeptTogether: true)])
    #expect(try typesetter.shape(kept).segments.count == 1)
  }

  @Test("Four typesetters on four threads give equal results")
  func oneTypesetterEach() async throws {
    let lines = try await withThrowingTaskGroup(of: TextLine.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let typesetter = try TestFonts.typesetter()
          var line: TextLine?
          for _ in 0..<20 {
            line = try typesetter.shape(StyledText(TestFonts.letters, TestFonts.noto), with: .pango).line
          }
          return try #require(line)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0 == lines[0] })
  }
}
