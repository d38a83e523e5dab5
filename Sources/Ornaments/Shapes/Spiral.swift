import Foundation
import Geometry

/// An Archimedean spiral around the origin, wound from the outside in.
struct Spiral {
  let outer: Double
  let inner: Double
  let turns: Double

  /// The path from the inner end to the outer end, which lies at an angle counted clockwise from straight up.
  func path(from angle: Double, isClockwise: Bool) -> Path {
    let sense: Double = isClockwise ? 1 : -1
    let sweep = 2 * Double.pi * turns
    func radius(_ way: Double) -> Double { inner + (outer - inner) * way / sweep }
    func turn(_ way: Double) -> Double { angle - sense * (sweep - way) }
    return Path(
      from: 0, to: sweep, pieces: max(2, Int((turns * 6).rounded(.up))),
      { .polar(radius($0), turn($0)) },
      derivative: { way in
        Point.polar((outer - inner) / sweep, turn(way)) + Point.polar(radius(way), turn(way) + .pi / 2) * sense
      })
  }
}
