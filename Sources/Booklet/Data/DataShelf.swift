import Findings
import Foundation
import Layout
import SourceTree
import Vietnamese

/// What references in prose can ask for: data tables, charts, counts over the honoured, fields of the ceremony.
public struct DataShelf: Sendable {
  public var tables: [String: DataTable]
  public var charts: [String: ChartPlan]
  public var listings: [String: TablePlan]
  public var honoured: [Honoured]
  public var fields: any Scope
  /// Which files the booklet may name.
  public var access: FileAccess

  public init(
    tables: [String: DataTable] = [:], charts: [String: ChartPlan] = [:], listings: [String: TablePlan] = [:],
    honoured: [Honoured] = [], fields: any Scope, access: FileAccess = .everywhere
  ) {
    self.tables = tables
    self.charts = charts
    self.listings = listings
    self.honoured = honoured
    self.fields = fields
    self.access = access
  }

  /// The text that a reference in a line stands for.
  func text(of reference: Reference) throws(Finding) -> String {
    switch reference.kind {
    case .value: try value(reference)
    case .total: try total(reference)
    case .field: try field(reference)
    case .figure, .table, .page, .anchor: ""
    }
  }

  private func table(_ name: String, _ place: Place) throws(Finding) -> DataTable {
    guard let table = tables[name] else {
      throw .unknownReference("value: \(name)", known: tables.keys.sorted(), place)
    }
    return table
  }

  /// A cell by its row's name and its column's; the first column of numbers where no column is named.
  private func value(_ reference: Reference) throws(Finding) -> String {
    let table = try table(reference.arguments[0], reference.place)
    let words = reference.arguments
    guard words.count > 1, let row = table.row(words[1]) else {
      throw .unknownReference(
        "value: \(words.joined(separator: "; "))", known: table.rows.compactMap(\.first), reference.place)
    }
    let named = words.count > 2 ? table.column(words[2]) : nil
    let isFormat = words.count > 2 && named == nil && ValueFormat.named(words[2]) != nil
    guard words.count < 3 || named != nil || isFormat else {
      throw .unknownReference("value: \(words.joined(separator: "; "))", known: table.header, reference.place)
    }
    let keyColumn = table.rows[row].firstIndex {
      VietnameseText.comparisonKey($0) == VietnameseText.comparisonKey(words[1])
    }
    let column = named ?? table.header.indices.first { $0 != keyColumn && table.isNumeric($0) } ?? 1
    let text = table.cell(row, column)
    guard !text.isEmpty else { throw .emptyValue(words.joined(separator: "; "), reference.place) }
    return formatted(.text(text), words.last ?? "") ?? text
  }

  /// Counts and sums: `recipients` or `all`, `collectives`, `individuals`, `households`, `amount`, `awards`, or an award's name,
  /// then perhaps a kind.
  private func total(_ reference: Reference) throws(Finding) -> String {
    let words = reference.arguments
    var chosen = honoured
    for word in words.dropFirst() {
      if let kind = RecipientKind(word) { chosen = chosen.filter { $0.kind == kind } }
    }
    let number: Decimal
    switch words[0] {
    case "recipients", "all": number = Decimal(chosen.count)
    case "collectives": number = Decimal(chosen.filter { $0.kind == .collective }.count)
    case "individuals": number = Decimal(chosen.filter { $0.kind == .individual }.count)
    case "households": number = Decimal(chosen.filter { $0.kind == .household }.count)
    case "awards": number = Decimal(Set(chosen.map { VietnameseText.comparisonKey($0.award) }).count)
    case "amount": number = chosen.reduce(0) { $0 + ($1.amount ?? 0) }
    default:
      let key = VietnameseText.comparisonKey(words[0])
      chosen = chosen.filter { VietnameseText.comparisonKey($0.award) == key }
      guard !chosen.isEmpty || honoured.contains(where: { VietnameseText.comparisonKey($0.award) == key }) else {
        let known = HonouredGroup.groups(of: honoured).map(\.award)
        throw .unknownReference("total: \(words[0])", known: Array(Set(known)).sorted(), reference.place)
      }
      number = Decimal(chosen.count)
    }
    return formatted(.number(number), words.last ?? "") ?? NumberText.grouped(number)
  }

  private func field(_ reference: Reference) throws(Finding) -> String {
    let name = Field.named(reference.arguments[0])?.name ?? reference.arguments[0]
    guard let value = fields.value(of: name) else {
      throw .unknownReference("field: \(reference.arguments[0])", known: [], reference.place)
    }
    return formatted(value, reference.arguments.count > 1 ? reference.arguments[1] : "") ?? value.plainText
  }

  /// The value in a named format; nothing where the word names none. Two digits, as official papers write small
  /// counts, come by `ordinal:2`.
  private func formatted(_ value: FieldValue, _ word: String) -> String? {
    ValueFormat.named(word).flatMap { $0.text(for: value) }
  }
}

extension Finding {
  static func unknownReference(_ text: String, known: [String], _ place: Place) -> Finding {
    Finding(
      .referenceToNothing,
      Words(vi: "{{\(text)}} không chỉ tới đâu cả.", en: "{{\(text)}} refers to nothing."), at: place,
      hint: known.isEmpty
        ? nil
        : Words(
          vi: "Có: \(known.prefix(12).joined(separator: ", ")).",
          en: "There is: \(known.prefix(12).joined(separator: ", "))."))
  }

  static func emptyValue(_ text: String, _ place: Place) -> Finding {
    Finding(
      .referenceToEmptyCell,
      Words(vi: "{{value: \(text)}} chỉ tới một ô trống.", en: "{{value: \(text)}} refers to an empty cell."), at: place
    )
  }
}
