import Foundation
import Geometry

/// Families of hairlines that swing around a middle line; each family is its own mirror image.
struct GuillocheStrands {
  let middle: Double
  let amplitude: Double
  let gold: String
  let red: String
  let fine: Double

  /// A family of strands: y = (steady + breathing · cos t) · cos(waves · t + phase), t running once around a repeat.
  private struct Family {
    let isRed: Bool
    let strands: Int
    let waves: Double
    let steady: Double
    let breathing: Double

    func height(_ t: Double, _ phase: Double) -> Double {
      (steady + breathing * cos(t)) * cos(waves * t + phase)
    }

    func slope(_ t: Double, _ phase: Double) -> Double {
      -breathing * sin(t) * cos(waves * t + phase) - (steady + breathing * cos(t)) * waves * sin(waves * t + phase)
    }
  }

  private static let families = [
    Family(isRed: false, strands: 8, waves: 1, steady: 0.70, breathing: 0.30),
    Family(isRed: true, strands: 6, waves: 2, steady: 0.42, breathing: -0.20),
  ]

  /// The phases of a family between two shares of a half turn; the others follow by mirroring.
  private static func phases(of family: Family, _ isWanted: (Double) -> Bool) -> [Double] {
    (0..<family.strands).map { (2 * Double($0) + 1) / Double(family.strands) }.filter(isWanted).map { $0 * .pi }
  }

  private var upsideDown: Transform { .init(a: 1, b: 0, c: 0, d: -1, e: 0, f: 2 * middle) }

  /// One repeat: strands of a quarter of the phases, mirrored both ways, and those that are their own mirror images.
  func cell(pitch: Double) -> Artwork {
    var art = Artwork()
    guard pitch > 0 else { return art }
    let backwards = Transform(a: -1, b: 0, c: 0, d: 1, e: pitch, f: 0)
    art.repeated(
      Motif("strands \(pitch)", strands(pitch: pitch) { $0 < 0.499 }),
      at: [.identity, upsideDown, backwards, upsideDown.then(backwards)])
    art.repeated(
      Motif("middle strands \(pitch)", strands(pitch: pitch) { ($0 - 0.5).magnitude < 0.001 }),
      at: [.identity, upsideDown])
    return art
  }

  private func strands(pitch: Double, _ isWanted: (Double) -> Bool) -> Artwork {
    var art = Artwork()
    for family in Self.families {
      var lines = Path()
      for phase in Self.phases(of: family, isWanted) {
        lines.append(
          Path(
            from: 0, to: 2 * .pi, pieces: Int(8 * family.waves),
            { Point(pitch * $0 / (2 * .pi), middle + amplitude * family.height($0, phase)) },
            derivative: { Point(pitch / (2 * .pi), amplitude * family.slope($0, phase)) }))
      }
      if !lines.segments.isEmpty { art.stroke(lines, family.isRed ? red : gold, width: fine) }
    }
    return art
  }

  /// The strands' beginning: from one point at the corner they open into the first repeat.
  func taper(length: Double, pitch: Double) -> Artwork {
    var art = Artwork()
    guard pitch > 0 else { return art }
    for family in Self.families {
      var lines = Path()
      let turnRate = length / pitch * 2 * .pi
      for phase in Self.phases(of: family, { $0 < 1 }) {
        func turn(_ share: Double) -> Double { (share - 1) * turnRate }
        // A smooth rise whose slope is nothing at both ends: the strands leave the point and join the repeat evenly.
        func rise(_ share: Double) -> Double { share * share * (3 - 2 * share) }
        func riseRate(_ share: Double) -> Double { 6 * share * (1 - share) }
        lines.append(
          Path(
            from: 0, to: 1, pieces: Int(6 * family.waves),
            { Point(length * $0, middle + amplitude * rise($0) * family.height(turn($0), phase)) },
            derivative: { share in
              let height = family.height(turn(share), phase)
              let slope = family.slope(turn(share), phase) * turnRate
              return Point(length, amplitude * (riseRate(share) * height + rise(share) * slope))
            }))
      }
      art.stroke(lines, family.isRed ? red : gold, width: fine)
    }
    var both = Artwork()
    both.repeated(Motif("opening strands \(pitch)", art), at: [.identity, upsideDown])
    return both
  }

  /// A rosette around the origin: one petal of each line, turned.
  func rosette(radius: Double) -> Artwork {
    var art = Artwork()
    let rings: [(isRed: Bool, petals: Int, lines: Int, base: Double, swing: Double)] = [
      (false, 10, 4, 0.70, 0.28), (true, 10, 4, 0.41, 0.19), (false, 10, 2, 0.17, 0.09),
    ]
    for ring in rings {
      var petal = Path()
      let angle = 2 * Double.pi / Double(ring.petals)
      for index in 0..<ring.lines {
        let phase = 2 * Double.pi * (Double(index) + 0.5) / Double(ring.lines)
        let petals = Double(ring.petals)
        func reach(_ turn: Double) -> Double { radius * (ring.base + ring.swing * cos(petals * turn + phase)) }
        func reachRate(_ turn: Double) -> Double { -radius * ring.swing * petals * sin(petals * turn + phase) }
        petal.append(
          Path(
            from: 0, to: angle, pieces: 8, { .polar(reach($0), $0) },
            derivative: { .polar(reachRate($0), $0) + .polar(reach($0), $0 + .pi / 2) }))
      }
      var part = Artwork()
      part.stroke(petal, ring.isRed ? red : gold, width: fine)
      art.repeated(Motif("petal \(ring.base)", part), at: Transform.turns(ring.petals))
    }
    art.stroke(Path(circle: .zero, radius - fine / 2), gold, width: fine)
    return art
  }
}
