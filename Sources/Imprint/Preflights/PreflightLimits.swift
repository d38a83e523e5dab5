/// From where on a print house should be warned.
public struct PreflightLimits: Sendable, Hashable, Codable {
  /// Points.
  public var smallestText: Double
  public var thinnestLine: Double
  /// Pixels per inch.
  public var resolution: Double
  /// Sum of inks, 3 being 300 %.
  public var totalInk: Double
  /// Whether colours of a screen are faults.
  public var forbidsRGB: Bool

  public init(
    smallestText: Double = 6, thinnestLine: Double = 0.2, resolution: Double = 200, totalInk: Double = 3,
    forbidsRGB: Bool = false
  ) {
    self.smallestText = smallestText
    self.thinnestLine = thinnestLine
    self.resolution = resolution
    self.totalInk = totalInk
    self.forbidsRGB = forbidsRGB
  }
}
