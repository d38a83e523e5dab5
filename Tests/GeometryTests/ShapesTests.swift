import Geometry
import Testing

@Suite struct ShapesTests {
  @Test("A millimetre is 72/25.4 points")
  func lengths() {
    #expect(abs(Double.millimetres(25.4) - 72) < 1e-12)
    #expect(abs(72.0.inMillimetres - 25.4) < 1e-12)
  }

  @Test("Rectangles: edges, meeting, containing, joining, moving")
  func rectangles() {
    let box = Rectangle(x: 1, y: 2, width: 3, height: 4)
    #expect(box.maxX == 4 && box.maxY == 6 && box.midX == 2.5 && box.midY == 4)
    #expect(box.intersects(Rectangle(x: 3, y: 5, width: 9, height: 9)))
    #expect(!box.intersects(Rectangle(x: 4, y: 2, width: 1, height: 1)))
    #expect(box.contains(Rectangle(x: 2, y: 3, width: 1, height: 1)))
    #expect(!box.contains(Rectangle(x: 0.9, y: 3, width: 1, height: 1)))
    #expect(box.contains(Rectangle(x: 0.9, y: 3, width: 1, height: 1), tolerance: 0.2))
    #expect(box.union(Rectangle(x: 9, y: 0, width: 1, height: 1)) == Rectangle(x: 1, y: 0, width: 9, height: 6))
    #expect(box.offset(by: Point(1, 1)) == Rectangle(x: 2, y: 3, width: 3, height: 4))
    #expect(Rectangle(x: 0, y: 0, width: 0, height: 5).isEmpty)
  }

  @Test("Bounds take in every point of an outline; an empty outline has none")
  func bounds() {
    let box = Rectangle(x: -1, y: 2, width: 7, height: 3)
    #expect(Path(rectangle: box).bounds == box)
    #expect(Path(rectangle: box, cornerRadius: 1).bounds == box)
    #expect(Path(rectangle: box, cornerRadius: 99).bounds == box)
    #expect(Path(circleAt: Point(5, 5), radius: 2).bounds == Rectangle(x: 3, y: 3, width: 4, height: 4))
    #expect(Path().bounds == .zero)
    #expect(Path([.close]).bounds == .zero)
  }

  @Test("A circle of four curves strays from the true one by less than 0.03 % of its radius")
  func circle() {
    let path = Path(circleAt: .zero, radius: 1)
    var start = Point.zero
    for segment in path.segments {
      switch segment {
      case .move(let point), .line(let point): start = point
      case .close: break
      case .curve(let first, let second, let end):
        for step in 0...20 {
          let t = Double(step) / 20
          let (a, b, c, d) = ((1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t)
          let point = start * a + first * b + second * c + end * d
          #expect(abs((point.x * point.x + point.y * point.y).squareRoot() - 1) < 0.0003)
        }
        start = end
      }
    }
  }

  @Test("A transformed outline has its segments mapped one by one")
  func transformed() {
    let path = Path(circleAt: Point(1, 1), radius: 1).transformed(by: .scale(2, 1))
    #expect(path.bounds == Rectangle(x: 0, y: 0, width: 4, height: 2))
    #expect(path.segments.last == .close)
  }
}
