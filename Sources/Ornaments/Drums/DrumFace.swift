import Foundation
import Geometry

/// The rings of a drum's face around the origin; their measures are shares of the radius.
struct DrumFace {
  let rays: Int
  let birds: Int
  let ink: String
  let radius: Double
  let weights: LineWeights

  var artwork: Artwork {
    var art = Artwork()
    star(into: &art)
    rules([0.222, 0.246], into: &art)
    ladder(from: 0.222, to: 0.246, count: 84, into: &art)
    circles(at: 0.272, radius: 0.0165, count: 42, into: &art)
    rules([0.298, 0.304], into: &art)
    spirals(at: 0.346, height: 0.062, count: 14, into: &art)
    rules([0.388, 0.394], into: &art)
    teeth(base: 0.394, tip: 0.418, count: 84, into: &art)
    circles(at: 0.445, radius: 0.0165, count: 63, into: &art)
    teeth(base: 0.496, tip: 0.472, count: 84, into: &art)
    rules([0.496, 0.502], into: &art)
    flight(at: 0.630, into: &art)
    rules([0.758, 0.764], into: &art)
    ladder(from: 0.764, to: 0.788, count: 210, into: &art)
    rules([0.788], into: &art)
    circles(at: 0.8145, radius: 0.0175, count: 112, into: &art)
    rules([0.842, 0.848], into: &art)
    teeth(base: 0.848, tip: 0.880, count: 126, into: &art)
    circles(at: 0.908, radius: 0.0175, count: 126, into: &art)
    teeth(base: 0.968, tip: 0.936, count: 126, into: &art)
    rules([0.968], into: &art)
    art.stroke(circle(1 - 0.5 * weights(0.5) / radius), ink, width: weights(0.5))
    return art
  }

  // MARK: the star

  private func star(into art: inout Artwork) {
    art.fill(Path(star: .zero, points: rays, outer: radius * 0.2, inner: radius * 0.075), ink)
    art.repeated(Motif("chevrons", chevrons), at: Transform.turns(rays, from: .pi / Double(rays)))
  }

  /// Nested angles that fill the gap between two rays.
  private var chevrons: Artwork {
    var art = Artwork()
    let half = Double.pi / Double(rays)
    for (index, outer) in [0.208, 0.184, 0.160].enumerated() {
      let angle = half * (0.80 - 0.02 * Double(index))
      let tip = outer - 0.058
      art.stroke(
        Path([.polar(radius * outer, -angle), .polar(radius * tip, 0), .polar(radius * outer, angle)]), ink,
        width: weights(0.2), join: .miter)
    }
    return art
  }

  // MARK: rings

  private func circle(_ share: Double) -> Path { Path(circle: .zero, radius * share) }

  private func rules(_ shares: [Double], into art: inout Artwork) {
    for share in shares { art.stroke(circle(share), ink, width: weights(0.18)) }
  }

  private func ladder(from inner: Double, to outer: Double, count: Int, into art: inout Artwork) {
    var rung = Artwork()
    rung.stroke(Path([.polar(radius * inner, 0), .polar(radius * outer, 0)]), ink, width: weights(0.18))
    art.repeated(Motif("rung \(inner)", rung), at: Transform.turns(count))
  }

  private func teeth(base: Double, tip: Double, count: Int, into art: inout Artwork) {
    let half = Double.pi / Double(count)
    var tooth = Artwork()
    tooth.fill(
      Path([.polar(radius * base, -half), .polar(radius * tip, 0), .polar(radius * base, half)], isClosed: true), ink)
    art.repeated(Motif("tooth \(base)", tooth), at: Transform.turns(count))
  }

  /// Circles with a dot, each joined to the next by the inner tangent.
  private func circles(at middle: Double, radius share: Double, count: Int, into art: inout Artwork) {
    var cell = Artwork()
    let step = 2 * Double.pi / Double(count)
    let centre = Point.polar(radius * middle, 0)
    let inner = radius * share
    cell.stroke(Path(circle: centre, inner), ink, width: weights(0.2))
    cell.fill(Path(circle: centre, inner * 0.34), ink)
    let next = Point.polar(radius * middle, step)
    let way = next - centre
    let tilt = asin(min(1, 2 * inner / way.length))
    let reach = (way.length * way.length / 4 - inner * inner).squareRoot()
    if reach.isFinite {
      let direction = Transform.rotation(tilt).apply(to: way.unit) * reach
      let half = (centre + next) * 0.5
      cell.stroke(Path([half - direction, half + direction]), ink, width: weights(0.2))
    }
    art.repeated(Motif("circle \(middle)", cell), at: Transform.turns(count))
  }

  /// Running S-spirals: two volutes joined by a slanting line.
  private func spirals(at middle: Double, height: Double, count: Int, into art: inout Artwork) {
    var cell = Artwork()
    let width = 2 * Double.pi * middle * radius / Double(count)
    let volute = Spiral(outer: radius * height / 2, inner: radius * height * 0.07, turns: 1.75)
    var line = volute.path(from: .pi / 2, isClockwise: true).transformed(by: .translation(-width / 4, 0))
    let other = line.transformed(by: .rotation(.pi)).reversed
    line.join(other)
    cell.stroke(line.transformed(by: .translation(0, -radius * middle)), ink, width: weights(0.25), cap: .round)
    art.repeated(Motif("spiral", cell), at: Transform.turns(count))
  }

  private func flight(at middle: Double, into art: inout Artwork) {
    let length = min(2 * .pi * middle / Double(birds) * 0.92, 0.5) * radius
    let bird = LacBird(length: length, ink: ink, weights: weights)
    let place = Transform.translation(0, -radius * middle)
    art.repeated(Motif("bird", bird.artwork.transformed(by: place)), at: Transform.turns(birds))
  }
}
