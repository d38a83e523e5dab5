import Foundation
import Geometry

/// A border of rings unrolled from a Đông Sơn drum: circles joined by tangents, saw-teeth, star medallions.
public struct DongSonBorder: Ornament {
  public static let name = "dong-son-border"
  public static let parameters = [
    OrnamentParameter("band", .length, vi: "Bề rộng của dải hoa văn.", en: "Width of the band."),
    OrnamentParameter("pitch", .length, vi: "Độ dài mong muốn của một nhịp.", en: "Wished length of one repeat."),
    OrnamentParameter("gold", .ink, vi: "Màu nét chính.", en: "Ink of the main lines."),
    OrnamentParameter("red", .ink, vi: "Màu điểm nhấn và nét trong.", en: "Ink of the accents and the inner rule."),
  ]

  /// The measures below are tenths of the band: millimetres in a band of ten.
  private enum Measure {
    static let outerRule = 0.1
    static let toothRule = 0.95
    static let toothTip = 2.05
    static let ringOuter = 2.35
    static let ringInner = 6.45
    static let innerToothTip = 6.75
    static let innerToothRule = 7.85
    static let goldRule = 8.95
    static let redRule = 9.9
    static let pitch = 4.75
    static let middle = 40.0
  }

  private let values: OrnamentValues

  public init(_ values: OrnamentValues) { self.values = values }

  public func artwork(in size: Size) -> Artwork {
    let size = size.usable
    let shorter = min(size.width, size.height)
    let band = min(values.number("band", .millimetres(10), in: .millimetres(2) ... .millimetres(100)), shorter / 3)
    guard band > 0 else { return Artwork() }
    let unit = band / 10
    let cells = DongSonCells(
      unit: unit, gold: values.ink("gold"), red: values.ink("red"),
      weights: LineWeights(scale: band / .millimetres(10)))
    let pitch = values.number("pitch", Measure.pitch * unit, in: (2 * unit)...(20 * unit))
    let plan = BorderPlan(
      size: size, corner: Measure.innerToothRule * unit, pitch: pitch, horizontalMiddle: Measure.middle * unit,
      verticalMiddle: Measure.middle * unit)
    var art = Artwork()
    rules(of: plan, unit: unit, weights: cells.weights, into: &art)
    art.repeated(Motif("corner", cells.corner), at: plan.corners)
    art.append(plan.rows { cells.cell(pitch: $0.pitch) })
    let middle = Motif("middle", cells.middle(width: Measure.middle * unit))
    art.repeated(middle, at: plan.horizontalMiddles + plan.verticalMiddles)
    return art
  }

  private func rules(of plan: BorderPlan, unit: Double, weights: LineWeights, into art: inout Artwork) {
    let (gold, red) = (values.ink("gold"), values.ink("red"))
    func rule(_ distance: Double, _ width: Double, _ ink: String) {
      if let path = plan.rule(at: distance * unit) { art.stroke(path, ink, width: weights(width)) }
    }
    rule(Measure.outerRule, 0.2, gold)
    rule(Measure.toothRule, 0.2, gold)
    rule(Measure.innerToothRule, 0.2, gold)
    rule(Measure.goldRule, 0.5, gold)
    rule(Measure.redRule, 0.2, red)
    var lines = Path()
    for distance in [Measure.ringOuter * unit, Measure.ringInner * unit] {
      lines.append(Path([Point(plan.corner, distance), Point(plan.horizontal.end(from: plan.corner), distance)]))
      lines.append(Path([Point(distance, plan.corner), Point(distance, plan.vertical.end(from: plan.corner))]))
    }
    var quarter = Artwork()
    quarter.stroke(lines, gold, width: weights(0.18))
    art.repeated(Motif("ring rules", quarter), at: plan.corners)
  }

  /// Draws the pieces of the border, in points, for the upper left.
  struct DongSonCells {
    let unit: Double
    let gold: String
    let red: String
    let weights: LineWeights

    private var ringMiddle: Double { (Measure.ringOuter + Measure.ringInner) / 2 }

    /// One circle of the running ring in its middle, with half a tangent to each neighbour, between rows of teeth.
    func cell(pitch: Double) -> Artwork {
      var art = Artwork()
      let length = pitch / unit
      teeth(from: 0, to: length, count: max(1, Int((length / 1.19).rounded())), into: &art)
      let centre = Point(length / 2, ringMiddle)
      let radius = 1.62
      art.stroke(scaled(Path(circle: centre, radius)), gold, width: weights(0.35))
      art.stroke(scaled(Path(circle: centre, radius * 0.64)), gold, width: weights(0.18))
      // The inner common tangent of two circles passes half-way between them.
      let angle = asin(min(1, 2 * radius / length))
      let reach = (length * length / 4 - radius * radius).squareRoot()
      if reach.isFinite {
        let tangent = Point(cos(angle), sin(angle)) * reach
        let (left, right) = (Point(0, ringMiddle), Point(length, ringMiddle))
        art.stroke(scaled(Path([right - tangent, right])), gold, width: weights(0.35))
        art.stroke(scaled(Path([left, left + tangent])), gold, width: weights(0.35))
      }
      art.fill(scaled(Path(circle: centre, 0.5)), red)
      return art
    }

    /// A medallion with a star of eight rays in a square field.
    var corner: Artwork {
      var art = Artwork()
      let (low, high) = (Measure.toothRule, Measure.innerToothRule)
      let centre = Point((low + high) / 2, (low + high) / 2)
      art.stroke(scaled(Path([Point(high, low), Point(high, high), Point(low, high)])), gold, width: weights(0.2))
      medallion(at: centre, rays: 12, radius: 3.05, into: &art)
      for turn in 0..<4 {
        let place = Transform.rotation(Double(turn) * .pi / 2).then(.translation(centre.x, centre.y))
        art.fill(scaled(spandrel.transformed(by: place)), gold)
      }
      return art
    }

    /// Two birds that fly towards a medallion, in a field between two fine rules.
    func middle(width: Double) -> Artwork {
      var art = Artwork()
      let half = width / unit / 2
      let (low, high) = (Measure.toothRule, Measure.innerToothRule)
      let centre = Point(0, (low + high) / 2)
      medallion(at: centre, rays: 12, radius: 3.05, into: &art)
      var side = Artwork()
      side.stroke(scaled(Path([Point(half, low), Point(half, high)])), gold, width: weights(0.2))
      let bird = LacBird(length: 13.2, ink: gold).artwork
        .transformed(by: .translation(half * 0.56, centre.y)).transformed(by: .scale(unit, unit))
      side.append(bird)
      art.repeated(Motif("birds", side), at: [.identity, .mirroredAcross])
      return art
    }

    private func medallion(at centre: Point, rays: Int, radius: Double, into art: inout Artwork) {
      art.stroke(scaled(Path(circle: centre, radius)), gold, width: weights(0.35))
      art.stroke(scaled(Path(circle: centre, radius - 0.5)), gold, width: weights(0.15))
      art.fill(scaled(Path(star: centre, points: rays, outer: radius - 0.75, inner: radius * 0.36)), gold)
      art.fill(scaled(Path(circle: centre, radius * 0.2)), red)
    }

    /// A curved triangle that fills the upper left corner of a medallion's field.
    private var spandrel: Path {
      let half = (Measure.innerToothRule - Measure.toothRule) / 2 - 0.42
      let radius = 3.6
      let reach = acos(min(1, half / radius))
      var path = Path([Point(-half, -half)])
      let start = Point(-half, -(radius * radius - half * half).squareRoot())
      path.line(to: start)
      path.arc(.zero, radius, from: -(.pi / 2 - reach), to: -reach)
      path.close()
      return path
    }

    /// Saw-teeth on both rules, their points towards the ring.
    private func teeth(from start: Double, to end: Double, count: Int, into art: inout Artwork) {
      let step = (end - start) / Double(count)
      for (base, tip) in [
        (Measure.toothRule, Measure.toothTip), (Measure.innerToothRule, Measure.innerToothTip),
      ] {
        var path = Path()
        for index in 0..<count {
          let left = start + step * Double(index)
          path.append(
            Path([Point(left, base), Point(left + step / 2, tip), Point(left + step, base)], isClosed: true))
        }
        art.fill(scaled(path), gold)
      }
    }

    private func scaled(_ path: Path) -> Path { path.transformed(by: .scale(unit, unit)) }
  }
}
