import Foundation
import Geometry

/// The upper half of a cogwheel around the origin, its teeth evenly spread over the half turn.
struct Cogwheel {
  let teeth: Int
  /// Radius over the teeth.
  let outer: Double
  let root: Double
  let inner: Double
  /// How far the rim's ends run straight down below the middle.
  let leg: Double

  /// The rim with its teeth, from the left end over the top to the right end.
  var rim: Path {
    let step = Double.pi / Double(teeth)
    var path = Path([Point(-inner, leg), Point(-root, leg), Point(-root, 0)])
    for index in 0..<teeth {
      let middle = -.pi / 2 + (Double(index) + 0.5) * step
      let foot = step * 0.31
      let head = step * 0.20
      path.arc(.zero, root, from: middle - step / 2, to: middle - foot)
      path.line(to: .polar(outer, middle - head))
      path.arc(.zero, outer, from: middle - head, to: middle + head)
      path.line(to: .polar(root, middle + foot))
      path.arc(.zero, root, from: middle + foot, to: middle + step / 2)
    }
    path.line(to: Point(root, leg))
    path.line(to: Point(inner, leg))
    path.line(to: Point(inner, 0))
    path.arc(.zero, inner, from: .pi / 2, to: -.pi / 2)
    path.close()
    return path
  }

  /// An arch between two radii, on the same legs.
  func arch(_ outer: Double, _ inner: Double) -> Path {
    var path = Path([Point(-outer, leg), Point(-outer, 0)])
    path.arc(.zero, outer, from: -.pi / 2, to: .pi / 2)
    path.line(to: Point(outer, leg))
    guard inner > 0 else {
      path.close()
      return path
    }
    path.line(to: Point(inner, leg))
    path.line(to: Point(inner, 0))
    path.arc(.zero, inner, from: .pi / 2, to: -.pi / 2)
    path.line(to: Point(-inner, leg))
    path.close()
    return path
  }
}
