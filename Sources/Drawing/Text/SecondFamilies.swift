/// The family that sets a text whose own family lacks one of its letters, such as ƀ, č, ŏ of names of the Ê Đê and Ba Na.
///
/// It sets all of the text, never single letters of it, and looks as nearly alike as those that have the letters can.
enum SecondFamilies {
  private static let declared = [
    "TeX Gyre Termes": "Liberation Serif", "TeX Gyre Bonum": "Charis SIL", "TeX Gyre Schola": "Charis SIL",
    "TeX Gyre Pagella": "Gentium Plus", "Vollkorn": "Gentium Plus", "EB Garamond 12": "Linux Libertine O",
    "Linux Libertine O": "Gentium Plus",
  ]

  /// The text in the second families of its own; nothing where none of them has one.
  static func text(_ text: StyledText) -> StyledText? {
    var changed = text
    for index in changed.spans.indices {
      guard let second = declared[changed.spans[index].style.family] else { continue }
      changed.spans[index].style.family = second
    }
    return changed == text ? nil : changed
  }
}
