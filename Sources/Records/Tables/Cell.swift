/// A cell that holds something.
public struct Cell: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case text(String)
    /// Text in several fonts, of which at least one is not a font of Unicode.
    case runs([TextRun])
    case number(Double)
    /// A number, or a time as a part of a day, and the text that the file shows for it: 5 as `05`, 49990 as `49 990 Ft`.
    indirect case displayed(Double, String)
    case boolean(Bool)
    /// An error value such as `#N/A`.
    case error(String)
    /// A day and time as ISO 8601 text.
    case moment(String)
    /// A formula whose result is not in the file.
    case formula
  }

  /// The column, counted from 0.
  public let column: Int32
  /// The style's index in the table's styles; negative where none applies.
  let style: Int32
  public let content: Content
  /// Whether a formula gave the content.
  let isFormula: Bool
  /// Whether all of it is struck through.
  let isStruck: Bool

  init(column: Int, style: Int = -1, isFormula: Bool = false, isStruck: Bool = false, _ content: Content) {
    self.column = Int32(column)
    self.style = Int32(style)
    self.isFormula = isFormula
    self.isStruck = isStruck
    self.content = content
  }
}

/// A row that holds something, as it stands in its file.
public struct TableRow: Sendable, Hashable {
  /// The row of a sheet, or the line of a text file on which it begins; counted from 1.
  public let number: Int
  /// The cells in the order of their columns, empty ones left out.
  public var cells: [Cell]
  public var isHidden: Bool

  init(number: Int, cells: [Cell], isHidden: Bool = false) {
    self.number = number
    self.cells = cells
    self.isHidden = isHidden
  }

  /// The cell in a column counted from 0.
  public subscript(column: Int) -> Cell? {
    if column < cells.count, cells[column].column == column { return cells[column] }
    return cells.first { $0.column == column }
  }
}

/// A rectangle of cells that are merged, rows counted from 1, columns from 0.
struct MergedRange: Sendable, Hashable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>
}
