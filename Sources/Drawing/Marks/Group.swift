import Geometry

/// A frame within a frame.
public struct Group: Sendable, Equatable {
  public var frame: Frame
  public var transform: Transform
  /// Only what lies inside is painted; in the inner frame's coordinates.
  public var clip: Path?
  public var opacity: Double
  /// What the content is in the structure of the document.
  public var role: Role?
  /// Which element of the layout made it, for previews, dumps and tests.
  public var label: Label?

  /// The name of an element and the line of the layout that it stands on.
  public struct Label: Sendable, Hashable {
    public var kind: String
    public var name: String?
    public var file: String
    public var line: Int?

    public init(kind: String, name: String? = nil, file: String, line: Int? = nil) {
      self.kind = kind
      self.name = name
      self.file = file
      self.line = line
    }
  }

  public init(
    _ frame: Frame, transform: Transform = .identity, clip: Path? = nil, opacity: Double = 1, role: Role? = nil,
    label: Label? = nil
  ) {
    self.frame = frame
    self.transform = transform
    self.clip = clip
    self.opacity = opacity
    self.role = role
    self.label = label
  }
}

/// What a part of the page is, for readers that do not see it (structure tags of PDF).
public enum Role: Sendable, Hashable {
  case document
  case section
  case heading(level: Int)
  case paragraph
  case list
  case listItem
  case listLabel
  case listBody
  case table
  case tableRow
  case headerCell
  case cell
  case figure(alternative: String)
  case caption
  case note
  case quotation
  case contents
  case contentsItem
  case index
  /// Decoration and page furniture: not part of the document's content.
  case artifact
}
