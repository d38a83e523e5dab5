import Findings

/// The styles of a letter, as far as they say fonts, strikes and numbering.
struct WordStyles {
  struct Style {
    var font: String?
    var isStruck: Bool?
    var isHidden: Bool?
    var base: String?
    var numbering: (list: String, level: Int)?
  }

  private var styles: [String: Style] = [:]
  private var standardFont: String?
  /// The style of paragraphs that name none.
  private var standardParagraph: String?

  init(_ archive: Archive) throws(Finding) {
    guard let entry = try archive.entry("word/styles.xml") else { return }
    let reader = try XMLReader(entry)
    var id: String?
    var isDefault = false
    while let event = try reader.next() {
      guard event == .start else { continue }
      let name = reader.localName
      let attributes = reader.attributes
      switch name {
      case "docDefaults": isDefault = true
      case "style":
        (id, isDefault) = (attributes["styleId"], false)
        if let id { styles[id] = Style() }
        if attributes["type"] == "paragraph", attributes["default"].map({ XMLFlag.isSet($0) }) ?? false {
          standardParagraph = id
        }
      case "rFonts":
        let font = attributes["ascii"] ?? attributes["hAnsi"]
        if isDefault { standardFont = font } else if let id { styles[id]?.font = font }
      case "basedOn": if let id { styles[id]?.base = attributes["val"] }
      case "strike", "dstrike": if let id { styles[id]?.isStruck = XMLFlag.isSet(attributes["val"]) }
      case "vanish": if let id { styles[id]?.isHidden = XMLFlag.isSet(attributes["val"]) }
      case "numId":
        guard let id, let list = attributes["val"] else { continue }
        styles[id]?.numbering = (list, 0)
      default: continue
      }
    }
  }

  /// A value of a style, or of those on which it is based.
  private func value<Value>(_ id: String?, _ path: (Style) -> Value?) -> Value? {
    var id = id
    for _ in 0..<20 {
      guard let style = id.flatMap({ styles[$0] }) else { return nil }
      if let value = path(style) { return value }
      id = style.base
    }
    return nil
  }

  func font(run: String?, paragraph: String?) -> String? {
    value(run, \.font) ?? value(paragraph ?? standardParagraph, \.font) ?? standardFont
  }

  func isStruck(run: String?, paragraph: String?) -> Bool {
    value(run, \.isStruck) ?? value(paragraph ?? standardParagraph, \.isStruck) ?? false
  }

  func isHidden(run: String?, paragraph: String?) -> Bool {
    value(run, \.isHidden) ?? value(paragraph ?? standardParagraph, \.isHidden) ?? false
  }

  func numbering(paragraph: String?) -> (list: String, level: Int)? { value(paragraph, \.numbering) }
}
