import Findings
import Foundation
import Vietnamese

/// A small table of a data file: names of columns, and rows of texts as the file shows them.
public struct DataTable: Sendable, Hashable {
  public var file: String
  public var header: [String]
  public var rows: [[String]]

  public init(file: String, header: [String], rows: [[String]]) {
    self.file = file
    self.header = header
    self.rows = rows
  }

  /// A column by its name, without regard to case and spaces.
  func column(_ name: String) -> Int? {
    let key = VietnameseText.comparisonKey(name)
    return header.firstIndex { VietnameseText.comparisonKey($0) == key }
  }

  /// The first row whose first cells, one of the columns before the numbers, say this.
  func row(_ name: String) -> Int? {
    let key = VietnameseText.comparisonKey(name)
    return rows.firstIndex { row in row.contains { VietnameseText.comparisonKey($0) == key } }
  }

  func cell(_ row: Int, _ column: Int) -> String { rows[safe: row]?[safe: column] ?? "" }

  /// Whether every cell of a column that holds something is a number, and one does.
  func isNumeric(_ column: Int) -> Bool {
    let cells = rows.map { $0[safe: column] ?? "" }.filter { !$0.isEmpty }
    return !cells.isEmpty && cells.allSatisfy { NumberText.number(in: $0) != nil }
  }
}
