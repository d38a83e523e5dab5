/// A colour as it is written in a content stream.
enum ResolvedColour: Hashable, Sendable {
  case grey(Double)
  case rgb(Double, Double, Double)
  case cmyk(Double, Double, Double, Double)
  /// The full tone of a spot ink.
  case spot(SpotInk)

  /// The components, each from 0 to 1.
  var components: [Double] {
    switch self {
    case .grey(let value): [value]
    case .rgb(let red, let green, let blue): [red, green, blue]
    case .cmyk(let cyan, let magenta, let yellow, let black): [cyan, magenta, yellow, black]
    case .spot: [1]
    }
  }

  /// Whether it is the black ink and nothing else.
  var isPlainBlack: Bool {
    switch self {
    case .grey(let value): value == 0
    case .cmyk(let cyan, let magenta, let yellow, let black): cyan + magenta + yellow == 0 && black > 0
    default: false
    }
  }

  /// The sum of the inks, 1 being the full tone of one; nil for colours of a screen.
  var totalInk: Double? {
    switch self {
    case .cmyk(let cyan, let magenta, let yellow, let black): cyan + magenta + yellow + black
    case .grey(let value): 1 - value
    case .spot: 1
    case .rgb: nil
    }
  }
}

/// An ink mixed for the press, and what stands in for it elsewhere.
struct SpotInk: Hashable, Sendable {
  var name: String
  /// The components that show its full tone in the document's own colour space.
  var alternate: [Double]

  var space: StaticString {
    switch alternate.count {
    case 1: "/DeviceGray"
    case 3: "/DeviceRGB"
    default: "/DeviceCMYK"
    }
  }
}
