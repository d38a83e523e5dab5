import Findings
import Ornaments

/// The JSON Schema of layout files, so that an editor completes and checks them.
public enum LayoutSchema {
  /// The schema as JSON text, its keys in a fixed order.
  public static func json(in language: Language = .vietnamese) -> String {
    SchemaWriter(language: language).layout.text(indent: 0) + "\n"
  }
}

/// Makes the schema out of the catalogue.
private struct SchemaWriter {
  let language: Language

  private func words(_ vi: String, _ en: String) -> JSONValue { .string(Words(vi: vi, en: en)(in: language)) }

  var layout: JSONValue {
    .object([
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", words("Bố cục của khen", "A layout of khen")),
      ("type", .string("object")),
      ("additionalProperties", .bool(false)),
      ("properties", .object(topProperties)),
      ("definitions", .object(definitions)),
    ])
  }

  private var topProperties: [(String, JSONValue)] {
    [
      ("title", .object([("description", words("Tên bố cục.", "The layout's title."))])),
      ("extends", described(string, "Bố cục làm nền.", "The layout that it builds on.")),
      ("base", described(boolean, "Chỉ để bố cục khác dựa vào.", "Only there to be built upon.")),
      (
        "awards",
        described(
          anyOf([string, list(of: string)]), "Danh hiệu, hình thức khen thưởng mà mẫu này in.",
          "The awards that it prints.")
      ),
      ("page", object(pageProperties)),
      ("colours", map(of: colour)),
      ("styles", map(of: object(styleProperties))),
      ("fields", object(FieldNeeds.keys.map { ($0, list(of: string)) })),
      ("wording", map(of: .object([]))),
      ("words", list(of: string)),
      ("parts", map(of: reference("child"))),
      ("layers", object(["stock", "data", "guide"].map { ($0, reference("child")) })),
    ]
  }

  private var pageProperties: [(String, JSONValue)] {
    PageSetup.keys.map { key in
      switch key {
      case "orientation": (key, enumeration(PaperSize.Orientation.allCases.map(\.rawValue)))
      case "sizes": (key, list(of: anyOf([scalar, object([("size", scalar), ("scale", scalar)])])))
      default: (key, scalar)
      }
    }
  }

  private var colour: JSONValue {
    anyOf([string, object([("rgb", string), ("cmyk", list(of: scalar)), ("spot", string)])])
  }

  private var styleProperties: [(String, JSONValue)] {
    StyleSheet.keys.map { key in
      switch key {
      case "align": (key, enumeration(Style.Alignment.allCases.map(\.rawValue)))
      case "break": (key, enumeration(Style.Breaking.allCases.map(\.rawValue)))
      case "case": (key, enumeration(["upper", "none"]))
      case "italic", "underline": (key, boolean)
      case "features": (key, anyOf([string, list(of: string)]))
      case "fit": (key, ladder)
      default: (key, scalar)
      }
    }
  }

  private var definitions: [(String, JSONValue)] {
    let words = ElementCatalogue.all.filter { !$0.properties.contains(where: \.isRequired) }.map(\.name)
    let elements = ElementCatalogue.all.map { reference("element-\($0.name)") }
    return [
      ("child", anyOf([reference("element"), list(of: reference("element"))])),
      ("element", anyOf([enumeration(words)] + elements)),
      ("condition", condition),
    ] + ElementCatalogue.all.map { ("element-\($0.name)", element($0)) }
  }

  /// One key, the element's name, with its properties or its short form.
  private func element(_ kind: ElementKind) -> JSONValue {
    var properties = (kind.properties + Property.common).reduce(into: [(String, JSONValue)]()) { result, property in
      if !result.contains(where: { $0.0 == property.name }) { result.append((property.name, value(of: property))) }
    }
    if kind.name == OrnamentRecipe.kind.name { properties += ornamentParameters(besides: properties.map(\.0)) }
    var body = object(properties)
    if let shorthand = kind.properties.first(where: { $0.name == kind.shorthand }) {
      body = anyOf([value(of: shorthand), body])
    } else if !kind.properties.contains(where: \.isRequired) {
      body = anyOf([.object([("type", .string("null"))]), body])
    }
    return .object([
      ("type", .string("object")), ("description", .string(kind.summary(in: language))),
      ("additionalProperties", .bool(false)), ("required", .list([.string(kind.name)])),
      ("properties", .object([(kind.name, body)])),
    ])
  }

  private func ornamentParameters(besides known: [String]) -> [(String, JSONValue)] {
    var parameters: [(String, JSONValue)] = []
    for parameter in OrnamentCatalogue.all.flatMap({ $0.parameters })
    where !known.contains(parameter.name) && !parameters.contains(where: { $0.0 == parameter.name }) {
      let text = Words(vi: parameter.vietnamese, en: parameter.english)
      parameters.append((parameter.name, with(scalar, description: text(in: language))))
    }
    return parameters
  }

  private func value(of property: Property) -> JSONValue {
    with(schema(of: property.kind), description: property.summary(in: language))
  }

  private func schema(of kind: Property.Kind) -> JSONValue {
    switch kind {
    case .markup, .plain, .length, .share, .size, .number, .count, .colour, .style, .field, .part, .role: scalar
    case .word(let words): enumeration(words)
    case .flag: boolean
    case .ladder: ladder
    case .condition: anyOf([string, reference("condition")])
    case .element, .elements: reference("child")
    case .list: anyOf([scalar, list(of: scalar)])
    case .mappings(let properties):
      anyOf([
        object(properties.map { ($0.name, value(of: $0)) }),
        list(of: object(properties.map { ($0.name, value(of: $0)) })),
      ])
    }
  }

  // MARK: Pieces

  private var string: JSONValue { .object([("type", .string("string"))]) }
  private var boolean: JSONValue { .object([("type", .string("boolean"))]) }
  private var scalar: JSONValue { .object([("type", .list([.string("string"), .string("number")]))]) }
  private var ladder: JSONValue { anyOf([string, list(of: string), boolean]) }
  private var condition: JSONValue {
    object([
      ("present", string), ("absent", string), ("field", string), ("equals", scalar), ("in", list(of: scalar)),
    ])
  }

  private func reference(_ name: String) -> JSONValue { .object([("$ref", .string("#/definitions/\(name)"))]) }
  private func enumeration(_ words: [String]) -> JSONValue { .object([("enum", .list(words.map(JSONValue.string)))]) }
  private func anyOf(_ options: [JSONValue]) -> JSONValue { .object([("anyOf", .list(options))]) }
  private func list(of item: JSONValue) -> JSONValue { .object([("type", .string("array")), ("items", item)]) }
  private func map(of item: JSONValue) -> JSONValue {
    .object([("type", .string("object")), ("additionalProperties", item)])
  }

  private func object(_ properties: [(String, JSONValue)]) -> JSONValue {
    .object([
      ("type", .string("object")), ("additionalProperties", .bool(false)), ("properties", .object(properties)),
    ])
  }

  private func described(_ value: JSONValue, _ vi: String, _ en: String) -> JSONValue {
    with(value, description: Words(vi: vi, en: en)(in: language))
  }

  private func with(_ value: JSONValue, description: String) -> JSONValue {
    guard case .object(let entries) = value else { return value }
    // Keywords beside a reference are not seen by all readers of this draft.
    if entries.first?.0 == "$ref" {
      return .object([("description", .string(description)), ("allOf", .list([value]))])
    }
    return .object([("description", .string(description))] + entries)
  }
}
