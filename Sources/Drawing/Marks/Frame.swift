import Geometry

/// A finished piece of a page: a size, and marks at their places in it. All that outputs ever see.
public struct Frame: Sendable, Equatable {
  public var size: Size
  public var marks: [Placed]
  /// Distance from the top to the first line of text's baseline, where there is one.
  public var firstBaseline: Double?
  /// Distance from the top to the last line of text's baseline, where there is one.
  public var lastBaseline: Double?

  public struct Placed: Sendable, Equatable {
    /// Where the mark's own origin lies in the frame; for a line of text the start of its baseline.
    public var origin: Point
    public var mark: Mark

    public init(_ mark: Mark, at origin: Point) {
      self.origin = origin
      self.mark = mark
    }
  }

  public init(size: Size, marks: [Placed] = [], firstBaseline: Double? = nil, lastBaseline: Double? = nil) {
    self.size = size
    self.marks = marks
    self.firstBaseline = firstBaseline
    self.lastBaseline = lastBaseline
  }

  /// Adds all marks of another frame, moved by an offset.
  public mutating func add(_ frame: Frame, at offset: Point) {
    marks.reserveCapacity(marks.count + frame.marks.count)
    for placed in frame.marks { marks.append(Placed(placed.mark, at: placed.origin + offset)) }
  }
}
