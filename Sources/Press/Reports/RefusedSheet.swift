import Findings
import Records
import Vietnamese

/// The refused records as a sheet: their own cells, where each stood, and what is wrong, ready to be mended and read again.
struct RefusedSheet {
  typealias Format = BatchOptions.RefusedFormat

  /// A written sheet.
  struct File: Sendable, Hashable {
    var name: String
    var bytes: [UInt8]
  }

  /// The header of the column that says where the row stood in the original.
  static let originHeader = "Dòng gốc"
  static let faultHeader = "Lỗi"

  /// A column by its header; sheets may have several of one header, and each keeps its own.
  private struct Column: Hashable {
    var header: String
    var occurrence = 1
  }

  private var columns: [Column] = []
  private var indexes: [Column: Int] = [:]
  private var rows: [(cells: [Int: String], origin: String, faults: String)] = []

  /// The names that such sheets have in a folder: the first has no number.
  static func names(in folder: OutputFolder) -> [String] {
    folder.names().filter { name in
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, Format(rawValue: String(parts[1])) != nil else { return false }
      let number = parts[0].hasPrefix("refused-") ? Int(parts[0].dropFirst("refused-".count)) : nil
      return parts[0] == "refused" || number.map { $0 > 1 } ?? false
    }
  }

  /// The name of a sheet that stands beside others.
  static func name(_ first: String, number: Int) -> String {
    first.replacing("refused.", with: "refused-\(number).")
  }

  private static func name(_ format: Format) -> String { "refused." + format.rawValue }

  init(_ refused: [(recipient: Recipient, findings: [Finding])]) {
    for (recipient, findings) in refused {
      guard let record = recipient.record else { continue }
      let faults = findings.filter { $0.severity > .note }.map(\.message.vietnamese).joined(separator: " ")
      rows.append((cells(of: record), recipient.origin, faults))
    }
  }

  private mutating func cells(of record: Record) -> [Int: String] {
    Self.texts(of: record).reduce(into: [:]) { cells, text in
      cells[index(of: Column(header: text.header, occurrence: text.occurrence))] = text.text
    }
  }

  /// The texts that a record has in such a sheet, each with its column's header, and which one of that header it is.
  static func texts(of record: Record) -> [(header: String, occurrence: Int, text: String)] {
    var texts: [(header: String, occurrence: Int, text: String)] = []
    var seen: [String: Int] = [:]
    for (column, cell) in zip(record.columns.columns, record.cells) where !isOurs(column.header) {
      let header = column.ownHeader
      seen[header, default: 0] += 1
      texts.append((header, seen[header] ?? 1, cell))
    }
    for (field, value) in others(of: record) {
      let header = Field.all.first { $0.name == field }?.labels.first ?? field
      texts.append((header, 1, field == "kind" ? record.kind.label : value.plainText))
    }
    return texts
  }

  /// What the record has beside its columns: fields in the order of their table, then others by name.
  private static func others(of record: Record) -> [(field: String, value: FieldValue)] {
    var own = Set(record.columns.columns.map(\.field))
    // A kind that was told from an award must not outlive the award's correction.
    if record.isKindDisputed { own.insert("kind") }
    let names = Dictionary(uniqueKeysWithValues: Field.all.enumerated().map { ($1.name, $0) })
    return record.fields.filter { !own.contains($0.key) }.map { (field: $0.key, value: $0.value) }
      .sorted { (names[$0.field] ?? names.count, $0.field) < (names[$1.field] ?? names.count, $1.field) }
  }

  private static func isOurs(_ header: String) -> Bool { header == originHeader || header == faultHeader }

  private mutating func index(of column: Column) -> Int {
    if let known = indexes[column] { return known }
    indexes[column] = columns.count
    columns.append(column)
    return columns.count - 1
  }

  private var header: [String] { columns.map(\.header) + [Self.originHeader, Self.faultHeader] }

  private var lines: [[String]] {
    rows.map { row in columns.indices.map { row.cells[$0] ?? "" } + [row.origin, row.faults] }
  }

  /// The sheet as a file; nothing where no record was refused. What no workbook can hold is written as text instead.
  func file(_ format: Format, day: CivilDate?) throws(Finding) -> File? {
    guard !rows.isEmpty else { return nil }
    let lines = lines
    let fits = lines.count < 1_000_000 && lines.allSatisfy { $0.allSatisfy { $0.utf16.count <= 32_767 } }
    guard format == .xlsx, fits else {
      return File(name: Self.name(.csv), bytes: CSVWriter.bytes(header: header, rows: lines))
    }
    let wide = lines.first?.count ?? 0
    let columns = header.enumerated().map { index, header in
      SheetPlan.Column(header, width: index == wide - 1 ? 60 : index == wide - 2 ? 28 : 20)
    }
    let plan = SheetPlan(
      name: "Chưa làm được", columns: columns, rows: lines.map { $0.map { $0.isEmpty ? nil : .text($0) } })
    return File(name: Self.name(.xlsx), bytes: try WorkbookWriter.bytes([plan], day: day))
  }
}
