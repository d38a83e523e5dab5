import Vietnamese

/// A place in a text where a field's value goes.
struct Slot: Sendable, Hashable {
  /// The field's canonical name, or another column's header.
  var field: String
  var format: ValueFormat?
  /// What stands there when the field is empty.
  var fallback: String?

  /// Whether it names a person or a body, whose spelling is theirs: not even a dash in it is changed.
  var isName: Bool { ["name", "unit", "signer.name"].contains(field) }

  /// The text to set; empty when there is neither value nor fallback.
  func text(in scope: any Scope) -> String {
    guard let value = scope.value(of: field) else { return fallback ?? "" }
    let text = format.flatMap { $0.text(for: value) } ?? value.plainText
    return text.isEmpty ? fallback ?? "" : text
  }

  /// Whether the value is a person's name, which no line may break.
  func isPerson(in scope: any Scope) -> Bool {
    switch field {
    case "signer.name": true
    case "name": scope.kind == .individual
    default: false
    }
  }
}

extension Scope {
  /// Who the recipient is; an individual unless the record says otherwise.
  var kind: RecipientKind {
    guard let text = value(of: "kind")?.plainText else { return .individual }
    return RecipientKind(rawValue: text) ?? RecipientKind(text) ?? .individual
  }

  /// Whether a field is there and not empty.
  func holds(_ field: String) -> Bool {
    guard let value = value(of: field) else { return false }
    return value != .text("")
  }
}
