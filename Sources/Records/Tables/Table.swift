import Findings

/// A sheet, or the whole of a text file, as rows of cells.
public struct Table: Sendable {
  /// How its places are written.
  enum Addressing: Sendable, Hashable {
    /// Cells such as `D17`.
    case cells
    /// Lines of a text file.
    case lines
    /// Rows and columns of a letter's table.
    case letter

    /// The text for a cell, or a row, of such a table.
    func text(column: Int?, row: Int) -> String {
      switch self {
      case .cells: column.map { CellAddress.text(column: $0, row: row) } ?? String(row)
      case .lines: String(row)
      case .letter: "dòng \(row)" + (column.map { ", cột \($0 + 1)" } ?? "")
      }
    }
  }

  public let file: String
  /// The sheet's name, where the file is a workbook.
  public let name: String?
  let addressing: Addressing
  public var rows: [TableRow] = []
  var merged: [MergedRange] = []
  /// The hidden columns, counted from 0.
  var hiddenColumns: [ClosedRange<Int>] = []
  public var isHidden = false
  var styles: [CellStyle] = []
  var usesEpoch1904 = false
  /// The header where it does not stand in the rows, as in files of objects.
  var certainHeader: [String]?
  /// How many fields each line of a text file has, empty ones counted.
  var widths: [Int: Int] = [:]
  /// Whether nothing but empty lines stands between it and the table before it.
  var continues = false
  /// The columns that a letter says it has.
  var gridWidth = 0
  /// Whether rows stand in another order than their numbers say.
  var isOutOfOrder = false
  /// What was noticed while reading.
  var findings: [Finding] = []

  init(file: String, name: String?, addressing: Addressing) {
    self.file = file
    self.name = name
    self.addressing = addressing
  }

  func place(row: Int, column: Int? = nil, record: Int? = nil, field: String? = nil) -> Place {
    switch addressing {
    case .cells, .letter:
      let cell = addressing.text(column: column, row: row)
      return Place(file, sheet: name, cell: cell, record: record, field: field)
    case .lines:
      return Place(file, line: row, record: record, field: field)
    }
  }

  /// What a cell shows: numbers and days as their format writes them.
  public func shown(_ cell: Cell) -> String {
    let style = cell.style >= 0 && Int(cell.style) < styles.count ? styles[Int(cell.style)] : nil
    switch cell.content {
    case .text(let text), .displayed(_, let text): return text
    case .runs(let runs): return runs.map(\.text).joined()
    case .boolean(let isTrue): return isTrue ? "TRUE" : "FALSE"
    case .error(let code): return code
    case .moment(let text): return text
    case .formula: return ""
    case .number(let number): return (style?.format ?? .general).text(number, usesEpoch1904: usesEpoch1904)
    }
  }

  /// A number as a Vietnamese sheet shows it, 8,50 for 8.5; nothing where its format says no more than the number.
  func vietnamese(_ cell: Cell) -> String? {
    guard case .number(let number) = cell.content else { return nil }
    return format(of: cell).vietnameseText(number, usesEpoch1904: usesEpoch1904)
  }

  /// The rows of a stretch, and of each only the cells of some columns.
  func part(_ rows: Range<Int>, columns: Range<Int>?) -> Table {
    var part = self
    part.findings = []
    part.rows = Array(self.rows[rows])
    if let columns {
      for index in part.rows.indices { part.rows[index].cells.removeAll { !columns.contains(Int($0.column)) } }
      part.rows.removeAll(where: \.cells.isEmpty)
      part.merged.removeAll { !columns.overlaps($0.columns.lowerBound..<($0.columns.upperBound + 1)) }
    }
    return part
  }

  /// The format of a number cell.
  func format(of cell: Cell) -> NumberFormat {
    cell.style >= 0 && Int(cell.style) < styles.count ? styles[Int(cell.style)].format : .general
  }

  /// The table with its rows by their numbers, rows of one number joined; the last cell written stands.
  var inOrder: Table {
    guard isOutOfOrder else { return self }
    var copy = self
    var joined: [Int: TableRow] = [:]
    for row in rows {
      guard let earlier = joined[row.number] else {
        joined[row.number] = row
        continue
      }
      let columns = Set(row.cells.map(\.column))
      let cells = (earlier.cells.filter { !columns.contains($0.column) } + row.cells).sorted { $0.column < $1.column }
      joined[row.number] = TableRow(number: row.number, cells: cells, isHidden: row.isHidden)
    }
    copy.rows = joined.values.sorted { $0.number < $1.number }
    return copy
  }

  func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }
}

/// What a cell's style says about its content.
struct CellStyle: Sendable, Hashable {
  var format: NumberFormat
  var font: String?
  var isStruck = false
}

/// Addresses such as `D17`.
enum CellAddress {
  static func letters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.insert(UInt8(65 + (rest - 1) % 26), at: 0)
      rest = (rest - 1) / 26
    }
    return String(decoding: letters, as: UTF8.self)
  }

  static func text(column: Int, row: Int) -> String { letters(column) + String(row) }

  /// Reads an address; the column counts from 0, the row from 1, and is 0 where the text has no digits.
  static func parse(_ text: UnsafePointer<UInt8>) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    var index = 0
    while text[index] != 0 {
      let byte = text[index]
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
      case 0x24: break
      default: return nil
      }
      index += 1
      // Far beyond any sheet, and far from overflowing.
      guard index < 12, column < 1_000_000_000 else { return nil }
    }
    return column > 0 ? (column - 1, row) : nil
  }

  /// Reads a range such as `A1:D5` or `A1`.
  static func range(_ text: String) -> MergedRange? {
    let parts = text.split(separator: ":")
    func corner(_ part: Substring) -> (column: Int, row: Int)? {
      var bytes = Array(part.utf8)
      bytes.append(0)
      return bytes.withUnsafeBufferPointer { $0.baseAddress.flatMap(parse) }
    }
    guard let first = parts.first.flatMap(corner), let last = parts.last.flatMap(corner), first.row > 0, last.row > 0
    else { return nil }
    let rows = min(first.row, last.row)...max(first.row, last.row)
    return MergedRange(rows: rows, columns: min(first.column, last.column)...max(first.column, last.column))
  }
}
