import Findings

/// Reads the sheets of an .ods file into tables.
struct OpenDocumentReader {
  private let reader: XMLReader
  private let file: String
  private var budget: TextBudget
  private var hiddenStyles: Set<String> = []
  private var struckStyles: Set<String> = []
  private var tables: [Table] = []
  private var skipped: [WorkbookSheet] = []

  /// More rows and columns than any sheet program writes.
  private static let largestRow = 1_048_576
  private static let largestColumn = 16_384

  static func tables(
    _ archive: Archive, isWanted: (_ name: String, _ isHidden: Bool) -> Bool
  ) throws(Finding) -> (tables: [Table], skipped: [WorkbookSheet]) {
    guard let entry = try archive.entry("content.xml") else { throw .damaged(archive.file, part: "content.xml") }
    entry.trimmer = AttributeTrimmer()
    var document = OpenDocumentReader(reader: try XMLReader(entry), archive: archive)
    try document.read(isWanted: isWanted)
    return (document.tables, document.skipped)
  }

  private init(reader: XMLReader, archive: Archive) {
    self.reader = reader
    file = archive.file
    budget = TextBudget(file: file, limits: archive.limits)
  }

  private mutating func read(isWanted: (String, Bool) -> Bool) throws(Finding) {
    var style = ""
    while let event = try reader.next() {
      guard event == .start else { continue }
      switch reader.localName {
      case "style": style = reader.attributes["name"] ?? ""
      case "table-properties": if reader.attributes["display"] == "false" { hiddenStyles.insert(style) }
      case "text-properties":
        let line = reader.attributes["text-line-through-style"] ?? reader.attributes["text-line-through-type"]
        if line.map({ $0 != "none" }) ?? false { struckStyles.insert(style) }
      case "table":
        let attributes = reader.attributes
        let name = attributes["name"] ?? ""
        let isHidden = attributes["style-name"].map(hiddenStyles.contains) ?? false
        guard isWanted(name, isHidden) else {
          skipped.append(WorkbookSheet(name: name, isHidden: isHidden))
          try reader.skip()
          continue
        }
        budget.sheet = name
        var table = Table(file: file, name: name, addressing: .cells)
        table.isHidden = isHidden
        try readTable(into: &table)
        tables.append(table)
      default: continue
      }
    }
  }

  private mutating func readTable(into table: inout Table) throws(Finding) {
    let outer = reader.depth
    var nextRow = 1
    var nextColumn = 0
    while let event = try reader.next() {
      if event == .end, reader.depth == outer { return }
      guard event == .start else { continue }
      let attributes = reader.attributes
      switch reader.localName {
      case "table-column":
        let count = Self.count(attributes["number-columns-repeated"], limit: Self.largestColumn)
        if Self.isHidden(attributes) { table.hiddenColumns.append(nextColumn...(nextColumn + count - 1)) }
        nextColumn = min(nextColumn + count, Self.largestColumn)
      case "table-row":
        let count = Self.count(attributes["number-rows-repeated"], limit: Self.largestRow)
        try readRow(nextRow, repeated: count, isHidden: Self.isHidden(attributes), into: &table)
        nextRow += count
        guard nextRow <= 2 * Self.largestRow else { throw .damaged(file, part: "content.xml") }
      case "table-columns", "table-header-columns", "table-rows", "table-header-rows", "table-column-group",
        "table-row-group":
        continue
      default: try reader.skip()
      }
    }
  }

  private static func isHidden(_ attributes: [String: String]) -> Bool {
    attributes["visibility"].map { $0 != "visible" } ?? false
  }

  private static func count(_ text: String?, limit: Int) -> Int {
    min(limit, max(1, text.flatMap { Int($0) } ?? 1))
  }

  private mutating func readRow(
    _ number: Int, repeated: Int, isHidden: Bool, into table: inout Table
  ) throws(Finding) {
    var cells: [Cell] = []
    var column = 0
    let outer = reader.depth
    while let event = try reader.next() {
      if event == .end, reader.depth == outer { break }
      guard event == .start else { continue }
      let name = reader.localName
      let attributes = reader.attributes
      guard name == "table-cell" || name == "covered-table-cell" else {
        try reader.skip()
        continue
      }
      let count = Self.count(attributes["number-columns-repeated"], limit: Self.largestColumn)
      let isCellStruck = attributes["style-name"].map(struckStyles.contains) ?? false
      let kept = StruckText.kept(try readRuns(), inCell: isCellStruck)
      let text = kept.runs.map(\.text).joined()
      if !kept.struck.isEmpty {
        table.findings.append(.struckText(kept.struck, at: table.place(row: number, column: column)))
      }
      if let content = OpenDocumentCell.content(attributes, text: text) {
        let isFormula = attributes["formula"] != nil
        for offset in 0..<count where column + offset < Self.largestColumn {
          try budget.spendCell()
          cells.append(
            Cell(
              column: column + offset, isFormula: isFormula, isStruck: kept.isWhole || isCellStruck && text.isEmpty,
              content))
        }
        let rows = Self.count(attributes["number-rows-spanned"], limit: Self.largestRow)
        let columns = Self.count(attributes["number-columns-spanned"], limit: Self.largestColumn)
        if rows > 1 || columns > 1 {
          table.merged.append(MergedRange(rows: number...(number + rows - 1), columns: column...(column + columns - 1)))
        }
      }
      column = min(column + count, Self.largestColumn)
    }
    guard !cells.isEmpty else { return }
    for offset in 0..<repeated {
      if offset > 0 { for _ in cells { try budget.spendCell() } }
      try budget.spendRow()
      table.rows.append(TableRow(number: number + offset, cells: cells, isHidden: isHidden))
    }
  }

  /// The paragraphs of the current cell, up to its end; comments and drawings are passed over.
  private mutating func readRuns() throws(Finding) -> [TextRun] {
    var runs: [TextRun] = []
    var bytes: [UInt8] = []
    var paragraphs = 0
    var level = 1
    // The struck state of each open element; nothing where the cell decides.
    var states: [Bool?] = [nil]
    func close() {
      if !bytes.isEmpty {
        runs.append(TextRun(text: String(decoding: bytes, as: UTF8.self), isStruck: states.last ?? nil))
      }
      bytes.removeAll()
    }
    while level > 0, let event = try reader.next() {
      switch event {
      case .start:
        let name = reader.localName
        // Text stands in paragraphs of the cell's own; those within drawings are not the cell's.
        let isOurs = level == 1 ? name == "p" : name != "annotation" && name != "ruby-text" && !reader.isDrawing
        guard isOurs else {
          try reader.skip()
          continue
        }
        level += 1
        if name == "p", paragraphs > 0 { bytes.append(UInt8(ascii: "\n")) }
        if name == "p" { paragraphs += 1 }
        close()
        let isStruck = reader.attributes["style-name"].map(struckStyles.contains) ?? false
        states.append(isStruck ? true : states.last ?? nil)
        switch name {
        case "s":
          let count = Self.count(reader.attributes["c"], limit: 1_000)
          bytes += [UInt8](repeating: UInt8(ascii: " "), count: count)
        case "tab": bytes.append(UInt8(ascii: "\t"))
        case "line-break": bytes.append(UInt8(ascii: "\n"))
        default: break
        }
      case .end:
        close()
        level -= 1
        states.removeLast()
      case .text: if level > 1 { reader.appendText(to: &bytes) }
      }
    }
    try budget.spend(runs.reduce(0) { $0 + $1.text.utf8.count })
    return runs
  }
}
