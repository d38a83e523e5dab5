/// What became of a cell of a list: every cell that holds something has exactly one fate.
public enum CellFate: String, Sendable, Hashable, CaseIterable {
  /// A value of a record.
  case value
  /// A heading that was understood.
  case heading
  /// A heading that was not, of a column that is kept under its own name.
  case unknownHeading = "unknown-heading"
  /// The numbers or letters of the columns, or the header again.
  case columnNumber = "column-number"
  /// A title that gave something to the rows below it, or parts them.
  case section
  /// A total that was held against the records.
  case total
  /// The signatures below a list.
  case signature
  /// A title or remark around a list.
  case note
  /// A row that is no record because nobody stands in it.
  case empty
  /// Struck through, withdrawn, hidden or under a merged cell: left out and said.
  case leftOut = "left-out"
  /// A sheet or table that is no list: a guide, a catalogue.
  case guide
  /// Nothing was made of it; a finding says so.
  case unread
}

/// The fates of one sheet's cells.
public struct SheetFates: Sendable, Hashable {
  /// A row, and the fate of each of its cells by column.
  public struct Row: Sendable, Hashable {
    public let number: Int
    public var cells: [(column: Int, fate: CellFate, text: String)]

    public static func == (left: Row, right: Row) -> Bool {
      left.number == right.number && left.cells.elementsEqual(right.cells) { $0 == $1 }
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(number) }
  }

  public let file: String
  public let sheet: String?
  /// How many cells met each fate.
  public internal(set) var counts: [CellFate: Int] = [:]
  /// The rows in order; only where they were asked for.
  public internal(set) var rows: [Row] = []
  private let keepsRows: Bool

  init(file: String, sheet: String?, keepsRows: Bool) {
    self.file = file
    self.sheet = sheet
    self.keepsRows = keepsRows
  }

  /// All cells of the sheet that hold something.
  public var total: Int { counts.values.reduce(0, +) }

  /// Gives all cells of a row a fate, those that `exceptions` names another.
  mutating func add(_ row: TableRow, _ fate: CellFate, in table: Table, exceptions: [Int: CellFate] = [:]) {
    counts[fate, default: 0] += row.cells.count - exceptions.count
    for fate in exceptions.values { counts[fate, default: 0] += 1 }
    guard keepsRows else { return }
    let cells = row.cells.map { cell in
      (column: Int(cell.column), fate: exceptions[Int(cell.column)] ?? fate, text: table.shown(cell))
    }
    // Tables beside each other share their rows.
    if let known = rows.lastIndex(where: { $0.number == row.number }) {
      rows[known].cells = (rows[known].cells + cells).sorted { $0.column < $1.column }
    } else {
      rows.append(Row(number: row.number, cells: cells))
    }
  }
}
