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
  /// What the content has in common with the rest of it in other places; nothing where all of it stands here.
  public var key: StructureKey?
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
    key: StructureKey? = nil, label: Label? = nil
  ) {
    self.frame = frame
    self.transform = transform
    self.clip = clip
    self.opacity = opacity
    self.role = role
    self.key = key
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
  /// A cell over so many columns that heads the rows below it.
  case groupHeader(columns: Int)
  case figure(alternative: String)
  case caption
  case note
  case quotation
  case contents
  case contentsItem
  case index
  /// Words that lead somewhere; the place to click is a mark within them.
  case link(LinkRole)
  /// Decoration and page furniture: not part of the document's content.
  case artifact
}
