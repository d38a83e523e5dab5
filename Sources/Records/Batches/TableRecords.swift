import Findings
import Vietnamese

/// Turns the rows below a table's header into records.
struct TableRecords {
  private let table: Table
  private let header: HeaderFinder.Header
  private let options: RecordOptions
  private let firstNumber: Int
  let columns: ColumnSet
  private let head: RecordHead
  private(set) var records = RecordList()
  private(set) var findings: [Finding] = []
  private var values: ValueReader
  private var kinds: KindReader
  private(set) var corrector: RowCorrector
  /// Columns that are not read, but not missed either: hidden ones and those that the mapping leaves out.
  private let silentColumns: Set<Int>
  private let constants: [(field: String, value: FieldValue)]
  private var headless: [Int: (count: Int, row: Int)] = [:]

  init(_ table: Table, header: HeaderFinder.Header, options: RecordOptions, firstNumber: Int) {
    self.table = table
    self.header = header
    self.options = options
    self.firstNumber = firstNumber
    let visible = header.columns.filter { options.includesHidden || !table.isHidden(column: $0.position) }
    columns = ColumnSet(visible)
    head = RecordHead(file: table.file, sheet: table.name, addressing: table.addressing, columns: columns)
    silentColumns = Set(header.columns.flatMap { [$0.position] + $0.continuations }).union(header.omitted)
    constants = options.constants.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    values = ValueReader(table: table, columns: visible)
    kinds = KindReader(sheet: table.name)
    corrector = RowCorrector(options.corrections, table: table, columns: visible)
  }

  /// Reads the rows of the table, then those that `more` gives until it has none.
  mutating func read(more: () throws(Finding) -> TableRow? = { nil }) throws(Finding) {
    reportColumns()
    // Two columns for one field leave no way to know which is meant; nothing of the sheet is read.
    guard !findings.contains(where: { $0.severity == .error }) else { return }
    let spread = SpreadValues(table, below: header.rows.upperBound)
    if spread.count > 0 {
      findings.append(.sharedValues(spread.count, at: Place(table.file, sheet: table.name)))
    }
    if let first = spread.unseen.first {
      let place = table.place(row: first.row, column: first.column)
      findings.append(.unseenValues(spread.unseen.count, at: place))
    }
    var rows = RowJudge(table: table, header: header, columns: columns)
    var hidden: [Int] = []
    func read(_ row: TableRow) {
      if row.isHidden, !options.includesHidden {
        hidden.append(row.number)
        return
      }
      let row = spread.visible(row)
      switch rows.judge(row) {
      case .record: readRecord(spread.filled(row), section: rows.section)
      case .passed(let finding): findings += [finding].compactMap { $0 }
      }
    }
    for index in header.rows.upperBound..<table.rows.count { read(table.rows[index]) }
    while let row = try more() { read(row) }
    records.seal()
    if let first = hidden.first { findings.append(.hiddenRows(hidden, at: table.place(row: first))) }
    findings += values.columnFindings() + corrector.findings
    for (column, seen) in headless.sorted(by: { $0.key < $1.key }) {
      findings.append(.headless(seen.count, at: table.place(row: seen.row, column: column)))
    }
  }

  private mutating func reportColumns() {
    let row = header.rows.isEmpty ? 1 : table.rows[header.rows.lowerBound].number
    let expected = Set(options.expectedColumns.map(VietnameseText.comparisonKey))
    var seen: [String: [String]] = [:]
    for column in columns.columns where column.isKnown { seen[column.field, default: []].append(column.header) }
    for column in header.columns {
      let place = table.place(row: row, column: column.position)
      if let headers = seen[column.field], headers.count > 1 {
        findings.append(.twoColumns(column.field, headers: headers, at: place))
        seen[column.field] = nil
      }
      if !options.includesHidden, table.isHidden(column: column.position) {
        findings.append(.hiddenColumn(column.header, at: place))
      } else if !column.isKnown, !expected.contains(VietnameseText.comparisonKey(column.header)) {
        let suggestion = Field.suggestion(for: column.header).map { (label: $0.label, field: $0.field.name) }
        let isFree = suggestion.map { columns.index(of: $0.field) == nil } ?? false
        findings.append(.unknownColumn(column.header, suggestion: isFree ? suggestion : nil, at: place))
      }
    }
  }

  private mutating func readRecord(_ row: TableRow, section: RowJudge.Section) {
    let number = firstNumber + records.addedCount
    var row = row
    let corrected = corrector.correct(&row, record: number)
    let read = values.read(row, record: number)
    findings += values.takeFindings()
    noteHeadless(row, record: number)
    var record = RecordRow(number: row.number, values: read.values, cells: read.cells)
    if let award = section.award, record.value(of: "award", in: columns) == nil {
      record.set("award", to: .text(award), in: columns)
    }
    for (field, text) in corrected where field != "kind" { record.set(field, to: .text(text), in: columns) }
    record.set("kind", to: .text(kinds.kind(of: record, in: columns, section: section.kind).rawValue), in: columns)
    for (field, value) in constants where record.value(of: field, in: columns) == nil || !columns.holds(field) {
      record.set(field, to: value, in: columns)
    }
    if let kind = corrected.first(where: { $0.field == "kind" }).flatMap({ RecipientKind($0.text) }) {
      record.set("kind", to: .text(kind.rawValue), in: columns)
    }
    splitHonorific(&record, number: number)
    records.append(record, head: head)
  }

  /// Parts the honorific of a person from the name where the cell holds both.
  private mutating func splitHonorific(_ record: inout RecordRow, number: Int) {
    guard record.value(of: "kind", in: columns)?.plainText == RecipientKind.individual.rawValue,
      let name = record.value(of: "name", in: columns)?.plainText
    else { return }
    let given = record.value(of: "honorific", in: columns)?.plainText
    let position = columns.index(of: "name").map { columns.columns[$0].position }
    let place = table.place(row: record.number, column: position ?? 0, record: number, field: "name")
    guard let split = NamedHonorific(name, given: given, at: place) else { return }
    findings.append(split.finding)
    guard let bare = split.name else { return }
    record.set("name", to: .text(bare), in: columns)
    if given == nil { record.set("honorific", to: .text(split.honorific), in: columns) }
  }

  /// Cells outside the columns: with text files a row that has more fields than the header is suspected of a shift.
  private mutating func noteHeadless(_ row: TableRow, record: Int) {
    guard let last = silentColumns.max() else { return }
    if case .lines = table.addressing, table.certainHeader == nil {
      let width = row.cells.last.map { Int($0.column) + 1 } ?? 0
      let expected = max(last + 1, header.rows.lowerBound < table.rows.count ? headerWidth : 0)
      if width > expected {
        findings.append(.raggedRow(found: width, expected: expected, at: table.place(row: row.number, record: record)))
        return
      }
    }
    for cell in row.cells {
      let column = Int(cell.column)
      if values.covers(column) || silentColumns.contains(column) { continue }
      headless[column, default: (0, row.number)].count += 1
    }
  }

  private var headerWidth: Int { table.widths[table.rows[header.rows.lowerBound].number] ?? 0 }
}
