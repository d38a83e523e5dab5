import Vietnamese

/// What a row of a table says, before it becomes a record of a list.
struct RecordRow {
  /// The row of the sheet, or the line of the file.
  var number: Int
  /// The values of the columns, in their order.
  var values: [FieldValue?]
  /// The cells as the file shows them, in the order of the columns.
  var cells: [String]
  /// Fields that no column holds, by their names in order.
  var others: [(name: String, value: FieldValue?)] = []

  /// The value of a field by its canonical name, or of another column by its header.
  func value(of field: String, in columns: ColumnSet) -> FieldValue? {
    if let index = columns.index(of: field) { return values[index] }
    return others.first { $0.name == field }?.value
  }

  mutating func set(_ field: String, to value: FieldValue, in columns: ColumnSet) {
    if let index = columns.index(of: field) {
      values[index] = value
    } else {
      others.removeAll { $0.name == field }
      let place = others.firstIndex { $0.name > field } ?? others.endIndex
      others.insert((field, value), at: place)
    }
  }
}

extension RecordRow {
  init(_ record: Record) {
    let columns = record.columns.columns.indices
    self.init(
      number: record.row, values: columns.map(record.value(ofColumn:)), cells: columns.map(record.cell(ofColumn:)),
      others: record.others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
