/// A decimal number as settings write it, with the unit behind it: `12mm`, `3 pt`, `4%`, `-0.8`.
public struct Measure: Sendable, Hashable {
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case none = ""
    case millimetres = "mm"
    case centimetres = "cm"
    case points = "pt"
    case inches = "in"
    case percent = "%"
    case degrees = "°"

    /// How many points one of it is; nothing for what is no length.
    public var points: Double? {
      switch self {
      case .millimetres: 72 / 25.4
      case .centimetres: 720 / 25.4
      case .points: 1
      case .inches: 72
      case .none, .percent, .degrees: nil
      }
    }
  }

  public var number: Double
  public var unit: Unit

  /// Nothing when the text is no such number: no exponent, no words such as `inf`, nothing of a million or more.
  public init?(_ text: String) {
    let bare = text.filter { $0 != " " && $0 != "\u{A0}" }
    let unit = Unit.allCases.first { $0 != .none && bare.hasSuffix($0.rawValue) } ?? .none
    guard let number = Self.number(bare.dropLast(unit.rawValue.count)) else { return nil }
    self.number = number
    self.unit = unit
  }

  /// A decimal number with a point, and nothing else.
  public static func number(_ text: some StringProtocol) -> Double? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 45 || $0 == 43 }),
      let number = Double(String(text)), number.magnitude < 1e6
    else { return nil }
    return number
  }
}
