import Geometry

/// The Lạc bird of the bronze drums, in flight to the left: long beak, crest, hatched wings, fan of a tail.
///
/// Drawn around its shoulder; its length from beak to tail is one unit.
struct LacBird {
  let length: Double
  let ink: String

  /// Height from wing tip to wing tip, as a share of the length.
  static let span = 0.47

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
    var path = Path([Point(-0.510, 0.010)])
    path.curve(Point(-0.450, -0.022), Point(-0.380, -0.036), to: Point(-0.318, -0.044))
    path.curve(Point(-0.306, -0.082), Point(-0.252, -0.086), to: Point(-0.232, -0.050))
    path.curve(Point(-0.200, -0.018), Point(-0.150, -0.014), to: Point(-0.100, -0.030))
    path.curve(Point(-0.050, -0.046), Point(0.030, -0.044), to: Point(0.130, -0.014))
    path.line(to: Point(0.130, 0.014))
    path.curve(Point(0.030, 0.044), Point(-0.050, 0.048), to: Point(-0.110, 0.032))
    path.curve(Point(-0.160, 0.022), Point(-0.205, 0.012), to: Point(-0.240, -0.004))
    path.curve(Point(-0.264, 0.010), Point(-0.300, 0.008), to: Point(-0.314, -0.004))
    path.curve(Point(-0.380, 0.012), Point(-0.450, 0.016), to: Point(-0.510, 0.010))
    path.close()
    path.append(Path(circle: Point(-0.275, -0.040), 0.023))
    path.append(Path(circle: Point(-0.275, -0.040), 0.010))
    return path
  }

  private var crest: Path {
    var path = Path([Point(-0.290, -0.086)])
    path.curve(Point(-0.250, -0.150), Point(-0.160, -0.170), to: Point(-0.050, -0.142))
    path.curve(Point(-0.130, -0.136), Point(-0.200, -0.116), to: Point(-0.243, -0.070))
    path.curve(Point(-0.256, -0.082), Point(-0.272, -0.088), to: Point(-0.290, -0.086))
    path.close()
    return path
  }

  /// The upper wing: a straight front edge swept back, and rows of feathers behind it.
  private var wing: Path {
    let (front, hind, tip) = (Point(-0.092, -0.048), Point(0.150, -0.030), Point(0.300, -0.232))
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
      let (from, to) = (Double(index) / 1.5 - 0.26, Double(index) / 1.5 + 0.26)
      func end(_ share: Double) -> Point { Point(0.500 - 0.020 * share * share, share * 0.105) }
      path.move(to: Point(0.148, from * 0.018))
      path.line(to: end(from))
      path.line(to: end(to))
      path.line(to: Point(0.148, to * 0.018))
      path.close()
    }
    return path
  }
}
