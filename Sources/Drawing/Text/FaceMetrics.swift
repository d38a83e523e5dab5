/// Measures of a face at a size, in points.
public struct FaceMetrics: Sendable, Hashable {
  public var ascent: Double
  public var descent: Double
  /// Height of the ink of a capital H and of a small x above the baseline; 0 if the face does not draw them.
  public var capitalHeight: Double
  public var smallHeight: Double
  /// Distance of the underline's centre below the baseline, and its thickness.
  public var underline: GlyphRun.Underline

  init(_ face: LoadedFace, size: Double) {
    let unit = size / Double(face.unitsPerEm)
    ascent = Double(face.ascent) * unit
    descent = Double(face.descent) * unit
    capitalHeight = Double(face.height(of: "H") ?? 0) * unit
    smallHeight = Double(face.height(of: "x") ?? 0) * unit
    underline = .init(
      offset: Double(face.underline.offset) * unit, thickness: Double(face.underline.thickness) * unit)
  }
}
