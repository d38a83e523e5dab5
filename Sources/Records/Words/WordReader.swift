import Findings

/// Reads the tables of a letter, and the paragraphs around them.
struct WordReader {
  private let reader: XMLReader
  private let file: String
  private var text: WordText
  private var budget: TextBudget
  private(set) var tables: [Table] = []
  private(set) var paragraphs: [(text: String, place: Place)] = []
  private var paragraphCount = 0
  /// Whether a paragraph with text stands between the last table and here.
  private var isApart = true

  /// More columns than Word allows, and rows than a letter has.
  private static let mostColumns = 200
  private static let mostTables = 2_000
  private static let deepest = 8

  init(_ archive: Archive, includesHidden: Bool) throws(Finding) {
    guard let entry = try archive.entry("word/document.xml") else {
      throw .damaged(archive.file, part: "word/document.xml")
    }
    file = archive.file
    reader = try XMLReader(entry)
    text = WordText(
      reader, styles: try WordStyles(archive), numbering: try WordNumbering(archive), includesHidden: includesHidden)
    budget = TextBudget(file: archive.file, limits: archive.limits)
  }

  mutating func read() throws(Finding) {
    while let event = try reader.next() {
      guard event == .start else { continue }
      switch reader.localName {
      case "tbl": try readTable(level: 1)
      case "p":
        paragraphCount += 1
        let words = try text.paragraph().map(\.text).joined().trimmingWhitespace()
        _ = text.takeOmissions()
        guard !words.isEmpty else { continue }
        isApart = true
        try budget.spend(words.utf8.count)
        paragraphs.append((words, Place(file, line: paragraphCount)))
      case "Fallback", "drawing", "pict", "object", "del", "moveFrom": try reader.skip()
      default: continue
      }
    }
  }

  /// A cell that goes on in the rows below it.
  private struct Open {
    var row: Int
    var columns: ClosedRange<Int>
    var last: Int
  }

  private mutating func readTable(level: Int) throws(Finding) {
    guard tables.count < Self.mostTables, level <= Self.deepest else { throw .tooManyCells(file, sheet: nil) }
    let index = tables.count
    var table = Table(file: file, name: "bảng \(index + 1)", addressing: .letter)
    table.continues = !isApart
    tables.append(table)
    let depth = reader.depth
    var row = 0
    var open: [Int: Open] = [:]
    while let event = try reader.next() {
      if event == .end, reader.depth == depth { break }
      guard event == .start else { continue }
      switch reader.localName {
      case "tr":
        row += 1
        try readRow(row, of: &table, open: &open, level: level)
      case "gridCol": table.gridWidth += 1
      case "sdt", "sdtContent", "customXml", "ins", "tblGrid": continue
      default: try reader.skip()
      }
    }
    for cell in open.values { close(cell, in: &table) }
    tables[index] = table
    isApart = false
  }

  private func close(_ cell: Open, in table: inout Table) {
    guard cell.last > cell.row || cell.columns.count > 1 else { return }
    table.merged.append(MergedRange(rows: cell.row...cell.last, columns: cell.columns))
  }

  private mutating func readRow(
    _ number: Int, of table: inout Table, open: inout [Int: Open], level: Int
  ) throws(Finding) {
    let depth = reader.depth
    var cells: [Cell] = []
    var column = 0
    var isDeleted = false
    var isHidden = false
    while let event = try reader.next() {
      if event == .end, reader.depth == depth { break }
      guard event == .start else { continue }
      switch reader.localName {
      case "gridBefore": column += min(Self.mostColumns, reader.attributes["val"].flatMap { Int($0) } ?? 0)
      case "del": isDeleted = true
      case "hidden": isHidden = XMLFlag.isSet(reader.attributes["val"])
      case "tc":
        let cell = try readCell(number, column, of: &table, open: &open, level: level)
        cells += [cell.cell].compactMap { $0 }
        column = min(column + cell.span, Self.mostColumns)
      case "trPr", "sdt", "sdtContent", "customXml": continue
      default: try reader.skip()
      }
    }
    guard !cells.isEmpty else { return }
    if isDeleted {
      let words = cells.map { table.shown($0) }.joined(separator: " | ")
      table.findings.append(.deletedText(words, at: table.place(row: number)))
      return
    }
    try budget.spendRow()
    table.rows.append(TableRow(number: number, cells: cells, isHidden: isHidden))
  }

  private mutating func readCell(
    _ row: Int, _ column: Int, of table: inout Table, open: inout [Int: Open], level: Int
  ) throws(Finding) -> (cell: Cell?, span: Int) {
    let depth = reader.depth
    var span = 1
    var isContinued = false
    var runs: [TextRun] = []
    var count = 0
    while let event = try reader.next() {
      if event == .end, reader.depth == depth { break }
      guard event == .start else { continue }
      switch reader.localName {
      case "gridSpan": span = min(Self.mostColumns, max(1, reader.attributes["val"].flatMap { Int($0) } ?? 1))
      case "vMerge": isContinued = reader.attributes["val"] != "restart"
      case "p":
        let paragraph = try text.paragraph()
        if count > 0, !paragraph.isEmpty || !runs.isEmpty { runs.append(TextRun(text: "\n", font: nil, isStruck: nil)) }
        runs += paragraph
        count += 1
      case "tbl":
        let rest = text.takeOmissions()
        try readTable(level: level + 1)
        say(rest, row, column, in: &table)
      case "tcPr", "sdt", "sdtContent", "customXml", "ins": continue
      default: try reader.skip()
      }
    }
    say(text.takeOmissions(), row, column, in: &table)
    let columns = column...(column + span - 1)
    if isContinued, var known = open[column], known.last == row - 1 {
      known.last = row
      open[column] = known
    } else {
      if let known = open[column] { close(known, in: &table) }
      open[column] = Open(row: row, columns: columns, last: row)
    }
    try budget.see()
    return (try cell(runs, row, column, in: &table), span)
  }

  private mutating func say(
    _ omitted: (deleted: [String], hidden: [String]), _ row: Int, _ column: Int, in table: inout Table
  ) {
    let place = table.place(row: row, column: column)
    for words in omitted.deleted { table.findings.append(.deletedText(words, at: place)) }
    for words in omitted.hidden { table.findings.append(.hiddenText(words, at: place)) }
  }

  private mutating func cell(
    _ runs: [TextRun], _ row: Int, _ column: Int, in table: inout Table
  ) throws(Finding) -> Cell? {
    let kept = StruckText.kept(runs, inCell: false)
    let words = kept.runs.map(\.text).joined().trimmingWhitespace()
    guard !words.isEmpty else { return nil }
    try budget.spend(words.utf8.count)
    try budget.spendCell()
    if !kept.struck.isEmpty {
      table.findings.append(.struckText(kept.struck, at: table.place(row: row, column: column)))
    }
    let isLegacy = kept.runs.contains { $0.font.flatMap(LegacyFont.init) != nil }
    return Cell(column: column, isStruck: kept.isWhole, isLegacy ? .runs(kept.runs) : .text(words))
  }
}
