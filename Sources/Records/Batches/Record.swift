import Findings
import Vietnamese

/// One honoured person, collective or household, as its row says.
public struct Record: Sendable {
  /// Where a record stands in its file.
  public struct Source: Sendable, Hashable {
    public let file: String
    public let sheet: String?
    /// The row of the sheet, or the line of the file.
    public let row: Int
    let addressing: Table.Addressing
  }

  /// The number in the order of the files, counted from 1.
  public internal(set) var number: Int
  public let source: Source
  /// The columns of its table.
  public let columns: ColumnSet
  /// The values of the columns, in their order.
  private(set) var values: [FieldValue?]
  /// Fields that no column holds: derived ones, and those set from outside.
  private(set) var others: [String: FieldValue] = [:]
  /// The cells as the file shows them, in the order of the columns.
  public let cells: [String]

  init(number: Int, source: Source, columns: ColumnSet, values: [FieldValue?], cells: [String]) {
    self.number = number
    self.source = source
    self.columns = columns
    self.values = values
    self.cells = cells
  }

  /// The value of a field by its canonical name, or of another column by its header.
  public subscript(field: String) -> FieldValue? {
    get {
      if let value = others[field] { return value }
      return columns.index(of: field).flatMap { values[$0] }
    }
    set {
      if let index = columns.index(of: field) {
        values[index] = newValue
        others[field] = nil
      } else {
        others[field] = newValue
      }
    }
  }

  /// All fields that have a value.
  public var fields: [String: FieldValue] {
    var fields = others
    for (column, value) in zip(columns.columns, values) where fields[column.field] == nil {
      fields[column.field] = value
    }
    return fields
  }

  /// The text of a field, empty where it has no value.
  public func text(_ field: String) -> String { self[field]?.plainText ?? "" }

  public var name: String { text("name") }

  /// Who it is: the field `kind`.
  public var kind: RecipientKind { RecipientKind(text("kind")) ?? .individual }

  /// The award of the catalogue that the field `award` means.
  public var award: Award? { AwardCatalogue.award(in: text("award")) }

  /// The cell of a field, or the record's row where no field is given or no column holds it.
  public func place(of field: String?) -> Place {
    switch source.addressing {
    case .lines: return Place(source.file, line: source.row, record: number, field: field)
    case .cells:
      let column = field.flatMap { columns.index(of: $0) }.map { columns.columns[$0].position }
      let cell = column.map { CellAddress.text(column: $0, row: source.row) } ?? String(source.row)
      return Place(source.file, sheet: source.sheet, cell: cell, record: number, field: field)
    }
  }
}
