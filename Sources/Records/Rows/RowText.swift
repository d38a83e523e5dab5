import Vietnamese

/// A text of a row, and the column in which it stands.
struct RowText: Hashable {
  var column: Int
  var text: String

  /// Longer texts are looked at by their beginnings only.
  private static let mostLetters = 200

  /// The texts of a row, spaces mended, empty ones left out.
  static func texts(of row: TableRow, in table: Table) -> [RowText] {
    row.cells.compactMap { cell in
      let text = VietnameseText.collapsed(String(table.shown(cell).prefix(mostLetters)))
      return text.isEmpty ? nil : RowText(column: Int(cell.column), text: text)
    }
  }
}
