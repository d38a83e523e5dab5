import Findings

/// What can be wrong with markup.
enum MarkupFault: Error {
  case unknownTag(String)
  case unknownAttribute(String, tag: String)
  case badValue(String, String)
  case unclosed(String)
  case strayEnd(String)
  case unquoted(String)
  case brokenTag
  case ampersand

  fileprivate var code: Code {
    switch self {
    case .unknownTag: Code.unknownTag
    case .unknownAttribute: Code.unknownAttribute
    case .badValue: Code.wrongAttributeValue
    case .unclosed, .strayEnd, .unquoted, .brokenTag: Code.brokenMarkup
    case .ampersand: Code.bareAmpersand
    }
  }

  fileprivate var words: Words {
    switch self {
    case .unknownTag(let name):
      Words(vi: "Không có thẻ “<\(name)>”", en: "There is no tag “<\(name)>”")
    case .unknownAttribute(let name, let tag):
      Words(vi: "Thẻ “<\(tag)>” không có thuộc tính “\(name)”", en: "The tag “<\(tag)>” has no attribute “\(name)”")
    case .badValue(let name, let value):
      Words(
        vi: "Thuộc tính “\(name)” không nhận giá trị “\(value)”", en: "The attribute “\(name)” does not take “\(value)”"
      )
    case .unclosed(let name):
      Words(vi: "Thẻ “<\(name)>” chưa được đóng", en: "The tag “<\(name)>” is not closed")
    case .strayEnd(let name):
      Words(
        vi: "Thẻ đóng “</\(name)>” không khớp với thẻ mở nào",
        en: "The end tag “</\(name)>” does not match what is open")
    case .unquoted(let name):
      Words(
        vi: "Giá trị của “\(name)” phải nằm trong dấu nháy", en: "The value of “\(name)” must stand in quotation marks")
    case .brokenTag:
      Words(vi: "Thẻ viết dở hoặc thiếu dấu “>”", en: "The tag is incomplete or lacks its “>”")
    case .ampersand:
      Words(vi: "Dấu “&” đứng một mình", en: "There is a bare “&”")
    }
  }

  fileprivate var hint: Words {
    switch self {
    case .unknownTag:
      Words(
        vi: "Các thẻ dùng được: \(Markup.tags.joined(separator: ", ")); dấu “<” viết là &lt;.",
        en: "The tags are: \(Markup.tags.joined(separator: ", ")); write a plain “<” as &lt;.")
    case .unknownAttribute:
      Words(
        vi: "Thẻ span có: \(Markup.attributes.joined(separator: ", ")); các thẻ khác không có thuộc tính.",
        en: "The tag span has: \(Markup.attributes.joined(separator: ", ")); other tags have none.")
    case .badValue(let name, _): Self.hint(forValueOf: name)
    case .ampersand: Words(vi: "Viết là &amp;.", en: "Write it as &amp;.")
    default:
      Words(
        vi: "Viết như <b>chữ đậm</b> hoặc <span size=\"14pt\">…</span>.",
        en: "Write it like <b>bold</b> or <span size=\"14pt\">…</span>.")
    }
  }

  private static func hint(forValueOf name: String) -> Words {
    switch name {
    case "size", "font_size": Words(vi: "Viết như 14pt hoặc 120%.", en: "Write it like 14pt or 120%.")
    case "letter_spacing", "rise": Words(vi: "Viết như 5% hoặc 0.5pt.", en: "Write it like 5% or 0.5pt.")
    case "color", "foreground", "fgcolor":
      Words(
        vi: "Viết tên màu của bố cục, hoặc như #c8102e.", en: "Write the name of a colour of the layout, or #c8102e.")
    case "class": Words(vi: "Viết tên một kiểu chữ của bố cục.", en: "Write the name of a style of the layout.")
    default: Words(vi: "Viết như bold, italic, single.", en: "Write it like bold, italic, single.")
    }
  }
}

extension Finding {
  /// A fault in markup; the position is an index of characters, told from 1.
  static func markup(_ fault: MarkupFault, at position: Int) -> Finding {
    Finding(
      fault.code,
      Words(
        vi: "\(fault.words.vietnamese) (ký tự thứ \(position + 1)).",
        en: "\(fault.words.english) (at character \(position + 1))."),
      hint: fault.hint)
  }
}
