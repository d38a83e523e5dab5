import Findings

/// Reads the worksheets of a SpreadsheetML file into tables.
struct SpreadsheetXMLReader {
  private let reader: XMLReader
  private let file: String
  private var budget: TextBudget
  private var styles: [CellStyle] = []
  private var styleIndexes: [String: Int] = [:]
  private(set) var tables: [Table] = []
  private(set) var skipped: [WorkbookSheet] = []

  private static let largestRow = 1_048_576
  private static let largestColumn = 16_383

  init(_ reader: XMLReader, file: String, limits: ReadingLimits) {
    self.reader = reader
    self.file = file
    budget = TextBudget(file: file, limits: limits)
  }

  mutating func read(isWanted: (String, Bool) -> Bool) throws(Finding) {
    while let event = try reader.next() {
      guard event == .start else { continue }
      switch reader.localName {
      case "Style": try readStyle()
      case "Worksheet": try readSheet(isWanted: isWanted)
      default: continue
      }
    }
  }

  private mutating func readStyle() throws(Finding) {
    let id = reader.attributes["ID"] ?? ""
    let depth = reader.depth
    var style = CellStyle(format: .general)
    while let event = try reader.next() {
      if event == .end, reader.depth == depth { break }
      guard event == .start else { continue }
      let attributes = reader.attributes
      if reader.localName == "Font" {
        style.font = attributes["FontName"]
        style.isStruck = attributes["StrikeThrough"].map { XMLFlag.isSet($0) } ?? false
      } else if reader.localName == "NumberFormat" {
        style.format = Self.format(attributes["Format"] ?? "")
      }
    }
    styleIndexes[id] = styles.count
    styles.append(style)
  }

  private static func format(_ text: String) -> NumberFormat {
    switch text {
    case "Short Date", "Long Date", "Medium Date", "General Date": .day
    case "Fixed": NumberFormat(code: "0.00")
    case "Standard": NumberFormat(code: "#,##0.00")
    case "Percent": NumberFormat(code: "0.00%")
    default: NumberFormat(code: text)
    }
  }

  /// Whether the sheet is hidden stands behind its cells; it is read and then left.
  private mutating func readSheet(isWanted: (String, Bool) -> Bool) throws(Finding) {
    let name = reader.attributes["Name"] ?? ""
    let depth = reader.depth
    budget.sheet = name
    var table = Table(file: file, name: name, addressing: .cells)
    table.styles = styles
    var row = 0
    var column = 0
    while let event = try reader.next() {
      if event == .end, reader.depth == depth { break }
      guard event == .start else { continue }
      let attributes = reader.attributes
      switch reader.localName {
      case "Column":
        column = attributes["Index"].flatMap { Int($0) } ?? column + 1
        let span = min(Self.largestColumn, max(0, attributes["Span"].flatMap { Int($0) } ?? 0))
        if attributes["Hidden"].map({ XMLFlag.isSet($0) }) ?? false, (1...Self.largestColumn).contains(column) {
          table.hiddenColumns.append((column - 1)...(column - 1 + span))
        }
        column += span
      case "Row":
        row = attributes["Index"].flatMap { Int($0) } ?? row + 1
        guard (1...Self.largestRow).contains(row) else { throw .damaged(file, part: name) }
        let isHidden = attributes["Hidden"].map { XMLFlag.isSet($0) } ?? false
        try readRow(row, isHidden: isHidden || attributes["Height"].flatMap { Double($0) } == 0, into: &table)
        row += min(Self.largestRow, max(0, attributes["Span"].flatMap { Int($0) } ?? 0))
      case "Visible": table.isHidden = try reader.content().hasPrefix("SheetHidden") || table.isHidden
      case "Table", "WorksheetOptions": continue
      default: try reader.skip()
      }
    }
    guard isWanted(name, table.isHidden) else {
      skipped.append(WorkbookSheet(name: name, isHidden: table.isHidden))
      return
    }
    tables.append(table.inOrder)
  }

  private mutating func readRow(_ number: Int, isHidden: Bool, into table: inout Table) throws(Finding) {
    let depth = reader.depth
    var row = TableRow(number: number, cells: [], isHidden: isHidden)
    var column = 0
    while let event = try reader.next() {
      if event == .end, reader.depth == depth { break }
      guard event == .start else { continue }
      guard reader.localName == "Cell" else {
        try reader.skip()
        continue
      }
      let attributes = reader.attributes
      column = attributes["Index"].flatMap { Int($0) }.map { $0 - 1 } ?? column
      guard (0...Self.largestColumn).contains(column) else { throw .damaged(file, part: table.name) }
      let across = min(Self.largestColumn - column, max(0, attributes["MergeAcross"].flatMap { Int($0) } ?? 0))
      let down = min(Self.largestRow - number, max(0, attributes["MergeDown"].flatMap { Int($0) } ?? 0))
      if across > 0 || down > 0 {
        table.merged.append(MergedRange(rows: number...(number + down), columns: column...(column + across)))
      }
      let style = attributes["StyleID"].flatMap { styleIndexes[$0] } ?? -1
      let isStruck = styles.indices.contains(style) && styles[style].isStruck
      if let content = try readContent() {
        try budget.spendCell()
        row.cells.append(
          Cell(column: column, style: style, isFormula: attributes["Formula"] != nil, isStruck: isStruck, content))
      }
      column += across + 1
    }
    row.cells.sort { $0.column < $1.column }
    if let last = table.rows.last, number <= last.number { table.isOutOfOrder = true }
    guard !row.cells.isEmpty else { return }
    try budget.spendRow()
    table.rows.append(row)
  }

  private mutating func readContent() throws(Finding) -> Cell.Content? {
    let depth = reader.depth
    var content: Cell.Content?
    while let event = try reader.next() {
      if event == .end, reader.depth == depth { break }
      guard event == .start else { continue }
      guard reader.localName == "Data" else {
        try reader.skip()
        continue
      }
      let kind = reader.attributes["Type"]
      let text = try reader.content()
      try budget.spend(text.utf8.count)
      guard !text.isEmpty else { continue }
      switch kind {
      case "Number": content = Double(text.trimmingWhitespace()).map { .number($0) } ?? .text(text)
      case "DateTime": content = .moment(text)
      case "Boolean": content = .boolean(text == "1")
      case "Error": content = .error(text)
      default: content = .text(text)
      }
    }
    return content
  }
}
