import Vietnamese

/// What the first rows of a table's body have in common, by which its odd rows are told.
struct TableProfile {
  /// Whether records have a running number.
  let isNumbered: Bool

  /// How many rows are looked at.
  private static let depth = 200

  init(_ table: Table, header: HeaderFinder.Header, columns: ColumnSet) {
    guard let number = columns.index(of: "no").map({ columns.columns[$0].position }) else {
      isNumbered = false
      return
    }
    var numbered = 0
    var others = 0
    for row in table.rows.dropFirst(header.rows.upperBound).prefix(Self.depth) where row.cells.count > 2 {
      let text = row[number].map(table.shown) ?? ""
      if GroupTitle.style(ofNumber: text) == .arabic { numbered += 1 } else { others += 1 }
    }
    isNumbered = numbered > 0 && numbered >= others
  }
}
