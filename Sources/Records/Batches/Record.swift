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
  }

  /// The number in the order of the files, counted from 1.
  public internal(set) var number: Int
  private let page: RecordPage
  private let slot: Int
  /// Fields set since the record was read; nothing where a value was taken away.
  private var changes: [String: FieldValue?] = [:]

  init(page: RecordPage, slot: Int, number: Int) {
    self.page = page
    self.slot = slot
    self.number = number
  }

  var head: RecordHead { page.head }

  public var source: Source { Source(file: head.file, sheet: head.sheet, row: row) }

  /// The row of the sheet, or the line of the file.
  var row: Int { page.row(slot) }

  /// The columns of its table.
  public var columns: ColumnSet { head.columns }

  /// The cells as the file shows them, in the order of the columns.
  public var cells: [String] { columns.columns.indices.map(cell(ofColumn:)) }

  func cell(ofColumn column: Int) -> String { page.cell(slot, column: column) }

  func value(ofColumn column: Int) -> FieldValue? {
    if !changes.isEmpty, let change = changes[columns.columns[column].field],
      columns.index(of: columns.columns[column].field) == column
    {
      return change
    }
    return page.value(slot, column: column)
  }

  /// Fields that no column holds: derived ones, and those set from outside.
  var others: [String: FieldValue] {
    var others: [String: FieldValue] = [:]
    page.forEachOther(slot) { others[$0] = $1 }
    for (field, value) in changes where columns.index(of: field) == nil { others[field] = value }
    return others
  }

  /// The value of a field by its canonical name, or of another column by its header.
  public subscript(field: String) -> FieldValue? {
    get {
      if !changes.isEmpty, let change = changes[field] { return change }
      if let column = columns.index(of: field) { return page.value(slot, column: column) }
      return page.other(slot, named: field)
    }
    set { changes[field] = .some(newValue) }
  }

  /// All fields that have a value.
  public var fields: [String: FieldValue] {
    var fields = others
    for (index, column) in columns.columns.enumerated() where fields[column.field] == nil {
      fields[column.field] = value(ofColumn: index)
    }
    return fields
  }

  /// All fields that have a value, by their names in order.
  public var fieldsInOrder: [(name: String, value: FieldValue)] {
    guard changes.isEmpty else { return fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    var fields: [(name: String, value: FieldValue)] = []
    fields.reserveCapacity(columns.columns.count + 4)
    for index in columns.order {
      let name = columns.columns[index].field
      guard fields.last?.name != name, let value = page.value(slot, column: index) else { continue }
      fields.append((name, value))
    }
    page.forEachOther(slot) { name, value in
      guard let value else { return }
      let place = fields.firstIndex { $0.name >= name } ?? fields.endIndex
      if place < fields.endIndex, fields[place].name == name {
        fields[place].value = value
      } else {
        fields.insert((name, value), at: place)
      }
    }
    return fields
  }

  /// The text of a field, empty where it has no value.
  public func text(_ field: String) -> String { self[field]?.plainText ?? "" }

  public var name: String { text("name") }

  /// Who it is: the field `kind`.
  public var kind: RecipientKind { RecipientKind(text("kind")) ?? .individual }

  /// Whether only the award makes it no individual, and other cells speak of one: one of them must be wrong.
  public var isKindDisputed: Bool {
    guard kind != .individual, let award, award.kinds == [kind] else { return false }
    return speaksOfPerson
  }

  /// Whether a cell holds what only persons have.
  var speaksOfPerson: Bool { KindReader.personalFields.contains { self[$0] != nil } }

  /// The award of the catalogue that the field `award` means.
  public var award: Award? { AwardCatalogue.award(in: text("award")) }

  /// The cell of a field, or the record's row where no field is given or no column holds it.
  public func place(of field: String?) -> Place {
    switch head.addressing {
    case .lines: return Place(head.file, line: row, record: number, field: field)
    case .cells, .letter:
      let column = field.flatMap { columns.index(of: $0) }.map { columns.columns[$0].position }
      let cell = head.addressing.text(column: column, row: row)
      return Place(head.file, sheet: head.sheet, cell: cell, record: number, field: field)
    }
  }
}
