import Foundation
import Geometry

/// A running scroll with leaves and cloud heads; lotuses in the corners and in the middle of each side.
public struct LotusBorder: Ornament {
  public static let name = "lotus-border"
  public static let parameters = [
    OrnamentParameter("band", .length, vi: "Bề rộng của dải hoa văn.", en: "Width of the band."),
    OrnamentParameter("pitch", .length, vi: "Độ dài mong muốn của một nhịp.", en: "Wished length of one repeat."),
    OrnamentParameter("gold", .ink, vi: "Màu nét chính.", en: "Ink of the main lines."),
    OrnamentParameter("gold-tint", .ink, vi: "Màu nền cánh sen.", en: "Ink of the petals' ground."),
    OrnamentParameter("red", .ink, vi: "Màu điểm nhấn và nét trong.", en: "Ink of the accents and the inner rule."),
  ]

  /// Tenths of the band.
  private enum Measure {
    static let outerRule = 0.1
    static let fieldRule = 0.95
    static let fieldEnd = 7.95
    static let goldRule = 8.95
    static let redRule = 9.9
    static let corner = 11.0
    static let pitch = 16.5
    static let middle = 18.0
  }

  private let values: OrnamentValues

  public init(_ values: OrnamentValues) { self.values = values }

  public func artwork(in size: Size) -> Artwork {
    let size = size.usable
    let shorter = min(size.width, size.height)
    let band = min(
      values.number("band", .millimetres(10), in: .millimetres(2) ... .millimetres(100)), shorter / 3)
    guard band > 0 else { return Artwork() }
    let unit = band / 10
    let weights = LineWeights(scale: band / .millimetres(10))
    let pitch = values.number("pitch", Measure.pitch * unit, in: (8 * unit)...(60 * unit))
    let plan = BorderPlan(
      size: size, corner: Measure.corner * unit, pitch: pitch, horizontalMiddle: Measure.middle * unit,
      verticalMiddle: Measure.middle * unit)
    let scroll = LotusScroll(
      unit: unit, gold: values.ink("gold"), tint: values.ink("gold-tint"), red: values.ink("red"), weights: weights)
    var art = Artwork()
    for (distance, width, ink) in [
      (Measure.outerRule, 0.2, "gold"), (Measure.fieldRule, 0.2, "gold"), (Measure.fieldEnd, 0.2, "gold"),
      (Measure.goldRule, 0.5, "gold"), (Measure.redRule, 0.2, "red"),
    ] {
      if let path = plan.rule(at: distance * unit) {
        art.stroke(path, values.ink(ink), width: weights(width))
      }
    }
    if plan.corner >= Measure.corner * unit - 1e-9 {
      art.repeated(Motif("corner", scroll.corner(length: Measure.corner)), at: plan.corners)
    }
    art.append(plan.rows { scroll.cell(length: $0.pitch / unit) })
    let middle = Motif("middle", scroll.middle(length: Measure.middle))
    art.repeated(middle, at: plan.horizontalMiddles + plan.verticalMiddles)
    return art
  }
}
