import Findings

/// A finding as reports write it.
struct WrittenFinding: Decodable {
  let finding: Finding

  private enum Keys: String, CodingKey {
    case severity, code, message, hint, file, sheet, cell, line, column, record, field
  }

  private struct BothLanguages: Decodable {
    var vi: String
    var en: String

    var words: Words { Words(vi: vi, en: en) }
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    let name = try fields.decode(String.self, forKey: .code)
    guard let code = Code(rawValue: name) else {
      throw DecodingError.dataCorruptedError(forKey: .code, in: fields, debugDescription: name)
    }
    var place: Place?
    if let file = try fields.decodeIfPresent(String.self, forKey: .file) {
      place = Place(
        file, sheet: try fields.decodeIfPresent(String.self, forKey: .sheet),
        cell: try fields.decodeIfPresent(String.self, forKey: .cell),
        line: try fields.decodeIfPresent(Int.self, forKey: .line),
        column: try fields.decodeIfPresent(Int.self, forKey: .column),
        record: try fields.decodeIfPresent(Int.self, forKey: .record),
        field: try fields.decodeIfPresent(String.self, forKey: .field))
    }
    finding = Finding(
      code, severity: try fields.decode(Finding.Severity.self, forKey: .severity),
      try fields.decode(BothLanguages.self, forKey: .message).words, at: place,
      hint: try fields.decodeIfPresent(BothLanguages.self, forKey: .hint)?.words)
  }
}
