import Findings
import Vietnamese

/// What is said of a table's columns: those that are not understood, hidden, doubled, or have no header.
struct ColumnReport {
  private let table: Table
  private let header: HeaderFinder.Header
  private let options: RecordOptions
  /// Columns that have a header, whether they are read or not.
  private let headed: Set<Int>
  /// Columns that are not read: hidden ones and those that the mapping leaves out.
  private let unread: Set<Int>
  private var headless: [Int: (count: Int, row: Int)] = [:]

  init(_ table: Table, header: HeaderFinder.Header, options: RecordOptions) {
    self.table = table
    self.header = header
    self.options = options
    headed = Set(header.columns.flatMap { [$0.position] + $0.continuations }).union(header.omitted)
    let hidden = headed.filter { !options.includesHidden && table.isHidden(column: $0) }
    unread = header.omitted.union(hidden)
  }

  func headerFindings(_ columns: ColumnSet) -> [Finding] {
    let row = header.rows.isEmpty ? 1 : table.rows[header.rows.lowerBound].number
    let expected = Set(options.expectedColumns.map(VietnameseText.comparisonKey))
    var findings: [Finding] = []
    var seen: [String: [String]] = [:]
    for column in columns.columns where column.isKnown { seen[column.field, default: []].append(column.header) }
    for column in header.columns {
      let place = table.place(row: row, column: column.position)
      if let headers = seen[column.field], headers.count > 1 {
        findings.append(.twoColumns(column.field, headers: headers, at: place))
        seen[column.field] = nil
      }
      if !options.includesHidden, table.isHidden(column: column.position) {
        findings.append(.hiddenColumn(column.header, at: place))
      } else if !column.isKnown, !expected.contains(VietnameseText.comparisonKey(column.header)) {
        let suggestion = Field.suggestion(for: column.header).map { (label: $0.label, field: $0.field.name) }
        let isFree = suggestion.map { columns.index(of: $0.field) == nil } ?? false
        findings.append(.unknownColumn(column.header, suggestion: isFree ? suggestion : nil, at: place))
      }
    }
    return findings
  }

  func addFates(of row: TableRow, to fates: inout SheetFates) {
    let unknown = Set(header.columns.filter { !$0.isKnown }.map(\.position))
    var exceptions: [Int: CellFate] = [:]
    for cell in row.cells where unknown.contains(Int(cell.column)) { exceptions[Int(cell.column)] = .unknownHeading }
    fates.add(row, .heading, in: table, exceptions: exceptions)
  }

  /// The cells of a record's row that are no values.
  func exceptions(of row: TableRow) -> [Int: CellFate] {
    var exceptions: [Int: CellFate] = [:]
    for cell in row.cells {
      let column = Int(cell.column)
      if unread.contains(column) || cell.isStruck {
        exceptions[column] = .leftOut
      } else if !headed.contains(column) {
        exceptions[column] = .unread
      }
    }
    return exceptions
  }

  /// Cells outside the columns: with text files a row that has more fields than the header is suspected of a shift.
  mutating func look(at row: TableRow, record: Int) -> [Finding] {
    guard let last = headed.max() else { return [] }
    if case .lines = table.addressing, table.certainHeader == nil {
      let width = row.cells.last.map { Int($0.column) + 1 } ?? 0
      let expected = max(last + 1, header.rows.lowerBound < table.rows.count ? headerWidth : 0)
      if width > expected {
        return [.raggedRow(found: width, expected: expected, at: table.place(row: row.number, record: record))]
      }
    }
    for cell in row.cells where !headed.contains(Int(cell.column)) {
      headless[Int(cell.column), default: (0, row.number)].count += 1
    }
    return []
  }

  private var headerWidth: Int { table.widths[table.rows[header.rows.lowerBound].number] ?? 0 }

  func bodyFindings() -> [Finding] {
    headless.sorted { $0.key < $1.key }.map { column, seen in
      .headless(seen.count, at: table.place(row: seen.row, column: column))
    }
  }
}
