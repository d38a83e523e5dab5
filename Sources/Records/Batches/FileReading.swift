import Findings
import Vietnamese

/// Reads the tables of one file one after the other, and decides at its end what was no list.
struct FileReading {
  private let options: RecordOptions
  private var batch = RecordBatch()
  private var headless: [Finding] = []
  private var usedHeaders: Set<String> = []
  private var count = RecordCount()
  /// Tables without a column of names, which are lists only if nothing else in the file is.
  private var nameless: [(table: Table, header: HeaderFinder.Header, fates: Int)] = []
  /// What lines outside of tables say of the number of records.
  private var statements: [(total: TotalRow, text: String, place: Place)] = []

  /// Where tables begin that tell how to fill in a list.
  private var guides: [Place] = []
  /// The last table that was read, which another may carry on.
  private var last: (table: Table, header: HeaderFinder.Header, sections: Sections)?

  init(options: RecordOptions) { self.options = options }

  mutating func begin(with content: TableFile.Content) {
    batch.findings += content.findings
    statements += content.paragraphs.compactMap { paragraph in
      TotalRow([RowText(column: 0, text: paragraph.text)], amountColumn: nil).map {
        ($0, paragraph.text, paragraph.place)
      }
    }
  }

  /// Reads a sheet: what stands above its first table, and each table under its own header.
  mutating func read(_ table: Table, more: () throws(Finding) -> TableRow? = { nil }) throws(Finding) {
    let finder = HeaderFinder(table, mapping: options.mapping)
    var fates = SheetFates(file: table.file, sheet: table.name, keepsRows: options.keepsFates)
    batch.findings += table.findings
    var headers = finder.find()
    if headers.isEmpty, table.continues, let last, last.table.gridWidth == table.gridWidth {
      // A table that Word parted in two: its header stands over the first part.
      var header = last.header
      header.rows = 0..<0
      headers = [header]
    }
    guard let first = headers.first else {
      headless.append(headlessSheet(table, finder: finder))
      batch.findings += Outside.names(in: table.rows[...], of: table)
      for row in table.rows { fates.add(row, .note, in: table) }
      if !table.rows.isEmpty { batch.fates.append(fates) }
      return
    }
    var outside = Outside(table.rows[..<first.rows.lowerBound], in: table)
    statements += outside.statements
    batch.findings += outside.findings
    for row in table.rows[..<first.rows.lowerBound] { fates.add(row, .note, in: table) }
    batch.fates.append(fates)
    if first.rows.isEmpty, table.continues, let last { outside.sections = last.sections }
    while !headers.isEmpty {
      let start = headers[0].rows.lowerBound
      let following =
        table.certainHeader == nil ? finder.next(from: headers[0].rows.upperBound, below: headers[0]) : nil
      let end = following?.first?.rows.lowerBound ?? table.rows.count
      var sections = outside.sections
      for header in headers {
        let isWhole = header.extent == nil && end == table.rows.count
        let part = isWhole && start == 0 ? table : table.part(start..<end, columns: header.extent)
        var header = header
        if !(isWhole && start == 0) { header.rows = 0..<header.rows.count }
        if header.extent != nil {
          header.rows = 0..<part.rows.prefix { $0.number <= table.rows[headers[0].rows.upperBound - 1].number }.count
        }
        let opened = try readTable(
          part, header, sections: outside.sections, finder: finder, more: following == nil ? more : { nil })
        sections = opened ?? sections
      }
      outside.sections = sections
      if let header = headers.last { last = (table, header, sections) }
      headers = following ?? []
    }
  }

  /// Reads one table; gives the titles that are open at its end.
  private mutating func readTable(
    _ table: Table, _ header: HeaderFinder.Header, sections: Sections, finder: HeaderFinder,
    more: () throws(Finding) -> TableRow?
  ) throws(Finding) -> Sections? {
    usedHeaders.formUnion(header.columns.map { VietnameseText.comparisonKey($0.header) })
    switch ListShape(header, meanings: finder.meanings) {
    case .list: return try append(table, header, sections: sections, more: more)
    case .bodies: return try append(table, ListShape.namingBodies(header), sections: sections, more: more)
    case .partOfName(let column):
      let row = header.rows.isEmpty ? 1 : table.rows[header.rows.lowerBound].number
      batch.findings.append(.nameInParts(column.header, at: table.place(row: row, column: column.position)))
      batch.tables.append(ColumnSet(header.columns))
    case .nameless: nameless.append((table, header, batch.fates.count - 1))
    }
    return nil
  }

  private mutating func append(
    _ table: Table, _ header: HeaderFinder.Header, sections: Sections, more: () throws(Finding) -> TableRow? = { nil }
  ) throws(Finding) -> Sections? {
    let last = batch.fates.count - 1
    var reader = TableRecords(
      table, header: header, options: options, firstNumber: batch.records.count + 1, earlier: count, sections: sections,
      fates: batch.fates[last])
    try reader.read(more: more)
    if reader.labels.count >= 2, reader.labels.count >= reader.records.count {
      // Names that are headings: the sheet tells how to fill in a list.
      let place = table.place(row: header.rows.isEmpty ? 1 : table.rows[header.rows.lowerBound].number)
      let guide = Words(vi: "nó hướng dẫn cách ghi các cột", en: "it tells how to fill in the columns")
      if !AsideSheet.isNamed(table.name ?? "") {
        batch.findings.append(.notAList(place, reason: guide, severity: .note))
      }
      guides.append(place)
      batch.findings += Outside.names(in: table.rows[...], of: table)
      for row in table.rows { batch.fates[last].add(row, .guide, in: table) }
      return nil
    }
    batch.records.append(contentsOf: reader.records)
    batch.findings += reader.findings + reader.labels.map { .labelAsName($0.text, at: $0.place) }
    batch.tables.append(reader.columns)
    batch.mentions += DecisionMention.all(in: table, above: header.rows.lowerBound, columns: reader.columns)
    batch.metCorrections.formUnion(reader.corrector.met)
    batch.fates[last] = reader.fates
    count = count + reader.count
    return reader.sections
  }

  mutating func finish(_ input: RecordInput) throws(Finding) -> RecordBatch {
    try readNameless()
    if batch.tables.isEmpty {
      if let guide = guides.first { throw .noHeader(guide, suggestion: nil) }
      throw headless.first { $0.severity == .error } ?? .noHeader(Place(input.name), suggestion: nil)
    }
    batch.findings += headless.filter { !AsideSheet.isNamed($0.place?.sheet ?? "") }
      .map { .sheetWithoutHeader($0.place ?? Place(input.name)) }
    for statement in statements
    where !statement.total.counts.isEmpty && count.total > 0 && !count.agrees(with: statement.total.counts) {
      batch.findings.append(
        .totalDisagrees(
          String(statement.text.prefix(60)), says: RecordCount.words(of: statement.total), found: count.words,
          at: statement.place))
    }
    for header in options.mapping.keys.sorted()
    where options.mapping[header]?.isEmpty == false && !usedHeaders.contains(VietnameseText.comparisonKey(header)) {
      batch.findings.append(.unusedMapping(header, file: input.name))
    }
    if batch.records.isEmpty, !batch.findings.contains(where: { $0.severity == .error }) {
      batch.findings.append(.noRecords(input.name))
    }
    return batch
  }

  /// Tables without names: read where the file has no other list, or else passed over and said.
  private mutating func readNameless() throws(Finding) {
    let isAlone = batch.tables.isEmpty
    var told: Set<String> = []
    for (table, header, fates) in nameless {
      if isAlone {
        _ = try append(table, ListShape.namingBodies(header), sections: Sections())
        continue
      }
      let row = header.rows.isEmpty ? 1 : table.rows[header.rows.lowerBound].number
      let column = header.columns.map(\.position).min()
      let reason = Words(vi: "không có cột họ và tên hoặc tên tập thể", en: "it has no column of names")
      let names = Outside.names(in: table.rows.dropFirst(header.rows.upperBound), of: table)
      if !names.isEmpty || !AsideSheet.isNamed(table.name ?? ""), told.insert(table.name ?? "").inserted {
        batch.findings.append(
          .notAList(table.place(row: row, column: column), reason: reason, severity: names.isEmpty ? .note : .warning))
      }
      batch.findings += names
      for row in table.rows { batch.fates[fates].add(row, .guide, in: table) }
    }
  }

  private func headlessSheet(_ table: Table, finder: HeaderFinder) -> Finding {
    if table.rows.isEmpty { return .noRecords(table.file) }
    let nearest = finder.nearest()
    let place = nearest.map { table.place(row: $0.row.number) } ?? Place(table.file, sheet: table.name)
    return .noHeader(place, suggestion: nearest?.suggestion)
  }
}
