import Geometry

/// The Lạc bird of the bronze drums, in flight to the left: long beak, crest, hatched wings, fan of a tail.
///
/// Drawn around its shoulder; its length from beak to tail is one unit.
struct LacBird {
  let length: Double
  let ink: String
  let weights: LineWeights
  /// Whether wings and tail carry their hatching; small birds do better without.
  var isHatched = true

  var artwork: Artwork {
    var art = Artwork()
    for outline in [body, crest, upperWing, lowerWing, tail] { art.fill(outline, ink, isEvenOdd: true) }
    return art.transformed(by: .scale(length, length))
  }

  /// Beak, head, neck and trunk in one line, with a hole for the eye.
  private var body: Path {
    var path = Path()
    path.move(to: Point(-0.500, 0.012))
    path.curve(Point(-0.430, -0.014), Point(-0.340, -0.040), to: Point(-0.285, -0.052))
    path.curve(Point(-0.262, -0.080), Point(-0.218, -0.078), to: Point(-0.200, -0.046))
    path.curve(Point(-0.150, -0.032), Point(-0.085, -0.052), to: Point(-0.020, -0.052))
    path.curve(Point(0.070, -0.050), Point(0.130, -0.030), to: Point(0.190, -0.014))
    path.line(to: Point(0.190, 0.014))
    path.curve(Point(0.120, 0.044), Point(0.050, 0.060), to: Point(-0.020, 0.056))
    path.curve(Point(-0.090, 0.050), Point(-0.150, 0.020), to: Point(-0.215, -0.004))
    path.curve(Point(-0.240, 0.008), Point(-0.262, 0.002), to: Point(-0.276, -0.016))
    path.curve(Point(-0.340, -0.010), Point(-0.420, 0.004), to: Point(-0.500, 0.012))
    path.close()
    path.append(Path(circle: Point(-0.242, -0.042), 0.016))
    return path
  }

  private var crest: Path {
    var path = Path()
    path.move(to: Point(-0.262, -0.078))
    path.curve(Point(-0.200, -0.150), Point(-0.110, -0.150), to: Point(-0.040, -0.118))
    path.curve(Point(-0.100, -0.118), Point(-0.170, -0.112), to: Point(-0.214, -0.070))
    path.close()
    return path
  }

  private var upperWing: Path {
    wing(root: (Point(-0.075, -0.066), Point(0.130, -0.046)), tip: Point(0.330, -0.230), bend: Point(0.060, -0.180))
  }

  private var lowerWing: Path {
    wing(root: (Point(-0.050, 0.070), Point(0.120, 0.056)), tip: Point(0.290, 0.220), bend: Point(0.060, 0.175))
  }

  /// A swept wing, cut by feathers that run from its front edge to its hind edge.
  private func wing(root: (Point, Point), tip: Point, bend: Point) -> Path {
    let hindBend = (root.1 + tip) * 0.5 + Point(-0.02, tip.y > 0 ? -0.03 : 0.03)
    guard isHatched else {
      var path = Path([root.0])
      path.curve(bend, bend, to: tip)
      path.curve(hindBend, hindBend, to: root.1)
      path.close()
      return path
    }
    var path = Path()
    let feathers = 7
    func front(_ share: Double) -> Point { Self.curve(root.0, bend, tip, share) }
    func hind(_ share: Double) -> Point { Self.curve(root.1, hindBend, tip, share) }
    for index in 0..<feathers {
      let from = Double(index) / Double(feathers)
      let to = from + 0.62 / Double(feathers)
      path.append(Path([front(from), front(to), hind(to), hind(from)], isClosed: true))
    }
    return path
  }

  private static func curve(_ from: Point, _ bend: Point, _ to: Point, _ share: Double) -> Point {
    let rest = 1 - share
    return from * (rest * rest * rest) + bend * (3 * rest * rest * share + 3 * rest * share * share)
      + to * (share * share * share)
  }

  /// A fan of four feathers that widens to the right.
  private var tail: Path {
    var path = Path()
    let count = isHatched ? 4 : 1
    for index in 0..<count {
      let from = (Double(index) + 0.10) / Double(count) * 2 - 1
      let to = (Double(index) + 0.90) / Double(count) * 2 - 1
      path.move(to: Point(0.205, from * 0.020))
      path.line(to: Point(0.470 + 0.02 * (1 - from * from), from * 0.078))
      path.line(to: Point(0.470 + 0.02 * (1 - to * to), to * 0.078))
      path.line(to: Point(0.205, to * 0.020))
      path.close()
    }
    return path
  }
}
