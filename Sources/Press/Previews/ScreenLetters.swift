import Drawing
import Findings
import Geometry

/// Small texts that a preview adds to a page: names of boxes, captions under thumbnails.
struct ScreenLetters {
  private let typesetter: Typesetter
  private let family: String

  init(_ typesetter: Typesetter) {
    self.typesetter = typesetter
    let families = typesetter.fonts.faces.map(\.family)
    family = families.first { $0 == "TeX Gyre Heros" } ?? families.first ?? ""
  }

  /// A line of text; nothing where no face of the run can set it.
  func line(_ text: String, size: Double, colour: Colour) -> TextLine? {
    let style = TextStyle(family: family, size: size, colour: colour)
    return (try? typesetter.shape(StyledText([.init(text, style)])))?.line
  }

  /// A line of text of at most a width; what is longer ends in an ellipsis after the last word that it has room for.
  func line(_ text: String, size: Double, colour: Colour, within width: Double) -> TextLine? {
    guard let whole = line(text, size: size, colour: colour), whole.advance > width else {
      return line(text, size: size, colour: colour)
    }
    var words = text.split(separator: " ")
    while words.count > 1 {
      words.removeLast()
      let shorter = line(words.joined(separator: " ") + " …", size: size, colour: colour)
      if let shorter, shorter.advance <= width { return shorter }
    }
    return line(words.joined() + " …", size: size, colour: colour)
  }
}
