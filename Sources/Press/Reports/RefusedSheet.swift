import Findings
import Records
import Vietnamese

/// The refused records as a sheet: their own cells, where each stood, and what is wrong, ready to be mended and read again.
struct RefusedSheet {
  /// The header of the column that says where the row stood in the original.
  static let originHeader = "Dòng gốc"
  static let faultHeader = "Lỗi"

  private var headers: [String] = []
  private var rows: [[String: String]] = []

  init(_ refused: [(recipient: Recipient, findings: [Finding])]) {
    for (recipient, findings) in refused {
      guard let record = recipient.record else { continue }
      var row: [String: String] = [:]
      for (column, cell) in zip(record.columns.columns, record.cells) where !Self.isOurs(column.header) {
        add(column.header)
        row[column.header] = cell
      }
      for field in Field.all where record[field.name] != nil {
        guard !record.columns.columns.contains(where: { $0.field == field.name }) else { continue }
        let header = field.labels.first ?? field.name
        add(header)
        row[header] = record[field.name]?.plainText
      }
      row[Self.originHeader] = recipient.origin
      row[Self.faultHeader] = findings.filter { $0.severity > .note }.map(\.message.vietnamese).joined(separator: " ")
      rows.append(row)
    }
    headers += [Self.originHeader, Self.faultHeader]
  }

  private static func isOurs(_ header: String) -> Bool { header == originHeader || header == faultHeader }

  private mutating func add(_ header: String) {
    if !headers.contains(header) { headers.append(header) }
  }

  /// The sheet as Excel in Vietnam opens it: UTF-8 with its mark, semicolons, quotes where they are needed.
  func bytes() -> [UInt8]? {
    guard !rows.isEmpty else { return nil }
    var text = "\u{FEFF}" + headers.map(Self.quoted).joined(separator: ";") + "\r\n"
    for row in rows { text += headers.map { Self.quoted(row[$0] ?? "") }.joined(separator: ";") + "\r\n" }
    return Array(text.utf8)
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { "\";\r\n\t,".contains($0) || $0 == "\r\n" }) || cell != cell.trimmingSpaces else {
      return cell
    }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
