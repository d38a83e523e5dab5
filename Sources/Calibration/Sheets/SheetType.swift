import Drawing

/// The faces of the sheet, at sizes in points.
struct SheetType {
  /// The size of running text.
  var body: Double

  /// The distance of lines of running text, in millimetres.
  var leading: Double { body * 0.47 }

  var title: TextStyle { Self.serif(body * 2.3, .bold, tracking: 0.06) }
  var subtitle: TextStyle { Self.serif(body * 1.3, .regular, isItalic: true) }
  var running: TextStyle { Self.sans(body, .regular) }
  var strong: TextStyle { Self.sans(body, .bold) }
  var command: TextStyle { Self.sans(body * 0.96, .bold) }

  /// Letters of crosshairs, numbers of rulers and of verniers do not follow the running text: they belong to the scales.
  static let station = serif(15, .bold)
  static let number = sans(5.5, .regular)
  static let small = sans(4.6, .regular)

  static func sans(_ size: Double, _ weight: Weight) -> TextStyle {
    TextStyle(family: "TeX Gyre Heros", weight: weight, size: size)
  }

  static func serif(_ size: Double, _ weight: Weight, isItalic: Bool = false, tracking: Double = 0) -> TextStyle {
    TextStyle(family: "TeX Gyre Termes", weight: weight, isItalic: isItalic, size: size, tracking: tracking)
  }
}
