import Findings
import Vietnamese

/// A piece of a template as it is written: text, or what stands in braces.
enum TemplatePart: Hashable {
  case literal(String)
  case slot(Slot, formatName: String?)
  case wording(String)

  /// Splits a template at its braces.
  static func parts(of template: String) throws(TemplateError) -> [TemplatePart] {
    var parts: [TemplatePart] = []
    var literal = ""
    var rest = template[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      switch character {
      case "{" where rest.first == "{", "}" where rest.first == "}":
        literal.append(character)
        rest = rest.dropFirst()
      case "{":
        guard let end = rest.firstIndex(where: { $0 == "}" || $0 == "{" }), rest[end] == "}" else {
          throw .isOpen
        }
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = ""
        parts.append(try part(in: rest[..<end]))
        rest = rest[rest.index(after: end)...]
      case "}": throw .isNotOpened
      default: literal.append(character)
      }
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    return parts
  }

  /// `name`, `name|default`, `decision.date:long`, `decision.date:long|default`, `wording.name`.
  private static func part(in braces: Substring) throws(TemplateError) -> TemplatePart {
    let halves = braces.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let named = (halves.first ?? "").split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = VietnameseText.collapsed(String(named.first ?? ""))
    guard !name.isEmpty else { throw .hasNoName }
    if name.hasPrefix("wording.") { return .wording(String(name.dropFirst("wording.".count))) }
    let format = named.count > 1 ? VietnameseText.collapsed(String(named[1])) : nil
    return .slot(Slot(field: name, fallback: halves.count > 1 ? String(halves[1]) : nil), formatName: format)
  }
}

/// What can be wrong with the braces of a template.
enum TemplateError: Error {
  case isOpen, isNotOpened, hasNoName

  var words: Words {
    switch self {
    case .isOpen: Words(vi: "Dấu “{” không có “}” đóng lại.", en: "A “{” has no “}” to close it.")
    case .isNotOpened: Words(vi: "Dấu “}” không có “{” mở ra.", en: "A “}” has no “{” before it.")
    case .hasNoName: Words(vi: "Trong “{ }” không có tên trường.", en: "There is no field's name within “{ }”.")
    }
  }
}
