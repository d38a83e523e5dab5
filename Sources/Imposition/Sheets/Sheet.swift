/// A sheet of paper as it goes through the printer: what stands on its front, and on its back if that is printed.
public struct Sheet: Sendable, Hashable {
  public var front: Side
  public var back: Side?

  public init(front: Side, back: Side? = nil) {
    self.front = front
    self.back = back
  }

  /// One side of a sheet, as it is seen when one looks at it.
  public struct Side: Sendable, Hashable {
    public var grid: Grid
    /// By row, and in a row from the left.
    public var cells: [Cell]

    public init(grid: Grid, cells: [Cell]) {
      self.grid = grid
      self.cells = cells
    }

    /// The side turned by half a turn: what was upper left is lower right, upside down.
    public var turned: Side {
      Side(
        grid: grid,
        cells: cells.reversed().map { Cell(page: $0.page, isTurned: !$0.isTurned, depth: $0.depth) })
    }
  }

  /// A place for one page.
  public struct Cell: Sendable, Hashable {
    /// The page's index from 0; nothing where the place stays blank.
    public var page: Int?
    /// Whether the page stands on its head.
    public var isTurned: Bool
    /// How many sheets lie around this one in its section; they push it out of the fold.
    public var depth: Int

    public init(page: Int?, isTurned: Bool = false, depth: Int = 0) {
      self.page = page
      self.isTurned = isTurned
      self.depth = depth
    }
  }
}

/// Columns and rows of a side.
public struct Grid: Sendable, Hashable {
  public var columns: Int
  public var rows: Int

  public var count: Int { columns * rows }

  /// Both numbers are at least 1.
  public init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }
}
