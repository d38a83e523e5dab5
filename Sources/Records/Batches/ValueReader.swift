import Findings
import Foundation
import Vietnamese

/// Turns the cells of a row into values by the kind of their columns, and gathers what was mended.
struct ValueReader {
  private struct Seen {
    var count = 0
    var example: String
    var row: Int
  }

  private struct Watch {
    var mendings: [Mending: Seen] = [:]
    var trueDates = 0
    var textDates: [(date: CivilDate, text: String, row: Int, record: Int)] = []
    var exchangeable: [(text: String, row: Int, record: Int)] = []
    var isMonthFirst = false
  }

  private let table: Table
  private let columns: [Column]
  private var seen: [Watch]
  private var findings: [Finding] = []
  private let expected: Set<String>
  /// What the row above says in each column.
  private var previous: [(text: String, value: FieldValue?)?]
  private var dittos: [(count: Int, row: Int)?]

  /// - Parameter expected: the headers of columns beyond the table of fields that somebody asks for.
  init(table: Table, columns: [Column], expected: [String]) {
    self.expected = Set(expected.map(VietnameseText.comparisonKey))
    self.table = table
    self.columns = columns
    seen = columns.map { _ in Watch() }
    previous = columns.map { _ in nil }
    dittos = columns.map { _ in nil }
  }

  mutating func takeFindings() -> [Finding] {
    defer { findings.removeAll() }
    return findings
  }

  /// The values of a row, its cells as the file shows them, and values of fields that no column holds.
  mutating func read(
    _ row: TableRow, record: Int
  ) -> (values: [FieldValue?], cells: [String], others: [(String, FieldValue)]) {
    var values: [FieldValue?] = []
    var shown: [String] = []
    var others: [(String, FieldValue)] = []
    values.reserveCapacity(columns.count)
    shown.reserveCapacity(columns.count)
    let spot = Spot(row: row.number, record: record)
    for (index, column) in columns.enumerated() {
      let own = row[column.position].flatMap { unstruck($0, index, spot) }
      var text = ""
      var value: FieldValue?
      switch column.form {
      case .plain where column.continuations.isEmpty:
        text = own.map(table.shown) ?? ""
        value = own.flatMap { self.value($0, shown: text, index, spot) }
      case .plain:
        let further = column.continuations.compactMap { row[$0].flatMap { unstruck($0, index, spot) } }
        text = ([own].compactMap { $0 } + further).map(table.shown).filter { !$0.isEmpty }.joined(separator: " ")
        value = text.isEmpty ? nil : self.value(text: text, index, spot)
      case .marks(let labels):
        let mark = mark(row, labels, index, spot)
        (text, value) = (mark.text, mark.text.isEmpty ? nil : .text(mark.text))
        if let birth = mark.birth { others.append(("birth", birth)) }
      case .part(let fields):
        let whole = own.map(table.shown) ?? ""
        text = CellParts.split(whole, into: fields)[column.field] ?? (Ditto.holds(whole) ? whole : "")
        value = text.isEmpty ? nil : self.value(text: text, index, spot)
      }
      if let last = ditto(text, index, spot) { (text, value) = last }
      previous[index] = (text, value)
      values.append(value)
      shown.append(text)
    }
    return (values, shown, others)
  }

  /// The cell; nothing where it is struck through as a whole, which is said.
  private mutating func unstruck(_ cell: Cell, _ index: Int, _ spot: Spot) -> Cell? {
    guard cell.isStruck else { return cell }
    findings.append(.struckText(table.shown(cell), at: place(index, spot)))
    return nil
  }

  /// What a cell that says “as above” stands for; nothing for other cells.
  private mutating func ditto(_ text: String, _ index: Int, _ spot: Spot) -> (String, FieldValue?)? {
    guard !text.isEmpty, columns[index].field != "no", Ditto.holds(text) else { return nil }
    guard let above = previous[index], above.value != nil else {
      findings.append(.dittoWithoutValue(text, at: place(index, spot)))
      return ("", nil)
    }
    if dittos[index] == nil { dittos[index] = (0, spot.row) }
    dittos[index]?.count += 1
    return (above.text, above.value)
  }

  private static let marks: Set<String> = ["x", "×", "v", "✓", "✔", "•", "1", "có", "+", "*", "☒", "☑", "√"]

  /// The heading of the one column that is marked; a year under it is the year of birth.
  private mutating func mark(
    _ row: TableRow, _ labels: [String], _ index: Int, _ spot: Spot
  ) -> (text: String, birth: FieldValue?) {
    let column = columns[index]
    var chosen: [(label: String, text: String)] = []
    for (position, label) in zip([column.position] + column.continuations, labels) {
      guard let cell = row[position].flatMap({ unstruck($0, index, spot) }) else { continue }
      let text = table.shown(cell).trimmingWhitespace()
      if !text.isEmpty, text != "0", text != "-" { chosen.append((label, text)) }
    }
    guard let first = chosen.first else { return ("", nil) }
    let isMark =
      Self.marks.contains(VietnameseText.lowercased(first.text))
      || VietnameseText.comparisonKey(first.text) == VietnameseText.comparisonKey(first.label)
    let year = Int(first.text).map { (1900...2100).contains($0) } ?? false
    let day = DateReading(first.text)?.date
    guard chosen.count == 1, isMark || column.field == "sex" && (year || day != nil) else {
      findings.append(
        .unclearMarks(
          chosen.map { "\($0.label): \($0.text)" }.joined(separator: "; "), header: column.header,
          at: place(index, spot)))
      return ("", nil)
    }
    return (first.label, isMark ? nil : day.map { .date($0) } ?? .text(first.text))
  }

  private struct Spot {
    var row: Int
    var record: Int
  }

  private func place(_ index: Int, _ spot: Spot) -> Place {
    table.place(row: spot.row, column: columns[index].position, record: spot.record, field: columns[index].field)
  }

  /// Whether anything can ask for the column: lookups that failed beside the list are nobody's concern.
  private func isNeeded(_ index: Int) -> Bool {
    columns[index].isKnown || expected.contains(VietnameseText.comparisonKey(columns[index].header))
  }

  private mutating func value(_ cell: Cell, shown: String, _ index: Int, _ spot: Spot) -> FieldValue? {
    switch cell.content {
    case .error(let code):
      if isNeeded(index) { findings.append(.errorCell(code, at: place(index, spot))) }
      return nil
    case .formula:
      if isNeeded(index) { findings.append(.emptyFormula(at: place(index, spot))) }
      return nil
    case .boolean, .text, .runs: return value(text: shown, index, spot)
    case .moment(let text):
      guard let date = DateReading(String(text.prefix(10)))?.date else { return value(text: text, index, spot) }
      return value(date: date, index, spot)
    case .number(let number):
      if table.format(of: cell) == .day, let date = NumberFormat.day(number, usesEpoch1904: table.usesEpoch1904) {
        return value(date: date, index, spot)
      }
      let text = columns[index].kind == .text ? table.vietnamese(cell) ?? shown : shown
      return value(number: number, shown: text, index, spot)
    case .displayed(let number, let text):
      switch columns[index].kind {
      case .text, .picture: return value(text: text, index, spot)
      case .number, .date: return value(number: number, shown: text, index, spot)
      }
    }
  }

  private mutating func value(date: CivilDate, _ index: Int, _ spot: Spot) -> FieldValue {
    let column = columns[index]
    switch column.kind {
    case .date: seen[index].trueDates += 1
    case .text, .picture:
      guard column.isKnown else { break }
      findings.append(.dateInText(date.shortText, header: column.header, at: place(index, spot)))
      return .text(date.shortText)
    case .number: findings.append(.notANumber(date.shortText, header: column.header, at: place(index, spot)))
    }
    return .date(date)
  }

  private mutating func value(number: Double, shown: String, _ index: Int, _ spot: Spot) -> FieldValue {
    switch columns[index].kind {
    case .text, .picture: return .text(shown)
    case .number: return decimal(number, shown)
    case .date:
      if columns[index].field == "birth", (1900...2100).contains(number) { return .text(shown) }
      if (10_000...80_000).contains(number), let date = NumberFormat.day(number, usesEpoch1904: table.usesEpoch1904) {
        findings.append(.serialDate(shown, readAs: date.shortText, at: place(index, spot)))
        return .date(date)
      }
      findings.append(.notADate(shown, at: place(index, spot)))
      return .text(shown)
    }
  }

  private func decimal(_ number: Double, _ shown: String) -> FieldValue {
    if number.magnitude < 1e15, number == number.rounded() { return .number(Decimal(Int(number))) }
    return Decimal(string: NumberFormat.general(number), locale: Locale(identifier: "en_US_POSIX")).map { .number($0) }
      ?? .text(shown)
  }

  private static let spreadsheetErrors: Set<String> = [
    "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
  ]

  /// Fields that stand on one line of a certificate, or in a list; line breaks in their cells only fit the sheet.
  private static let multiline: Set<String> = ["citation", "note", "address"]

  private mutating func value(text: String, _ index: Int, _ spot: Spot) -> FieldValue? {
    let column = columns[index]
    guard !ReadingLimits.isEndless(text) else {
      findings.append(.endlessText(text.utf16.count, header: column.header, at: place(index, spot)))
      return nil
    }
    // A text file holds them as text: a formula failed before it was saved.
    if text.utf8.first == UInt8(ascii: "#"), Self.spreadsheetErrors.contains(text) {
      guard isNeeded(index) else { return nil }
      findings.append(.errorCell(text, at: place(index, spot)))
      return nil
    }
    let keepsLines = Self.multiline.contains(column.field) || !column.isKnown
    let (mended, mending) = TextMender.mend(text, keepsLines: keepsLines)
    if !mending.isEmpty { note(mending, text: mended, index, spot) }
    guard !mended.isEmpty else { return nil }
    switch column.kind {
    case .text, .picture: return .text(mended)
    case .number:
      if let number = NumberText.number(in: mended.hasSuffix(".") ? String(mended.dropLast()) : mended) {
        return .number(number)
      }
      if column.field != "no" {
        findings.append(.notANumber(mended, header: column.header, at: place(index, spot)))
      }
      return .text(mended)
    case .date: return date(mended, index, spot)
    }
  }

  private mutating func date(_ text: String, _ index: Int, _ spot: Spot) -> FieldValue {
    guard let reading = DateReading(text) else {
      let isYear = columns[index].field == "birth" && Int(text).map { (1900...2100).contains($0) } ?? false
      if !isYear { findings.append(.notADate(text, at: place(index, spot))) }
      return .text(text)
    }
    seen[index].textDates.append((reading.date, text, spot.row, spot.record))
    switch reading.doubt {
    case .monthFirst:
      seen[index].isMonthFirst = true
      findings.append(.doubtfulDate(text, readAs: reading.date.shortText, at: place(index, spot)))
    case .shortYear:
      findings.append(.doubtfulDate(text, readAs: reading.date.shortText, at: place(index, spot)))
    case nil: break
    }
    if reading.isExchangeable { seen[index].exchangeable.append((text, spot.row, spot.record)) }
    return .date(reading.date)
  }

  private mutating func note(_ mending: Mending, text: String, _ index: Int, _ spot: Spot) {
    for bit in 0..<8 {
      let one = Mending(rawValue: 1 << UInt16(bit))
      guard mending.contains(one) else { continue }
      if one == .broken,
        let finding = Finding.mended(
          one, count: 1, header: columns[index].header, example: text, at: place(index, spot))
      {
        findings.append(finding)
        continue
      }
      seen[index].mendings[one, default: Seen(example: text, row: spot.row)].count += 1
    }
  }

  /// What holds for whole columns, said once for each.
  func columnFindings() -> [Finding] {
    var findings: [Finding] = []
    for (column, ditto) in zip(columns, dittos) {
      guard let ditto else { continue }
      let place = table.place(row: ditto.row, column: column.position, field: column.field)
      findings.append(.dittos(ditto.count, header: column.header, at: place))
    }
    for (column, seen) in zip(columns, seen) {
      for bit in 0..<8 {
        let mending = Mending(rawValue: 1 << UInt16(bit))
        guard let what = seen.mendings[mending] else { continue }
        let place = table.place(row: what.row, column: column.position, field: column.field)
        let example = what.example.count > 60 ? what.example.prefix(60) + "…" : what.example
        findings += [
          Finding.mended(mending, count: what.count, header: column.header, example: example, at: place)
        ].compactMap { $0 }
      }
      if seen.isMonthFirst {
        findings += seen.exchangeable.map { item in
          .exchangeableDate(
            item.text,
            at: table.place(row: item.row, column: column.position, record: item.record, field: column.field))
        }
      }
      if seen.trueDates > 0, !seen.textDates.isEmpty, seen.textDates.allSatisfy({ $0.date.day > 12 }) {
        let row = seen.textDates[0].row
        let place = table.place(row: row, column: column.position, field: column.field)
        findings.append(.mixedDates(header: column.header, at: place))
      }
    }
    return findings
  }
}
