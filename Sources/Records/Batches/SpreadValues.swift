/// What merged cells do to the rows below a header: the value of a merge over several rows holds for each of them, and values
/// that lie under a merge, where nobody sees them, hold for none.
struct SpreadValues {
  private var cells: [Int: [Cell]] = [:]
  /// The columns of each row that lie under a merge.
  private var covered: [Int: [ClosedRange<Int>]] = [:]
  /// How many merged cells are spread.
  private(set) var count = 0
  /// The values under merges that say something else than what is seen, by their places.
  private(set) var unseen: [(row: Int, column: Int)] = []

  /// The most covered cells that are filled, and the most cells that are looked at; a sheet of people never has more.
  private static let largestCount = 1_000_000
  private static let mostLooks = 50_000_000

  init(_ table: Table, below headerEnd: Int) {
    guard headerEnd < table.rows.count else { return }
    let rows = table.rows[headerEnd...]
    let firstNumber = rows[rows.startIndex].number
    var spent = 0
    var looks = 0
    for range in table.merged where range.rows.lowerBound >= firstNumber {
      guard let start = Self.index(of: range.rows.lowerBound, in: rows) else { continue }
      let isSeen = rows[start].number == range.rows.lowerBound
      let cell = isSeen ? rows[start][range.columns.lowerBound] : nil
      let isSpread = cell != nil && range.rows.count > 1
      if isSpread { count += 1 }
      for row in rows[start...] {
        guard row.number <= range.rows.upperBound, looks < Self.mostLooks else { break }
        looks += row.cells.count
        cover(row, by: range, seen: cell.map(table.shown), in: table)
        guard let cell, isSpread, row.number > range.rows.lowerBound, spent < Self.largestCount else { continue }
        cells[row.number, default: []].append(cell)
        spent += 1
      }
    }
  }

  private mutating func cover(_ row: TableRow, by range: MergedRange, seen: String?, in table: Table) {
    let isFirst = row.number == range.rows.lowerBound
    let first = range.columns.lowerBound + (isFirst ? 1 : 0)
    guard first <= range.columns.upperBound else { return }
    let columns = first...range.columns.upperBound
    let hidden = row.cells.filter { columns.contains(Int($0.column)) }
    guard !hidden.isEmpty else { return }
    covered[row.number, default: []].append(columns)
    for cell in hidden {
      let text = table.shown(cell)
      if !text.isEmpty, text != seen { unseen.append((row.number, Int(cell.column))) }
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

  /// The row as it is seen: without the values that lie under merges.
  func visible(_ row: TableRow) -> TableRow {
    guard let columns = covered[row.number] else { return row }
    var copy = row
    copy.cells.removeAll { cell in columns.contains { $0.contains(Int(cell.column)) } }
    return copy
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
