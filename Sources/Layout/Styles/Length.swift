import Geometry

/// A length as a layout writes it: `12mm`, `3pt`, `1.2cm`, `1in`, a bare number in a unit of the caller's choice, or `50%`.
public enum Length: Sendable, Hashable {
  /// Points.
  case points(Double)
  /// A share of the room offered, 1 for all of it.
  case share(Double)

  /// Nothing when the text is no length.
  init?(_ text: String, bareUnit: Double) {
    let trimmed = text.filter { $0 != " " }
    let units: [(String, Double)] = [
      ("mm", .pointsPerMillimetre), ("cm", 10 * .pointsPerMillimetre), ("pt", 1), ("in", 72),
    ]
    if trimmed.hasSuffix("%") {
      guard let number = Double(plain: trimmed.dropLast()) else { return nil }
      self = .share(number / 100)
      return
    }
    for (name, points) in units where trimmed.hasSuffix(name) {
      guard let number = Double(plain: trimmed.dropLast(name.count)) else { return nil }
      self = .points(number * points)
      return
    }
    guard let number = Double(plain: trimmed[...]) else { return nil }
    self = .points(number * bareUnit)
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

extension Double {
  /// A decimal number with a point, and nothing else: no exponent, no words such as `inf`.
  init?(plain text: Substring) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 45 || $0 == 43 }),
      let number = Double(text), number.magnitude < 1e6
    else { return nil }
    self = number
  }
}
