import Drawing
import Foundation
import Geometry
import Testing

@testable import Layout

/// Every paper painted small, with the recipients at the edges: `Fixtures/golden/papers/NAME.png`; KHEN_WRITE_GOLDEN
/// writes them anew. The first page is whole, the others show their data alone, since the stock is the same.
@Suite("Papers look as they looked") struct PaperPicturesTests {
  private static let folder = URL(filePath: Bench.fixtures).appending(path: "golden/papers")
  private static let edges: [Recipient] = [.shortest, .longest, .collective, .longestCollective, .stacked]
  /// Dots per inch on A4; larger papers have as many pixels.
  private static let dpi = 40.0
  /// Greys further apart than this differ: two of sixteen steps, so that rounding does not count.
  private static let tolerance = 36
  /// How many pixels may differ before a picture does.
  private static let limit = 12.0

  /// The pages of a paper below each other.
  private static func sheet(of paper: Paper, _ recipients: [Recipient] = [.usual] + edges) throws -> Page {
    let typesetter = try Bench.typesetter()
    let layout = try paper.layout()
    var frames: [Frame] = []
    for recipient in recipients {
      let parts: CertificateOptions.Parts = frames.isEmpty ? .full : .overlay
      let made = layout.certificate(
        for: paper.scope(recipient.fields), options: CertificateOptions(parts: parts), with: typesetter)
      frames.append(try #require(made.pages.first, "\(recipient.name): \(made.findings)").frame)
    }
    let size = frames[0].size
    let marks = frames.enumerated().map { index, frame in
      Frame.Placed(.group(Group(frame)), at: Point(0, Double(index) * size.height))
    }
    let whole = Size(size.width, size.height * Double(frames.count))
    return Page(trim: whole, frame: Frame(size: whole, marks: marks))
  }

  private static func picture(of page: Page, with painter: CairoPainter) throws -> PixelMap {
    let dpi = dpi * .millimetres(297) / page.trim.width
    return try painter.pixels(of: page, dpi: dpi).grey(levels: 16)
  }

  /// How many pixels differ.
  private static func count(_ one: PixelMap, _ other: PixelMap) throws -> Double {
    let difference = try #require(one.difference(from: other, tolerance: tolerance), "another size")
    return (difference.share * Double(one.width * one.height)).rounded()
  }

  @Test("Each paper's picture", arguments: Paper.all)
  func pictures(paper: Paper) throws {
    let picture = try Self.picture(of: Self.sheet(of: paper), with: CairoPainter())
    let file = Self.folder.appending(path: "\(paper.name).png")
    if ProcessInfo.processInfo.environment["KHEN_WRITE_GOLDEN"] != nil {
      try Data(try picture.png()).write(to: file)
    }
    let known = try PixelMap(png: [UInt8](Data(contentsOf: file)))
    #expect(try Self.count(picture, known) <= Self.limit)
  }

  @Test("One line, ornament or rule, moved by a millimetre, is seen in the picture or in the text of the golden")
  func isSensitive() throws {
    let painter = CairoPainter()
    let page = try Self.sheet(of: Paper.all[0], [.stacked])
    let (picture, lines) = (try Self.picture(of: page, with: painter), PaperLinesTests.lines(of: page.frame))
    var count = 0
    var elements = page.frame
    elements.changeElements { _, _ in count += 1 }
    #expect(count > 16)
    for number in 0..<count {
      for offset in [Point(.millimetres(1), 0), Point(0, .millimetres(-1))] {
        var moved = page
        var index = 0
        var what = ""
        moved.frame.changeElements { placed, _ in
          if index == number {
            placed.origin = placed.origin + offset
            if case .text(let line) = placed.mark { what = line.text } else { what = "art" }
          }
          index += 1
        }
        #expect(PaperLinesTests.lines(of: moved.frame) != lines, "\(number): \(what)")
        // A rule that slides along itself hardly changes the picture; its ends stand in the text.
        guard what != "art" else { continue }
        #expect(try Self.count(picture, Self.picture(of: moved, with: painter)) > Self.limit, "\(number): \(what)")
      }
    }
  }
}
