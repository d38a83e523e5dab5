import Geometry

/// The national emblem of Vietnam: a gold star on red, framed by rice, with half a cogwheel and the country's name.
public struct NationalEmblem: Ornament {
  public static let name = "national-emblem"
  public static let parameters = [
    OrnamentParameter("red", .ink, vi: "Màu nền và dải lụa.", en: "Ink of the ground and the ribbon."),
    OrnamentParameter(
      "gold", .ink, vi: "Màu sao, lúa, bánh xe và chữ.", en: "Ink of star, rice, cogwheel and letters."),
  ]

  /// Radius of the whole in the units in which its parts are drawn.
  static let radius = 50.0

  private let values: OrnamentValues

  public init(_ values: OrnamentValues) { self.values = values }

  public func artwork(in size: Size) -> Artwork {
    let size = size.usable
    let radius = min(size.width, size.height) / 2
    guard radius > 0 else { return Artwork() }
    let unit = radius / Self.radius
    let drawing = Motif("emblem", emblem(unit: unit))
    var art = Artwork()
    art.repeated(drawing, at: [Transform.scale(unit, unit).then(.translation(size.width / 2, size.height / 2))])
    return art
  }

  /// The emblem in its own units, its lines no thinner than a press holds once it is scaled.
  private func emblem(unit: Double) -> Artwork {
    let (red, gold) = (values.ink("red"), values.ink("gold"))
    func pen(_ width: Double) -> Double { max(width, LineWeights.thinnest / unit) }
    let isLarge = unit * Self.radius * 2 > .millimetres(32)
    var art = Artwork()
    art.fill(Path(circle: .zero, 46.3), red)
    art.fill(Path(fivePointedStar: Point(0, -13.2), radius: 19), gold)
    cogwheel(red: red, gold: gold, into: &art)
    let sheaf = RiceSheaf(gold: gold, line: red, outline: pen(0.22), hasVeins: isLarge)
    art.repeated(Motif("sheaf", sheaf.artwork), at: [.identity, .mirroredAcross])
    let ribbon = EmblemRibbon(red: red, gold: gold, edge: pen(0.5), shading: pen(0.3), pen: (pen(0.42), pen(0.58)))
    art.append(ribbon.artwork)
    return art
  }

  private func cogwheel(red: String, gold: String, into art: inout Artwork) {
    let place = Transform.translation(0, 25)
    let wheel = Cogwheel(teeth: 10, outer: 17.4, root: 14.7, inner: 11.6, leg: 7)
    for arch in [wheel.rim, wheel.arch(10.2, 9.0), wheel.arch(6.4, 3.0)] {
      art.fill(arch.transformed(by: place), gold)
    }
  }
}
