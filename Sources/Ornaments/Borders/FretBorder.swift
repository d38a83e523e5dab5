import Foundation
import Geometry

/// A border of running frets (hồi văn), with flowers in the corners and in the middle of each side.
public struct FretBorder: Ornament {
  public static let name = "fret-border"
  public static let parameters = [
    OrnamentParameter("band", .length, vi: "Bề rộng của dải hoa văn.", en: "Width of the band."),
    OrnamentParameter("pitch", .length, vi: "Độ dài mong muốn của một nhịp.", en: "Wished length of one repeat."),
    OrnamentParameter("gold", .ink, vi: "Màu nét chính.", en: "Ink of the main lines."),
    OrnamentParameter("red", .ink, vi: "Màu điểm nhấn và nét trong.", en: "Ink of the accents and the inner rule."),
  ]

  /// Tenths of the band.
  private enum Measure {
    static let outerRule = 0.1
    static let fieldRule = 0.95
    static let fretStart = 2.3
    static let fretEnd = 6.6
    static let fieldEnd = 7.95
    static let goldRule = 8.95
    static let redRule = 9.9
    static let pitch = 5.4
    static let flowerField = 9.0
    /// Air between the fret and the fields of the flowers.
    static let air = 0.85
  }

  /// The fret's line on a grid of four rows; five columns later it begins again.
  private static let fret: [(Double, Double)] = [
    (0, 4), (0, 0), (4, 0), (4, 3), (2, 3), (2, 2), (3, 2), (3, 1), (1, 1), (1, 4), (5, 4),
  ]

  private let values: OrnamentValues

  public init(_ values: OrnamentValues) { self.values = values }

  public func artwork(in size: Size) -> Artwork {
    let size = size.usable
    let shorter = min(size.width, size.height)
    let band = min(values.number("band", .millimetres(10), in: .millimetres(2) ... .millimetres(100)), shorter / 3)
    guard band > 0 else { return Artwork() }
    let unit = band / 10
    let weights = LineWeights(scale: band / .millimetres(10))
    let pitch = values.number("pitch", Measure.pitch * unit, in: (3 * unit)...(20 * unit))
    let plan = BorderPlan(
      size: size, corner: (Measure.fieldEnd + Measure.air) * unit, pitch: pitch,
      horizontalMiddle: (Measure.flowerField + 2 * Measure.air) * unit,
      verticalMiddle: (Measure.flowerField + 2 * Measure.air) * unit)
    var art = Artwork()
    for (distance, width, ink) in [
      (Measure.outerRule, 0.2, "gold"), (Measure.fieldRule, 0.2, "gold"), (Measure.fieldEnd, 0.2, "gold"),
      (Measure.goldRule, 0.5, "gold"), (Measure.redRule, 0.2, "red"),
    ] {
      if let path = plan.rule(at: distance * unit) { art.stroke(path, values.ink(ink), width: weights(width)) }
    }
    if plan.corner >= (Measure.fieldEnd + Measure.air) * unit - 1e-9 {
      art.repeated(Motif("corner", corner(unit: unit, weights: weights)), at: plan.corners)
    }
    art.append(plan.rows { cell(pitch: $0.pitch / unit, unit: unit, weights: weights) })
    art.repeated(
      Motif("middle", middle(unit: unit, weights: weights)), at: plan.horizontalMiddles + plan.verticalMiddles)
    return art
  }

  private func cell(pitch: Double, unit: Double, weights: LineWeights) -> Artwork {
    let step = (Measure.fretEnd - Measure.fretStart) / 4
    var line = Path(Self.fret.map { Point($0.0 * pitch / 5, Measure.fretStart + $0.1 * step) })
    // Square ends reach a little over the seam, so that neighbours join without a gap.
    line = line.transformed(by: .scale(unit, unit))
    var art = Artwork()
    art.stroke(line, values.ink("gold"), width: weights(0.35), cap: .square)
    var dots = Path()
    for y in [(Measure.fieldRule + Measure.fretStart) / 2, (Measure.fretEnd + Measure.fieldEnd) / 2] {
      for x in [pitch * 0.25, pitch * 0.75] { dots.append(Path(circle: Point(x, y), 0.2)) }
    }
    art.fill(dots.transformed(by: .scale(unit, unit)), values.ink("red"))
    return art
  }

  private func corner(unit: Double, weights: LineWeights) -> Artwork {
    let (low, high) = (Measure.fieldRule, Measure.fieldEnd)
    let centre = Point((low + high) / 2, (low + high) / 2)
    var art = Artwork()
    art.stroke(
      Path([Point(high, low), Point(high, high), Point(low, high)]).transformed(by: .scale(unit, unit)),
      values.ink("gold"), width: weights(0.2))
    art.append(flower(unit: unit, weights: weights).transformed(by: .translation(centre.x * unit, centre.y * unit)))
    return art
  }

  private func middle(unit: Double, weights: LineWeights) -> Artwork {
    let (low, high) = (Measure.fieldRule, Measure.fieldEnd)
    let half = Measure.flowerField / 2
    var art = Artwork()
    var sides = Path([Point(-half, low), Point(-half, high)])
    sides.append(Path([Point(half, low), Point(half, high)]))
    art.stroke(sides.transformed(by: .scale(unit, unit)), values.ink("gold"), width: weights(0.2))
    art.append(flower(unit: unit, weights: weights).transformed(by: .translation(0, (low + high) / 2 * unit)))
    return art
  }

  /// A flower of eight petals in a ring, around the origin.
  private func flower(unit: Double, weights: LineWeights) -> Artwork {
    let radius = 2.95 * unit
    var petal = Artwork()
    let outline = Lotus.petal(length: radius * 0.70, width: radius * 0.20)
      .transformed(by: .translation(0, -radius * 0.22))
    petal.fill(outline, values.ink("gold"))
    var dots = Path()
    for index in 0..<8 {
      dots.append(Path(circle: .polar(radius * 0.74, .pi / 8 + .pi / 4 * Double(index)), radius * 0.065))
    }
    var art = Artwork()
    art.stroke(Path(circle: .zero, radius), values.ink("gold"), width: weights(0.3))
    art.repeated(Motif("petal", petal), at: Transform.turns(8))
    art.fill(dots, values.ink("red"))
    art.fill(Path(circle: .zero, radius * 0.15), values.ink("red"))
    return art
  }
}
