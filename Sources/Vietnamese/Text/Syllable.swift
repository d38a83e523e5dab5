/// A run of letters or digits of a text, its letters in lower case without the tone, and the tone by itself.
struct Syllable: Hashable {
  var scalars: [Unicode.Scalar] = []
  var tone = Tone.level

  /// Takes NFC text apart at white space and punctuation; an apostrophe inside a word parts nothing.
  static func split(_ text: String) -> [Syllable] {
    var syllables: [Syllable] = []
    var current = Syllable()
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
    func close() {
      if !current.scalars.isEmpty { syllables.append(current) }
      current = Syllable()
    }
    for scalar in text.unicodeScalars {
      if let letter = Letter(scalar) {
        if let last = current.scalars.last, isDigit(last) { close() }
        current.scalars.append(letter.base)
        if letter.tone != .level { current.tone = letter.tone }
      } else if isDigit(scalar) {
        if let last = current.scalars.last, !isDigit(last) { close() }
        current.scalars.append(scalar)
      } else if scalar.isASCII {
        // Spaces and signs are most of what is left; the tables of Unicode would take long to say so.
        if !VietnameseText.isApostrophe(scalar) { close() }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        current.scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if !VietnameseText.isApostrophe(scalar) && scalar.properties.generalCategory != .nonspacingMark
        && scalar.properties.generalCategory != .format
      {
        close()
      }
    }
    close()
    return syllables
  }
}
