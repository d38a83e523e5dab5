import Foundation
import Geometry

/// The right-hand sheaf of the emblem: five ears of rice, 54 grains, their stalks gathered towards the foot.
///
/// In the emblem's own units (its radius is 50), around its middle.
struct RiceSheaf {
  /// One ear on its track: where it begins and ends (angles in degrees, clockwise from straight up).
  struct Ear {
    var radius: Double
    var tipRadius: Double
    var start: Double
    var tip: Double
    var grains: Int
    var scale: Double
  }

  static let ears = [
    Ear(radius: 40.4, tipRadius: 40.0, start: 110, tip: 66.5, grains: 11, scale: 0.93),
    Ear(radius: 45.8, tipRadius: 46.0, start: 124, tip: 82.5, grains: 11, scale: 1),
    Ear(radius: 40.2, tipRadius: 40.8, start: 69.5, tip: 27.5, grains: 10, scale: 0.93),
    Ear(radius: 45.8, tipRadius: 45.8, start: 85.0, tip: 43.5, grains: 11, scale: 1),
    Ear(radius: 45.6, tipRadius: 42.6, start: 45.6, tip: 2.8, grains: 11, scale: 1),
  ]

  let gold: String
  let line: String
  /// Width of outlines, in the emblem's units.
  let outline: Double
  let hasVeins: Bool

  var artwork: Artwork {
    var art = Artwork()
    stalks(into: &art)
    let grain = Motif("grain", grain)
    let smallGrain = Motif("small grain", self.grain(scale: 0.93))
    for ear in Self.ears { art.repeated(ear.scale < 1 ? smallGrain : grain, at: places(on: ear)) }
    return art
  }

  /// The point of a track, and the direction in which it grows.
  private static func track(_ ear: Ear, _ share: Double) -> (point: Point, angle: Double) {
    let angle = (ear.start + (ear.tip - ear.start) * share) * .pi / 180
    let radius = ear.radius + (ear.tipRadius - ear.radius) * share * share
    let lean = 2 * (ear.tipRadius - ear.radius) * share / ((ear.start - ear.tip) * .pi / 180 * radius)
    return (.polar(radius, angle), angle - .pi / 2 + atan(lean))
  }

  /// Pairs of grains along the ear, and one at its tip when their number is odd.
  private func places(on ear: Ear) -> [Transform] {
    let pairs = ear.grains / 2
    let last = Double(pairs) + (ear.grains.isMultiple(of: 2) ? 0.12 : 0.5)
    var places: [Transform] = []
    for index in 0..<pairs {
      let (point, angle) = Self.track(ear, Double(index) / last * 0.86)
      for side in [-1.0, 1.0] {
        let stem = Transform.translation(side * 0.10 * ear.scale, 0).then(.rotation(angle))
        places.append(
          Transform.rotation(side * 0.44).then(stem).then(.translation(point.x, point.y)))
      }
    }
    if !ear.grains.isMultiple(of: 2) {
      let (point, angle) = Self.track(ear, 0.86 * (last - 0.72) / last)
      places.append(Transform.rotation(angle).then(.translation(point.x, point.y)))
    }
    return places
  }

  private var grain: Artwork { grain(scale: 1) }

  /// A grain that grows upwards from the origin.
  private func grain(scale: Double) -> Artwork {
    let length = 6.6 * scale
    let width = 1.66 * scale
    var path = Path([.zero])
    path.curve(Point(-width, -length * 0.10), Point(-width * 1.25, -length * 0.62), to: Point(0, -length))
    path.curve(Point(width * 1.25, -length * 0.62), Point(width, -length * 0.10), to: .zero)
    path.close()
    var art = Artwork()
    art.fill(path, gold)
    art.stroke(path, line, width: outline, join: .round)
    if hasVeins {
      art.stroke(
        Path([Point(0, -length * 0.14), Point(0, -length * 0.72)]), line, width: outline, cap: .round)
    }
    return art
  }

  /// The ears' axes, and five stalks that run together towards the foot.
  private func stalks(into art: inout Artwork) {
    var axes = Path()
    for ear in Self.ears {
      axes.append(Path(through: (0...6).map { Self.track(ear, Double($0) / 6 * 0.8).point }))
    }
    var feet = Path()
    for index in 0..<5 {
      let share = Double(index) / 4
      feet.append(
        Path(
          through: (0...8).map { step in
            let way = Double(step) / 8
            let (top, foot) = (38.9 + 7.6 * share, 41.6 + 4.4 * share)
            let radius = top + (foot - top) * way
            let start = 104.0 + 18 * share
            return .polar(radius, (start + (178 - start) * way) * .pi / 180)
          }))
    }
    for path in [axes, feet] {
      art.stroke(path, line, width: 1.15 + 2 * outline)
      art.stroke(path, gold, width: 1.15)
    }
  }
}
