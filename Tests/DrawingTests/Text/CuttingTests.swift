import Findings
import Geometry
import Testing

@testable import Drawing

@Suite struct CuttingTests {
  let typesetter = try! TestFonts.typesetter()

  func shape(_ text: String, _ style: TextStyle = TestFonts.termes) throws -> ShapedText {
    try typesetter.shape(StyledText(text, style))
  }

  func words(_ shaped: ShapedText) -> [String] {
    shaped.segments.map { String(decoding: Array(shaped.text.utf8)[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test("Lines may break after spaces and hyphens, not at U+00A0")
  func breaks() throws {
    #expect(words(try shape("Độc lập - Tự do")) == ["Độc", "lập", "-", "Tự", "do"])
    #expect(words(try shape("năm\u{A0}2026, Hà\u{A0}Nội")) == ["năm\u{A0}2026,", "Hà\u{A0}Nội"])
    #expect(words(try shape("")) == [])
  }

  @Test("Nothing breaks inside a span that is kept together")
  func keptTogether() throws {
    let text = StyledText([
      .init("Ông ", TestFonts.termes), .init("Lê Hồng Thăng", TestFonts.termes, isKeptTogether: true),
      .init(" và vợ", TestFonts.termes),
    ])
    #expect(words(try typesetter.shape(text)) == ["Ông", "Lê Hồng Thăng", "và", "vợ"])
  }

  @Test("A line feed ends a line and has no glyph")
  func lineFeeds() throws {
    let shaped = try shape("một\n\nhai \nba\n")
    #expect(words(shaped) == ["một", "", "hai", "ba"])
    #expect(shaped.segments.map(\.endsLine) == [true, true, true, true])
    #expect(shaped.line.text == "mộthai ba")
    #expect(try shape("ba").segments.map(\.endsLine) == [false])
  }

  @Test("Widths of segments add up to widths of lines", arguments: [0, 0.05, -0.02])
  func segmentWidths(tracking: Double) throws {
    var style = TestFonts.liberation
    style.tracking = tracking
    let shaped = try shape("Đã có thành tích xuất sắc trong phong trào thi đua", style)
    for first in shaped.segments.indices {
      for last in first..<shaped.segments.count {
        let line = shaped.line(segments: first..<last + 1)
        let sum =
          shaped.segments[first...last].reduce(0) { $0 + $1.width + $1.space } - shaped.segments[last].space
        #expect(abs(line.advance - sum) < 1e-9)
        #expect(abs(shaped.width(shaped.offsets(ofSegments: first..<last + 1)) - sum) < 1e-9)
      }
    }
  }

  @Test("A cut line starts at its own origin and speaks its own text")
  func cutting() throws {
    let shaped = try shape("Hội nghị tổng kết")
    let range = shaped.offsets(ofSegments: 2..<4)
    let line = shaped.line(range)
    #expect(line.text == "tổng kết")
    #expect(line.runs[0].glyphs[0].x == 0)
    #expect(line.runs[0].glyphs[0].cluster == 0)
    #expect(line.ink == shaped.ink(of: range))
    #expect(line.ink.maxX < line.advance + 1)
  }

  @Test("Scaling and tracking are what shaping at that size and tracking gives")
  func arithmetic() throws {
    let text = "Sở Công Thương Hà Nội"
    let shaped = try shape(text)
    let large = try shape(text, TextStyle(family: "TeX Gyre Termes", size: 18))
    let scaled = shaped.scaled(by: 1.5)
    #expect(abs(scaled.line.advance - large.line.advance) < 1e-9)
    #expect(zip(scaled.segments, large.segments).allSatisfy { abs($0.width - $1.width) < 1e-9 })
    #expect(abs(scaled.line.ink.maxX - large.line.ink.maxX) < 1e-9)
    #expect(abs(scaled.ascent - large.ascent) < 1e-9)
    let wide = try shape(text, TextStyle(family: "TeX Gyre Termes", size: 12, tracking: 0.04))
    let tracked = shaped.tracked(by: 0.04)
    #expect(abs(tracked.line.advance - wide.line.advance) < 1e-9)
    #expect(zip(tracked.segments, wide.segments).allSatisfy { abs($0.width - $1.width) < 1e-9 })
    #expect(abs(wide.line.advance - shaped.line.advance - 0.04 * 12 * Double(text.count - 1)) < 1e-9)
  }
}
