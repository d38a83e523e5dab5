import Vietnamese

/// A column of a table, and the field that it fills.
public struct Column: Sendable, Hashable {
  /// The field's canonical name, or the header for columns that no field knows.
  public let field: String
  /// The header as it stands in the file.
  public let header: String
  public let kind: Field.Kind
  /// Whether the table of fields knows it.
  public let isKnown: Bool
  /// The column in the file counted from 0.
  public let position: Int
  /// Further columns under the same merged header, whose text is joined to this one.
  var continuations: [Int] = []

  /// A header that means this column's field without any mapping: its own, or else the field's label.
  public var ownHeader: String {
    guard isKnown, HeaderMeanings([:]).field(of: header) != field else { return header }
    return Field.all.first { $0.name == field }?.labels.first ?? field
  }
}

/// The columns of one table, shared by its records.
public final class ColumnSet: Sendable {
  public let columns: [Column]
  let places: [String: Int]
  /// The indexes of the columns by the names of their fields.
  let order: [Int]

  init(_ columns: [Column]) {
    self.columns = columns
    order = columns.indices.sorted { (columns[$0].field, $0) < (columns[$1].field, $1) }
    holdsPictures = columns.contains { $0.kind == .picture }
    places = Dictionary(columns.enumerated().map { ($1.field, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a column names picture files.
  public let holdsPictures: Bool

  /// Whether a column fills the field of this name.
  public func holds(_ field: String) -> Bool { places[field] != nil }

  /// The index of a field's column.
  func index(of field: String) -> Int? { places[field] }
}
