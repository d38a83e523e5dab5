extension Finding {
  /// The finding as lines of text: severity and code, place, message, and the hint on a line of its own.
  public func text(in language: Language) -> String {
    let label: Words =
      switch severity {
      case .error: Words(vi: "lỗi", en: "error")
      case .warning: Words(vi: "cảnh báo", en: "warning")
      case .note: Words(vi: "ghi chú", en: "note")
      }
    var text = "\(label(in: language)) \(code)"
    if let place { text += " · \(place)" }
    text += ": \(message(in: language))"
    if let hint { text += "\n  → \(hint(in: language))" }
    return text.shown
  }
}

extension Finding: Encodable {
  private enum Key: String, CodingKey {
    case severity, code, message, hint, file, sheet, cell, line, column, record, field
  }

  private struct Pair: Encodable {
    var vi: String
    var en: String
    init(_ words: Words) {
      vi = words.vietnamese
      en = words.english
    }
  }

  /// Writes a flat object: `severity`, `code`, `message` and `hint` in both languages, and the parts of the place.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(severity.rawValue, forKey: .severity)
    try container.encode(code.description, forKey: .code)
    try container.encode(Pair(message), forKey: .message)
    try container.encodeIfPresent(hint.map(Pair.init), forKey: .hint)
    try container.encodeIfPresent(place?.file, forKey: .file)
    try container.encodeIfPresent(place?.sheet, forKey: .sheet)
    try container.encodeIfPresent(place?.cell, forKey: .cell)
    try container.encodeIfPresent(place?.line, forKey: .line)
    try container.encodeIfPresent(place?.column, forKey: .column)
    try container.encodeIfPresent(place?.record, forKey: .record)
    try container.encodeIfPresent(place?.field, forKey: .field)
  }
}
