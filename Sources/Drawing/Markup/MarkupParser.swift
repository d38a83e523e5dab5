import Findings

/// Reads markup into spans of text.
struct MarkupParser {
  private let characters: [Unicode.Scalar]
  private let base: TextStyle
  private let names: MarkupNames
  private var position = 0
  private var open: [OpenTag] = []
  private var spans: [StyledText.Span] = []
  private var text = String.UnicodeScalarView()

  private struct OpenTag {
    var name: String
    var start: Int
    var style: TextStyle
    var isKeptTogether: Bool
  }

  init(_ markup: String, base: TextStyle, names: MarkupNames) {
    characters = Array(markup.unicodeScalars)
    self.base = base
    self.names = names
  }

  mutating func readSpans() throws(Finding) -> [StyledText.Span] {
    while position < characters.count {
      switch characters[position] {
      case "<": try readTag()
      case "&": text.append(try readEntity())
      default:
        text.append(characters[position])
        position += 1
      }
    }
    if let tag = open.last { throw .markup(.unclosed(tag.name), at: tag.start) }
    flush()
    return spans
  }

  private var style: TextStyle { open.last?.style ?? base }
  private var isKeptTogether: Bool { open.last?.isKeptTogether ?? false }

  /// Ends the span that was being read.
  private mutating func flush() {
    guard !text.isEmpty else { return }
    spans.append(StyledText.Span(String(text), style, isKeptTogether: isKeptTogether))
    text = String.UnicodeScalarView()
  }

  private mutating func readTag() throws(Finding) {
    let start = position
    position += 1
    flush()
    if take("/") {
      let name = readName()
      skipSpace()
      guard let tag = open.last, tag.name == name, take(">") else { throw .markup(.strayEnd(name), at: start) }
      open.removeLast()
      return
    }
    let name = readName()
    guard Markup.tags.contains(name) else { throw .markup(.unknownTag(name), at: start) }
    var tag = OpenTag(name: name, start: start, style: style, isKeptTogether: isKeptTogether)
    apply(name, to: &tag)
    skipSpace()
    while position < characters.count, characters[position] != ">", characters[position] != "/" {
      let place = position
      let (attribute, value) = try readAttribute()
      guard name == "span" else { throw .markup(.unknownAttribute(attribute, tag: name), at: place) }
      let setting = MarkupAttribute(name: attribute, value: value, names: names)
      do throws(MarkupFault) { try setting.apply(to: &tag.style) } catch { throw .markup(error, at: place) }
      skipSpace()
    }
    let isEmpty = take("/")
    guard take(">") else { throw .markup(.brokenTag, at: start) }
    if !isEmpty { open.append(tag) }
  }

  private func apply(_ name: String, to tag: inout OpenTag) {
    let size = tag.style.size
    switch name {
    case "b": tag.style.weight = .bold
    case "i": tag.style.isItalic = true
    case "u": tag.style.isUnderlined = true
    case "small": tag.style.size = size / 1.2
    case "big": tag.style.size = size * 1.2
    case "sub":
      tag.style.size = size * 0.65
      tag.style.rise -= size * 0.15
    case "sup":
      tag.style.size = size * 0.65
      tag.style.rise += size * 0.35
    case "keep": tag.isKeptTogether = true
    default: break
    }
  }

  private mutating func readAttribute() throws(Finding) -> (name: String, value: String) {
    let start = position
    let name = readName()
    skipSpace()
    guard !name.isEmpty, take("=") else { throw .markup(.brokenTag, at: start) }
    skipSpace()
    guard position < characters.count, characters[position] == "\"" || characters[position] == "'" else {
      throw .markup(.unquoted(name), at: start)
    }
    let quote = characters[position]
    position += 1
    var value = String.UnicodeScalarView()
    while position < characters.count, characters[position] != quote {
      if characters[position] == "&" {
        value.append(try readEntity())
      } else {
        value.append(characters[position])
        position += 1
      }
    }
    guard take(quote) else { throw .markup(.unquoted(name), at: start) }
    return (name, String(value))
  }

  private mutating func readEntity() throws(Finding) -> Unicode.Scalar {
    let start = position
    guard let end = characters[start...].prefix(12).firstIndex(of: ";") else { throw .markup(.ampersand, at: start) }
    let name = String(String.UnicodeScalarView(characters[start + 1..<end]))
    position = end + 1
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    let number =
      name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
    guard let number, let scalar = Unicode.Scalar(number) else { throw .markup(.ampersand, at: start) }
    return scalar
  }

  private mutating func readName() -> String {
    var name = String.UnicodeScalarView()
    while position < characters.count, isNamePart(characters[position]) {
      name.append(characters[position])
      position += 1
    }
    return String(name)
  }

  private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar || scalar == "_" || scalar == "-")
  }

  private mutating func skipSpace() {
    while position < characters.count, characters[position].properties.isWhitespace { position += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < characters.count, characters[position] == scalar else { return false }
    position += 1
    return true
  }
}
