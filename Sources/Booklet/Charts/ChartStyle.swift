import Drawing

/// How charts look: the styles of their words, and the colours of their series.
public struct ChartStyle: Sendable, Hashable {
  public var title: TextStyle
  public var label: TextStyle
  public var value: TextStyle
  public var note: TextStyle
  /// Of the series, in order.
  public var colours: [Colour]
  public var axis: Colour
  public var goal: Colour

  public init(
    title: TextStyle, label: TextStyle, value: TextStyle, note: TextStyle, colours: [Colour], axis: Colour, goal: Colour
  ) {
    self.title = title
    self.label = label
    self.value = value
    self.note = note
    self.colours = colours
    self.axis = axis
    self.goal = goal
  }

  func colour(_ index: Int) -> Colour { colours.isEmpty ? axis : colours[index % colours.count] }

  /// The colour of one of several parts that stand in a circle: the last is no neighbour of its like at the start.
  func colour(_ index: Int, of count: Int) -> Colour {
    guard colours.count > 2, count > 1, index == count - 1, index % colours.count == 0 else { return colour(index) }
    return colours[colours.count / 2]
  }
}
