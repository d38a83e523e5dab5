/// A width and a height in points.
public struct Size: Sendable, Hashable {
  public var width: Double
  public var height: Double

  public static let zero = Size(0, 0)

  public init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }
}

extension Double {
  /// Points per millimetre.
  public static let pointsPerMillimetre = 72 / 25.4

  /// A length given in millimetres, in points.
  public static func millimetres(_ length: Double) -> Double { length * pointsPerMillimetre }

  /// This length of points in millimetres.
  public var inMillimetres: Double { self / .pointsPerMillimetre }
}
