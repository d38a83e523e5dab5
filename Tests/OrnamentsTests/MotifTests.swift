import Geometry
import Testing

@testable import Ornaments

@Suite struct MotifTests {
  private var dot: Motif {
    var art = Artwork()
    art.fill(Path(circle: Point(3, 0), 1), "gold")
    art.stroke(Path([.zero, Point(2, 0)]), "gold", width: 0.5)
    return Motif("dot", art)
  }

  @Test func flatteningWritesAMotifAtEachPlace() {
    var art = Artwork()
    art.repeated(dot, at: [.identity, .translation(10, 0), .scale(2, 2)])
    let flat = art.flattened
    #expect(flat.pieces.count == 6)
    #expect(flat.lineWidths == [0.5, 0.5, 1])
  }

  @Test func mirroringKeepsLineWidths() {
    var art = Artwork()
    art.repeated(dot, at: [.mirroredAcross, .swapped, .rotation(0.7)])
    #expect(art.lineWidths.allSatisfy { ($0 - 0.5).magnitude < 1e-12 })
  }

  @Test func motifsWithinMotifsAreWrittenOut() {
    var inner = Artwork()
    inner.repeated(dot, at: [.identity, .mirroredAcross])
    var art = Artwork()
    art.repeated(Motif("pair", inner), at: [.identity, .translation(0, 5)])
    #expect(art.flattened.pieces.count == 8)
    #expect(art.bounds.contains(Rectangle(x: -4, y: -1, width: 8, height: 7), tolerance: 1e-9))
  }

  @Test func nothingToRepeatLeavesNothing() {
    var art = Artwork()
    art.repeated(dot, at: [])
    art.repeated(Motif("empty", Artwork()), at: [.identity])
    #expect(art.pieces.isEmpty)
    #expect(art.bounds == .zero)
  }
}
