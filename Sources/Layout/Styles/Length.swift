import Geometry
import SourceTree

/// A length as a layout writes it: `12mm`, `3pt`, `1.2cm`, `1in`, a bare number in a unit of the caller's choice, or `50%`.
public enum Length: Sendable, Hashable {
  /// Points.
  case points(Double)
  /// A share of the room offered, 1 for all of it.
  case share(Double)

  /// Nothing when the text is no length.
  init?(_ text: String, bareUnit: Double) {
    guard let measure = Measure(text) else { return nil }
    switch measure.unit {
    case .percent: self = .share(measure.number / 100)
    case .none: self = .points(measure.number * bareUnit)
    case .degrees: return nil
    case .millimetres, .centimetres, .points, .inches: self = .points(measure.number * (measure.unit.points ?? 1))
    }
  }

  /// Whether any paper has room for it.
  func isPlausible(isSigned: Bool) -> Bool {
    switch self {
    case .points(let points): points.magnitude <= .millimetres(2000) && (isSigned || points >= 0)
    case .share(let share): share.magnitude <= 10 && (isSigned || share >= 0)
    }
  }

  /// The length in points where the room is known.
  func resolved(in room: Double) -> Double {
    switch self {
    case .points(let points): points
    case .share(let share): share * room
    }
  }

  func scaled(by factor: Double) -> Length {
    switch self {
    case .points(let points): .points(points * factor)
    case .share: self
    }
  }
}
