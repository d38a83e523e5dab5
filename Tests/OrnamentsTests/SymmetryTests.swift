import Geometry
import Testing

@testable import Ornaments

/// Frames and emblems are their own mirror images, to the micrometre.
@Suite struct SymmetryTests {
  static let borders = OrnamentCatalogue.all.map { $0.name }.filter { $0.hasSuffix("-border") }
  static let sizes = [
    Size(.millimetres(281), .millimetres(194)), Size(.millimetres(194), .millimetres(281)),
    Size(.millimetres(404), .millimetres(281)), Size(.millimetres(133), .millimetres(93)),
  ]

  @Test(arguments: borders, sizes) func bordersMirrorInBothDirections(name: String, size: Size) throws {
    let art = try #require(OrnamentCatalogue.named(name)).init(OrnamentValues()).artwork(in: size)
    let points = art.points
    let cloud = PointCloud(points)
    let stray = points.filter {
      !cloud.contains(Point(size.width - $0.x, $0.y)) || !cloud.contains(Point($0.x, size.height - $0.y))
    }
    #expect(stray.count == 0, "of \(points.count) points have no mirror image")
  }

  @Test(arguments: borders, sizes) func bordersLeaveTheMiddleFree(name: String, size: Size) throws {
    let art = try #require(OrnamentCatalogue.named(name)).init(OrnamentValues()).artwork(in: size)
    let inside = Rectangle(origin: .zero, size: size).inset(by: .millimetres(10.001))
    let strays = art.points.filter {
      $0.x > inside.minX && $0.x < inside.maxX && $0.y > inside.minY && $0.y < inside.maxY
    }
    #expect(strays.count == 0)
  }

  @Test(arguments: sizes) func wholeNumberOfRepeatsFillsEachSide(size: Size) {
    let plan = BorderPlan(size: size, corner: 20, pitch: 13.7, horizontalMiddle: 90, verticalMiddle: 60)
    for (run, side) in [(plan.horizontal, size.width), (plan.vertical, size.height)] {
      #expect(run.count > 0)
      let filled = 2 * plan.corner + run.middle + 2 * Double(run.count) * run.pitch
      #expect((filled - side).magnitude < .millimetres(0.001))
      #expect((run.pitch / 13.7 - 1).magnitude < 0.2)
    }
    #expect(plan.horizontalPlaces.count == plan.horizontal.count)
    #expect(plan.verticalPlaces.count == plan.vertical.count)
  }
}
