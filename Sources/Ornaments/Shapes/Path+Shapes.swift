import Foundation
import Geometry

extension Point {
  /// The point at a distance from the origin, at an angle that counts clockwise from straight up.
  static func polar(_ radius: Double, _ angle: Double) -> Point { Point(radius * sin(angle), -radius * cos(angle)) }

  var length: Double { (x * x + y * y).squareRoot() }

  /// The same direction with length one; the zero point stays as it is.
  var unit: Point { length > 0 ? self * (1 / length) : self }

  /// The direction turned by a quarter clockwise.
  var turned: Point { Point(-y, x) }
}

extension Path {
  /// Straight lines through points.
  init(_ points: [Point], isClosed: Bool = false) {
    self.init()
    for (index, point) in points.enumerated() { index == 0 ? move(to: point) : line(to: point) }
    if isClosed, !points.isEmpty { close() }
  }

  /// A full circle of four curves.
  init(circle centre: Point, _ radius: Double) {
    self.init(arc: centre, radius, from: 0, to: 2 * .pi)
    close()
  }

  /// A part of a circle between two angles that count clockwise from straight up.
  init(arc centre: Point, _ radius: Double, from start: Double, to end: Double) {
    self.init()
    move(to: centre + .polar(radius, start))
    arc(centre, radius, from: start, to: end)
  }

  /// Goes on along a circle; the path must already stand at the start.
  mutating func arc(_ centre: Point, _ radius: Double, from start: Double, to end: Double) {
    let count = max(1, Int(((end - start).magnitude / (.pi / 2) - 1e-9).rounded(.up)))
    let step = (end - start) / Double(count)
    let handle = radius * 4 / 3 * tan(step / 4)
    for index in 0..<count {
      let from = start + step * Double(index)
      let to = from + step
      let (first, last) = (Point.polar(radius, from), Point.polar(radius, to))
      curve(
        centre + first + Point.polar(1, from + .pi / 2) * handle, centre + last - Point.polar(1, to + .pi / 2) * handle,
        to: centre + last)
    }
  }

  /// A smooth curve through points, each with the tangent between its neighbours.
  init(through points: [Point], isClosed: Bool = false) {
    self.init()
    let count = points.count
    guard count > 1 else { return }
    func point(_ index: Int) -> Point {
      isClosed ? points[(index + count) % count] : points[min(max(index, 0), count - 1)]
    }
    move(to: points[0])
    for index in 0..<(isClosed ? count : count - 1) {
      let (from, to) = (point(index), point(index + 1))
      let reach = (to - from).length / 3
      let start = (to - point(index - 1)).unit * reach
      let end = (point(index + 2) - from).unit * reach
      curve(from + start, to - end, to: to)
    }
    if isClosed { close() }
  }

  /// A curve given by its points and exact derivatives over a parameter.
  init(
    from start: Double, to end: Double, pieces: Int, _ value: (Double) -> Point, derivative: (Double) -> Point
  ) {
    self.init()
    let step = (end - start) / Double(pieces)
    move(to: value(start))
    for index in 0..<pieces {
      let (from, to) = (start + step * Double(index), start + step * Double(index + 1))
      curve(value(from) + derivative(from) * (step / 3), value(to) - derivative(to) * (step / 3), to: value(to))
    }
  }

  /// A star with sharp points, the first of them straight up.
  init(star centre: Point, points: Int, outer: Double, inner: Double) {
    self.init(
      (0..<2 * points).map { index in
        centre + .polar(index.isMultiple(of: 2) ? outer : inner, .pi * Double(index) / Double(points))
      }, isClosed: true)
  }

  /// The outline of a five-pointed star whose edges run straight from point to point.
  init(fivePointedStar centre: Point, radius: Double) {
    self.init(star: centre, points: 5, outer: radius, inner: radius * 0.381966011250105)
  }

  /// The same path run through from its end to its start; only for a single open subpath.
  var reversed: Path {
    var points: [Point] = []
    var result = Path()
    for segment in segments {
      switch segment {
      case .move(let point), .line(let point), .curve(_, _, let point): points.append(point)
      case .close: break
      }
    }
    guard let last = points.last else { return result }
    result.move(to: last)
    for index in stride(from: segments.count - 1, to: 0, by: -1) {
      switch segments[index] {
      case .line: result.line(to: points[index - 1])
      case .curve(let first, let second, _): result.curve(second, first, to: points[index - 1])
      case .move, .close: break
      }
    }
    return result
  }

  /// Goes on along another path, a straight line leading to its start.
  mutating func join(_ other: Path) {
    for segment in other.segments {
      if case .move(let point) = segment {
        segments.isEmpty ? move(to: point) : line(to: point)
      } else {
        segments.append(segment)
      }
    }
  }
}

extension Transform {
  static let mirroredAcross = Transform.scale(-1, 1)

  /// The reflection that swaps the two axes.
  static let swapped = Transform(a: 0, b: 1, c: 1, d: 0, e: 0, f: 0)

  /// A whole number of turns around the origin, evenly spread from a start angle.
  static func turns(_ count: Int, from start: Double = 0) -> [Transform] {
    (0..<max(0, count)).map { .rotation(start + 2 * .pi * Double($0) / Double(count)) }
  }
}
