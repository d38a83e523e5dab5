import Findings

/// A piece of a YAML file: scalars as they were written, mappings in their order, and the line of each.
public struct SourceNode: Sendable, Hashable {
  public indirect enum Content: Sendable, Hashable {
    /// A scalar as text; `0123`, `no` and `1e3` stay what they are. `isQuoted` tells "" from nothing.
    case scalar(String, isQuoted: Bool)
    case list([SourceNode])
    case mapping([Entry])
  }

  public struct Entry: Sendable, Hashable {
    public var key: String
    public var keyPlace: Place
    public var value: SourceNode

    public init(key: String, keyPlace: Place, value: SourceNode) {
      self.key = key
      self.keyPlace = keyPlace
      self.value = value
    }
  }

  public var content: Content
  public var place: Place

  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// The text of a scalar; nothing for an empty plain scalar or `~`, and for lists and mappings.
  public var text: String? {
    guard case .scalar(let text, let isQuoted) = content else { return nil }
    return isQuoted || !(text.isEmpty || text == "~" || text == "null") ? text : nil
  }

  public var list: [SourceNode]? {
    if case .list(let nodes) = content { nodes } else { nil }
  }

  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// Whether nothing was written here.
  public var isEmpty: Bool {
    if case .scalar = content { text == nil } else { false }
  }

  public subscript(key: String) -> SourceNode? {
    entries?.first { $0.key == key }?.value
  }
}
