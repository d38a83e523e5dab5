import Findings
import Records
import Vietnamese

/// What somebody typed into a sheet of refused records that came back from a run.
struct TypedCells {
  /// The corrections that the sheet asks for beyond those that are known.
  private(set) var entries: [CeremonyCorrections.Entry] = []
  /// Rows that belong to no record of the lists.
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - records: the records as they are now, known corrections applied.
  ///   - reportedPath: a list as corrections name it.
  init(
    in input: RecordInput, records: some Sequence<Record>, known: CeremonyCorrections, author: String,
    reportedPath: (String) -> String
  ) throws(Finding) {
    guard let table = try TableFile.read(input).tables.first, let first = table.rows.first else { return }
    let columns = Self.columns(of: first, in: table)
    guard let origin = columns.first(where: { $0.header == RefusedSheet.originHeader })?.position else {
      throw Self.withoutOrigin(Place(input.name, line: first.number))
    }
    let fault = columns.first { $0.header == RefusedSheet.faultHeader }?.position
    let byOrigin = Dictionary(
      records.map { ($0.place(of: nil).description, $0) }, uniquingKeysWith: { first, _ in first })
    for row in table.rows.dropFirst() where !row.cells.isEmpty {
      func text(_ position: Int) -> String { row[position].map(table.shown) ?? "" }
      guard let record = byOrigin[text(origin).trimmingSpaces] else {
        findings.append(Self.withoutOrigin(Place(input.name, line: row.number)))
        continue
      }
      let file = reportedPath(record.source.file)
      let present = RefusedSheet.texts(of: record)
      for column in columns where column.position != origin && column.position != fault {
        let now = present.first { $0.header == column.header && $0.occurrence == column.occurrence }?.text ?? ""
        let typed = text(column.position)
        let cell = CellCorrection(
          sheet: record.source.sheet ?? "", row: record.source.row, header: column.header,
          occurrence: column.occurrence, old: now, new: typed)
        if CellCorrection.isSame(typed, now) || known.hadBefore(typed, cell: cell, of: file) { continue }
        entries.append(
          .init(file: file, cell: cell, author: author, reason: fault.map { text($0) } ?? ""))
      }
    }
  }

  private static func columns(
    of row: TableRow, in table: Table
  ) -> [(header: String, occurrence: Int, position: Int)] {
    var seen: [String: Int] = [:]
    return row.cells.map { cell in
      let header = table.shown(cell).trimmingSpaces
      seen[header, default: 0] += 1
      return (header, seen[header] ?? 1, Int(cell.column))
    }
  }

  private static func withoutOrigin(_ place: Place) -> Finding {
    Finding(
      .correctionWithoutOrigin,
      Words(
        vi: "Dòng sửa này không khớp dòng nào của bảng gốc.",
        en: "This correction belongs to no record of the originals."),
      at: place,
      hint: Words(
        vi: "Giữ nguyên cột “\(RefusedSheet.originHeader)” của refused.csv.",
        en: "Leave the column “\(RefusedSheet.originHeader)” of refused.csv as it is."))
  }
}

extension CeremonyCorrections {
  /// Whether a text is what the list itself has in a cell that is corrected: nobody typed it.
  func hadBefore(_ text: String, cell: CellCorrection, of file: String) -> Bool {
    entries.contains { entry in
      entry.file == file && entry.cell.sheet == cell.sheet && entry.cell.row == cell.row
        && entry.cell.header == cell.header && entry.cell.occurrence == cell.occurrence
        && CellCorrection.isSame(text, entry.cell.old)
    }
  }
}
