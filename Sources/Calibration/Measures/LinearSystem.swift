/// Equations of the first degree.
enum LinearSystem {
  /// The numbers that solve the rows, by Gauss's elimination; nothing where the rows do not settle them.
  static func solution(of rows: [[Double]], _ sides: [Double]) -> [Double]? {
    let count = sides.count
    var rows = zip(rows, sides).map { $0 + [$1] }
    for column in 0..<count {
      let pivot = (column..<count).max { rows[$0][column].magnitude < rows[$1][column].magnitude } ?? column
      guard rows[pivot][column].magnitude > 1e-12 else { return nil }
      rows.swapAt(column, pivot)
      for row in (column + 1)..<max(count, column + 1) {
        let factor = rows[row][column] / rows[column][column]
        for index in column...count { rows[row][index] -= factor * rows[column][index] }
      }
    }
    var solution = Array(repeating: 0.0, count: count)
    for row in (0..<count).reversed() {
      let known = ((row + 1)..<max(count, row + 1)).reduce(0.0) { $0 + rows[row][$1] * solution[$1] }
      solution[row] = (rows[row][count] - known) / rows[row][row]
    }
    return solution
  }
}
