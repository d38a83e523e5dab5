import Geometry

/// A shape filled with inks, on which others may be printed.
struct Ground {
  var outline: [Point]
  var ink: Ink

  /// Whether a point lies in it, by the crossings of a ray.
  func holds(_ point: Point) -> Bool {
    var isInside = false
    var last = outline.count - 1
    for (index, corner) in outline.enumerated() {
      let other = outline[last]
      last = index
      guard (corner.y > point.y) != (other.y > point.y) else { continue }
      let x = corner.x + (point.y - corner.y) / (other.y - corner.y) * (other.x - corner.x)
      if point.x < x { isInside.toggle() }
    }
    return isInside
  }

  /// A few points inside, by which it is held against others.
  var samples: [Point] {
    guard let first = outline.first else { return [] }
    let sum = outline.reduce(Point(0, 0)) { $0 + $1 }
    let middle = sum * (1 / Double(outline.count))
    return [middle, middle + (first - middle) * 0.9, middle + (outline[outline.count / 2] - middle) * 0.9]
  }
}
