import Geometry
import Testing

@Suite struct TransformTests {
  func close(_ left: Point, _ right: Point) -> Bool { abs(left.x - right.x) < 1e-9 && abs(left.y - right.y) < 1e-9 }

  @Test("Maps follow each other in reading order")
  func order() {
    let map = Transform.scale(2, 3).then(.translation(10, 20))
    #expect(map.apply(to: Point(1, 1)) == Point(12, 23))
    #expect(Transform.translation(10, 20).then(.scale(2, 3)).apply(to: Point(1, 1)) == Point(22, 63))
    #expect(map.then(.identity) == map)
  }

  @Test("A positive turn is clockwise where y points down")
  func rotation() {
    #expect(close(Transform.rotation(.pi / 2).apply(to: Point(1, 0)), Point(0, 1)))
    #expect(close(Transform.rotation(.pi).apply(to: Point(2, 3)), Point(-2, -3)))
  }

  @Test("A mapped rectangle is the upright one around its corners")
  func rectangles() {
    let box = Rectangle(x: 0, y: 0, width: 2, height: 1)
    let turned = Transform.rotation(.pi / 2).apply(to: box)
    #expect(abs(turned.minX + 1) < 1e-9 && abs(turned.maxX) < 1e-9)
    #expect(abs(turned.height - 2) < 1e-9)
    #expect(Transform.scale(-1, 1).apply(to: box) == Rectangle(x: -2, y: 0, width: 2, height: 1))
  }
}
