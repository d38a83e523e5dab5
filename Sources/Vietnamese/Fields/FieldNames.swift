extension Field {
  /// The field of a canonical name or of a label; case, spaces, punctuation, NFD, tone placement and, where nothing
  /// becomes ambiguous, missing accents make no difference.
  public static func named(_ nameOrLabel: String) -> Field? {
    // Whole sentences are asked about too, and a key has no fewer bytes than its text has letters.
    guard nameOrLabel.utf8.count(where: FieldNames.beginsLetter) <= FieldNames.shared.longest else { return nil }
    return FieldNames.shared.exact[VietnameseText.comparisonKey(nameOrLabel)]
      ?? FieldNames.shared.unaccented[FieldNames.unaccentedKey(nameOrLabel)]
  }

  /// The label that a mistyped header most likely means, and its field; nothing if none is near.
  public static func suggestion(for text: String) -> (label: String, field: Field)? {
    let key = FieldNames.unaccentedKey(text)
    guard key.count >= 3 else { return nil }
    var best: (distance: Int, label: String, field: Field)?
    for entry in FieldNames.shared.entries {
      let limit = min(3, max(1, min(key.count, entry.key.count) / 3), (best?.distance ?? 4) - 1)
      guard limit > 0, let distance = EditDistance.between(key, entry.key, limit: limit) else { continue }
      // One word for another is no slip of the pen: “Đề nghị khen thưởng” is not “Đơn vị khen thưởng”.
      guard Self.isMistyped(text, entry.label) else { continue }
      best = (distance, entry.label, entry.field)
    }
    return best.map { ($0.label, $0.field) }
  }
}

extension Field {
  /// Whether each syllable of one text is that of the other, or a slip away from it.
  private static func isMistyped(_ text: String, _ label: String) -> Bool {
    let left = VietnameseText.comparisonSyllables(VietnameseText.unaccented(text))
    let right = VietnameseText.comparisonSyllables(VietnameseText.unaccented(label))
    // A space too many or too few leaves nothing to compare one by one.
    guard left.count == right.count else { return left.count + 1 == right.count || right.count + 1 == left.count }
    return zip(left, right).allSatisfy { $0 == $1 || EditDistance.between($0, $1, limit: 1) != nil }
  }
}

/// The keys by which fields are found, made once from the table.
struct FieldNames: Sendable {
  struct Entry: Sendable {
    var key: String
    var label: String
    var field: Field
  }

  let exact: [String: Field]
  /// Only keys that mean one field even without accents.
  let unaccented: [String: Field]
  let entries: [Entry]

  /// The bytes of the longest key.
  let longest: Int

  static let shared = FieldNames(Field.all)

  init(_ fields: [Field]) {
    var exact: [String: Field] = [:]
    var unaccented: [String: Field] = [:]
    var ambiguous: Set<String> = []
    var entries: [Entry] = []
    for field in fields {
      for label in field.labels + [field.name] {
        let exactKey = VietnameseText.comparisonKey(label)
        if exact[exactKey] == nil { exact[exactKey] = field }
        let key = Self.unaccentedKey(label)
        if let other = unaccented[key], other != field { ambiguous.insert(key) }
        unaccented[key] = field
        entries.append(Entry(key: key, label: label, field: field))
      }
    }
    for key in ambiguous { unaccented[key] = nil }
    self.exact = exact
    self.unaccented = unaccented
    self.entries = entries
    longest = (exact.keys.map(\.utf8.count) + unaccented.keys.map(\.utf8.count)).max() ?? 0
  }

  /// Whether a byte is the first of a letter: none of a mark that combines (U+0300 to U+036F), nor of a sign.
  fileprivate static func beginsLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xCB, 0xCE...0xE1: true
    default: false
    }
  }

  /// Bare Latin letters and digits, syllables run together.
  static func unaccentedKey(_ text: String) -> String {
    VietnameseText.comparisonSyllables(VietnameseText.unaccented(text)).joined()
  }
}
