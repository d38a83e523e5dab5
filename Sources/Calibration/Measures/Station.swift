import Geometry

/// A crosshair of the sheet: four at the corners, four at the middle of the sides, clockwise from the upper left.
public enum Station: String, Sendable, Hashable, CaseIterable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"
  case e = "E"
  case f = "F"
  case g = "G"
  case h = "H"

  /// Every crosshair is so far from the edges that are nearest to it, in millimetres.
  public static let inset = 20.0

  static let corners: [Station] = [.a, .c, .e, .g]

  /// The edges that it is measured from: first the one beside it, then the one above or below.
  public var edges: [Edge] {
    switch self {
    case .a: [.left, .top]
    case .b: [.top]
    case .c: [.right, .top]
    case .d: [.right]
    case .e: [.right, .bottom]
    case .f: [.bottom]
    case .g: [.left, .bottom]
    case .h: [.left]
    }
  }

  /// Where it is on the page, from the upper left corner, in millimetres.
  public func position(on paper: SheetPaper) -> Point {
    let (left, top) = (Self.inset, Self.inset)
    let (right, bottom) = (paper.width - Self.inset, paper.height - Self.inset)
    return switch self {
    case .a: Point(left, top)
    case .b: Point(paper.width / 2, top)
    case .c: Point(right, top)
    case .d: Point(right, paper.height / 2)
    case .e: Point(right, bottom)
    case .f: Point(paper.width / 2, bottom)
    case .g: Point(left, bottom)
    case .h: Point(left, paper.height / 2)
    }
  }
}
