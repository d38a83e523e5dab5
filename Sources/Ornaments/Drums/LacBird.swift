import Geometry

/// The Lạc bird of the bronze drums, in flight to the left: long beak, crest, hatched wings, fan of a tail.
///
/// Drawn around its shoulder; its length from beak to tail is one unit.
struct LacBird {
  let length: Double
  let ink: String

  /// Height from wing tip to wing tip, as a share of the length.
  static let span = 0.52

  var artwork: Artwork {
    var outline = trunk
    for part in [crest, tail] { outline.append(part) }
    var wings = wing
    wings.append(wing.transformed(by: .scale(1, -1)))
    var art = Artwork()
    art.fill(outline, ink, isEvenOdd: true)
    art.fill(wings, ink)
    return art.transformed(by: .scale(length, length))
  }

  /// Beak, head, neck and trunk in one line, with a ring for the eye.
  private var trunk: Path {
    var path = Path([Point(-0.510, 0.004)])
    path.curve(Point(-0.440, -0.016), Point(-0.370, -0.030), to: Point(-0.300, -0.040))
    path.curve(Point(-0.288, -0.074), Point(-0.236, -0.080), to: Point(-0.214, -0.044))
    path.curve(Point(-0.180, -0.020), Point(-0.120, -0.036), to: Point(-0.060, -0.044))
    path.curve(Point(0.010, -0.050), Point(0.120, -0.040), to: Point(0.200, -0.016))
    path.line(to: Point(0.200, 0.016))
    path.curve(Point(0.120, 0.040), Point(0.010, 0.050), to: Point(-0.060, 0.044))
    path.curve(Point(-0.120, 0.036), Point(-0.180, 0.026), to: Point(-0.222, 0.004))
    path.curve(Point(-0.246, 0.016), Point(-0.282, 0.012), to: Point(-0.298, -0.006))
    path.curve(Point(-0.370, 0.010), Point(-0.440, 0.014), to: Point(-0.510, 0.004))
    path.close()
    path.append(Path(circle: Point(-0.257, -0.034), 0.021))
    path.append(Path(circle: Point(-0.257, -0.034), 0.009))
    return path
  }

  private var crest: Path {
    var path = Path([Point(-0.268, -0.078)])
    path.curve(Point(-0.230, -0.128), Point(-0.150, -0.136), to: Point(-0.060, -0.118))
    path.curve(Point(-0.130, -0.112), Point(-0.190, -0.098), to: Point(-0.226, -0.064))
    path.curve(Point(-0.238, -0.074), Point(-0.252, -0.080), to: Point(-0.268, -0.078))
    path.close()
    return path
  }

  /// The upper wing: a straight front edge swept back, and rows of feathers behind it.
  private var wing: Path {
    let (front, hind, tip) = (Point(-0.070, -0.058), Point(0.165, -0.050), Point(0.245, -0.260))
    func row(_ share: Double) -> (Point, Point) { (front + (tip - front) * share, hind + (tip - hind) * share) }
    var path = Path([front, tip + Point(-0.012, 0.001), tip, front + Point(0.056, -0.001)], isClosed: true)
    let rows = 6
    for index in 0..<rows {
      let start = 0.03 + 0.93 * Double(index) / Double(rows)
      let (lower, upper) = (row(start), row(start + 0.58 / Double(rows)))
      let gap = Point(0.066 * (1 - start), 0)
      path.append(Path([lower.0 + gap, upper.0 + gap, upper.1, lower.1], isClosed: true))
    }
    return path
  }

  /// A fan of three feathers that widens to the right.
  private var tail: Path {
    var path = Path()
    for index in -1...1 {
      let (from, to) = (Double(index) / 1.5 - 0.24, Double(index) / 1.5 + 0.24)
      func end(_ share: Double) -> Point { Point(0.490 - 0.018 * share * share, share * 0.096) }
      path.move(to: Point(0.218, from * 0.020))
      path.line(to: end(from))
      path.line(to: end(to))
      path.line(to: Point(0.218, to * 0.020))
      path.close()
    }
    return path
  }
}
