import Findings

/// A kind of element that layouts can name: what it is, what it takes, and an example that works.
public struct ElementKind: Sendable, Hashable {
  /// The key by which a layout asks for it, such as `keep-together`.
  public var name: String
  public var summary: Words
  public var properties: [Property]
  /// The property that a value takes which is no mapping of properties.
  public var shorthand: String?
  /// One element in YAML that needs no style, part or picture of its own.
  public var example: String

  init(
    _ name: String, vi: String, en: String, properties: [Property] = [], shorthand: String? = nil, example: String
  ) {
    self.name = name
    summary = Words(vi: vi, en: en)
    self.properties = properties
    self.shorthand = shorthand
    self.example = example
  }
}
