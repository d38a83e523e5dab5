import Geometry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a printer does to a page: it is stretched, then turned, then moved, about the paper's centre; and how much the
/// paper differs from its name.
public struct PrinterBehaviour: Sendable, Hashable {
  /// Millimetres to the right and downwards.
  public var x = 0.0
  public var y = 0.0
  public var scaleX = 1.0
  public var scaleY = 1.0
  /// Degrees, clockwise.
  public var rotation = 0.0
  /// Millimetres by which the paper is wider and higher than it should be.
  public var excessWidth = 0.0
  public var excessHeight = 0.0

  public init() {}

  /// Where a point of the page comes to lie, from the paper's centre; millimetres.
  public func place(of point: Point, on paper: SheetPaper) -> Point {
    let centred = point - Point(paper.width / 2, paper.height / 2)
    let angle = rotation * .pi / 180
    let stretched = Point(scaleX * centred.x, scaleY * centred.y)
    return Point(
      cos(angle) * stretched.x - sin(angle) * stretched.y + x, sin(angle) * stretched.x + cos(angle) * stretched.y + y)
  }

  /// The correction that undoes it, exactly: the same steps the other way round.
  public var correction: Correction {
    let angle = -rotation * .pi / 180
    return Correction(
      x: -(cos(angle) * x - sin(angle) * y) / scaleX, y: -(sin(angle) * x + cos(angle) * y) / scaleY,
      scaleX: 1 / scaleX, scaleY: 1 / scaleY, rotation: -rotation)
  }
}
