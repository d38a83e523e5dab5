import Geometry

/// A sheet of cards or labels, as it is sold or cut; lengths in points.
public struct CardStock: Sendable, Hashable {
  public var columns: Int
  public var rows: Int
  /// Of one card, both faces of a folded one included.
  public var card: Size
  /// Of the first card's upper left corner.
  public var origin: Point
  public var gap: Size
  /// Whether the card is folded across its middle and stands, named on both faces.
  public var isFolded: Bool
  /// Whether marks show where to cut.
  public var hasMarks: Bool

  var count: Int { columns * rows }

  /// The place of a card on its sheet.
  func box(_ index: Int) -> Rectangle {
    let (row, column) = (index / columns, index % columns)
    return Rectangle(
      x: origin.x + Double(column) * (card.width + gap.width), y: origin.y + Double(row) * (card.height + gap.height),
      width: card.width, height: card.height)
  }
}
