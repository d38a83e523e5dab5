import Foundation
import Geometry

/// A lotus in flower seen from the side, its base at the origin, its middle petal straight up.
struct Lotus {
  /// Height of the middle petal.
  let height: Double
  let line: String
  let ground: String
  let accent: String
  let width: Double
  let fine: Double
  /// How far the petals lean, as a share of a flower wide open.
  var openness = 1.0

  /// Petals from the hindmost: lean from upright in degrees, length and half width as shares of the height.
  private static let petals: [(lean: Double, length: Double, width: Double)] = [
    (82, 0.88, 0.17), (58, 0.98, 0.20), (31, 1.00, 0.22), (0, 1.0, 0.25),
  ]
  private static let frontPetals: [(lean: Double, length: Double, width: Double)] = [
    (66, 0.58, 0.15), (38, 0.62, 0.17), (0, 0.60, 0.20),
  ]

  var artwork: Artwork {
    var art = Artwork()
    for petal in Self.petals { add(petal, isFront: false, into: &art) }
    for petal in Self.frontPetals { add(petal, isFront: true, into: &art) }
    return art
  }

  private func add(_ petal: (lean: Double, length: Double, width: Double), isFront: Bool, into art: inout Artwork) {
    let outline = Self.petal(length: petal.length * height, width: petal.width * height)
    var vein = Path([Point(0, -petal.length * height * 0.34), Point(0, -petal.length * height * 0.78)])
    for side in [-1.0, 1.0] {
      var path = Path([Point(side * petal.width * height * 0.24, -petal.length * height * 0.36)])
      path.line(to: Point(side * petal.width * height * 0.20, -petal.length * height * 0.62))
      vein.append(path)
    }
    for side in petal.lean == 0 ? [1.0] : [-1.0, 1.0] {
      let place = Transform.rotation(petal.lean * openness * .pi / 180).then(.scale(side, 1))
      art.fill(outline.transformed(by: place), isFront ? accent : ground)
      art.stroke(outline.transformed(by: place), line, width: width, join: .round)
      if !isFront { art.stroke(vein.transformed(by: place), line, width: fine, cap: .round) }
    }
  }

  /// A petal that swells and ends in a drawn-out point.
  static func petal(length: Double, width: Double) -> Path {
    var path = Path([.zero])
    path.curve(Point(-width * 0.9, -length * 0.12), Point(-width * 1.35, -length * 0.62), to: Point(0, -length))
    path.curve(Point(width * 1.35, -length * 0.62), Point(width * 0.9, -length * 0.12), to: .zero)
    path.close()
    return path
  }
}
