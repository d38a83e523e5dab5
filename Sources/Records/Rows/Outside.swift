import Findings
import Vietnamese

/// The rows above the first table of a sheet: its titles, what they say of the list, and names that stand there by mistake.
struct Outside {
  /// What titles give the rows of the table below them.
  var sections = Sections()
  private(set) var statements: [(total: TotalRow, text: String, place: Place)] = []
  private(set) var findings: [Finding] = []

  init(_ rows: ArraySlice<TableRow>, in table: Table) {
    for row in rows {
      let texts = RowText.texts(of: row, in: table)
      let place = table.place(row: row.number)
      if let total = TotalRow(texts, amountColumn: nil) {
        statements.append((total, texts.map(\.text).joined(separator: " "), place))
      }
      guard texts.count == 1, let text = texts.first?.text else { continue }
      let title = GroupTitle(text)
      guard let kind = title.kind, title.award == nil else { continue }
      _ = sections.open(title, unit: nil, row: row.number, count: RecordCount())
      findings.append(.section(title.text, gives: "kind", value: kind.label, at: place))
    }
    findings += Self.names(in: rows, of: table)
  }

  /// Names of persons in rows that no table takes: at most a few are told, one finding each.
  static func names(in rows: ArraySlice<TableRow>, of table: Table) -> [Finding] {
    var findings: [Finding] = []
    var isSignature = false
    for row in rows {
      let texts = RowText.texts(of: row, in: table)
      if texts.contains(where: { SignatureBlock.holds($0.text) }) { isSignature = true }
      guard !isSignature else { continue }
      for text in texts where NameLikeness.isPerson(text.text) && !isTitle(text.text) {
        findings.append(.unreadName(text.text, at: table.place(row: row.number, column: text.column)))
        if findings.count == mostNames { return findings }
      }
    }
    return findings
  }

  private static let mostNames = 5

  private static func isTitle(_ text: String) -> Bool { text == VietnameseText.uppercased(text) }
}
