import Geometry

/// The path at hand, on the page: its corners, and its outline as long as it is one simple shape.
struct WalkedPath {
  private(set) var bounds: Rectangle?
  private(set) var outline: [Point]? = []
  /// Whether the path also bounds what is painted later.
  var clips = false

  /// Shapes of more points are drawings, on which nobody sets text.
  private static var mostCorners: Int { 64 }

  mutating func end() { self = WalkedPath() }

  mutating func extend(_ numbers: [Double], _ name: String, _ transform: Transform) {
    var points = stride(from: 0, to: numbers.count - 1, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }
    if name == "re" {
      guard points.count == 2 else { return }
      let (corner, size) = (points[0], points[1])
      points = [
        corner, Point(corner.x + size.x, corner.y), Point(corner.x + size.x, corner.y + size.y),
        Point(corner.x, corner.y + size.y),
      ]
    }
    points = points.map(transform.apply(to:))
    for point in points {
      let small = Rectangle(x: point.x, y: point.y, width: 0, height: 0)
      bounds = bounds.map { Self.joined($0, point) } ?? small
    }
    guard var corners = outline else { return }
    if name == "m" || name == "re", !corners.isEmpty {
      outline = nil
      return
    }
    if name == "re" { corners = points } else if let last = points.last { corners.append(last) }
    outline = corners.count > Self.mostCorners ? nil : corners
  }

  private static func joined(_ box: Rectangle, _ point: Point) -> Rectangle {
    let (left, bottom) = (min(box.minX, point.x), min(box.minY, point.y))
    return Rectangle(
      x: left, y: bottom, width: max(box.maxX, point.x) - left, height: max(box.maxY, point.y) - bottom)
  }

  /// Of a shape of four corners that is far longer than wide, how wide it is: a line drawn as an area.
  var hairline: Double? {
    guard var corners = outline else { return nil }
    if corners.count == 5, corners[0] == corners[4] { corners.removeLast() }
    guard corners.count == 4 else { return nil }
    func length(_ from: Int, _ to: Int) -> Double {
      let step = corners[to] - corners[from]
      return (step.x * step.x + step.y * step.y).squareRoot()
    }
    let sides = [max(length(0, 1), length(2, 3)), max(length(1, 2), length(3, 0))].sorted()
    return sides[1] > 3 && sides[1] > 10 * sides[0] && sides[0] > 0 ? sides[0] : nil
  }
}
