/// The inks of a colour; 1 is a full ink.
struct Ink: Hashable {
  var cyan = 0.0
  var magenta = 0.0
  var yellow = 0.0
  var black = 0.0
  /// Inks of their own, summed up.
  var spots = 0.0
  /// Whether the colour names inks; else it is grey, or a colour of a screen.
  var isOfPress = false
  /// Whether nothing shows: no ink, or the white of a screen.
  var isWhite = false
  /// Whether it stands in all plates, as marks for the printer do.
  var isRegistration = false

  static let none = Ink(isWhite: true)
  /// What cannot be told, such as a pattern: neither white nor of inks.
  static let unknown = Ink()

  var sum: Double { cyan + magenta + yellow + black + spots }
  /// How many plates bear a visible share.
  var plates: Int { [cyan, magenta, yellow, black, spots].count { $0 > 0.05 } }

  static func inks(_ values: [Double]) -> Ink {
    let bounded = values.map { min(max($0, 0), 1) }
    guard bounded.count == 4 else { return .unknown }
    return Ink(
      cyan: bounded[0], magenta: bounded[1], yellow: bounded[2], black: bounded[3], isOfPress: true,
      isWhite: bounded.allSatisfy { $0 < 0.005 })
  }

  static func grey(_ value: Double) -> Ink {
    let value = min(max(value, 0), 1)
    return Ink(black: 1 - value, isWhite: value > 0.995)
  }

  static func screen(_ values: [Double]) -> Ink { Ink(isWhite: values.allSatisfy { $0 > 0.995 }) }

  static func spot(_ values: [Double], names: [String]) -> Ink {
    var ink = Ink(isOfPress: true)
    for (value, name) in zip(values.map({ min(max($0, 0), 1) }), names) {
      switch name {
      case "None": break
      case "All":
        (ink.cyan, ink.magenta, ink.yellow, ink.black) = (value, value, value, value)
        ink.isRegistration = value > 0
      case "Cyan": ink.cyan = value
      case "Magenta": ink.magenta = value
      case "Yellow": ink.yellow = value
      case "Black": ink.black = value
      default: ink.spots += value
      }
    }
    ink.isWhite = ink.sum < 0.005
    return ink
  }

  private func combined(_ other: Ink, _ change: (Double, Double) -> Double) -> Ink {
    Ink(
      cyan: change(cyan, other.cyan), magenta: change(magenta, other.magenta), yellow: change(yellow, other.yellow),
      black: change(black, other.black), spots: change(spots, other.spots), isOfPress: isOfPress || other.isOfPress)
  }

  /// What stands on paper where this is printed over another colour.
  func over(_ ground: Ink, manner: Manner) -> Ink {
    var result = self
    switch manner.blend {
    case "Multiply", "ColorBurn", "Darken": result = combined(ground) { 1 - (1 - $0) * (1 - $1) }
    default: if manner.prints { result = combined(ground) { $0 > 0 ? $0 : $1 } }
    }
    return manner.opacity >= 1 ? result : result.combined(ground) { $0 * manner.opacity + $1 * (1 - manner.opacity) }
  }

  /// How a colour meets what lies under it.
  struct Manner: Hashable {
    var blend = "Normal"
    var opacity = 1.0
    /// Whether it leaves inks that it does not have as they are.
    var prints = false
    /// Whether it hides what lies below, as colours do that say nothing of this.
    var hides: Bool { blend == "Normal" && opacity >= 1 && !prints }
  }
}
