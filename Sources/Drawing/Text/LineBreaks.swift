internal import CPango

/// Places where lines may or must break, by the Unicode line breaking algorithm (UAX 14).
enum LineBreaks {
  struct Place: Equatable {
    /// UTF-8 offset after which the next line starts.
    var offset: Int
    var isMandatory: Bool
  }

  /// All places in a text, in order, its end among them.
  static func places(in text: String) -> [Place] { plainPlaces(in: text) ?? pangoPlaces(in: text) }

  /// By Pango, for any script.
  static func pangoPlaces(in text: String) -> [Place] {
    let count = text.unicodeScalars.count
    var attributes = [PangoLogAttr](repeating: PangoLogAttr(), count: count + 1)
    let length = Int32(text.utf8.count)
    pango_get_log_attrs(text, length, -1, pango_language_from_string("vi"), &attributes, Int32(count + 1))
    var places: [Place] = []
    var offset = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let isMandatory = attributes[index].is_mandatory_break != 0
      if index > 0, isMandatory || attributes[index].is_line_break != 0 {
        places.append(Place(offset: offset, isMandatory: isMandatory))
      }
      offset += UTF8.width(scalar)
    }
    if offset > 0 { places.append(Place(offset: offset, isMandatory: text.utf8.last == 0x0A)) }
    return places
  }

  /// By the algorithm's own rules, for Latin letters and the signs of Latin texts; nothing if there are others.
  static func plainPlaces(in text: String) -> [Place]? {
    var places: [Place] = []
    var context = BreakContext()
    var offset = 0
    var lastWidth = 0
    for scalar in text.unicodeScalars {
      guard let next = BreakClass(scalar) else { return nil }
      switch context.take(next) {
      case .forbidden: break
      case .allowed: places.append(Place(offset: offset, isMandatory: false))
      case .mandatory: places.append(Place(offset: offset, isMandatory: true))
      }
      // Only the digit tells that a sign and a bracket before it belong to its number.
      if context.joinsBracketToNumber, places.last?.offset == offset - lastWidth { places.removeLast() }
      lastWidth = UTF8.width(scalar)
      offset += lastWidth
    }
    if offset > 0 { places.append(Place(offset: offset, isMandatory: text.utf8.last == 0x0A)) }
    return places
  }
}
