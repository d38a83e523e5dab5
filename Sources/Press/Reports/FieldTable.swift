import Vietnamese

/// The table of fields for programs.
public enum FieldTable {
  /// A JSON list of all fields: name, owner, kind, labels, and what it is in both languages.
  public static func json() -> String {
    var json = JSONBuilder(reserving: 1 << 14)
    json.open("[")
    for field in Field.all {
      json.line(1)
      json.object { json in
        json.value("name", field.name)
        json.value("owner", field.owner.rawValue)
        json.value("kind", field.kind.rawValue)
        json.array("labels") { json in
          for label in field.labels { json.value(nil, label) }
        }
        json.value("vi", field.vietnamese)
        json.value("en", field.english)
      }
    }
    json.close("]", indent: 0)
    return json.text
  }
}
