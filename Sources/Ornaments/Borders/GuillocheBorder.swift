import Foundation
import Geometry

/// A border of interlaced hairlines, as on banknotes, with rosettes in the corners.
public struct GuillocheBorder: Ornament {
  public static let name = "guilloche-border"
  public static let parameters = [
    OrnamentParameter("band", .length, vi: "Bề rộng của dải hoa văn.", en: "Width of the band."),
    OrnamentParameter("pitch", .length, vi: "Độ dài mong muốn của một nhịp.", en: "Wished length of one repeat."),
    OrnamentParameter("gold", .ink, vi: "Màu nét chính.", en: "Ink of the main lines."),
    OrnamentParameter("red", .ink, vi: "Màu nét thứ hai.", en: "Ink of the second lines."),
  ]

  /// Tenths of the band.
  private enum Measure {
    static let outerRule = 0.1
    static let middle = 4.35
    static let corner = 8.5
    static let goldRule = 8.95
    static let redRule = 9.9
    static let pitch = 12.0
    static let taper = 6.0
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
    let pitch = values.number("pitch", Measure.pitch * unit, in: (4 * unit)...(60 * unit))
    let corner = (Measure.corner + Measure.taper) * unit
    let plan = BorderPlan(size: size, corner: corner, pitch: pitch)
    var art = Artwork()
    for (distance, width, ink) in [
      (Measure.outerRule, 0.2, "gold"), (Measure.goldRule, 0.5, "gold"), (Measure.redRule, 0.2, "red"),
    ] {
      if let path = plan.rule(at: distance * unit) {
        art.stroke(path, values.ink(ink), width: weights(width))
      }
    }
    let strands = strands(unit: unit, weights: weights)
    let isWhole = plan.corner >= corner - 1e-9
    if isWhole {
      let start = Transform.translation(Measure.corner * unit, 0)
      for (name, run, place) in [
        ("horizontal taper", plan.horizontal, start), ("vertical taper", plan.vertical, start.then(.swapped)),
      ] {
        let taper = strands.taper(length: Measure.taper * unit, pitch: run.pitch)
        art.repeated(Motif(name, taper), at: plan.quartered(place))
      }
    }
    art.append(plan.rows { strands.cell(pitch: $0.pitch) })
    let middle = Measure.middle * unit
    art.repeated(
      Motif("rosette", strands.rosette(radius: 4.15 * unit)), at: plan.quartered(.translation(middle, middle)))
    return art
  }

  private func strands(unit: Double, weights: LineWeights) -> GuillocheStrands {
    GuillocheStrands(
      middle: Measure.middle * unit, amplitude: 3.7 * unit, gold: values.ink("gold"), red: values.ink("red"),
      fine: weights(0.15))
  }
}
