import Findings
import Vietnamese

/// Reads a file of any known kind into records.
public enum RecordFile {
  /// The records of an input, in the order of its sheets and rows.
  ///
  /// Throws when nothing can be read at all: no file, an unknown kind, no header anywhere, an unclear encoding. Whatever
  /// concerns single columns, rows or cells is a finding of the batch.
  public static func read(
    _ input: RecordInput, options: RecordOptions = RecordOptions()
  ) throws(Finding) -> RecordBatch {
    var content = try TableFile.read(input, options: options)
    var batch = RecordBatch(findings: content.findings)
    var headless: [Finding] = []
    var usedHeaders: Set<String> = []
    while !content.tables.isEmpty {
      let table = LegacyLetters.decoded(content.tables.removeFirst(), forced: options.encoding)
      let finder = HeaderFinder(table, mapping: options.mapping)
      guard let header = finder.find() else {
        headless.append(headlessSheet(table, finder: finder))
        continue
      }
      usedHeaders.formUnion(header.columns.map { VietnameseText.comparisonKey($0.header) })
      var reader = TableRecords(table, header: header, options: options, firstNumber: batch.records.count + 1)
      reader.read()
      batch.records += reader.records
      batch.findings += table.findings + reader.findings
      batch.tables.append(reader.columns)
    }
    if batch.tables.isEmpty {
      throw headless.first { $0.severity == .error } ?? .noHeader(Place(input.name), suggestion: nil)
    }
    batch.findings += headless.map { .sheetWithoutHeader($0.place ?? Place(input.name)) }
    for header in options.mapping.keys.sorted()
    where options.mapping[header]?.isEmpty == false && !usedHeaders.contains(VietnameseText.comparisonKey(header)) {
      batch.findings.append(.unusedMapping(header, file: input.name))
    }
    if batch.records.isEmpty, !batch.findings.contains(where: { $0.severity == .error }) {
      batch.findings.append(.noRecords(input.name))
    }
    return batch
  }

  private static func headlessSheet(_ table: Table, finder: HeaderFinder) -> Finding {
    if table.rows.isEmpty { return .noRecords(table.file) }
    let nearest = finder.nearest()
    let place = nearest.map { table.place(row: $0.row.number) } ?? Place(table.file, sheet: table.name)
    return .noHeader(place, suggestion: nearest?.suggestion)
  }
}
