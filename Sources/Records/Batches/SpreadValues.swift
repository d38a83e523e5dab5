/// Values of cells that are merged over several rows, for the rows that the merge covers.
struct SpreadValues {
  private var cells: [Int: [Cell]] = [:]
  /// How many merged cells are spread.
  private(set) var count = 0

  /// The most covered cells that are filled; a sheet of people never has more.
  private static let largestCount = 1_000_000

  init(_ table: Table, below headerEnd: Int) {
    guard headerEnd < table.rows.count else { return }
    let rows = table.rows[headerEnd...]
    let firstNumber = rows[rows.startIndex].number
    var spent = 0
    for range in table.merged where range.rows.count > 1 && range.rows.lowerBound >= firstNumber {
      guard let start = Self.index(of: range.rows.lowerBound, in: rows), rows[start].number == range.rows.lowerBound,
        let cell = rows[start][range.columns.lowerBound]
      else { continue }
      count += 1
      for row in rows[(start + 1)...] {
        guard row.number <= range.rows.upperBound, spent < Self.largestCount else { break }
        cells[row.number, default: []].append(cell)
        spent += 1
      }
    }
  }

  /// The index of the first row with this number or a higher one.
  private static func index(of number: Int, in rows: ArraySlice<TableRow>) -> Int? {
    var low = rows.startIndex
    var high = rows.endIndex
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.endIndex ? low : nil
  }

  /// The row with the values of merges that cover it, where its own cells are empty.
  func filled(_ row: TableRow) -> TableRow {
    guard let spread = cells[row.number] else { return row }
    var copy = row
    copy.cells += spread.filter { row[Int($0.column)] == nil }
    copy.cells.sort { $0.column < $1.column }
    return copy
  }
}
