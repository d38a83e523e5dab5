/// VNI-Windows: a base letter, and a second Western European letter that stands for its mark and tone.
enum VNIText {
  /// Joins base letters and marks; the result may still be decomposed.
  static func decode(
    _ input: (scalars: [Unicode.Scalar], lost: [UInt8])
  ) -> (scalars: [Unicode.Scalar], lost: [UInt8]) {
    var result: [Unicode.Scalar] = []
    var index = 0
    let scalars = input.scalars
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      var marks: [Unicode.Scalar] = []
      let base = lower(scalar)
      if let single = singles[base] {
        result += isUpper(scalar) ? single.flatMap { Array($0.properties.uppercaseMapping.unicodeScalars) } : single
        if base == "ô" || base == "ö", index < scalars.count, let tone = tones[lower(scalars[index])] {
          result.append(tone)
          index += 1
        }
        continue
      }
      if index < scalars.count, let found = combining(base: base, mark: lower(scalars[index])) {
        marks = found
        index += 1
      }
      result.append(scalar)
      result += marks
    }
    return (result, input.lost)
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isUppercase }

  private static func combining(base: Unicode.Scalar, mark: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch base {
    case "a": tones[mark].map { [$0] } ?? circumflexes[mark] ?? breves[mark]
    case "e", "o": tones[mark].map { [$0] } ?? circumflexes[mark]
    case "u", "y": tones[mark].map { [$0] }
    default: nil
    }
  }

  private static let acute: Unicode.Scalar = "\u{301}"
  private static let grave: Unicode.Scalar = "\u{300}"
  private static let hook: Unicode.Scalar = "\u{309}"
  private static let tilde: Unicode.Scalar = "\u{303}"
  private static let dot: Unicode.Scalar = "\u{323}"

  private static let tones: [Unicode.Scalar: Unicode.Scalar] = [
    "ù": acute, "ø": grave, "û": hook, "õ": tilde, "ï": dot,
  ]

  private static let circumflexes: [Unicode.Scalar: [Unicode.Scalar]] = [
    "â": ["\u{302}"], "á": ["\u{302}", acute], "à": ["\u{302}", grave], "å": ["\u{302}", hook],
    "ã": ["\u{302}", tilde],
    "ä": ["\u{302}", dot],
  ]

  private static let breves: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ê": ["\u{306}"], "é": ["\u{306}", acute], "è": ["\u{306}", grave], "ú": ["\u{306}", hook],
    "ü": ["\u{306}", tilde],
    "ë": ["\u{306}", dot],
  ]

  private static let singles: [Unicode.Scalar: [Unicode.Scalar]] = [
    "í": ["í"], "ì": ["ì"], "æ": ["ỉ"], "ó": ["ĩ"], "ò": ["ị"], "ñ": ["đ"], "ô": ["ơ"], "ö": ["ư"], "î": ["ỵ"],
  ]
}
