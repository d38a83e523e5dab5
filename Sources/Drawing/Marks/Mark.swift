import Geometry

/// One thing on a page. Its coordinates are its own; the frame says where its origin lies.
public enum Mark: Sendable, Equatable {
  /// A line of shaped text; the origin is the start of its baseline.
  case text(TextLine)
  /// A filled outline.
  case fill(Path, Paint, rule: FillRule)
  /// A drawn line.
  case stroke(Path, Stroke)
  /// A picture, filling a rectangle of the given size.
  case picture(Picture, Size)
  /// A place to click: an address, or the name of an anchor as `#name`.
  case link(target: String, Size)
  /// A place that links and page references can name.
  case anchor(String)
  /// A frame within the frame, perhaps transformed, clipped, faded or named for readers of its structure.
  case group(Group)
  /// Static art, placed once and painted by reference on any number of pages.
  case shared(SharedFrame)
  /// No ink: how a text was fitted into its place.
  case fit(FitReport)
}

public enum FillRule: Sendable, Hashable { case nonZero, evenOdd }

/// What an area is filled with.
public enum Paint: Sendable, Hashable {
  case solid(Colour, opacity: Double = 1)
  case linear(from: Point, to: Point, stops: [Stop])
  case radial(centre: Point, radius: Double, stops: [Stop])

  public struct Stop: Sendable, Hashable {
    /// Position along the gradient, from 0 to 1.
    public var position: Double
    public var colour: Colour
    public var opacity: Double

    public init(position: Double, colour: Colour, opacity: Double = 1) {
      self.position = position
      self.colour = colour
      self.opacity = opacity
    }
  }
}

/// How a line is drawn; lengths in points.
public struct Stroke: Sendable, Hashable {
  public enum Cap: Sendable, Hashable { case butt, round, square }
  public enum Join: Sendable, Hashable { case miter, round, bevel }

  public var colour: Colour
  public var width: Double
  public var cap: Cap
  public var join: Join
  /// Lengths of dashes and gaps by turns; empty for a solid line.
  public var dashes: [Double]
  public var dashOffset: Double
  public var opacity: Double

  public init(
    colour: Colour, width: Double, cap: Cap = .butt, join: Join = .miter, dashes: [Double] = [],
    dashOffset: Double = 0, opacity: Double = 1
  ) {
    self.colour = colour
    self.width = width
    self.cap = cap
    self.join = join
    self.dashes = dashes
    self.dashOffset = dashOffset
    self.opacity = opacity
  }
}
