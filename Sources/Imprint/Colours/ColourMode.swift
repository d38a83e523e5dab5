/// In which colours a document is written.
public enum ColourMode: Sendable, Hashable {
  /// Colours as screens show them (sRGB); what offices print.
  case rgb
  /// Shades of black only.
  case grey
  /// The four inks of a press, colours converted through the ICC profile in the given file.
  case cmyk(profile: String)
}
