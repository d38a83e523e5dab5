import Findings
import Testing

@testable import Drawing

/// Whatever a sheet holds: it is set whole, or refused with a finding.
@Suite struct AnyTextTests {
  static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0x20...0x7E, 0xA0...0x24F, 0x1EA0...0x1EF9, 0x300...0x36F, 0x2000...0x206F, 0x590...0x5F4,
    0x600...0x6FF, 0x900...0x97F, 0xE00...0xE5B, 0x1780...0x17F9, 0x4E00...0x4E80, 0xFE00...0xFE0F, 0x1F300...0x1F64F,
    0xAC00...0xAC40, 0x0...0x1F, 0xE000...0xE010, 0x1F1E6...0x1F1FF, 0xFFF0...0xFFFF,
  ]

  @Test("Any text is set whole or refused", arguments: 0..<12)
  func anyText(seed: UInt64) throws {
    var state = (seed + 1) &* 0x9E37_79B9_7F4A_7C15
    func roll(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let typesetter = try TestFonts.typesetter()
    let styles = [
      TestFonts.noto, TextStyle(family: "Noto Sans Hebrew", size: 10), TextStyle(family: "Noto Naskh Arabic", size: 10),
      TextStyle(family: "Noto Sans Devanagari", size: 10),
      TextStyle(family: "Noto Sans Khmer", size: 11, tracking: 0.1),
    ]
    var set = 0
    for _ in 0..<120 {
      // Mostly one script, so that faces often have the letters.
      let main = roll(styles.count)
      let script = [2, 6, 7, 8, 10][main]
      let spans = (0..<1 + roll(3)).map { _ in
        var text = String.UnicodeScalarView()
        for _ in 0..<roll(12) {
          let range = Self.ranges[roll(8) == 0 ? roll(Self.ranges.count) : roll(3) == 0 ? 0 : script]
          if let scalar = Unicode.Scalar(range.lowerBound + UInt32(roll(range.count))) { text.append(scalar) }
        }
        return StyledText.Span(String(text), styles[main], isKeptTogether: roll(4) == 0)
      }
      guard let shaped = try? typesetter.shape(StyledText(spans)) else { continue }
      set += 1
      expectWhole(shaped)
    }
    #expect(set > 5)
  }

  private func expectWhole(_ shaped: ShapedText) {
    let text = shaped.text
    // What has no form of its own, such as marks of direction, may stand in no run.
    func visible(_ text: String) -> [UInt32] {
      text.unicodeScalars.filter { $0 != "\n" && !$0.properties.isDefaultIgnorableCodePoint }.map(\.value).sorted()
    }
    #expect(visible(shaped.line.text) == visible(text))
    #expect(shaped.line.advance.isFinite)
    for run in shaped.line.runs {
      let starts = Set(
        run.text.unicodeScalars.indices.map { run.text.utf8.distance(from: run.text.startIndex, to: $0) })
      #expect(run.glyphs.allSatisfy { starts.contains(Int($0.cluster)) }, "\(text)")
    }
    var offset = 0
    for segment in shaped.segments {
      #expect(segment.start == offset && segment.end >= offset && segment.next > offset)
      _ = shaped.line(segment.start..<segment.end)
      offset = segment.next
    }
    #expect(offset == text.utf8.count)
  }
}
