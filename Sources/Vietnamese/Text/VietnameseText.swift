import Foundation

/// Text of the language: normal form, and forms of it for comparing and for file names.
public enum VietnameseText {
  /// The text in NFC.
  public static func nfc(_ text: String) -> String {
    isPlainlyComposed(text) ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether a text stands in NFC, told from its scalars.
  public static func isComposed(_ text: String) -> Bool {
    isPlainlyComposed(text)
      || text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(text.unicodeScalars)
  }

  /// Whether a look at the scalars is enough to know that the text is NFC already.
  private static func isPlainlyComposed(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x1EA0...0x1EF9).contains($0.value) }
  }

  /// The text with runs of white space made one space, and none at the ends.
  public static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A form for comparing only: letters in lower case, each syllable's tone as a digit behind it, one space between
  /// syllables, no punctuation. Old and new tone placement (hòa, hoà), case, NFD and spaces make no difference.
  public static func comparisonKey(_ text: String) -> String {
    comparisonSyllables(text).joined(separator: " ")
  }

  /// The syllables of the comparison key.
  public static func comparisonSyllables(_ text: String) -> [String] {
    var syllables: [String] = []
    for syllable in Syllable.split(nfc(text)) {
      var key = String.UnicodeScalarView()
      for scalar in syllable.scalars { key.append(scalar) }
      if syllable.tone != .level { key.append(Unicode.Scalar(0x30 + syllable.tone.rawValue)) }
      syllables.append(String(key))
    }
    return syllables
  }

  /// The comparison key as bytes, and the same without marks and tones, in one pass: for comparing many texts.
  public static func comparisonBytes(_ text: String) -> (key: [UInt8], bare: [UInt8]) {
    var key: [UInt8] = []
    var bare: [UInt8] = []
    for syllable in Syllable.split(nfc(text)) {
      if !key.isEmpty {
        key.append(0x20)
        bare.append(0x20)
      }
      for scalar in syllable.scalars {
        key.append(contentsOf: UTF8.encode(scalar) ?? .init())
        bare.append(contentsOf: UTF8.encode(Letter(scalar)?.latin ?? scalar) ?? .init())
      }
      if syllable.tone != .level { key.append(0x30 + syllable.tone.rawValue) }
    }
    return (key, bare)
  }

  /// The text without marks and tones, `Nguyen Duc` for `Nguyễn Đức`; other signs stay.
  public static func unaccented(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in nfc(text).unicodeScalars {
      if scalar.isASCII {
        result.append(scalar)
      } else if let letter = Letter(scalar) {
        let latin = letter.latin
        result.append(letter.isUppercase ? Unicode.Scalar(latin.value - 0x20) ?? latin : latin)
      } else {
        result.append(contentsOf: Self.baseScalars(of: scalar))
      }
    }
    return String(result)
  }

  private static func baseScalars(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.properties.generalCategory == .nonspacingMark { return [] }
    switch scalar {
    case "Ð", "Ɖ": return ["D"]
    case "ð", "ɖ": return ["d"]
    default: break
    }
    let decomposed = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    return decomposed.first.map { [$0] } ?? [scalar]
  }

  /// A part of a file name in ASCII, `nguyen-thi-huong`: small letters, digits and single hyphens, at most `limit` bytes.
  ///
  /// Letters of other scripts become their code point (`u4e2d`), so that a name never vanishes; a text without any
  /// letter or digit gives an empty slug.
  public static func slug(_ text: String, limit: Int = 120) -> String {
    var slug = ""
    var isPending = false
    for scalar in unaccented(text).unicodeScalars {
      let piece: String
      if scalar.isASCII {
        piece =
          scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) ? String(scalar).lowercased() : ""
      } else {
        piece = scalar.properties.isAlphabetic ? "u" + String(scalar.value, radix: 16) : ""
      }
      // An apostrophe stands inside a name (H'Hen), it does not part words.
      if piece.isEmpty {
        if !isApostrophe(scalar) { isPending = true }
        continue
      }
      let addition = (isPending && !slug.isEmpty ? "-" : "") + piece
      if slug.utf8.count + addition.utf8.count > limit { break }
      slug += addition
      isPending = false
    }
    return slug
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}" || scalar == "\u{2018}"
  }

  /// The text in capitals.
  public static func uppercased(_ text: String) -> String { nfc(nfc(text).uppercased()) }

  /// The text in small letters.
  public static func lowercased(_ text: String) -> String { nfc(nfc(text).lowercased()) }

  /// The text with its first letter in capital, the rest as it was.
  public static func sentenceCased(_ text: String) -> String {
    let composed = nfc(text)
    guard let index = composed.firstIndex(where: \.isLetter) else { return composed }
    return composed[..<index] + composed[index].uppercased() + composed[composed.index(after: index)...]
  }
}
