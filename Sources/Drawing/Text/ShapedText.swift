import Geometry

/// Text shaped once on one endless line, with the places where it may be broken; lines are cut from it.
public struct ShapedText: Sendable, Equatable {
  /// A stretch that stays on one line, with the white space that follows it.
  public struct Segment: Sendable, Equatable {
    /// UTF-8 offsets of the stretch in the text, its white space at the end not counted.
    public var start: Int
    public var end: Int
    /// Where the next segment starts.
    public var next: Int
    /// Width without and of the white space after it, in points.
    public var width: Double
    public var space: Double
    /// Whether a new line must start after it.
    public var endsLine: Bool

    public init(start: Int, end: Int, next: Int, width: Double, space: Double, endsLine: Bool) {
      self.start = start
      self.end = end
      self.next = next
      self.width = width
      self.space = space
      self.endsLine = endsLine
    }
  }

  /// The whole text, in UTF-8.
  public let text: String
  /// The glyphs on the endless line; each run's `textStart` is known by adding up the texts.
  public let line: TextLine
  public let segments: [Segment]
  /// The tallest face's ascent and descent for the sizes used, in points: the logical line.
  public let ascent: Double
  public let descent: Double
  /// Ink of every glyph of `line`, run by run, relative to the glyph's own origin.
  let glyphInks: [[Rectangle]]

  init(
    text: String, line: TextLine, segments: [Segment], ascent: Double, descent: Double, glyphInks: [[Rectangle]]
  ) {
    self.text = text
    self.line = line
    self.segments = segments
    self.ascent = ascent
    self.descent = descent
    self.glyphInks = glyphInks
  }
}
