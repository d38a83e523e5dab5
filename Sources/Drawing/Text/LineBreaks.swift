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
    var text = text
    return text.withUTF8 { bytes in
      var places: [Place] = []
      places.reserveCapacity(bytes.count / 4 + 1)
      var context = BreakContext()
      var offset = 0
      var lastWidth = 0
      while offset < bytes.count {
        // Within a word nothing breaks and nothing is remembered.
        if context.isInWord { offset += letters(in: bytes, from: offset) }
        guard offset < bytes.count else { break }
        let scalar = scalar(in: bytes, at: offset)
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
      if offset > 0 { places.append(Place(offset: offset, isMandatory: bytes.last == 0x0A)) }
      return places
    }
  }

  /// How many bytes of Latin letters follow.
  private static func letters(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x61...0x7A, 0x41...0x5A: offset += 1
      // U+0100–U+027F.
      case 0xC4...0xC9: offset += 2
      // U+00C0–U+00FF without the signs × and ÷.
      case 0xC3 where bytes[offset + 1] != 0x97 && bytes[offset + 1] != 0xB7: offset += 2
      // U+1E00–U+1EFF.
      case 0xE1 where 0xB8...0xBB ~= bytes[offset + 1]: offset += 3
      default: return offset - start
      }
    }
    return offset - start
  }

  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Unicode.Scalar {
    let first = bytes[offset]
    if first < 0x80 { return Unicode.Scalar(first) }
    func next(_ index: Int) -> UInt32 { UInt32(bytes[offset + index] & 0x3F) }
    let value: UInt32 =
      switch first {
      case ..<0xE0: UInt32(first & 0x1F) << 6 | next(1)
      case ..<0xF0: UInt32(first & 0x0F) << 12 | next(1) << 6 | next(2)
      default: UInt32(first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
