/// Shares out the width of a table so that it stands in as few lines as it can.
struct AutomaticWidths {
  /// What stands in a cell: the widths of its words and of the spaces after them.
  struct Cell {
    var segments: [(width: Double, space: Double)]

    var least: Double { segments.map(\.width).max() ?? 0 }
    var natural: Double { segments.reduce(0) { $0 + $1.width + $1.space } - (segments.last?.space ?? 0) }

    /// How many lines the cell has in a width.
    func lines(in width: Double) -> Int {
      var (count, used) = (1, 0.0)
      for (index, segment) in segments.enumerated() {
        if index > 0, used + segment.width > width + 1e-6 {
          count += 1
          used = 0
        }
        used += segment.width + segment.space
      }
      return count
    }
  }

  private struct Column {
    var index: Int
    var cells: [Cell]
    var sides: Double
    var least: Double
    var natural: Double
  }

  private var columns: [Column] = []

  mutating func add(column index: Int, cells: [Cell], sides: Double) {
    columns.append(
      Column(
        index: index, cells: cells, sides: sides, least: (cells.map(\.least).max() ?? 0) + sides,
        natural: (cells.map(\.natural).max() ?? 0) + sides))
  }

  var least: Double { columns.reduce(0) { $0 + $1.least } }
  var natural: Double { columns.reduce(0) { $0 + $1.natural } }

  /// More rows than these are not tried in several widths.
  private static let mostRows = 80
  private static let step = 6.0

  /// The width of each column, by its place in the table.
  func widths(in room: Double) -> [Int: Double] {
    guard natural > room else { return Dictionary(uniqueKeysWithValues: columns.map { ($0.index, $0.natural) }) }
    var widths = fair(in: room)
    if (columns.first?.cells.count ?? 0) <= Self.mostRows { improve(&widths) }
    return Dictionary(uniqueKeysWithValues: zip(columns, widths).map { ($0.index, $1) })
  }

  /// Narrow columns have what they want, the wide ones share the rest; none is narrower than its widest word.
  private func fair(in room: Double) -> [Double] {
    var given = [Double?](repeating: nil, count: columns.count)
    var rest = room
    while given.contains(where: { $0 == nil }) {
      let open = given.indices.filter { given[$0] == nil }
      let share = rest / Double(open.count)
      // A column that needs more than its share for one word takes it first; then those go that want less.
      let settled =
        open.first { columns[$0].least > share }.map { ($0, columns[$0].least) }
        ?? open.first { columns[$0].natural <= share }.map { ($0, columns[$0].natural) }
      guard let (column, width) = settled else {
        for column in open { given[column] = share }
        break
      }
      given[column] = width
      rest -= width
    }
    return given.map { $0 ?? 0 }
  }

  /// Gives from one column to another as long as that spares lines.
  private func improve(_ widths: inout [Double]) {
    var best = lines(widths)
    for _ in 0..<40 {
      var found: (widths: [Double], lines: Int)?
      for giver in columns.indices {
        for taker in columns.indices where taker != giver {
          for steps in [1.0, 2, 4, 8] {
            let given = min(Self.step * steps, widths[giver] - columns[giver].least)
            guard given > 0.5 else { continue }
            var tried = widths
            tried[giver] -= given
            tried[taker] += given
            let count = lines(tried)
            if count < found?.lines ?? best { found = (tried, count) }
          }
        }
      }
      guard let found else { return }
      (widths, best) = found
    }
  }

  /// The lines of all rows.
  private func lines(_ widths: [Double]) -> Int {
    (0..<(columns.first?.cells.count ?? 0)).reduce(0) { sum, row in
      sum
        + zip(columns, widths).reduce(0) { most, column in
          max(most, column.0.cells[row].lines(in: column.1 - column.0.sides))
        }
    }
  }
}
