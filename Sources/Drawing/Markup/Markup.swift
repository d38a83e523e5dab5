import Findings

/// Inline emphasis in texts: a subset of Pango's markup, and `<keep>` for what stays on one line.
public enum Markup {
  /// Text as markup that stands for the text itself: what a field's value goes through.
  public static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27 }) else {
      return text
    }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The tags that are known, in the order of their help.
  public static let tags = ["b", "i", "u", "small", "big", "sub", "sup", "keep", "span"]

  /// The attributes of `span` that are known, in the order of their help.
  public static let attributes = [
    "class", "font_family", "weight", "style", "size", "color", "letter_spacing", "font_features", "rise", "underline",
  ]
}

/// What names in markup stand for.
public struct MarkupNames: Sendable {
  /// A colour by the layout's name for it.
  public var colour: @Sendable (String) -> Colour?
  /// A style by the layout's name for it, as in `<span class="title">`.
  public var style: @Sendable (String) -> TextStyle?

  public init(
    colour: @escaping @Sendable (String) -> Colour? = { _ in nil },
    style: @escaping @Sendable (String) -> TextStyle? = { _ in nil }
  ) {
    self.colour = colour
    self.style = style
  }
}

extension StyledText {
  /// Text with markup; what it does not say is as in the base style.
  ///
  /// Throws a finding that tells the position in the markup, in characters from 1.
  public init(markup: String, base: TextStyle, names: MarkupNames = MarkupNames()) throws(Finding) {
    var parser = MarkupParser(markup, base: base, names: names)
    self.init(try parser.readSpans())
  }
}
