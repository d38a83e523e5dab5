import Geometry

/// Widths of lines that grow with the art, and never fall below what a press can hold.
struct LineWeights {
  /// The thinnest line that prints.
  static let thinnest = Double.millimetres(0.1)

  let scale: Double

  /// A width in millimetres at scale one, in points.
  func callAsFunction(_ millimetres: Double) -> Double {
    max(Self.thinnest, .millimetres(millimetres) * scale)
  }
}

extension OrnamentValues {
  /// A number of the layout's own, held between bounds, or the ornament's choice.
  func number(_ name: String, _ fallback: Double, in bounds: ClosedRange<Double>) -> Double {
    guard let value = numbers[name], value.isFinite else { return fallback }
    return min(max(value, bounds.lowerBound), bounds.upperBound)
  }

  func ink(_ name: String) -> String { inks[name] ?? name }
}

extension Size {
  /// The size without negative or endless sides.
  var usable: Size {
    func side(_ length: Double) -> Double { length.isFinite ? min(max(length, 0), 100_000) : 0 }
    return Size(side(width), side(height))
  }
}
