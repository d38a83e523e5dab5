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
