import Foundation
import Geometry

/// The face of a Đông Sơn drum: a star, rings of ornament, and Lạc birds that fly counter-clockwise around it.
public struct DrumRosette: Ornament {
  public static let name = "drum-rosette"
  public static let parameters = [
    OrnamentParameter("rays", .count, vi: "Số cánh của ngôi sao.", en: "Number of the star's rays."),
    OrnamentParameter("birds", .count, vi: "Số chim Lạc.", en: "Number of birds."),
    OrnamentParameter("gold-tint", .ink, vi: "Màu của hoa văn.", en: "Ink of the art."),
  ]

  private let values: OrnamentValues

  public init(_ values: OrnamentValues) { self.values = values }

  public func artwork(in size: Size) -> Artwork {
    let size = size.usable
    let radius = min(size.width, size.height) / 2
    guard radius > 0 else { return Artwork() }
    let face = DrumFace(
      rays: Int(values.number("rays", 14, in: 5...36)), birds: Int(values.number("birds", 12, in: 3...40)),
      ink: values.ink("gold-tint"), radius: radius, weights: LineWeights(scale: radius / .millimetres(60)))
    return face.artwork.transformed(by: .translation(size.width / 2, size.height / 2))
  }
}
