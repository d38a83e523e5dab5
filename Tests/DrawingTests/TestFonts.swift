import Drawing
import Findings

/// The faces that tests are set in: those that Debian's packages bring.
enum TestFonts {
  static let folders = [
    "/usr/share/texmf/fonts/opentype/public/tex-gyre", "/usr/share/fonts/truetype/liberation2",
    "/usr/share/fonts/truetype/noto",
  ]

  /// Read once for all tests.
  static let library: FontLibrary = {
    do throws(Finding) {
      return try FontLibrary(folders: folders)
    } catch {
      return FontLibrary(faces: [], findings: [error])
    }
  }()

  static func typesetter() throws(Finding) -> Typesetter { try Typesetter(fonts: library) }

  static let termes = TextStyle(family: "TeX Gyre Termes", size: 12)
  static let liberation = TextStyle(family: "Liberation Serif", size: 12)
  static let noto = TextStyle(family: "Noto Serif", size: 12)

  static let letters =
    "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
    + "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴĐ"
}

extension StyledText {
  init(_ text: String, _ style: TextStyle) { self.init([Span(text, style)]) }
}
