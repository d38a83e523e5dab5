/// Stand-ins for what is in braces, so that the markup around it can be read once, before there are values.
enum Placeholders {
  enum Piece {
    case text(String)
    /// The part of the template by its index.
    case part(Int)
  }

  /// The first of the private-use characters that stand for the parts; layouts do not use that plane.
  private static let first: UInt32 = 0x10_0000

  /// The template with a stand-in for each part that is not fixed text.
  static func text(of parts: [TemplatePart]) -> String {
    var text = ""
    for (index, part) in parts.enumerated() {
      if case .literal(let literal) = part {
        text += String(String.UnicodeScalarView(literal.unicodeScalars.filter { $0.value < first }))
      } else if let scalar = Unicode.Scalar(first + UInt32(index)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Splits a text at the stand-ins.
  static func split(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var literal = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value < first {
        literal.append(scalar)
        continue
      }
      if !literal.isEmpty { pieces.append(.text(String(literal))) }
      literal = String.UnicodeScalarView()
      pieces.append(.part(Int(scalar.value - first)))
    }
    if !literal.isEmpty { pieces.append(.text(String(literal))) }
    return pieces
  }
}
