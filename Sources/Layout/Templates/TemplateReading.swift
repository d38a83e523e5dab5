import Drawing
import Findings
import SourceTree
import Vietnamese

/// Reading of texts with fields, of conditions, and of the fields that they name.
extension LayoutReading {
  /// Text that needs no style, such as the target of a link.
  func plainTemplate(_ node: SourceNode) -> Template? {
    guard let text = text(node) else { return nil }
    return template(text, at: node.place, letters: TextStyle(family: "", size: 1), isUppercase: false, isMarkup: false)
  }

  /// Markup with fields.
  func markupTemplate(_ node: SourceNode, style: Style) -> Template? {
    guard let text = text(node) else { return nil }
    return template(
      text, at: node.place, letters: style.letters, isUppercase: style.isUppercase, isMarkup: true)
  }

  private func template(
    _ text: String, at place: Place, letters: TextStyle, isUppercase: Bool, isMarkup: Bool
  ) -> Template? {
    do {
      let parts = try TemplatePart.parts(of: VietnameseText.nfc(text))
      let spans =
        isMarkup ? markupSpans(parts, letters, at: place) : [StyledText.Span(Placeholders.text(of: parts), letters)]
      guard let spans else { return nil }
      var pieces: [Template.Piece] = []
      for span in spans {
        if isMarkup { use(letters: span.style, at: place) }
        for piece in Placeholders.split(span.text) {
          switch piece {
          case .text(let text):
            let text = isUppercase ? VietnameseText.uppercased(text) : text
            pieces.append(.literal(StyledText.Span(text, span.style, isKeptTogether: span.isKeptTogether)))
          case .part(let index):
            pieces += self.pieces(parts[index], span, isUppercase: isUppercase, isMarkup: isMarkup, at: place)
          }
        }
      }
      return Template(pieces: pieces)
    } catch {
      report(.template(error.words), at: place)
      return nil
    }
  }

  /// The markup's spans, with a placeholder for each part in braces.
  private func markupSpans(
    _ parts: [TemplatePart], _ letters: TextStyle, at place: Place
  ) -> [StyledText.Span]? {
    let names = MarkupNames(
      colour: { [colours] name in colours[name] }, style: { [styles] name in styles[name]?.letters })
    do {
      return try StyledText(markup: Placeholders.text(of: parts), base: letters, names: names).spans
    } catch {
      add(error.placed(at: place))
      return nil
    }
  }

  private func pieces(
    _ part: TemplatePart, _ span: StyledText.Span, isUppercase: Bool, isMarkup: Bool, at place: Place
  ) -> [Template.Piece] {
    switch part {
    case .literal: return []
    case .slot(var slot, let formatName):
      slot.field = field(named: slot.field, at: place) ?? slot.field
      if let formatName {
        slot.format = ValueFormat.named(formatName)
        if slot.format == nil { report(.unknown(.format, formatName, known: ValueFormat.names), at: place) }
      }
      return [.slot(slot, span.style, isUppercase: isUppercase, isKeptTogether: span.isKeptTogether)]
    case .wording(let name):
      guard let entry = wording.first(where: { $0.key == name }) else {
        report(.unknown(.wording, name, known: wording.map(\.key)), at: place)
        return []
      }
      return opening("wording.\(name)", at: place) {
        words(entry.value, span.style, isUppercase: isUppercase, isMarkup: isMarkup)
      } ?? []
    }
  }

  /// A wording: a text, or texts by the value of a field.
  private func words(
    _ node: SourceNode, _ style: TextStyle, isUppercase: Bool, isMarkup: Bool
  ) -> [Template.Piece]? {
    if let text = node.text {
      return template(text, at: node.place, letters: style, isUppercase: isUppercase, isMarkup: isMarkup)?.pieces
    }
    guard let entries = entries(node, of: "wording") else { return [] }
    guard let by = node["by"] else {
      reader.missing("by", of: "wording", at: node.place)
      return nil
    }
    guard let field = field(by) else { return nil }
    var choice = Choice<Template>(field: field)
    for entry in entries where entry.key != "by" {
      let pieces = words(entry.value, style, isUppercase: isUppercase, isMarkup: isMarkup) ?? []
      switch entry.key {
      case "present": choice.present = Template(pieces: pieces)
      case "absent": choice.absent = Template(pieces: pieces)
      case "otherwise": choice.otherwise = Template(pieces: pieces)
      default: choice.cases.append(.init(value: entry.key, option: Template(pieces: pieces)))
      }
    }
    return [.choice(choice)]
  }

  // MARK: Fields and conditions

  /// The canonical name of the field that a property names.
  func field(_ node: SourceNode) -> String? {
    text(node).flatMap { field(named: $0, at: node.place) }
  }

  /// The canonical name of a field, or the header of a column that the layout declares.
  func field(named name: String, at place: Place) -> String? {
    let known = Field.named(name)
    guard let canonical = fields.declared(name) ?? known?.name else {
      report(.unknown(.field, name, known: Field.all.map(\.name) + fields.all), at: place)
      return nil
    }
    if isStock, known?.owner != .ceremony {
      report(.recordFieldInStock(canonical), at: place)
    }
    use(field: canonical)
    return canonical
  }

  /// `unit`, `{absent: unit}`, `{field: kind, equals: collective}`, `{field: kind, in: […]}`.
  func condition(_ node: SourceNode) -> Condition? {
    if node.text != nil { return field(node).map { Condition(field: $0, test: .present) } }
    guard let entries = entries(node, of: "when") else { return nil }
    checkKeys(entries, known: ["present", "absent", "field", "equals", "in"])
    return condition(at: node.place) { node[$0] }
  }

  func condition(_ properties: Properties) -> Condition? {
    condition(at: properties.place) { properties[$0] }
  }

  private func condition(at place: Place, _ value: (String) -> SourceNode?) -> Condition? {
    if let present = value("present") { return field(present).map { Condition(field: $0, test: .present) } }
    if let absent = value("absent") { return field(absent).map { Condition(field: $0, test: .absent) } }
    guard let compared = value("field") else {
      reader.missing("present", of: "when", at: place)
      return nil
    }
    guard let field = field(compared) else { return nil }
    if let values = (value("in") ?? value("equals")).flatMap({ texts($0) }) {
      return Condition(field: field, test: .among(values))
    }
    return Condition(field: field, test: .present)
  }
}
