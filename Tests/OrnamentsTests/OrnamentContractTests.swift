import Geometry
import Testing

@testable import Ornaments

/// What holds for every ornament of the catalogue.
@Suite struct OrnamentContractTests {
  static let names = OrnamentCatalogue.all.map { $0.name }
  static let sizes = [
    Size(.millimetres(281), .millimetres(194)), Size(.millimetres(120), .millimetres(120)),
    Size(.millimetres(23), .millimetres(23)), Size(.millimetres(130), .millimetres(190)),
  ]
  static let oddSizes = [
    Size(0, 0), Size(-5, 10), Size(0.001, 0.001), Size(1, 1000), Size(1000, 1), Size(30_000, 20_000),
    Size(.infinity, 5), Size(.nan, .nan),
  ]

  private func artwork(_ name: String, _ size: Size, _ values: OrnamentValues = OrnamentValues()) throws -> Artwork {
    try #require(OrnamentCatalogue.named(name)).init(values).artwork(in: size)
  }

  @Test func namesAreUnique() {
    #expect(Set(Self.names).count == Self.names.count)
    #expect(OrnamentCatalogue.named("no-such-ornament") == nil)
  }

  @Test(arguments: names, sizes) func drawsSomethingInsideItsSize(name: String, size: Size) throws {
    let art = try artwork(name, size)
    #expect(!art.pieces.isEmpty)
    let paper = Rectangle(origin: .zero, size: size)
    let tolerance = Double.millimetres(0.001)
    for piece in art.flattened.pieces {
      guard case .stroke(let path, _, let width, _, _) = piece else {
        #expect(piece.points.allSatisfy { paper.contains(Rectangle(origin: $0, size: .zero), tolerance: tolerance) })
        continue
      }
      let reach = Rectangle(origin: .zero, size: size).inset(by: width / 2)
      #expect(path.bounds.isEmpty || paper.contains(path.bounds, tolerance: tolerance))
      #expect(reach.contains(path.bounds, tolerance: tolerance) || path.bounds.isEmpty, "a line leaves the size")
    }
  }

  @Test(arguments: names, sizes) func isTheSameEachTime(name: String, size: Size) throws {
    #expect(try artwork(name, size).flattened == artwork(name, size).flattened)
  }

  @Test(arguments: names, sizes) func hasNoLineThatAPressCannotHold(name: String, size: Size) throws {
    let thinnest = try artwork(name, size).lineWidths.min() ?? .infinity
    #expect(thinnest >= Double.millimetres(0.1) - 1e-9)
  }

  @Test(arguments: names, oddSizes) func staysFiniteAtAnySize(name: String, size: Size) throws {
    let art = try artwork(name, size)
    #expect(art.points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    #expect(art.lineWidths.allSatisfy { $0.isFinite && $0 > 0 })
  }

  @Test(arguments: names, sizes) func staysSmall(name: String, size: Size) throws {
    #expect(try artwork(name, size).segmentCount < 40_000)
  }

  @Test(arguments: names, sizes) func motifsOfOneNameAreTheSame(name: String, size: Size) throws {
    var known: [String: Motif] = [:]
    func look(at art: Artwork) {
      for case .repeated(let motif, _) in art.pieces {
        #expect(known[motif.name] == nil || known[motif.name] == motif, "\(motif.name)")
        known[motif.name] = motif
        look(at: motif.artwork)
      }
    }
    look(at: try artwork(name, size))
  }

  @Test(arguments: names) func usesOnlyInksThatItsParametersName(name: String) throws {
    let ornament = try #require(OrnamentCatalogue.named(name))
    let named = Set(ornament.parameters.filter { $0.kind == .ink }.map(\.name))
    for size in Self.sizes { #expect(ornament.init(OrnamentValues()).artwork(in: size).inks.isSubset(of: named)) }
  }

  @Test(arguments: names) func inksFollowTheLayout(name: String) throws {
    let ornament = try #require(OrnamentCatalogue.named(name))
    let named = ornament.parameters.filter { $0.kind == .ink }.map(\.name)
    let values = OrnamentValues(inks: Dictionary(uniqueKeysWithValues: named.map { ($0, "green") }))
    #expect(ornament.init(values).artwork(in: Self.sizes[0]).inks == ["green"])
  }

  @Test(arguments: names, [-1.0, 0, 0.5, 3, 1e9, .infinity, .nan])
  func numbersOutOfReasonDoNoHarm(name: String, number: Double) throws {
    let ornament = try #require(OrnamentCatalogue.named(name))
    let numbers = ornament.parameters.filter { $0.kind != .ink }.map { ($0.name, number) }
    let art = ornament.init(OrnamentValues(numbers: Dictionary(uniqueKeysWithValues: numbers))).artwork(
      in: Self.sizes[0])
    #expect(art.points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    #expect(art.segmentCount < 400_000)
  }
}
