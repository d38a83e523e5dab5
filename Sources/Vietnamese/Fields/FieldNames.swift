extension Field {
  /// The field of a canonical name or of a label; case, spaces, punctuation, NFD, tone placement and, where nothing
  /// becomes ambiguous, missing accents make no difference.
  public static func named(_ nameOrLabel: String) -> Field? {
    FieldNames.shared.exact[VietnameseText.comparisonKey(nameOrLabel)]
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
      best = (distance, entry.label, entry.field)
    }
    return best.map { ($0.label, $0.field) }
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
  }

  /// Bare Latin letters and digits, syllables run together.
  static func unaccentedKey(_ text: String) -> String {
    VietnameseText.comparisonSyllables(VietnameseText.unaccented(text)).joined()
  }
}
