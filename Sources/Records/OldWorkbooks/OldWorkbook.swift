import Findings

/// The records of a workbook of Excel 5 to 2003, as [MS-XLS] lays them out.
struct OldWorkbook {
  /// A sheet, and where its records begin.
  struct Sheet {
    var name: String
    var isHidden: Bool
    var offset: Int
  }

  private struct Font {
    var name: String
    var isStruck: Bool
  }

  private let bytes: [UInt8]
  private let file: String
  private var budget: TextBudget
  private(set) var sheets: [Sheet] = []
  /// Whether texts are Unicode: Excel 97 and later.
  private var isUnicode = true
  private var codePage = 1252
  private var usesEpoch1904 = false
  private var fonts: [Font] = []
  private var formats: [Int: NumberFormat] = [:]
  private var cellFormats: [(font: Int, format: Int)] = []
  private var strings: [OldText] = []

  init(_ bytes: [UInt8], file: String, limits: ReadingLimits) {
    self.bytes = bytes
    self.file = file
    budget = TextBudget(file: file, limits: limits)
  }

  // MARK: Globals

  mutating func readGlobals() throws(Finding) {
    var records = OldRecords(bytes, from: 0)
    guard let first = records.next(), first.kind == 0x0809 else { throw .damaged(file) }
    isUnicode = LittleEndian.short(first.data, 0) >= 0x0600
    while let record = records.next(), record.kind != 0x000A {
      switch record.kind {
      case 0x002F: throw .encrypted(file)
      case 0x0042: codePage = Int(LittleEndian.short(record.data, 0))
      case 0x0022: usesEpoch1904 = LittleEndian.short(record.data, 0) == 1
      case 0x0085: addSheet(record.data)
      case 0x0031: addFont(record.data)
      case 0x041E: addFormat(record.data)
      case 0x00E0:
        cellFormats.append((Int(LittleEndian.short(record.data, 0)), Int(LittleEndian.short(record.data, 2))))
      case 0x00FC: try readStrings(record.data, records.continuations())
      default: continue
      }
    }
  }

  private mutating func addSheet(_ data: [UInt8]) {
    guard data.count > 7, data[5] == 0 else { return }  // Charts and macros are no sheets of cells.
    var cursor = OldCursor([data], at: 6)
    let name = isUnicode ? cursor.unicode(length: Int(cursor.byte())) : decoded(cursor.bytes(Int(cursor.byte())))
    sheets.append(Sheet(name: name, isHidden: data[4] & 3 != 0, offset: Int(LittleEndian.long(data, 0))))
  }

  private mutating func addFont(_ data: [UInt8]) {
    var cursor = OldCursor([data], at: 14)
    let length = Int(cursor.byte())
    let name = isUnicode ? cursor.unicode(length: length) : decoded(cursor.bytes(length))
    fonts.append(Font(name: name, isStruck: LittleEndian.short(data, 2) & 8 != 0))
    // No font has the number 4.
    if fonts.count == 4 { fonts.append(Font(name: "", isStruck: false)) }
  }

  private mutating func addFormat(_ data: [UInt8]) {
    var cursor = OldCursor([data], at: 2)
    let code =
      isUnicode ? cursor.unicode(length: Int(cursor.short())) : decoded(cursor.bytes(Int(cursor.byte())))
    formats[Int(LittleEndian.short(data, 0))] = NumberFormat(code: code)
  }

  private mutating func readStrings(_ first: [UInt8], _ further: [[UInt8]]) throws(Finding) {
    var cursor = OldCursor([first] + further, at: 4)
    let count = Int(cursor.long())
    while strings.count < count, !cursor.isAtEnd {
      let text = cursor.richText()
      try budget.spend(text.units.count)
      strings.append(text)
    }
  }

  /// Letters of a text in the workbook's code page.
  private func decoded(_ bytes: [UInt8]) -> String {
    codePage == 1258 ? TextEncoding.windows1258.decode(bytes).text : TextEncoding.windows1252Text(bytes)
  }

  private var styles: [CellStyle] {
    cellFormats.map { format in
      let font = fonts.indices.contains(format.font) ? fonts[format.font] : nil
      return CellStyle(
        format: formats[format.format] ?? NumberFormat(builtIn: format.format), font: font?.name,
        isStruck: font?.isStruck ?? false)
    }
  }

  // MARK: Sheets

  /// The cells of a sheet.
  mutating func table(_ sheet: Sheet) throws(Finding) -> Table {
    budget.sheet = sheet.name
    var table = Table(file: file, name: sheet.name, addressing: .cells)
    table.styles = styles
    table.usesEpoch1904 = usesEpoch1904
    table.isHidden = sheet.isHidden
    var records = OldRecords(bytes, from: sheet.offset)
    guard let first = records.next(), first.kind == 0x0809 else { throw .damaged(file, part: sheet.name) }
    var cells: [Int: [Cell]] = [:]
    var hidden: Set<Int> = []
    var waiting: (row: Int, column: Int, style: Int)?
    var depth = 0
    while let record = records.next() {
      let data = record.data
      // A chart in the sheet has a beginning and an end of its own.
      if record.kind == 0x0809 { depth += 1 }
      if record.kind == 0x000A {
        if depth == 0 { break }
        depth -= 1
      }
      guard depth == 0 else { continue }
      let (row, column, style) = (short(data, 0), short(data, 2), short(data, 4))
      var found: [(column: Int, style: Int, content: Cell.Content, isFormula: Bool)] = []
      switch record.kind {
      case 0x0208: if short(data, 12) & 0x20 != 0 || short(data, 6) & 0x7FFF == 0 { hidden.insert(row) }
      case 0x007D: addColumns(data, to: &table)
      case 0x00E5: addMerges(data, to: &table)
      case 0x0203: found = [(column, style, .number(LittleEndian.double(data, 6)), false)]
      case 0x027E: found = [(column, style, .number(Self.number(LittleEndian.long(data, 6))), false)]
      case 0x00BD:
        for index in 0..<max(0, (data.count - 6) / 6) {
          let offset = 4 + 6 * index
          found.append(
            (column + index, short(data, offset), .number(Self.number(LittleEndian.long(data, offset + 2))), false))
        }
      case 0x00FD:
        let index = Int(LittleEndian.long(data, 6))
        guard strings.indices.contains(index) else {
          table.findings.append(.lostText(at: table.place(row: row + 1, column: column)))
          continue
        }
        try budget.show(strings[index].units.count)
        found =
          content(strings[index], style: style, at: (row, column), &table).map { [(column, style, $0, false)] } ?? []
      case 0x0204, 0x00D6:
        let text = label(data, isRich: record.kind == 0x00D6)
        try budget.spend(text.units.count)
        found = content(text, style: style, at: (row, column), &table).map { [(column, style, $0, false)] } ?? []
      case 0x0205:
        let content: Cell.Content =
          data.count > 7 && data[7] == 1 ? .error(Self.error(data[6])) : .boolean(data.count > 6 && data[6] != 0)
        found = [(column, style, content, false)]
      case 0x0006:
        if let content = Self.result(data) {
          found = [(column, style, content, true)]
        } else {
          waiting = (row, column, style)
        }
      case 0x0207:
        guard let formula = waiting else { continue }
        waiting = nil
        let text = stringResult(data, records.continuations())
        guard !text.isEmpty else { continue }
        try budget.spend(text.utf8.count)
        try budget.spendCell()
        cells[formula.row, default: []].append(
          Cell(
            column: formula.column, style: formula.style, isFormula: true, isStruck: isStruck(formula.style),
            .text(text)))
      default: continue
      }
      for item in found where item.content != .text("") {
        try budget.spendCell()
        let isStruck = struckWhole ?? self.isStruck(item.style)
        cells[row, default: []].append(
          Cell(column: item.column, style: item.style, isFormula: item.isFormula, isStruck: isStruck, item.content))
      }
      struckWhole = nil
    }
    for (number, row) in cells.sorted(by: { $0.key < $1.key }) {
      try budget.spendRow()
      table.rows.append(
        TableRow(number: number + 1, cells: row.sorted { $0.column < $1.column }, isHidden: hidden.contains(number)))
    }
    return table
  }

  /// Whether the runs of the last text say that all of it is struck through.
  private var struckWhole: Bool?

  private func short(_ data: [UInt8], _ index: Int) -> Int { Int(LittleEndian.short(data, index)) }

  private func isStruck(_ style: Int) -> Bool {
    guard cellFormats.indices.contains(style), fonts.indices.contains(cellFormats[style].font) else { return false }
    return fonts[cellFormats[style].font].isStruck
  }

  private func addColumns(_ data: [UInt8], to table: inout Table) {
    let (first, last) = (short(data, 0), min(short(data, 2), 255))
    guard short(data, 8) & 1 != 0 || short(data, 4) == 0, first <= last else { return }
    table.hiddenColumns.append(first...last)
  }

  private func addMerges(_ data: [UInt8], to table: inout Table) {
    for index in 0..<min(short(data, 0), max(0, (data.count - 2) / 8)) {
      let offset = 2 + 8 * index
      let (top, bottom) = (short(data, offset), short(data, offset + 2))
      let (left, right) = (short(data, offset + 4), short(data, offset + 6))
      guard top <= bottom, left <= right else { continue }
      table.merged.append(MergedRange(rows: (top + 1)...(bottom + 1), columns: left...right))
    }
  }

  private func label(_ data: [UInt8], isRich: Bool) -> OldText {
    var cursor = OldCursor([data], at: 6)
    let length = Int(cursor.short())
    if isUnicode { return OldText(units: cursor.unicodeUnits(length: length)) }
    return OldText(units: Array(decoded(cursor.bytes(length)).utf16))
  }

  /// The text of a formula's result, which stands in a record of its own.
  private func stringResult(_ data: [UInt8], _ further: [[UInt8]]) -> String {
    var cursor = OldCursor([data] + further, at: 0)
    let length = Int(cursor.short())
    return isUnicode ? cursor.unicode(length: length) : decoded(cursor.bytes(length))
  }

  /// The text as content, what is struck through in a part of it left out and said.
  private mutating func content(
    _ text: OldText, style: Int, at place: (row: Int, column: Int), _ table: inout Table
  ) -> Cell.Content? {
    guard !text.units.isEmpty else { return nil }
    guard !text.runs.isEmpty else { return .text(text.string) }
    let runs = text.pieces.map { piece in
      let font = piece.font.flatMap { fonts.indices.contains($0) ? fonts[$0] : nil }
      return TextRun(text: piece.text, font: font?.name, isStruck: font?.isStruck)
    }
    let kept = StruckText.kept(runs, inCell: isStruck(style))
    if !kept.struck.isEmpty {
      table.findings.append(.struckText(kept.struck, at: table.place(row: place.row + 1, column: place.column)))
    }
    struckWhole = kept.isWhole
    let cellFont = table.styles.indices.contains(style) ? table.styles[style].font : nil
    let isLegacy = ([cellFont] + kept.runs.map(\.font)).contains { $0.flatMap(LegacyFont.init) != nil }
    return isLegacy ? .runs(kept.runs) : .text(kept.runs.map(\.text).joined())
  }

  /// A number of four bytes: the upper part of a double or a whole number, perhaps in hundredths.
  private static func number(_ value: UInt32) -> Double {
    let number =
      value & 2 != 0
      ? Double(Int32(bitPattern: value) >> 2) : Double(bitPattern: UInt64(value & 0xFFFF_FFFC) << 32)
    return value & 1 != 0 ? number / 100 : number
  }

  /// A formula's result; nothing where it is a text, which follows.
  private static func result(_ data: [UInt8]) -> Cell.Content? {
    guard data.count >= 14, LittleEndian.short(data, 12) == 0xFFFF else { return .number(LittleEndian.double(data, 6)) }
    switch data[6] {
    case 1: return .boolean(data[8] != 0)
    case 2: return .error(error(data[8]))
    case 3: return .text("")
    default: return nil
    }
  }

  private static func error(_ code: UInt8) -> String {
    [0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"][code] ?? "#ERR!"
  }
}
