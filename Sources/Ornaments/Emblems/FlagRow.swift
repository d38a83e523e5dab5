import Foundation
import Geometry

/// Red flags with the gold star on gold poles, fanned out on both sides of an emblem.
public struct FlagRow: Ornament {
  public static let name = "flag-row"
  public static let parameters = [
    OrnamentParameter("flags", .count, vi: "Số lá cờ mỗi bên.", en: "Number of flags on each side."),
    OrnamentParameter(
      "gap", .length, vi: "Khoảng trống ở giữa cho biểu trưng.", en: "Free width in the middle for the emblem."),
    OrnamentParameter("red", .ink, vi: "Màu cờ.", en: "Ink of the flags."),
    OrnamentParameter("gold", .ink, vi: "Màu sao, cán và tua cờ.", en: "Ink of stars and poles."),
  ]

  private let values: OrnamentValues

  public init(_ values: OrnamentValues) { self.values = values }

  public func artwork(in size: Size) -> Artwork {
    let size = size.usable
    let gap = min(values.number("gap", min(size.height * 1.15, size.width * 0.4), in: 0...1e5), size.width * 0.9)
    let half = (size.width - gap) / 2
    guard half > 0, size.height > 0 else { return Artwork() }
    let flags = Int(values.number("flags", 4, in: 1...12))
    // Drawn once to learn its shape, then at the scale that fits, so that lines keep their widths.
    let large = 1e4
    let shape = fan(flags, scale: large).bounds
    let slack = 2 * LineWeights.thinnest
    let scale = min((half - slack) / shape.width, (size.height - slack) / shape.height) * large
    guard scale > 0 else { return Artwork() }
    let fan = fan(flags, scale: scale)
    let bounds = fan.bounds
    let place = Transform.translation(size.width / 2 + gap / 2 - bounds.minX, size.height - bounds.maxY)
    var art = Artwork()
    art.repeated(
      Motif("fan", fan), at: [place, place.then(.scale(-1, 1)).then(.translation(size.width, 0))])
    return art
  }

  /// The flags of the right side, their poles gathered at the origin; a pole is one unit long.
  private func fan(_ count: Int, scale: Double) -> Artwork {
    let flag = Motif("flag", flag(scale: scale))
    // So far apart that no flag reaches the star of the next.
    let spread = min(0.36 * Double(count - 1), 1.26)
    var art = Artwork()
    let places = (0..<count).reversed().map { index -> Transform in
      let share = count > 1 ? Double(index) / Double(count - 1) : 0
      return .rotation(0.04 + spread * share)
    }
    art.repeated(flag, at: places)
    return art
  }

  private func flag(scale: Double) -> Artwork {
    let (red, gold) = (values.ink("red"), values.ink("gold"))
    func pen(_ width: Double) -> Double { max(width * scale, LineWeights.thinnest) }
    let map = Transform.scale(scale, scale)
    let (top, hoist, fly) = (-0.965, 0.27, 0.36)
    var art = Artwork()
    art.stroke(Path([.zero, Point(0, -1)]).transformed(by: map), gold, width: pen(0.020), cap: .round)
    art.fill(spearhead.transformed(by: map), gold)
    // Both long edges wave alike, so that the cloth keeps its width.
    var cloth = Path([Point(0, top)])
    cloth.curve(Point(fly * 0.30, top - 0.055), Point(fly * 0.62, top + 0.070), to: Point(fly, top + 0.005))
    cloth.line(to: Point(fly, top + hoist + 0.005))
    cloth.curve(
      Point(fly * 0.62, top + hoist + 0.070), Point(fly * 0.30, top + hoist - 0.055), to: Point(0, top + hoist))
    cloth.close()
    art.fill(cloth.transformed(by: map), red)
    art.stroke(cloth.transformed(by: map), gold, width: pen(0.012), join: .round)
    let star = Path(fivePointedStar: Point(fly * 0.57, top + hoist * 0.535), radius: hoist * 0.29)
    art.fill(star.transformed(by: map), gold)
    return art
  }

  private var spearhead: Path {
    var path = Path([Point(0, -1.085)])
    path.curve(Point(0.010, -1.055), Point(0.024, -1.035), to: Point(0, -0.995))
    path.curve(Point(-0.024, -1.035), Point(-0.010, -1.055), to: Point(0, -1.085))
    path.close()
    return path
  }
}
