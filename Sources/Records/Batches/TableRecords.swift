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
  /// The titles under which the rows stand; those at the end hold on for a table right below.
  private(set) var sections: Sections
  /// Headings that stand where names should.
  private(set) var labels: [(text: String, place: Place)] = []
  private(set) var fates: SheetFates
  private(set) var count = RecordCount()
  private let earlier: RecordCount
  private var values: ValueReader
  private var kinds: KindReader
  private(set) var corrector: RowCorrector
  private var columnReport: ColumnReport
  private var lastTotal = RecordCount()
  private var emptyRows: [Int] = []
  private let constants: [(field: String, value: FieldValue)]

  /// - Parameters:
  ///   - earlier: the records of the file before this table.
  ///   - fates: those of the sheet so far.
  init(
    _ table: Table, header: HeaderFinder.Header, options: RecordOptions, firstNumber: Int,
    earlier: RecordCount = RecordCount(), sections: Sections = Sections(), fates: SheetFates
  ) {
    self.table = table
    self.header = header
    self.options = options
    self.firstNumber = firstNumber
    self.earlier = earlier
    self.sections = sections
    self.fates = fates
    let visible = header.columns.filter { options.includesHidden || !table.isHidden(column: $0.position) }
    columns = ColumnSet(visible)
    head = RecordHead(file: table.file, sheet: table.name, addressing: table.addressing, columns: columns)
    constants = options.constants.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    values = ValueReader(table: table, columns: visible, expected: options.expectedColumns)
    kinds = KindReader(sheet: table.name)
    corrector = RowCorrector(options.corrections, table: table, columns: visible)
    columnReport = ColumnReport(table, header: header, options: options)
  }

  /// Reads the rows of the table, then those that `more` gives until it has none.
  mutating func read(more: () throws(Finding) -> TableRow? = { nil }) throws(Finding) {
    findings += columnReport.headerFindings(columns)
    for index in header.rows { columnReport.addFates(of: table.rows[index], to: &fates) }
    // Two columns for one field leave no way to know which is meant; nothing of the sheet is read.
    guard !findings.contains(where: { $0.severity == .error }) else {
      for row in table.rows.dropFirst(header.rows.upperBound) { fates.add(row, .unread, in: table) }
      return
    }
    let spread = SpreadValues(table, below: header.rows.upperBound)
    noteMerges(spread)
    var judge = RowJudge(table: table, header: header, columns: columns)
    var hidden: [Int] = []
    func read(_ row: TableRow, next: TableRow?) {
      if row.isHidden, !options.includesHidden {
        hidden.append(row.number)
        fates.add(row, .leftOut, in: table)
        return
      }
      let seen = spread.visible(row)
      take(judge.judge(seen, next: next), seen, spread)
      if seen.cells.count < row.cells.count {
        var under = row
        under.cells.removeAll { cell in seen.cells.contains { $0.column == cell.column } }
        fates.add(under, .leftOut, in: table)
      }
    }
    for index in header.rows.upperBound..<table.rows.count {
      read(table.rows[index], next: index + 1 < table.rows.count ? table.rows[index + 1] : nil)
    }
    var waiting = try more()
    while let row = waiting {
      waiting = try more()
      read(row, next: waiting)
    }
    close(sections.levels)
    records.seal()
    if let first = hidden.first { findings.append(.hiddenRows(hidden, at: table.place(row: first))) }
    if let first = emptyRows.first { findings.append(.emptyNumberedRows(emptyRows.count, at: table.place(row: first))) }
    findings += values.columnFindings() + columnReport.bodyFindings() + corrector.findings
  }

  private mutating func noteMerges(_ spread: SpreadValues) {
    if spread.count > 0 { findings.append(.sharedValues(spread.count, at: Place(table.file, sheet: table.name))) }
    if let first = spread.unseen.first {
      findings.append(.unseenValues(spread.unseen.count, at: table.place(row: first.row, column: first.column)))
    }
  }

  private mutating func take(_ judgement: RowJudge.Judgement, _ row: TableRow, _ spread: SpreadValues) {
    switch judgement {
    case .record: readRecord(spread.filled(row))
    case .passed(let fate, let finding):
      findings += [finding].compactMap { $0 }
      if fate == .empty, !row.cells.isEmpty { emptyRows.append(row.number) }
      fates.add(row, fate, in: table)
    case .total(let total, let text):
      hold(total, text, row)
      fates.add(row, .total, in: table)
    case .section(let title, let unit, let finding):
      close(sections.open(title, unit: unit, row: row.number, count: count))
      findings += [finding].compactMap { $0 }
      fates.add(row, .section, in: table)
    case .label(let text):
      labels.append((text, table.place(row: row.number)))
      fates.add(row, .unread, in: table)
    }
  }

  /// Holds a total against the records of the section, the table and the file so far.
  private mutating func hold(_ total: TotalRow, _ text: String, _ row: TableRow) {
    let scopes = [count, count - lastTotal, earlier + count] + sections.levels.map { count - $0.count }
    lastTotal = count
    guard !total.counts.isEmpty || total.amount != nil, !scopes.contains(where: { $0.agrees(with: total) }) else {
      return
    }
    findings.append(
      .totalDisagrees(text, says: RecordCount.words(of: total), found: count.words, at: table.place(row: row.number)))
  }

  /// Holds what the titles of closed sections say of their number against what stood below them.
  private mutating func close(_ levels: [Sections.Level]) {
    for level in levels where !level.title.counts.isEmpty {
      let found = count - level.count
      guard found.total > 0, !found.agrees(with: level.title.counts) else { continue }
      let total = TotalRow(counts: level.title.counts)
      findings.append(
        .totalDisagrees(
          level.title.text, says: RecordCount.words(of: total), found: found.words, at: table.place(row: level.row)))
    }
  }

  private mutating func readRecord(_ row: TableRow) {
    let number = firstNumber + records.addedCount
    var row = row
    let corrected = corrector.correct(&row, record: number)
    let read = values.read(row, record: number)
    findings += values.takeFindings()
    findings += columnReport.look(at: row, record: number)
    fates.add(row, .value, in: table, exceptions: columnReport.exceptions(of: row))
    var record = RecordRow(number: row.number, values: read.values, cells: read.cells)
    for (field, value) in read.others { record.set(field, to: value, in: columns) }
    func give(_ field: String, _ value: String?) {
      guard let value, record.value(of: field, in: columns) == nil else { return }
      record.set(field, to: .text(value), in: columns)
    }
    give("award", sections.award)
    for (field, text) in corrected where field != "kind" { record.set(field, to: .text(text), in: columns) }
    let kind = kinds.kind(of: record, in: columns, section: sections.kind)
    // A row whose kind is open stays without one, and is asked about.
    if let kind { record.set("kind", to: .text(kind.rawValue), in: columns) }
    if let unit = sections.unit, record.value(of: "name", in: columns)?.plainText != unit { give("unit", unit) }
    for (field, value) in constants where record.value(of: field, in: columns) == nil || !columns.holds(field) {
      record.set(field, to: value, in: columns)
    }
    if let kind = corrected.first(where: { $0.field == "kind" }).flatMap({ RecipientKind($0.text) }) {
      record.set("kind", to: .text(kind.rawValue), in: columns)
    }
    count.add(kind: kind, amount: record.value(of: "amount", in: columns))
    records.append(record, head: head)
  }
}
