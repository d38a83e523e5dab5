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
  private let covered: Set<Int>

  init(table: Table, columns: [Column]) {
    self.table = table
    self.columns = columns
    seen = columns.map { _ in Watch() }
    covered = Set(columns.flatMap { [$0.position] + $0.continuations })
  }

  func covers(_ position: Int) -> Bool { covered.contains(position) }

  mutating func takeFindings() -> [Finding] {
    defer { findings.removeAll() }
    return findings
  }

  /// The values of a row, and its cells as the file shows them.
  mutating func read(_ row: TableRow, record: Int) -> (values: [FieldValue?], cells: [String]) {
    var values: [FieldValue?] = []
    var shown: [String] = []
    values.reserveCapacity(columns.count)
    shown.reserveCapacity(columns.count)
    for (index, column) in columns.enumerated() {
      let own = row[column.position]
      let further = column.continuations.compactMap { row[$0] }
      if further.isEmpty {
        let text = own.map(table.shown) ?? ""
        values.append(own.flatMap { value($0, shown: text, index, Spot(row: row.number, record: record)) })
        shown.append(text)
      } else {
        let joined = ([own].compactMap { $0 } + further).map(table.shown).filter { !$0.isEmpty }.joined(separator: " ")
        shown.append(joined)
        let cell = Cell(column: column.position, .text(joined))
        values.append(joined.isEmpty ? nil : value(cell, shown: joined, index, Spot(row: row.number, record: record)))
      }
    }
    return (values, shown)
  }

  private struct Spot {
    var row: Int
    var record: Int
  }

  private func place(_ index: Int, _ spot: Spot) -> Place {
    table.place(row: spot.row, column: columns[index].position, record: spot.record, field: columns[index].field)
  }

  private mutating func value(_ cell: Cell, shown: String, _ index: Int, _ spot: Spot) -> FieldValue? {
    switch cell.content {
    case .error(let code):
      findings.append(.errorCell(code, at: place(index, spot)))
      return nil
    case .formula:
      findings.append(.emptyFormula(at: place(index, spot)))
      return nil
    case .boolean, .text, .runs: return value(text: shown, index, spot)
    case .moment(let text):
      guard let date = DateReading(String(text.prefix(10)))?.date else { return value(text: text, index, spot) }
      return value(date: date, index, spot)
    case .number(let number):
      if table.format(of: cell) == .day, let date = NumberFormat.day(number, usesEpoch1904: table.usesEpoch1904) {
        return value(date: date, index, spot)
      }
      return value(number: number, shown: shown, index, spot)
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
