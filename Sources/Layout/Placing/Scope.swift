import Vietnamese

/// Where a layout looks up the fields that it names.
public protocol Scope: Sendable {
  /// The value of a field by its canonical name, or of another column by its header; nothing if it is not there.
  func value(of field: String) -> FieldValue?
  /// The scopes of a list, such as `recipients`; nothing if there is no such list.
  func list(of name: String) -> [any Scope]?
}
