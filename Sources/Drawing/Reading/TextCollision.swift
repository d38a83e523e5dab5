import Geometry

/// Two lines of text whose letters touch or overlap.
public struct TextCollision: Sendable, Equatable {
  public var first: PlacedText
  public var second: PlacedText
  /// How far they reach into each other, in points.
  public var overlap: Size
}

extension Frame {
  /// Pairs of lines whose ink boxes overlap by more than a tolerance in points, in painting order.
  ///
  /// Boxes of lines are coarse: a descender and a stacked capital may pass each other. `Typesetter.collisions(in:)` looks
  /// at each letter.
  public func inkCollisions(tolerance: Double = 0) -> [TextCollision] {
    let texts = texts
    let boxes = texts.map(\.ink)
    var found: [TextCollision] = []
    for first in texts.indices where !boxes[first].isEmpty {
      for second in texts.indices.dropFirst(first + 1) where !boxes[second].isEmpty {
        if let overlap = boxes[first].overlap(with: boxes[second], tolerance: tolerance) {
          found.append(TextCollision(first: texts[first], second: texts[second], overlap: overlap))
        }
      }
    }
    return found
  }
}

extension Typesetter {
  /// Pairs of lines in a frame of which two letters' ink boxes overlap by more than a tolerance in points.
  public func collisions(in frame: Frame, tolerance: Double = 0) -> [TextCollision] {
    frame.inkCollisions(tolerance: tolerance).compactMap { pair in
      let others = letterBoxes(of: pair.second)
      var largest: Size?
      for box in letterBoxes(of: pair.first) {
        for other in others {
          guard let overlap = box.overlap(with: other, tolerance: tolerance) else { continue }
          if overlap.height > largest?.height ?? 0 { largest = overlap }
        }
      }
      return largest.map { TextCollision(first: pair.first, second: pair.second, overlap: $0) }
    }
  }

  private func letterBoxes(of text: PlacedText) -> [Rectangle] {
    text.line.runs.flatMap { run in
      run.glyphs.compactMap { glyph in
        ink(of: glyph.id, in: run.face, size: run.size).map {
          text.transform.apply(to: $0.offset(by: Point(glyph.x, glyph.y)))
        }
      }
    }
  }
}

extension Rectangle {
  fileprivate func overlap(with other: Rectangle, tolerance: Double) -> Size? {
    let width = min(maxX, other.maxX) - max(minX, other.minX)
    let height = min(maxY, other.maxY) - max(minY, other.minY)
    return width > tolerance && height > tolerance ? Size(width, height) : nil
  }
}
