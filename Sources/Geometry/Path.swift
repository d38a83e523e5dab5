#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An outline of straight lines and cubic curves, of one or more subpaths.
public struct Path: Sendable, Hashable {
  public enum Segment: Sendable, Hashable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  public var segments: [Segment]

  public init(_ segments: [Segment] = []) { self.segments = segments }

  public init(rectangle: Rectangle) {
    self.init([
      .move(Point(rectangle.minX, rectangle.minY)), .line(Point(rectangle.maxX, rectangle.minY)),
      .line(Point(rectangle.maxX, rectangle.maxY)), .line(Point(rectangle.minX, rectangle.maxY)), .close,
    ])
  }

  /// A rectangle with rounded corners; the radius is cut to half the shorter side.
  public init(rectangle: Rectangle, cornerRadius: Double) {
    let radius = max(0, min(cornerRadius, min(rectangle.width, rectangle.height) / 2))
    guard radius > 0 else {
      self.init(rectangle: rectangle)
      return
    }
    let handle = radius * (1 - Self.circleHandle)
    let (left, top, right, bottom) = (rectangle.minX, rectangle.minY, rectangle.maxX, rectangle.maxY)
    self.init([
      .move(Point(left + radius, top)), .line(Point(right - radius, top)),
      .curve(Point(right - handle, top), Point(right, top + handle), Point(right, top + radius)),
      .line(Point(right, bottom - radius)),
      .curve(Point(right, bottom - handle), Point(right - handle, bottom), Point(right - radius, bottom)),
      .line(Point(left + radius, bottom)),
      .curve(Point(left + handle, bottom), Point(left, bottom - handle), Point(left, bottom - radius)),
      .line(Point(left, top + radius)),
      .curve(Point(left, top + handle), Point(left + handle, top), Point(left + radius, top)), .close,
    ])
  }

  public init(circleAt centre: Point, radius: Double) {
    let square = Rectangle(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius)
    self.init(rectangle: square, cornerRadius: radius)
  }

  /// The length of a cubic's handle, over the radius, that draws a quarter of a circle.
  public static let circleHandle = 0.5522847498307936

  public mutating func move(to point: Point) { segments.append(.move(point)) }
  public mutating func line(to point: Point) { segments.append(.line(point)) }
  public mutating func curve(_ first: Point, _ second: Point, to point: Point) {
    segments.append(.curve(first, second, point))
  }
  public mutating func close() { segments.append(.close) }
  public mutating func append(_ other: Path) { segments.append(contentsOf: other.segments) }

  public func transformed(by transform: Transform) -> Path {
    Path(
      segments.map { segment in
        switch segment {
        case .move(let point): .move(transform.apply(to: point))
        case .line(let point): .line(transform.apply(to: point))
        case .curve(let first, let second, let point):
          .curve(transform.apply(to: first), transform.apply(to: second), transform.apply(to: point))
        case .close: .close
        }
      })
  }

  /// The upright rectangle around all points and handles; never smaller than the outline.
  public var bounds: Rectangle {
    var left = Double.infinity
    var top = Double.infinity
    var right = -Double.infinity
    var bottom = -Double.infinity
    func take(_ point: Point) {
      left = min(left, point.x)
      top = min(top, point.y)
      right = max(right, point.x)
      bottom = max(bottom, point.y)
    }
    for segment in segments {
      switch segment {
      case .move(let point), .line(let point): take(point)
      case .curve(let first, let second, let point):
        take(first)
        take(second)
        take(point)
      case .close: break
      }
    }
    guard left <= right else { return .zero }
    return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
  }
}
