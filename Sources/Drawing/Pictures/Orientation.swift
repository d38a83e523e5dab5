import Geometry

/// How a camera held its sensor, by the numbers of the tag Orientation in Exif.
public enum Orientation: Int, Sendable, Hashable, CaseIterable {
  case upright = 1
  case mirrored
  case upsideDown
  case upsideDownMirrored
  case leftMirrored
  case left
  case rightMirrored
  case right

  /// Whether width and height change places when the picture is set upright.
  public var isSideways: Bool { rawValue >= 5 }

  /// The map from the unit square of the stored pixels (y downwards) to an upright rectangle of a size at the origin.
  public func placement(in size: Size) -> Transform {
    let unit: Transform =
      switch self {
      case .upright: .identity
      case .mirrored: Transform(a: -1, b: 0, c: 0, d: 1, e: 1, f: 0)
      case .upsideDown: Transform(a: -1, b: 0, c: 0, d: -1, e: 1, f: 1)
      case .upsideDownMirrored: Transform(a: 1, b: 0, c: 0, d: -1, e: 0, f: 1)
      case .leftMirrored: Transform(a: 0, b: 1, c: 1, d: 0, e: 0, f: 0)
      case .left: Transform(a: 0, b: 1, c: -1, d: 0, e: 1, f: 0)
      case .rightMirrored: Transform(a: 0, b: -1, c: -1, d: 0, e: 1, f: 1)
      case .right: Transform(a: 0, b: -1, c: 1, d: 0, e: 0, f: 1)
      }
    return unit.then(.scale(size.width, size.height))
  }
}
