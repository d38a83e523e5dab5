import Geometry

/// A line of shaped text: glyphs of known faces at known places, and the text that they stand for.
public struct TextLine: Sendable, Equatable {
  public var runs: [GlyphRun]
  /// Width of the line, without white space at its end.
  public var advance: Double
  /// What the glyphs cover, relative to the start of the baseline (y downwards, so the top is negative).
  public var ink: Rectangle
  public var ending: Ending

  /// How the text goes on behind the line.
  public enum Ending: Sendable, Hashable {
    /// The text ends here.
    case end
    /// White space was written between this line and the next.
    case space
    /// The next line, or the next piece of this one, follows without white space.
    case joined
  }

  public init(runs: [GlyphRun], advance: Double, ink: Rectangle, ending: Ending = .end) {
    self.runs = runs
    self.advance = advance
    self.ink = ink
    self.ending = ending
  }

  public var text: String { runs.map(\.text).joined() }
  /// Height of the ink above the baseline.
  public var inkAscent: Double { max(0, -ink.minY) }
  /// Depth of the ink below the baseline.
  public var inkDescent: Double { max(0, ink.maxY) }
}

/// Glyphs of one face, size and colour, and the text that they stand for.
public struct GlyphRun: Sendable, Equatable {
  public var face: Face
  /// Size in points.
  public var size: Double
  public var colour: Colour
  /// The text of the run; each glyph's cluster is a UTF-8 offset in it.
  public var text: String
  public var glyphs: [Glyph]
  /// A rule under the run: distance of its centre below the baseline and thickness, in points.
  public var underline: Underline?

  public struct Underline: Sendable, Hashable {
    public var offset: Double
    public var thickness: Double

    public init(offset: Double, thickness: Double) {
      self.offset = offset
      self.thickness = thickness
    }
  }

  public init(
    face: Face, size: Double, colour: Colour, text: String, glyphs: [Glyph], underline: Underline? = nil
  ) {
    self.face = face
    self.size = size
    self.colour = colour
    self.text = text
    self.glyphs = glyphs
    self.underline = underline
  }
}

/// One glyph on a line.
public struct Glyph: Sendable, Hashable {
  /// Number of the glyph in its face.
  public var id: UInt32
  /// UTF-8 offset, in the run's text, of the first character that it stands for.
  public var cluster: Int32
  /// Where its origin lies, from the start of the line's baseline, in points (y downwards).
  public var x: Double
  public var y: Double
  /// Distance to the next glyph's origin, tracking included, in points.
  public var advance: Double

  public init(id: UInt32, cluster: Int32, x: Double, y: Double, advance: Double) {
    self.id = id
    self.cluster = cluster
    self.x = x
    self.y = y
    self.advance = advance
  }
}
