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
    var reading = Reading(options: options)
    if var large = try LargeText.open(input, options: options) {
      try reading.read(large.head) { () throws(Finding) in try large.rest.next() }
    } else {
      var content = try TableFile.read(input, options: options)
      reading.batch.findings = content.findings
      while !content.tables.isEmpty {
        try reading.read(LegacyLetters.decoded(content.tables.removeFirst(), forced: options.encoding))
      }
    }
    return try reading.finish(input)
  }

  /// Whether a file is large enough that it is read piece by piece, rather than whole.
  public static func isReadInPieces(_ path: String) -> Bool { LargeText.isLarge(path) }

  /// Refuses a file that is larger than any that is read, before anything looks through it.
  public static func refuseEndless(_ path: String) throws(Finding) {
    guard LargeText.isEndless(path) else { return }
    throw .tooLarge(path)
  }

  /// The tables of one input, read one after the other.
  private struct Reading {
    let options: RecordOptions
    var batch = RecordBatch()
    private var headless: [Finding] = []
    private var usedHeaders: Set<String> = []

    init(options: RecordOptions) { self.options = options }

    mutating func read(_ table: Table, more: () throws(Finding) -> TableRow? = { nil }) throws(Finding) {
      let finder = HeaderFinder(table, mapping: options.mapping)
      guard let header = finder.find() else {
        headless.append(RecordFile.headlessSheet(table, finder: finder))
        return
      }
      usedHeaders.formUnion(header.columns.map { VietnameseText.comparisonKey($0.header) })
      var reader = TableRecords(table, header: header, options: options, firstNumber: batch.records.count + 1)
      try reader.read(more: more)
      batch.records.append(contentsOf: reader.records)
      batch.findings += table.findings + reader.findings
      batch.tables.append(reader.columns)
      batch.metCorrections.formUnion(reader.corrector.met)
      batch.mentions += DecisionMention.all(in: table, above: header.rows.lowerBound, columns: reader.columns)
    }

    mutating func finish(_ input: RecordInput) throws(Finding) -> RecordBatch {
      if batch.tables.isEmpty {
        throw headless.first { $0.severity == .error } ?? .noHeader(Place(input.name), suggestion: nil)
      }
      batch.findings += headless.filter { !AsideSheet.isNamed($0.place?.sheet ?? "") }
        .map { .sheetWithoutHeader($0.place ?? Place(input.name)) }
      for header in options.mapping.keys.sorted()
      where options.mapping[header]?.isEmpty == false && !usedHeaders.contains(VietnameseText.comparisonKey(header)) {
        batch.findings.append(.unusedMapping(header, file: input.name))
      }
      if batch.records.isEmpty, !batch.findings.contains(where: { $0.severity == .error }) {
        batch.findings.append(.noRecords(input.name))
      }
      return batch
    }
  }

  private static func headlessSheet(_ table: Table, finder: HeaderFinder) -> Finding {
    if table.rows.isEmpty { return .noRecords(table.file) }
    let nearest = finder.nearest()
    let place = nearest.map { table.place(row: $0.row.number) } ?? Place(table.file, sheet: table.name)
    return .noHeader(place, suggestion: nearest?.suggestion)
  }
}
