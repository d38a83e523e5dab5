import Geometry

/// How sheets are printed, cut and folded; lengths in points.
public struct SheetOptions: Sendable, Hashable {
  /// The edge around which the printer turns the sheet between front and back.
  public enum Flip: String, Sendable, Hashable, CaseIterable { case short, long }

  public enum Scale: Sendable, Hashable {
    /// Made smaller where the pages do not fit, never larger.
    case shrink
    /// A factor, 1 for the true size.
    case factor(Double)
  }

  /// Which aids for the hands are drawn.
  public struct Marks: OptionSet, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let fold = Marks(rawValue: 1)
    public static let crop = Marks(rawValue: 2)
  }

  /// The paper's size as it lies before the printer.
  public var paper: Size
  public var isTwoSided: Bool
  public var flip: Flip
  public var scale: Scale
  /// Room between the cells of a grid.
  public var gap: Double
  /// How far a folded sheet pushes the sheets inside it out of the fold: about the paper's thickness.
  public var creep: Double
  /// How much of a page's bleed is kept around it where nothing else stands.
  public var bleed: Double
  public var marks: Marks

  public init(
    paper: Size, isTwoSided: Bool = true, flip: Flip = .short, scale: Scale = .shrink, gap: Double = 0,
    creep: Double = 0, bleed: Double = 0, marks: Marks = []
  ) {
    self.paper = paper
    self.isTwoSided = isTwoSided
    self.flip = flip
    self.scale = scale
    self.gap = gap
    self.creep = creep
    self.bleed = bleed
    self.marks = marks
  }

  /// Whether turning the sheet exchanges left and right and leaves the top at the top.
  var turnsAroundVerticalAxis: Bool {
    (flip == .short) == (paper.width > paper.height)
  }
}
