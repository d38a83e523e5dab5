/// JSON with the order of its keys kept.
package indirect enum JSONValue: Sendable {
  case string(String)
  case bool(Bool)
  case list([JSONValue])
  case object([(String, JSONValue)])

  /// The value as text, each entry on a line of its own.
  package func text(indent: Int = 0) -> String {
    let margin = String(repeating: "  ", count: indent + 1)
    let end = String(repeating: "  ", count: indent)
    switch self {
    case .string(let text): return Self.quoted(text)
    case .bool(let flag): return flag ? "true" : "false"
    case .list(let items) where items.isEmpty: return "[]"
    case .object(let entries) where entries.isEmpty: return "{}"
    case .list(let items):
      return "[\n" + items.map { margin + $0.text(indent: indent + 1) }.joined(separator: ",\n") + "\n\(end)]"
    case .object(let entries):
      let lines = entries.map { "\(margin)\(Self.quoted($0.0)): \($0.1.text(indent: indent + 1))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(end)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
