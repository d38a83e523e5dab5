import Drawing
import Vietnamese

/// A text of a layout, split into what is fixed and what the fields of a scope fill in.
struct Template: Sendable, Hashable {
  indirect enum Piece: Sendable, Hashable {
    case literal(StyledText.Span)
    case slot(Slot, TextStyle, isUppercase: Bool, isKeptTogether: Bool)
    case choice(Choice<Template>)
  }

  var pieces: [Piece]

  /// Whether it says the same for every scope.
  var isConstant: Bool {
    pieces.allSatisfy { if case .literal = $0 { true } else { false } }
  }

  /// The text with its styles, values filled in, white space tidied; empty when nothing is left.
  func styled(in scope: any Scope) -> StyledText {
    var spans = Spans()
    fill(&spans, from: scope)
    return spans.finished
  }

  private static let capitalsTracking = 0.03

  /// The text without styles.
  func text(in scope: any Scope) -> String { styled(in: scope).string }

  private func fill(_ spans: inout Spans, from scope: any Scope) {
    for piece in pieces {
      switch piece {
      case .literal(let span): spans.add(span.text, span.style, isKeptTogether: span.isKeptTogether)
      case .slot(let slot, let style, let isUppercase, let isKept):
        let written = Spans.onOneLine(slot.text(in: scope))
        let value = slot.isName ? written : VietnameseText.typographic(written)
        let text = isUppercase ? VietnameseText.uppercased(value) : value
        var style = style
        // Capitals of a sheet are set as the layout's own would be: with a little room between them.
        if !isUppercase, style.tracking == 0, text.isInCapitals { style.tracking = Self.capitalsTracking }
        spans.add(text, style, isKeptTogether: isKept || slot.isPerson(in: scope))
      case .choice(let choice): choice.chosen(in: scope)?.fill(&spans, from: scope)
      }
    }
  }
}

/// Spans being gathered: white space is never doubled, and none is left at either end or beside a line's end.
private struct Spans {
  private var spans: [StyledText.Span] = []
  private var endsInSpace = true

  mutating func add(_ text: String, _ style: TextStyle, isKeptTogether: Bool) {
    guard !text.isEmpty else { return }
    let tidy = isTidy(text) ? text : tidied(text)
    endsInSpace = tidy.isEmpty ? endsInSpace : tidy.utf8.last == Self.space || tidy.utf8.last == Self.lineEnd
    if !tidy.isEmpty { spans.append(StyledText.Span(tidy, style, isKeptTogether: isKeptTogether)) }
  }

  private static let space = UInt8(ascii: " ")
  private static let lineEnd = UInt8(ascii: "\n")

  /// Whether a text can stay as it is, as nearly all do.
  private func isTidy(_ text: String) -> Bool {
    var isAfterSpace = endsInSpace
    for byte in text.utf8 {
      if byte == Self.lineEnd || byte == Self.space && isAfterSpace { return false }
      isAfterSpace = byte == Self.space
    }
    return true
  }

  private mutating func tidied(_ text: String) -> String {
    var tidy = ""
    tidy.reserveCapacity(text.utf8.count)
    var isAfterSpace = endsInSpace
    for character in text.unicodeScalars {
      switch character {
      case " ":
        if !isAfterSpace { tidy.unicodeScalars.append(character) }
        isAfterSpace = true
      case "\n":
        if isAfterSpace { dropSpace(&tidy) }
        tidy.unicodeScalars.append(character)
        isAfterSpace = true
      default:
        tidy.unicodeScalars.append(character)
        isAfterSpace = false
      }
    }
    return tidy
  }

  /// Takes away the space that ends the text gathered so far.
  private mutating func dropSpace(_ tidy: inout String) {
    if tidy.last == " " {
      tidy.removeLast()
    } else if tidy.isEmpty, let last = spans.indices.last, spans[last].text.last == " " {
      spans[last].text.removeLast()
    }
  }

  var finished: StyledText {
    var spans = spans
    while let last = spans.indices.last {
      while let end = spans[last].text.last, end == " " || end == "\n" { spans[last].text.removeLast() }
      if !spans[last].text.isEmpty { break }
      spans.removeLast()
    }
    return StyledText(spans)
  }

  /// A value without line ends and tabs: a cell's own line ends are no lines of the certificate.
  static func onOneLine(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 < 32 }) else { return value }
    return String(String.UnicodeScalarView(value.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
  }
}

extension String {
  /// Whether it is several words, all in capitals; an abbreviation alone is not meant.
  fileprivate var isInCapitals: Bool {
    guard utf8.contains(UInt8(ascii: " ")) else { return false }
    var capitals = 0
    for scalar in unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= 6
  }
}
