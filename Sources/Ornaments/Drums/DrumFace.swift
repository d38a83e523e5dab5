import Foundation
import Geometry

/// A drum's face around the origin: one sector drawn, and turned as often as the star has rays.
///
/// Measures are shares of the radius; counts are those of one sector.
struct DrumFace {
  let rays: Int
  let birds: Int
  let ink: String
  let radius: Double
  let weights: LineWeights

  private var main: Double { weights(0.3) }
  private var fine: Double { weights(0.18) }

  var artwork: Artwork {
    var art = Artwork()
    art.fill(Path(star: .zero, points: rays, outer: radius * 0.205, inner: radius * 0.078), ink)
    let shares = [0.222, 0.246, 0.300, 0.306, 0.392, 0.398, 0.502, 0.508, 0.752, 0.758, 0.782, 0.842, 0.848, 0.972]
    for share in shares { art.stroke(Path(circle: .zero, radius * share), ink, width: fine) }
    art.repeated(Motif("sector", sector), at: Transform.turns(rays))
    art.repeated(Motif("bird", bird), at: Transform.turns(birds))
    let rim = weights(0.5)
    art.stroke(Path(circle: .zero, radius - rim / 2), ink, width: rim)
    return art
  }

  /// Counts for one sector, as many as keep the parts about as large as with fourteen rays.
  private func count(_ usual: Int) -> Int { max(1, Int((Double(usual) * 14 / Double(rays)).rounded())) }

  private var sector: Artwork {
    var lines = Path()
    var areas = Path()
    chevrons(into: &lines)
    ladder(from: 0.222, to: 0.246, count: count(6), into: &lines)
    teeth(base: 0.398, tip: 0.422, count: count(6), into: &areas)
    teeth(base: 0.502, tip: 0.478, count: count(6), into: &areas)
    ladder(from: 0.758, to: 0.782, count: count(14), into: &lines)
    teeth(base: 0.848, tip: 0.880, count: count(9), into: &areas)
    teeth(base: 0.972, tip: 0.940, count: count(9), into: &areas)
    var art = Artwork()
    circles(at: 0.273, count: count(3), lines: &lines, into: &art)
    circles(at: 0.450, count: count(5), lines: &lines, into: &art)
    circles(at: 0.812, count: count(8), lines: &lines, into: &art)
    circles(at: 0.910, count: count(9), lines: &lines, into: &art)
    art.stroke(lines, ink, width: fine)
    art.stroke(spirals(at: 0.349, height: 0.070, count: count(1)), ink, width: main, cap: .round)
    art.fill(areas, ink)
    return art
  }

  private func polar(_ share: Double, _ angle: Double) -> Point { .polar(radius * share, angle) }

  /// The angles of a sector cut into equal parts, each by its middle and its half.
  private func parts(_ count: Int) -> [(middle: Double, half: Double)] {
    let step = 2 * Double.pi / Double(rays * count)
    return (0..<count).map { ((Double($0) + 0.5) * step, step / 2) }
  }

  /// Nested angles that fill the gap between two rays.
  private func chevrons(into lines: inout Path) {
    let half = Double.pi / Double(rays)
    for (index, outer) in [0.210, 0.188, 0.166].enumerated() {
      let angle = half * (0.78 - 0.03 * Double(index))
      lines.append(
        Path([polar(outer, half - angle), polar(outer - 0.052, half), polar(outer, half + angle)]))
    }
  }

  private func ladder(from inner: Double, to outer: Double, count: Int, into lines: inout Path) {
    for part in parts(count) { lines.append(Path([polar(inner, part.middle), polar(outer, part.middle)])) }
  }

  private func teeth(base: Double, tip: Double, count: Int, into areas: inout Path) {
    for part in parts(count) {
      areas.append(
        Path(
          [polar(base, part.middle - part.half), polar(tip, part.middle), polar(base, part.middle + part.half)],
          isClosed: true))
    }
  }

  /// The circle with a dot of all rings, around the origin.
  private var circle: Motif {
    var art = Artwork()
    art.stroke(Path(circle: .zero, radius * Self.circleSize), ink, width: fine)
    art.fill(Path(circle: .zero, radius * Self.circleSize * 0.36), ink)
    return Motif("circle", art)
  }

  private static let circleSize = 0.0172

  /// A ring of circles, each joined to the next by the inner tangent.
  private func circles(at middle: Double, count: Int, lines: inout Path, into art: inout Artwork) {
    let size = radius * Self.circleSize
    var places: [Transform] = []
    for part in parts(count) {
      let centre = polar(middle, part.middle)
      let next = polar(middle, part.middle + 2 * part.half)
      places.append(.translation(centre.x, centre.y))
      let way = next - centre
      let reach = (way.length * way.length / 4 - size * size).squareRoot()
      guard reach.isFinite else { continue }
      let direction = Transform.rotation(asin(2 * size / way.length)).apply(to: way.unit) * reach
      let half = (centre + next) * 0.5
      lines.append(Path([half - direction, half + direction]))
    }
    art.repeated(circle, at: places)
  }

  /// Running spirals: each leaves its volute over the top and dives under the next.
  private func spirals(at middle: Double, height: Double, count: Int) -> Path {
    var result = Path()
    let size = radius * height / 2 * 0.86
    for part in parts(count) {
      let width = 2 * part.half * middle * radius
      let volute = Spiral(outer: size, inner: size * 0.12, turns: 1.75)
      let arm = volute.path(from: 0, isClockwise: true).transformed(by: .translation(-width / 4, 0))
      var line = arm
      let other = arm.transformed(by: .rotation(.pi)).reversed
      let bend = width / 4
      if let start = other.segments.first, case .move(let point) = start {
        line.curve(Point(-width / 4 + bend, -size), Point(width / 4 - bend, size), to: point)
      }
      line.segments.append(contentsOf: other.segments.dropFirst())
      let place = Transform.translation(0, -radius * middle).then(.rotation(part.middle))
      result.append(line.transformed(by: place))
    }
    return result
  }

  /// A bird above the origin, in flight to the left: counter-clockwise.
  private var bird: Artwork {
    let middle = 0.630
    let length = min(2 * .pi * middle / Double(birds) * 0.94, 0.21 / LacBird.span)
    return LacBird(length: length * radius, ink: ink).artwork.transformed(by: .translation(0, -radius * middle))
  }
}
