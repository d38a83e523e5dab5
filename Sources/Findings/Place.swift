/// Where something stands: a file, and in it a line or a cell, or an element of a layout.
public struct Place: Sendable, Hashable, CustomStringConvertible {
  public var file: String
  /// The worksheet's name, where the file is a workbook.
  public var sheet: String?
  /// The cell's address such as `D17`, or a row such as `17`.
  public var cell: String?
  /// The line, counted from 1.
  public var line: Int?
  /// The column in the line, counted from 1.
  public var column: Int?
  /// The record's number in calling order or sheet order, where one record is meant.
  public var record: Int?
  /// The canonical name of the field that is meant.
  public var field: String?

  public init(
    _ file: String, sheet: String? = nil, cell: String? = nil, line: Int? = nil, column: Int? = nil,
    record: Int? = nil, field: String? = nil
  ) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
    self.line = line
    self.column = column
    self.record = record
    self.field = field
  }

  /// `awards.xlsx: Cá nhân!D17`, `layouts/giay-khen/layout.yaml:31`, `awards.csv:12`.
  public var description: String {
    var text = file
    if let sheet { text += ": \(sheet)" + (cell.map { "!\($0)" } ?? "") } else if let cell { text += ": \(cell)" }
    if let line { text += ":\(line)" + (column.map { ":\($0)" } ?? "") }
    return text
  }
}
