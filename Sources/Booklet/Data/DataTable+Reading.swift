import Findings
import Records
import Vietnamese

extension DataTable {
  /// Reads a file of rows, or a sheet of a workbook: its first row that holds something names the columns.
  public init(file: String, sheet: String?) throws(Finding) {
    let options = RecordOptions(sheets: sheet.map { [$0] })
    let content = try TableFile.read(.file(file), options: options)
    guard let table = content.tables.first(where: { !$0.rows.isEmpty }), let head = table.rows.first else {
      throw .emptyData(file)
    }
    func texts(_ row: TableRow, count: Int) -> [String] {
      var texts = [String](repeating: "", count: count)
      for cell in row.cells where Int(cell.column) < count {
        texts[Int(cell.column)] = VietnameseText.nfc(table.shown(cell)).trimmed
      }
      return texts
    }
    let count = (head.cells.map { Int($0.column) }.max() ?? 0) + 1
    let rows = table.rows.dropFirst().map { texts($0, count: count) }.filter { !$0.allSatisfy(\.isEmpty) }
    self.init(file: file, header: texts(head, count: count), rows: rows)
  }
}

extension Finding {
  static func emptyData(_ file: String) -> Finding {
    Finding(
      .emptyDataFile, Words(vi: "Tệp số liệu trống.", en: "The data file is empty."), at: Place(file))
  }
}
