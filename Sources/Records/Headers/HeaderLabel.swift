import Vietnamese

/// A text of a header row, and the column over which it stands.
struct HeaderLabel: Hashable {
  var text: String
  var position: Int
  /// Whether the text belongs to a merged cell that begins further left.
  var isCovered = false

  /// A longer text is no header, in bytes.
  private static let longest = 1_000

  /// The texts of a row, those of merged cells in each column that they cover.
  static func labels(of row: TableRow, in table: Table, merged: [MergedRange]) -> [HeaderLabel] {
    var labels: [HeaderLabel] = []
    for cell in row.cells {
      let shown = table.shown(cell)
      guard shown.utf8.count <= longest else { continue }
      let text = VietnameseText.collapsed(VietnameseText.nfc(shown))
      guard !text.isEmpty else { continue }
      let position = Int(cell.column)
      labels.append(HeaderLabel(text: text, position: position))
      guard let range = merged.first(where: { $0.columns.lowerBound == position }) else { continue }
      for covered in range.columns.dropFirst().prefix(100) {
        labels.append(HeaderLabel(text: text, position: covered, isCovered: true))
      }
    }
    return labels
  }
}
