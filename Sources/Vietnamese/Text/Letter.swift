/// A letter taken apart: the letter of the alphabet (a ă â … y) without its tone, the tone, and the case.
public struct Letter: Sendable, Hashable {
  /// The lower-case letter with its own mark but without tone: `â` for `Ậ`.
  public let base: Unicode.Scalar
  public let tone: Tone
  public let isUppercase: Bool

  public init(base: Unicode.Scalar, tone: Tone, isUppercase: Bool) {
    self.base = base
    self.tone = tone
    self.isUppercase = isUppercase
  }

  /// The letter that a precomposed scalar of NFC text stands for; nothing for digits, signs and foreign scripts.
  public init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A: self.init(base: scalar, tone: .level, isUppercase: false)
    case 0x41...0x5A: self.init(base: Unicode.Scalar(scalar.value + 0x20) ?? scalar, tone: .level, isUppercase: true)
    case ..<0xC0: return nil
    default:
      guard let letter = Self.table[scalar] else { return nil }
      self = letter
    }
  }

  /// The precomposed scalar of the letter.
  public var scalar: Unicode.Scalar {
    guard let row = Self.rows.first(where: { $0.first == base }) else {
      return isUppercase ? base.properties.uppercaseMapping.unicodeScalars.first ?? base : base
    }
    let lower = row[Int(tone.rawValue)]
    return isUppercase ? lower.properties.uppercaseMapping.unicodeScalars.first ?? lower : lower
  }

  /// The bare Latin letter, `a` for `ậ` and `d` for `đ`.
  public var latin: Unicode.Scalar { Self.latinOf[base] ?? base }

  public var isVowel: Bool { Self.vowels.contains(base) }

  /// Each vowel with its six tones in the order of `Tone`.
  static let rows: [[Unicode.Scalar]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
    "yỳỷỹýỵ",
  ].map { Array($0.unicodeScalars) }

  private static let vowels = Set(rows.compactMap(\.first))

  private static let latinOf: [Unicode.Scalar: Unicode.Scalar] = [
    "ă": "a", "â": "a", "đ": "d", "ê": "e", "ô": "o", "ơ": "o", "ư": "u",
  ]

  /// The accented letters of both cases, 134 with đ and Đ left out of the rows.
  private static let table: [Unicode.Scalar: Letter] = {
    var table: [Unicode.Scalar: Letter] = [
      "đ": Letter(base: "đ", tone: .level, isUppercase: false), "Đ": Letter(base: "đ", tone: .level, isUppercase: true),
    ]
    for row in rows {
      for (tone, scalar) in zip(Tone.allCases, row) {
        guard let base = row.first else { continue }
        table[scalar] = Letter(base: base, tone: tone, isUppercase: false)
        for upper in scalar.properties.uppercaseMapping.unicodeScalars {
          table[upper] = Letter(base: base, tone: tone, isUppercase: true)
        }
      }
    }
    return table
  }()

  /// The 134 accented letters of the language, 67 in each case.
  public static let accented: [Unicode.Scalar] = {
    let lower = rows.flatMap { $0 }.filter { $0.value >= 0x80 } + ["đ"]
    return lower + lower.flatMap { Array($0.properties.uppercaseMapping.unicodeScalars) }
  }()
}
