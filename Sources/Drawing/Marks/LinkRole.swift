/// What a link says to those who do not see the page.
public struct LinkRole: Sendable, Hashable, CustomStringConvertible {
  /// Where it leads, in words.
  public var contents: String
  /// The footnote whose mark it is; the note is read behind the block in which the mark stands.
  public var note: StructureKey?

  public init(contents: String, note: StructureKey? = nil) {
    self.contents = contents
    self.note = note
  }

  public var description: String { "“\(contents)”" }
}
