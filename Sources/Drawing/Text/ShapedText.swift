import Geometry

/// Text shaped once on one endless line, with the places where it may be broken; lines are cut from it.
///
/// Ranges are UTF-8 offsets in `text`. Cutting, measuring, scaling and tracking are arithmetic: nothing is shaped again.
public struct ShapedText: Sendable, Equatable {
  /// A stretch that stays on one line, with the white space that follows it.
  public struct Segment: Sendable, Equatable {
    /// UTF-8 offsets of the stretch in the text, its white space at the end not counted.
    public var start: Int
    public var end: Int
    /// Where the next segment starts.
    public var next: Int
    /// Width without and of the white space after it, in points. Tracking after the last letter counts as space, so
    /// that the width of a line is the sum of its widths and of all its spaces but the last.
    public var width: Double
    public var space: Double
    /// Whether a new line must start after it.
    public var endsLine: Bool
    /// What one unit of tracking adds to the width and to the space, in points.
    var widthStretch = 0.0
    var spaceStretch = 0.0

    public init(start: Int, end: Int, next: Int, width: Double, space: Double, endsLine: Bool) {
      self.start = start
      self.end = end
      self.next = next
      self.width = width
      self.space = space
      self.endsLine = endsLine
    }
  }

  /// The whole text.
  public let text: String
  public private(set) var segments: [Segment]
  /// The tallest face's ascent and descent for the sizes used, in points: the logical line.
  public private(set) var ascent: Double
  public private(set) var descent: Double
  /// In the order of the text.
  private(set) var runs: [ShapedRun]

  init(text: String, runs: [ShapedRun], segments: [Segment], ascent: Double, descent: Double) {
    self.text = text
    self.runs = runs
    self.segments = segments
    self.ascent = ascent
    self.descent = descent
  }

  /// The whole text on one endless line; line feeds have no glyph.
  public var line: TextLine { line(0..<text.utf8.count) }

  /// The same text at sizes multiplied by a factor.
  public func scaled(by factor: Double) -> ShapedText {
    var copy = self
    for index in copy.runs.indices { copy.runs[index].scale(by: factor) }
    for index in copy.segments.indices {
      copy.segments[index].width *= factor
      copy.segments[index].space *= factor
      copy.segments[index].widthStretch *= factor
      copy.segments[index].spaceStretch *= factor
    }
    copy.ascent *= factor
    copy.descent *= factor
    return copy
  }

  /// The same text with more space between its letters: `extra` is a share of the size, negative to tighten.
  public func tracked(by extra: Double) -> ShapedText {
    var copy = self
    for index in copy.runs.indices { copy.runs[index].tracking += extra }
    for index in copy.segments.indices {
      copy.segments[index].width += extra * copy.segments[index].widthStretch
      copy.segments[index].space += extra * copy.segments[index].spaceStretch
    }
    return copy
  }
}
