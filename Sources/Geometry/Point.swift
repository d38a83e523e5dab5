/// A point of the page in PostScript points (1/72 inch), x to the right, y downwards.
public struct Point: Sendable, Hashable {
  public var x: Double
  public var y: Double

  public static let zero = Point(0, 0)

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  public static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
  public static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
  public static func * (point: Point, factor: Double) -> Point { Point(point.x * factor, point.y * factor) }
}
