import Drawing
import Geometry

/// What a frame's marks may cover, generously.
enum FrameBounds {
  static func of(_ frame: Frame) -> Rectangle {
    var bounds = Rectangle.zero
    for placed in frame.marks {
      guard let covered = of(placed.mark) else { continue }
      let moved = covered.offset(by: placed.origin)
      if isFinite(moved) { bounds = bounds.union(moved) }
    }
    return bounds
  }

  private static func of(_ mark: Mark) -> Rectangle? {
    switch mark {
    case .text(let line):
      let size = line.runs.map(\.size).max() ?? 0
      return Rectangle(x: 0, y: -1.5 * size, width: line.advance, height: 2.2 * size).union(line.ink).inset(
        by: -size / 4)
    case .fill(let path, _, _): return path.bounds.inset(by: -0.01)
    case .stroke(let path, let stroke):
      // A miter may reach ten half widths.
      return path.bounds.inset(by: -max(0.01, 5 * stroke.width))
    case .picture(_, let size): return Rectangle(origin: .zero, size: size)
    case .group(let group):
      let inner = group.clip?.bounds ?? of(group.frame)
      return group.transform.apply(to: inner)
    case .shared(let shared): return of(shared.frame)
    case .link, .anchor, .fit: return nil
    }
  }

  private static func isFinite(_ rectangle: Rectangle) -> Bool {
    [rectangle.minX, rectangle.minY, rectangle.maxX, rectangle.maxY].allSatisfy { $0.isFinite && abs($0) < 1e6 }
  }
}
