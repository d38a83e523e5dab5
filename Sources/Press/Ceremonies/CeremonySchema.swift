import Findings
import Layout
import Vietnamese

/// The JSON Schema of ceremony files, so that an editor completes and checks them.
public enum CeremonySchema {
  /// What the schema is called beside a ceremony file.
  static let fileName = "ceremony.schema.json"

  /// The schema as JSON text, its keys in a fixed order.
  public static func json(in language: Language = .vietnamese) -> String {
    CeremonySchemaWriter(language: language).schema.text() + "\n"
  }
}

/// Makes the schema out of the reader's keys and the table of fields.
private struct CeremonySchemaWriter {
  let language: Language

  var schema: JSONValue {
    .object([
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", words("Một buổi lễ", "A ceremony")),
      ("type", .string("object")),
      ("additionalProperties", .bool(false)),
      ("required", .list([.string("records")])),
      ("properties", .object(properties)),
    ])
  }

  /// The keys of the reader, then the fields that may stand in the file for all recipients.
  private var properties: [(String, JSONValue)] {
    CeremonyFile.keys.map { ($0, value(of: $0)) } + fields(besides: CeremonyFile.keys)
  }

  private func value(of key: String) -> JSONValue {
    switch key {
    case "signer": described(signer, "Người ký.", "Who signs.")
    case "decision":
      described(
        anyOf([decision, list(of: decision)]), "Quyết định khen thưởng.", "The decision that the awards stand in.")
    case "decisions": described(list(of: decision), "Các quyết định khen thưởng.", "The decisions.")
    case "values":
      described(
        map(of: scalar), "Trường khác, giống nhau cho mọi người nhận.", "Other fields, the same for all recipients.")
    case "records":
      described(
        anyOf([string, source, list(of: anyOf([string, source]))]), "Tệp danh sách khen thưởng.",
        "The files of award records.")
    case "layout": described(string, "Bố cục cho mọi hình thức khen thưởng.", "The layout of all awards.")
    case "layouts":
      described(
        map(of: string), "Hình thức khen thưởng nào in bằng bố cục nào; default cho phần còn lại.",
        "Which award is printed by which layout; default for the rest.")
    case "awards":
      described(texts, "Thứ bậc các hình thức khen thưởng, cao nhất trước.", "The rank of awards, highest first.")
    case "folders":
      described(
        texts, "Các thư mục khác mà tệp được nêu tên có thể nằm trong đó.",
        "Other folders in which files that are named may lie.")
    case "order":
      described(
        anyOf([orderKey, list(of: orderKey)]), "Thứ tự trao.", "The order of calling.")
    case "file-name":
      described(
        string, "Tên tệp của từng giấy, ví dụ {order:3}-{name}.", "The name of each file, such as {order:3}-{name}.")
    case "booklet":
      described(
        .object([("type", .list([.string("string"), .string("object")]))]),
        "Kỷ yếu: tệp của nó, hoặc nội dung tại đây.", "The booklet: its file, or what it says.")
    case "accepted":
      described(
        list(of: object(Acceptance.keys.map { ($0, scalar) }, required: Acceptance.keys)),
        "Cảnh báo đã xem và chấp nhận: mã, giá trị, lý do.", "Findings looked at and accepted: code, value, reason.")
    case "office":
      described(
        string, "Tệp của cơ quan: từ ngữ, đơn vị, người ký luôn đúng.",
        "The office's file: words, units and signers that are always right.")
    default: Field.named(key).map(field) ?? scalar
    }
  }

  private var signer: JSONValue {
    object(CeremonyFile.signerKeys.map { ($0, Field.named("signer.\($0)").map(field) ?? scalar) })
  }

  private var decision: JSONValue {
    object(
      CeremonyFile.decisionKeys.map { key in
        switch key {
        case "awards": (key, texts)
        case "signer": (key, signer)
        default: (key, Field.named("decision.\(key)").map(field) ?? scalar)
        }
      } + fields(besides: CeremonyFile.decisionKeys))
  }

  private var source: JSONValue {
    let properties = CeremonyFile.recordKeys.map { key -> (String, JSONValue) in
      switch key {
      case "sheets": (key, texts)
      case "columns": (key, map(of: string))
      case "constants": (key, map(of: scalar))
      case "hidden": (key, .object([("type", .string("boolean"))]))
      default: (key, string)
      }
    }
    return object(properties, required: ["file"])
  }

  private var orderKey: JSONValue {
    let names = ["award", "decision", "kind", "sheet"] + Field.all.flatMap { [$0.name] + $0.labels }
    return .object([("enum", .list(names.unique.map(JSONValue.string)))])
  }

  /// Every field under its name and under each of its labels.
  private func fields(besides known: [String]) -> [(String, JSONValue)] {
    var names = Set(known)
    return Field.all.flatMap { field in
      ([field.name] + field.labels).filter { names.insert($0).inserted }.map { ($0, self.field(field)) }
    }
  }

  private func field(_ field: Field) -> JSONValue {
    let value: JSONValue =
      switch field.kind {
      // However a day is written, there is a figure in it.
      case .date: .object([("type", .list([.string("string"), .string("integer")])), ("pattern", .string("[0-9]"))])
      case .text, .number, .picture: scalar
      }
    return described(value, field.vietnamese, field.english)
  }

  // MARK: Pieces

  private var string: JSONValue { .object([("type", .string("string"))]) }
  private var scalar: JSONValue { .object([("type", .list([.string("string"), .string("number")]))]) }
  private var texts: JSONValue { anyOf([string, list(of: scalar)]) }

  private func words(_ vi: String, _ en: String) -> JSONValue { .string(Words(vi: vi, en: en)(in: language)) }
  private func anyOf(_ options: [JSONValue]) -> JSONValue { .object([("anyOf", .list(options))]) }
  private func list(of item: JSONValue) -> JSONValue { .object([("type", .string("array")), ("items", item)]) }
  private func map(of item: JSONValue) -> JSONValue {
    .object([("type", .string("object")), ("additionalProperties", item)])
  }

  private func object(_ properties: [(String, JSONValue)], required: [String] = []) -> JSONValue {
    .object(
      [("type", .string("object")), ("additionalProperties", .bool(false))]
        + (required.isEmpty ? [] : [("required", .list(required.map(JSONValue.string)))])
        + [("properties", .object(properties))])
  }

  private func described(_ value: JSONValue, _ vi: String, _ en: String) -> JSONValue {
    guard case .object(let entries) = value else { return value }
    return .object([("description", words(vi, en))] + entries.filter { $0.0 != "description" })
  }
}

extension Array where Element == String {
  /// Each text once, in the order of its first place.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
