/// An upright rectangle in points; its sides are never negative once normalised.
public struct Rectangle: Sendable, Hashable {
  public var origin: Point
  public var size: Size

  public static let zero = Rectangle(x: 0, y: 0, width: 0, height: 0)

  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.init(origin: Point(x, y), size: Size(width, height))
  }

  public var minX: Double { origin.x }
  public var minY: Double { origin.y }
  public var maxX: Double { origin.x + size.width }
  public var maxY: Double { origin.y + size.height }
  public var midX: Double { origin.x + size.width / 2 }
  public var midY: Double { origin.y + size.height / 2 }
  public var width: Double { size.width }
  public var height: Double { size.height }
  public var isEmpty: Bool { size.width <= 0 || size.height <= 0 }

  public func offset(by delta: Point) -> Rectangle { Rectangle(origin: origin + delta, size: size) }

  /// The rectangle with its sides moved inwards; negative lengths move them outwards.
  public func inset(by length: Double) -> Rectangle {
    Rectangle(x: minX + length, y: minY + length, width: width - 2 * length, height: height - 2 * length)
  }

  /// The smallest rectangle around both; an empty one counts for nothing.
  public func union(_ other: Rectangle) -> Rectangle {
    if isEmpty { return other }
    if other.isEmpty { return self }
    let left = min(minX, other.minX)
    let top = min(minY, other.minY)
    return Rectangle(x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }

  public func intersects(_ other: Rectangle) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether the other rectangle lies inside, give or take a tolerance in points.
  public func contains(_ other: Rectangle, tolerance: Double = 0) -> Bool {
    other.minX >= minX - tolerance && other.minY >= minY - tolerance
      && other.maxX <= maxX + tolerance && other.maxY <= maxY + tolerance
  }
}
