import Findings
import Vietnamese

/// A value that stands in for that of one cell, for as long as the cell holds what it held when the correction was made.
public struct CellCorrection: Sendable, Hashable {
  /// The sheet; empty for text files.
  public var sheet: String
  /// The row of the sheet, or the line of the file.
  public var row: Int
  /// The column's header, or a field's label where no column holds the field.
  public var header: String
  /// Which of several columns of that header, from 1.
  public var occurrence: Int
  public var old: String
  public var new: String

  public init(sheet: String, row: Int, header: String, occurrence: Int = 1, old: String, new: String) {
    self.sheet = sheet
    self.row = row
    self.header = header
    self.occurrence = occurrence
    self.old = old
    self.new = new
  }

  /// Texts of cells are one where only spaces and the form of letters differ.
  public static func isSame(_ one: String, _ other: String) -> Bool { plain(one) == plain(other) }

  private static func plain(_ text: String) -> String {
    VietnameseText.nfc(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Brings corrections into the rows of one table before they are read, and tells what became of each.
struct RowCorrector {
  private let table: Table
  private let columns: [Column]
  private let byRow: [Int: [(index: Int, correction: CellCorrection)]]
  private(set) var findings: [Finding] = []
  /// The indexes of the corrections whose rows were met.
  private(set) var met: Set<Int> = []

  init(_ corrections: [CellCorrection], table: Table, columns: [Column]) {
    self.table = table
    self.columns = columns
    let own = corrections.enumerated().filter { $0.element.sheet == (table.name ?? "") }
    byRow = Dictionary(grouping: own.map { (index: $0.offset, correction: $0.element) }, by: \.correction.row)
  }

  /// Corrects a row; answers with values of fields that no column holds.
  mutating func correct(_ row: inout TableRow, record: Int) -> [(field: String, text: String)] {
    guard let corrections = byRow[row.number] else { return [] }
    var others: [(field: String, text: String)] = []
    for (index, correction) in corrections {
      met.insert(index)
      guard let column = column(of: correction) else {
        let field = Field.named(correction.header)?.name ?? correction.header
        others.append((field, correction.new))
        findings.append(.corrected(correction, at: table.place(row: row.number, record: record, field: field)))
        continue
      }
      let place = table.place(row: row.number, column: column.position, record: record, field: column.field)
      let positions = [column.position] + column.continuations
      let whole = positions.compactMap { row[$0] }.map(table.shown).filter { !$0.isEmpty }.joined(separator: " ")
      let shown = Self.part(of: whole, in: row, column, table)
      if CellCorrection.isSame(shown, correction.new) { continue }
      guard CellCorrection.isSame(shown, correction.old) else {
        findings.append(.outdated(correction, shown: shown, at: place))
        continue
      }
      guard column.form == .plain else {
        // A part of a cell, or what a mark means, has no cell of its own to be corrected.
        others.append((column.field, correction.new))
        findings.append(.corrected(correction, at: place))
        continue
      }
      row.cells.removeAll { positions.contains(Int($0.column)) }
      if !correction.new.isEmpty {
        let cell = Cell(column: column.position, .text(correction.new))
        row.cells.insert(cell, at: row.cells.firstIndex { $0.column > cell.column } ?? row.cells.endIndex)
      }
      findings.append(.corrected(correction, at: place))
    }
    return others
  }

  /// What of a cell is the column's: all of it, the part of its field, or the heading under which a mark stands.
  private static func part(of text: String, in row: TableRow, _ column: Column, _ table: Table) -> String {
    switch column.form {
    case .plain: return text
    case .part(let fields): return CellParts.split(text, into: fields)[column.field] ?? ""
    case .marks(let labels):
      let marked = zip([column.position] + column.continuations, labels).filter { position, _ in
        row[position].map { !table.shown($0).isEmpty } ?? false
      }
      return marked.map(\.1).joined(separator: "; ")
    }
  }

  private func column(of correction: CellCorrection) -> Column? {
    let key = VietnameseText.comparisonKey(correction.header)
    let named = columns.filter {
      VietnameseText.comparisonKey($0.header) == key || VietnameseText.comparisonKey($0.ownHeader) == key
    }
    if named.indices.contains(correction.occurrence - 1) { return named[correction.occurrence - 1] }
    let field = Field.named(correction.header)?.name
    return columns.first { $0.isKnown && $0.field == field }
  }
}
