import Geometry
import Testing

@testable import Ornaments

/// The parts of the national emblem, counted as its description counts them.
@Suite struct NationalEmblemTests {
  private let size = Size(.millimetres(60), .millimetres(60))

  private func motifs(in art: Artwork) -> [(motif: Motif, count: Int)] {
    art.pieces.flatMap { piece -> [(motif: Motif, count: Int)] in
      guard case .repeated(let motif, let places) = piece else { return [] }
      return [(motif, places.count)]
        + motifs(in: motif.artwork).map { ($0.motif, $0.count * places.count) }
    }
  }

  @Test func twoSheavesOfFiftyFourGrains() {
    let grains = motifs(in: NationalEmblem(OrnamentValues()).artwork(in: size))
      .filter { $0.motif.name.contains("grain") }.map(\.count).reduce(0, +)
    #expect(grains == 108)
    #expect(RiceSheaf.ears.count == 5)
    #expect(RiceSheaf.ears.map(\.grains).reduce(0, +) == 54)
  }

  @Test func tenTeethEvenlySpread() {
    let wheel = Cogwheel(teeth: 10, outer: 17, root: 14, inner: 11, leg: 0)
    let heads = wheel.rim.segments.filter {
      if case .curve(_, _, let end) = $0 { abs(end.length - 17) < 1e-9 } else { false }
    }
    #expect(heads.count == 10)
  }

  @Test func theStarPointsStraightUp() throws {
    let star = Path(fivePointedStar: Point(3, 4), radius: 10)
    guard case .move(let tip) = try #require(star.segments.first) else {
      Issue.record("a star begins at its point")
      return
    }
    #expect(tip == Point(3, -6))
  }

  @Test func everyLetterOfTheNameCanBeDrawn() {
    for text in [EmblemRibbon.scrollText, EmblemRibbon.footText] {
      for character in text where character != " " {
        #expect(Lettering.letter(character) != nil, "no drawing for \(character)")
      }
    }
    #expect("\(EmblemRibbon.scrollText) \(EmblemRibbon.footText)" == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
  }

  @Test func allButTheLettersMirrors() {
    let pieces = NationalEmblem(OrnamentValues()).artwork(in: size).flattened.pieces
    let cloud = PointCloud(pieces.flatMap(\.points))
    let oneSided = pieces.filter { piece in
      piece.points.contains { !cloud.contains(Point(size.width - $0.x, $0.y)) }
    }
    // The two inscriptions.
    #expect(oneSided.count == 2)
  }
}
