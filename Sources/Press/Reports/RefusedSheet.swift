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

  /// The sheet as Excel in Vietnam opens it; nothing where no record was refused.
  func bytes() -> [UInt8]? {
    guard !rows.isEmpty else { return nil }
    return CSVWriter.bytes(header: headers, rows: rows.map { row in headers.map { row[$0] ?? "" } })
  }
}
