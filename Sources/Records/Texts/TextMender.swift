import Vietnamese

/// What was mended in a text without changing its meaning, or seen in it and left.
struct Mending: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  /// Two and more spaces between words became one.
  static let spaces = Mending(rawValue: 1)
  /// Non-breaking or other wide spaces became plain ones.
  static let wideSpaces = Mending(rawValue: 2)
  /// Letters of zero width and control characters were taken out.
  static let invisible = Mending(rawValue: 4)
  /// Letters of other alphabets that look like Vietnamese ones were replaced.
  static let lookAlikes = Mending(rawValue: 8)
  /// Line breaks became spaces, in fields of one line.
  static let lines = Mending(rawValue: 16)
  /// Decomposed letters were composed.
  static let composed = Mending(rawValue: 32)
  /// Seen and left: letters that no Vietnamese word has.
  static let foreign = Mending(rawValue: 64)
  /// Seen and left: letters that are broken already.
  static let broken = Mending(rawValue: 128)
}

/// Cleans the text of cells: NFC, spaces, invisible letters, look-alikes. The spelling of a word is never changed.
enum TextMender {
  /// The mended text. White space at the ends goes silently.
  static func mend(_ text: String, keepsLines: Bool) -> (text: String, mending: Mending) {
    if isClean(text) { return (text, []) }
    var mending: Mending = []
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, keepsLines: keepsLines, to: &scalars, mending: &mending) }
    mendLookAlikes(&scalars, mending: &mending)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: collapsed(scalars, mending: &mending))
    let joined = String(view)
    let composed = VietnameseText.nfc(joined)
    if !composed.unicodeScalars.elementsEqual(joined.unicodeScalars) { mending.insert(.composed) }
    if composed.unicodeScalars.contains(where: isStrange) { mending.insert(.foreign) }
    return (composed, mending)
  }

  /// Whether a look at the bytes shows that there is nothing to mend; most cells are so.
  private static func isClean(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      if first == 0x20 || last == 0x20 { return false }
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case 0x21...0x7E: break
        case 0x20: if bytes[index + 1] == 0x20 { return false }
        case 0xC3:
          if bytes[index + 1] == 0x90 || bytes[index + 1] == 0xB0 || !isLatin(bytes[index + 1]) { return false }
        case 0xC4, 0xC5, 0xC6: if !isAccented(byte, bytes[index + 1]) { return false }
        // U+1EA0 to U+1EF9, and the quotation marks and dashes of U+2010 to U+2026.
        case 0xE1: if !(0xBA...0xBB).contains(bytes[index + 1]) { return false }
        case 0xE2: if bytes[index + 1] != 0x80 || !(0x90...0xA6).contains(bytes[index + 2]) { return false }
        case 0x80...0xBF: break
        default: return false
        }
        index += 1
      }
      return true
    }
  }

  /// Second bytes of the letters àáâãèéêìíòóôõùúý in both cases; the others of Latin-1 deserve a closer look.
  private static func isLatin(_ byte: UInt8) -> Bool {
    switch byte & 0xDF {
    case 0x80...0x83, 0x88...0x8A, 0x8C, 0x8D, 0x92...0x95, 0x99, 0x9A, 0x9D: true
    default: false
    }
  }

  /// Whether two bytes are one of ă đ ĩ ũ ơ ư in either case.
  private static func isAccented(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0xC4, 0x82...0x83), (0xC4, 0x90...0x91), (0xC4, 0xA8...0xA9), (0xC5, 0xA8...0xA9), (0xC6, 0xA0...0xA1),
      (0xC6, 0xAF...0xB0):
      true
    default: false
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar, keepsLines: Bool, to scalars: inout [Unicode.Scalar], mending: inout Mending
  ) {
    switch scalar.value {
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
      if keepsLines {
        if scalar.value != 0x0D { scalars.append("\n") }
      } else {
        scalars.append(" ")
        mending.insert(.lines)
      }
    case 0x09: scalars.append(" ")
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      scalars.append(" ")
      mending.insert(.wideSpaces)
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xE0000...0xE007F:
      mending.insert(.invisible)
    case 0xFFFD, 0xFFFE, 0xFFFF:
      scalars.append("\u{FFFD}")
      mending.insert(.broken)
    default: scalars.append(scalar)
    }
  }

  private static func mendLookAlikes(_ scalars: inout [Unicode.Scalar], mending: inout Mending) {
    for (index, scalar) in scalars.enumerated() {
      if let replacement = LookAlikes.strokedD[scalar] {
        scalars[index] = replacement
        mending.insert(.lookAlikes)
      } else if let replacement = LookAlikes.latin[scalar], isInLatinWord(index, scalars) {
        scalars[index] = replacement
        mending.insert(.lookAlikes)
      }
    }
  }

  /// Whether the word around a letter has a letter that is surely Latin.
  private static func isInLatinWord(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    func isLatin(_ scalar: Unicode.Scalar) -> Bool { Letter(scalar) != nil }
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.isGraphemeExtend
    }
    var left = index
    while left > 0, isWord(scalars[left - 1]) { left -= 1 }
    var right = index
    while right + 1 < scalars.count, isWord(scalars[right + 1]) { right += 1 }
    return right - left < 200 && scalars[left...right].contains(where: isLatin)
  }

  private static func collapsed(_ scalars: [Unicode.Scalar], mending: inout Mending) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar == " " {
        guard let last = result.last, last != "\n" else { continue }
        if last == " " {
          mending.insert(.spaces)
          continue
        }
      } else if scalar == "\n" {
        while result.last == " " { result.removeLast() }
        if result.isEmpty { continue }
      }
      result.append(scalar)
    }
    // Spaces at the end may have been counted as doubled; they say nothing there.
    var end = scalars.count
    while end > 0, scalars[end - 1] == " " || scalars[end - 1] == "\n" { end -= 1 }
    if mending.contains(.spaces), !hasDoubleSpace(scalars[..<end]) { mending.remove(.spaces) }
    while let last = result.last, last == " " || last == "\n" { result.removeLast() }
    return result
  }

  private static func hasDoubleSpace(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let body = scalars.drop { $0 == " " }
    return zip(body, body.dropFirst()).contains { $0 == " " && $1 == " " }
  }

  /// Letters and signs that a Vietnamese word never has, typical of text whose encoding was mistaken.
  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA1...0xAA, 0xAC, 0xAE, 0xAF, 0xB1, 0xB4...0xB6, 0xB8, 0xBC...0xBF, 0xC0...0x17F:
      return Letter(scalar) == nil && scalar != "§" && scalar != "®" && scalar != "±"
    case 0x300...0x36F, 0x370...0x52F, 0xE000...0xF8FF: return true
    default: return false
    }
  }
}
