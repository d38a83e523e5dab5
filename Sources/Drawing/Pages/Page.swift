import Geometry

/// A finished page: its trimmed size, and a frame whose origin is the trim's upper left corner.
public struct Page: Sendable, Equatable {
  /// Size of the paper after cutting, in points.
  public var trim: Size
  /// How far art reaches beyond the trim on every side, in points.
  public var bleed: Double
  /// Marks in trim coordinates; art in the bleed has negative coordinates or lies beyond the trim's size.
  public var frame: Frame
  /// The number printed for this page, such as `iv`, where it differs from its ordinal.
  public var label: String?
  public var bookmarks: [Bookmark]

  /// An entry of the document's outline that leads to a page.
  public struct Bookmark: Sendable, Hashable {
    public var title: String
    /// Depth in the outline, from 1.
    public var level: Int
    /// Distance below the trim's top, in points.
    public var y: Double

    public init(title: String, level: Int = 1, y: Double = 0) {
      self.title = title
      self.level = level
      self.y = y
    }
  }

  public init(trim: Size, bleed: Double = 0, frame: Frame, label: String? = nil, bookmarks: [Bookmark] = []) {
    self.trim = trim
    self.bleed = bleed
    self.frame = frame
    self.label = label
    self.bookmarks = bookmarks
  }
}
