import Geometry

/// One side of a sheet, measured: where each page goes and which lines are drawn; points, y downwards.
public struct PlannedSide: Sendable, Hashable {
  public struct PlacedPage: Sendable, Hashable {
    public var page: Int
    /// From the page's trim coordinates to the sheet's.
    public var transform: Transform
    /// Only what lies inside is painted; in the sheet's coordinates.
    public var clip: Rectangle
    /// Where the page's trim lies on the sheet.
    public var trim: Rectangle
  }

  public struct Line: Sendable, Hashable {
    public var start: Point
    public var end: Point
    public var isDashed: Bool
  }

  public var paper: Size
  public var pages: [PlacedPage]
  public var lines: [Line]
}
