import Geometry

/// Places for the numbers of a chart, none on another, on a mark or on a line.
struct ChartLabels {
  /// Where labels may stand.
  private let area: Rectangle
  private var taken: [Rectangle] = []
  private var lines: [(from: Point, to: Point)] = []

  /// Free room around a label, in points.
  private static let clearance = 1.5

  init(within area: Rectangle) { self.area = area }

  mutating func avoid(_ box: Rectangle) { taken.append(box) }
  mutating func avoid(lineFrom from: Point, to: Point) { lines.append((from, to)) }

  /// The box of a label for a point: above it, below it, then to the sides; nothing where each is taken.
  mutating func place(_ size: Size, at point: Point) -> Rectangle? {
    for distance in [5.0, 8, 12] {
      for (across, down) in [(0.0, -1.0), (0, 1), (0.6, -1), (-0.6, -1), (0.6, 1), (-0.6, 1)] {
        let x = point.x - size.width / 2 + across * size.width
        let y = down < 0 ? point.y - distance - size.height : point.y + distance
        let box = Rectangle(x: x, y: y, width: size.width, height: size.height)
        guard isFree(box) else { continue }
        taken.append(box)
        return box
      }
    }
    return nil
  }

  private func isFree(_ box: Rectangle) -> Bool {
    let grown = Rectangle(
      x: box.minX - Self.clearance, y: box.minY - Self.clearance, width: box.width + 2 * Self.clearance,
      height: box.height + 2 * Self.clearance)
    guard box.minX >= area.minX, box.maxX <= area.maxX, box.minY >= area.minY, box.maxY <= area.maxY else {
      return false
    }
    return !taken.contains { $0.meets(grown) } && !lines.contains { grown.isCrossed(from: $0.from, to: $0.to) }
  }
}

extension Rectangle {
  fileprivate func meets(_ other: Rectangle) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether a straight line passes through it: clipped at each side in turn, something of it is left.
  fileprivate func isCrossed(from: Point, to: Point) -> Bool {
    var (first, last) = (0.0, 1.0)
    for (start, change, low, high) in [
      (from.x, to.x - from.x, minX, maxX), (from.y, to.y - from.y, minY, maxY),
    ] {
      if abs(change) < 1e-9 {
        if start <= low || start >= high { return false }
        continue
      }
      let (one, other) = ((low - start) / change, (high - start) / change)
      first = max(first, min(one, other))
      last = min(last, max(one, other))
    }
    return first < last
  }
}
