import CXML
import Findings

/// Reads one worksheet part into a table, row by row.
struct WorksheetReader {
  let reader: XMLReader
  let strings: SharedStrings
  var table: Table
  var budget: TextBudget
  private let names: Names
  private var bytes: [UInt8] = []
  private var lastRow = 0
  /// The row that is being read.
  private var currentRow = 0
  /// Whether the runs of the current cell say that all of it is struck through.
  private var isWhollyStruck: Bool?

  /// The bounds of a sheet in Excel.
  private static let largestRow = 1_048_576
  private static let largestColumn = 16_383

  private struct Names {
    let row, cell, value, formula, inline, merge, column, reference, style, kind, hidden, height,
      sheetData: XMLReader.Name

    init(_ reader: XMLReader) {
      row = reader.name("row")
      cell = reader.name("c")
      value = reader.name("v")
      formula = reader.name("f")
      inline = reader.name("is")
      merge = reader.name("mergeCell")
      column = reader.name("col")
      reference = reader.name("r")
      style = reader.name("s")
      kind = reader.name("t")
      hidden = reader.name("hidden")
      height = reader.name("ht")
      sheetData = reader.name("sheetData")
    }
  }

  init(_ entry: ArchiveEntry, table: Table, strings: SharedStrings, budget: TextBudget) throws(Finding) {
    reader = try XMLReader(entry)
    names = Names(reader)
    self.table = table
    self.strings = strings
    self.budget = budget
  }

  /// Reads the whole part.
  mutating func read() throws(Finding) {
    while let event = try reader.next() {
      guard event == .start, let name = reader.name else { continue }
      if name == names.row {
        try readRow()
      } else if name == names.merge {
        if let range = reader.attributes["ref"].flatMap(CellAddress.range) { table.merged.append(range) }
      } else if name == names.column {
        readColumn()
      }
    }
  }

  private mutating func readColumn() {
    let attributes = reader.attributes
    let isHidden = attributes["hidden"].map(Self.isTrue) ?? false || attributes["width"].flatMap { Double($0) } == 0
    guard isHidden, let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), first >= 1, first <= last
    else { return }
    table.hiddenColumns.append((first - 1)...min(last - 1, Self.largestColumn))
  }

  private static func isTrue(_ text: String) -> Bool { text == "1" || text == "true" }

  private mutating func readRow() throws(Finding) {
    var number = lastRow + 1
    var isHidden = false
    let names = names
    reader.forEachAttribute { name, value in
      if name == names.reference { number = Self.integer(value) ?? number }
      if name == names.hidden { isHidden = isHidden || value[0] == 0x31 || value[0] == 0x74 }
      // A row of no height is as hidden as one that says so.
      if name == names.height, Double(String(cString: value)) == 0 { isHidden = true }
    }
    guard (1...Self.largestRow).contains(number) else { throw .damaged(table.file, part: table.name) }
    currentRow = number
    var row = TableRow(number: number, cells: [], isHidden: isHidden)
    var nextColumn = 0
    var isSorted = true
    while let event = try reader.next() {
      if event == .end, reader.name == names.row { break }
      guard event == .start else { continue }
      guard reader.name == names.cell else {
        try reader.skip()
        continue
      }
      let (column, cell) = try readCell(nextColumn)
      if column < nextColumn { isSorted = false }
      nextColumn = column + 1
      try budget.see()
      guard let cell, column <= Self.largestColumn else { continue }
      try budget.spendCell()
      row.cells.append(cell)
    }
    if !isSorted { row.cells = Self.sorted(row.cells) }
    if number <= lastRow { table.isOutOfOrder = true }
    lastRow = number
    if row.cells.isEmpty { return }
    try budget.spendRow()
    table.rows.append(row)
  }

  /// Cells by column; where a column is written twice, the last one stands.
  private static func sorted(_ cells: [Cell]) -> [Cell] {
    var byColumn: [Int32: Cell] = [:]
    for cell in cells { byColumn[cell.column] = cell }
    return byColumn.values.sorted { $0.column < $1.column }
  }

  private enum Kind { case number, shared, text, inline, boolean, error, moment }

  private mutating func readCell(_ nextColumn: Int) throws(Finding) -> (Int, Cell?) {
    var column = nextColumn
    var style = 0
    var kind = Kind.number
    let names = names
    reader.forEachAttribute { name, value in
      if name == names.reference {
        column = CellAddress.parse(value)?.column ?? column
      } else if name == names.style {
        style = Self.integer(value) ?? 0
      } else if name == names.kind {
        kind = Self.kind(value)
      }
    }
    guard column >= 0, column < 10_000_000, style < 1_000_000 else { throw .damaged(table.file, part: table.name) }
    var hasFormula = false
    var content: Cell.Content?
    while let event = try reader.next() {
      if event == .end, reader.name == names.cell { break }
      guard event == .start else { continue }
      if reader.name == names.value {
        bytes.removeAll(keepingCapacity: true)
        try readBytes()
        // A formula's result never stands in a `v` of this kind: whatever wrote it, other readers see nothing there.
        if kind == .inline, hasFormula { continue }
        content = try value(kind, column: column, style: style)
      } else if reader.name == names.inline {
        let text = try RichText(reader, budget: &budget)
        content = self.content(text.plain, runs: text.isMixed ? text.runs : nil, column: column, style: style)
      } else {
        if reader.name == names.formula { hasFormula = true }
        try reader.skip()
      }
    }
    if content == nil, hasFormula { content = .formula }
    if content == .text("") { content = nil }
    let isStruck = isWhollyStruck ?? (table.styles.indices.contains(style) && table.styles[style].isStruck)
    isWhollyStruck = nil
    return (column, content.map { Cell(column: column, style: style, isFormula: hasFormula, isStruck: isStruck, $0) })
  }

  private mutating func readBytes() throws(Finding) {
    var level = 1
    while level > 0, let event = try reader.next() {
      switch event {
      case .start: level += 1
      case .end: level -= 1
      case .text: reader.appendText(to: &bytes)
      }
    }
  }

  private mutating func value(_ kind: Kind, column: Int, style: Int) throws(Finding) -> Cell.Content? {
    switch kind {
    case .number:
      let text = String(decoding: bytes, as: UTF8.self)
      let bare = text.trimmingWhitespace()
      if bare.isEmpty { return nil }
      return Double(bare).map { .number($0) } ?? .text(text)
    case .shared:
      guard let index = Int(String(decoding: bytes, as: UTF8.self).trimmingWhitespace()),
        strings.texts.indices.contains(index)
      else {
        table.findings.append(.lostText(at: table.place(row: currentRow, column: column)))
        return .error("#TEXT!")
      }
      try budget.show(strings.texts[index].utf8.count)
      return content(strings.texts[index], runs: strings.runs[index], column: column, style: style)
    case .text, .inline:
      try budget.spend(bytes.count)
      return .text(ExcelEscape.decoded(bytes))
    case .boolean: return .boolean(bytes.first == 0x31 || bytes.first == 0x74)
    case .error: return .error(String(decoding: bytes, as: UTF8.self))
    case .moment: return .moment(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The text; as runs where a font of the runs, or the cell's own, is not a font of Unicode. What is struck through in
  /// part of a cell is left out and said.
  private mutating func content(_ text: String, runs: [TextRun]?, column: Int, style: Int) -> Cell.Content {
    guard let runs else { return .text(text) }
    let cellStyle = table.styles.indices.contains(style) ? table.styles[style] : nil
    let kept = StruckText.kept(runs, inCell: cellStyle?.isStruck ?? false)
    if !kept.struck.isEmpty {
      table.findings.append(.struckText(kept.struck, at: table.place(row: currentRow, column: column)))
    }
    isWhollyStruck = kept.isWhole
    let isLegacy = ([cellStyle?.font] + kept.runs.map(\.font)).contains { $0.flatMap(LegacyFont.init) != nil }
    return isLegacy ? .runs(kept.runs) : .text(kept.runs.map(\.text).joined())
  }

  private static func kind(_ value: UnsafePointer<xmlChar>) -> Kind {
    switch String(cString: value) {
    case "s": .shared
    case "str": .text
    case "inlineStr": .inline
    case "b": .boolean
    case "e": .error
    case "d": .moment
    default: .number
    }
  }

  private static func integer(_ value: UnsafePointer<xmlChar>) -> Int? {
    var number = 0
    var index = 0
    while value[index] != 0 {
      guard (0x30...0x39).contains(value[index]), index < 12 else { return nil }
      number = number * 10 + Int(value[index] - 0x30)
      index += 1
    }
    return index > 0 ? number : nil
  }
}

extension String {
  /// The text without white space at its ends.
  func trimmingWhitespace() -> String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 || first >= 0x80 || last >= 0x80
    else { return self }
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let end = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(scalars[...end])
  }
}
