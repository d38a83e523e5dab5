import Geometry

/// One attribute of a span, and what it does to a style.
struct MarkupAttribute {
  let name: String
  let value: String
  let names: MarkupNames

  func apply(to style: inout TextStyle) throws(MarkupFault) {
    switch name {
    case "class": style = try known(names.style(value))
    case "font_family", "face": style.family = value
    case "weight", "font_weight": style.weight = try known(Weight(markup: value))
    case "style", "font_style": style.isItalic = try known(["normal": false, "italic": true, "oblique": true][value])
    case "size", "font_size": style.size = try size(style.size)
    case "color", "foreground", "fgcolor": style.colour = try known(names.colour(value) ?? Colour(notation: value))
    case "letter_spacing": style.tracking = try length(of: style.size) / style.size
    case "rise": style.rise = try length(of: style.size)
    case "font_features":
      style.features += value.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
    case "underline": style.isUnderlined = try known(["none": false, "single": true][value])
    default: throw .unknownAttribute(name, tag: "span")
    }
  }

  private func known<Value>(_ value: Value?) throws(MarkupFault) -> Value {
    guard let value else { throw .badValue(name, self.value) }
    return value
  }

  /// `14`, `14pt`, `120%`, `small` or `large`.
  private func size(_ current: Double) throws(MarkupFault) -> Double {
    let words = ["x-small": 1 / 1.44, "small": 1 / 1.2, "smaller": 1 / 1.2, "medium": 1, "large": 1.2, "larger": 1.2]
    let size: Double
    if let factor = words[value] {
      size = factor * current
    } else if let number = Double(value) {
      size = number
    } else {
      size = try length(of: current)
    }
    guard size > 0, size <= 2000 else { throw .badValue(name, value) }
    return size
  }

  /// `0.5pt`, `1mm` or, as a share of the size, `5%`.
  private func length(of size: Double) throws(MarkupFault) -> Double {
    for (unit, factor) in [("pt", 1), ("mm", Double.pointsPerMillimetre), ("%", size / 100)] where value.hasSuffix(unit)
    {
      return try known(Double(value.dropLast(unit.count))) * factor
    }
    if let number = Double(value), number == 0 { return 0 }
    throw .badValue(name, value)
  }
}

extension Weight {
  /// A weight by its name or number, such as `bold`, `semi-bold` or `600`.
  public init?(markup value: String) {
    if let number = Int(value), let weight = Weight(rawValue: number) {
      self = weight
      return
    }
    let word = value.lowercased().filter { $0.isLetter }
    let others = [
      "normal": Weight.regular, "ultralight": .extraLight, "demibold": .semiBold, "ultrabold": .extraBold,
      "heavy": .black,
    ]
    guard let weight = others[word] ?? Weight.allCases.first(where: { "\($0)".lowercased() == word }) else {
      return nil
    }
    self = weight
  }
}

extension Colour {
  /// A colour by its sRGB numbers: `#c8102e` or `#c12`.
  public init?(notation: String) {
    guard notation.hasPrefix("#") else { return nil }
    let digits = notation.dropFirst().compactMap(\.hexDigitValue)
    guard digits.count == notation.count - 1 else { return nil }
    let values: [Int]
    switch digits.count {
    case 3: values = digits.map { $0 * 17 }
    case 6: values = stride(from: 0, to: 6, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
    default: return nil
    }
    self.init(red: Double(values[0]) / 255, green: Double(values[1]) / 255, blue: Double(values[2]) / 255)
  }
}
