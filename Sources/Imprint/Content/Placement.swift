import Geometry

/// Where marks lie: the map from their coordinates (y downwards) to those of the content stream (y upwards).
struct Placement {
  let transform: Transform

  init(_ transform: Transform) { self.transform = transform }

  @inline(__always)
  func x(_ point: Point) -> Double { transform.a * point.x + transform.c * point.y + transform.e }
  @inline(__always)
  func y(_ point: Point) -> Double { -(transform.b * point.x + transform.d * point.y + transform.f) }

  func moved(to origin: Point) -> Placement {
    var moved = transform
    moved.e += transform.a * origin.x + transform.c * origin.y
    moved.f += transform.b * origin.x + transform.d * origin.y
    return Placement(moved)
  }

  func within(_ inner: Transform) -> Placement { Placement(inner.then(transform)) }

  /// The factor by which lengths grow, where it is the same in all directions.
  var scale: Double? {
    if transform.b == 0, transform.c == 0, transform.a == transform.d, transform.a > 0 { return transform.a }
    let first = (transform.a * transform.a + transform.b * transform.b).squareRoot()
    let second = (transform.c * transform.c + transform.d * transform.d).squareRoot()
    let product = transform.a * transform.c + transform.b * transform.d
    guard first > 0, abs(first - second) < 1e-6 * first, abs(product) < 1e-6 * first * first else { return nil }
    return first
  }

  /// The factor of an upright map without turning or mirroring.
  var uprightScale: Double? {
    transform.b == 0 && transform.c == 0 && transform.a == transform.d && transform.a > 0 ? transform.a : nil
  }

  var isFinite: Bool {
    let values = [transform.a, transform.b, transform.c, transform.d, transform.e, transform.f]
    return values.allSatisfy { $0.isFinite && abs($0) < 1e6 }
  }

  /// A matrix that cannot be turned back would stop some readers.
  var isInvertible: Bool {
    abs(transform.a * transform.d - transform.b * transform.c) > 1e-9
  }

  /// An upright rectangle around a rectangle of the marks, in the stream's coordinates.
  func box(_ rectangle: Rectangle) -> Rectangle {
    let mapped = transform.apply(to: rectangle)
    return Rectangle(x: mapped.minX, y: -mapped.maxY, width: mapped.width, height: mapped.height)
  }
}

extension ContentStream {
  mutating func append(transform: Transform) {
    append(matrix: transform.a, -transform.b, -transform.c, transform.d, transform.e, -transform.f)
    output.append("cm\n")
  }

  /// Writes an outline; answers false, having written nothing, where it has no points that can be drawn.
  mutating func append(_ path: Path, at placement: Placement) -> Bool {
    let start = output.count
    if placement.transform.b == 0, placement.transform.c == 0, appendRectangle(path, at: placement) { return true }
    var hasPoint = false
    func drawable(_ point: Point) -> Bool {
      point.x.isFinite && point.y.isFinite && abs(point.x) < 1e6 && abs(point.y) < 1e6
    }
    for segment in path.segments {
      switch segment {
      case .move(let point), .line(let point):
        guard drawable(point) else {
          output.truncate(to: start)
          return false
        }
        var isLine = hasPoint
        if case .move = segment { isLine = false }
        output.append(coordinate: placement.x(point))
        output.append(coordinate: placement.y(point))
        if isLine { output.append("l\n") } else { output.append("m\n") }
        hasPoint = true
      case .curve(let first, let second, let point):
        guard drawable(first), drawable(second), drawable(point) else {
          output.truncate(to: start)
          return false
        }
        if !hasPoint {
          output.append(coordinate: placement.x(first))
          output.append(coordinate: placement.y(first))
          output.append("m\n")
          hasPoint = true
        }
        for corner in [first, second, point] {
          output.append(coordinate: placement.x(corner))
          output.append(coordinate: placement.y(corner))
        }
        output.append("c\n")
      case .close: if hasPoint { output.append("h\n") }
      }
    }
    return hasPoint
  }

  private mutating func appendRectangle(_ path: Path, at placement: Placement) -> Bool {
    guard path.segments.count == 5, case .move(let first) = path.segments[0], case .line(let second) = path.segments[1],
      case .line(let third) = path.segments[2], case .line(let fourth) = path.segments[3],
      case .close = path.segments[4], first.y == second.y, second.x == third.x, third.y == fourth.y,
      fourth.x == first.x, first.x.isFinite, first.y.isFinite, third.x.isFinite, third.y.isFinite,
      max(abs(first.x), abs(first.y), abs(third.x), abs(third.y)) < 1e6
    else { return false }
    // Rounded corners, not rounded lengths, so that neighbours meet.
    func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    let (left, bottom) = (rounded(placement.x(fourth)), rounded(placement.y(fourth)))
    output.append(coordinate: left)
    output.append(coordinate: bottom)
    output.append(coordinate: rounded(placement.x(second)) - left)
    output.append(coordinate: rounded(placement.y(second)) - bottom)
    output.append("re\n")
    return true
  }
}
