import Findings
import Foundation
import SourceTree
import Vietnamese

/// What `booklet.yaml` says of a chart: from which data it is made, and how it is drawn.
public struct ChartPlan: Sendable, Hashable {
  enum Origin: Sendable, Hashable {
    /// A data table: the column of names, the columns of numbers.
    case table(String, names: String?, values: [String])
    /// Counts over the honoured, by one of their traits, and perhaps by a second.
    case count(String, by: String?)
  }

  var kind: Chart.Kind
  var title: String
  var unit: String
  var source: String
  var origin: Origin
  /// Columns with the lower and upper end of a plan.
  var goal: [String]
  var goalName: String
  var start: Decimal?
  /// How many rows of a count are shown, the largest first; the others are left to the title's word "most".
  var largest: Int?
  /// Height of the plot in points, where the layout's is not wanted.
  var height: Double?
  var place: Place

  static let keys = [
    "kind", "title", "unit", "source", "data", "labels", "values", "count", "by", "goal", "goal-name", "start",
    "height", "largest",
  ]

  init(_ node: SourceNode) throws(Finding) {
    place = node.place
    let word = node["kind"]?.text ?? "bars"
    guard let kind = Chart.Kind(rawValue: word) else {
      throw .bookletFault(
        Words(vi: "Không có loại biểu đồ “\(word)”.", en: "There is no chart of the kind “\(word)”."),
        at: node["kind"]?.place ?? node.place, known: Chart.Kind.allCases.map(\.rawValue))
    }
    self.kind = kind
    title = VietnameseText.nfc(node["title"]?.text ?? "")
    unit = VietnameseText.nfc(node["unit"]?.text ?? "")
    source = VietnameseText.nfc(node["source"]?.text ?? "")
    if let count = node["count"]?.text {
      origin = .count(count, by: node["by"]?.text)
    } else if let data = node["data"]?.text {
      origin = .table(
        data, names: node["labels"]?.text,
        values: node["values"]?.list?.compactMap(\.text) ?? [node["values"]?.text].compactMap { $0 })
    } else {
      throw .bookletFault(
        Words(vi: "Biểu đồ cần data hoặc count.", en: "A chart needs data or count."), at: node.place, known: [])
    }
    goal = node["goal"]?.list?.compactMap(\.text) ?? []
    goalName = node["goal-name"]?.text ?? "Kế hoạch"
    start = node["start"]?.text.flatMap { NumberText.number(in: $0) }
    largest = node["largest"]?.text.flatMap { Int($0) }
    height = node["height"]?.text.flatMap { Double($0.replacing("mm", with: "")) }.map { .millimetres($0) }
  }

  /// The chart with its numbers; what is missing is a finding at the plan's line.
  func chart(from shelf: DataShelf) throws(Finding) -> Chart {
    switch origin {
    case .table(let name, let names, let values):
      guard let table = shelf.tables[name] else {
        throw .unknownReference("data: \(name)", known: shelf.tables.keys.sorted(), place)
      }
      return try chart(of: table, names: names, values: values)
    case .count(let trait, let second):
      return try chart(counting: shelf.honoured, by: trait, and: second)
    }
  }

  private func chart(of table: DataTable, names: String?, values: [String]) throws(Finding) -> Chart {
    let namesColumn = try names.map { name throws(Finding) in try column(name, table) } ?? 0
    var columns: [Int] = []
    for value in values { columns.append(try column(value, table)) }
    if columns.isEmpty {
      columns = table.header.indices.filter { $0 != namesColumn && table.isNumeric($0) }
    }
    var goals: [Chart.Goal?] = []
    if goal.count == 2 {
      let (low, high) = (try column(goal[0], table), try column(goal[1], table))
      goals = table.rows.indices.map { row in
        guard let low = NumberText.number(in: table.cell(row, low)),
          let high = NumberText.number(in: table.cell(row, high))
        else { return nil }
        return Chart.Goal(low: low, high: high)
      }
    }
    return Chart(
      kind: kind, title: title, unit: unit, categories: table.rows.indices.map { table.cell($0, namesColumn) },
      series: columns.map { column in
        Chart.Series(
          name: table.header[column], values: table.rows.indices.map { NumberText.number(in: table.cell($0, column)) })
      }, goals: goals, goalName: goalName, start: start, source: source)
  }

  private func column(_ name: String, _ table: DataTable) throws(Finding) -> Int {
    guard let column = table.column(name) else {
      throw .unknownReference("\(table.file): \(name)", known: table.header, place)
    }
    return column
  }

  private func chart(
    counting honoured: [Honoured], by trait: String, and second: String?
  ) throws(Finding) -> Chart {
    var tally = try Tally(honoured, by: trait, and: second, place: place)
    if let largest { tally = tally.largest(largest) }
    return Chart(
      kind: kind, title: title, unit: unit, categories: tally.rows,
      series: tally.columns.enumerated().map { index, name in
        Chart.Series(name: name, values: tally.counts.map { Decimal($0[index]) })
      }, start: start, source: source)
  }
}

/// How many of the honoured there are by a trait, and by a second one.
struct Tally: Sendable, Hashable {
  var rows: [String]
  var columns: [String]
  var counts: [[Int]]

  static let traits = ["award", "kind", "unit"]

  init(_ honoured: [Honoured], by trait: String, and second: String?, place: Place) throws(Finding) {
    for word in [trait, second].compactMap({ $0 }) where !Self.traits.contains(word) {
      throw .bookletFault(
        Words(vi: "Không đếm theo “\(word)” được.", en: "Counts cannot be made by “\(word)”."), at: place,
        known: Self.traits)
    }
    rows = []
    columns = []
    counts = []
    for one in honoured.sorted(by: { $0.order < $1.order }) {
      let (row, column) = (Self.value(of: one, trait), second.map { Self.value(of: one, $0) } ?? "Số lượng")
      let columnIndex = columns.firstIndex(of: column) ?? columns.count
      if columnIndex == columns.count {
        columns.append(column)
        for index in counts.indices { counts[index].append(0) }
      }
      let rowIndex = rows.firstIndex(of: row) ?? rows.count
      if rowIndex == rows.count {
        rows.append(row)
        counts.append([Int](repeating: 0, count: columns.count))
      }
      counts[rowIndex][columnIndex] += 1
    }
  }

  private static func value(of one: Honoured, _ trait: String) -> String {
    switch trait {
    case "award": one.award
    case "kind": one.kind.label
    default: one.unit.isEmpty ? one.name : one.unit
    }
  }

  /// The largest rows, the largest first.
  func largest(_ count: Int) -> Tally {
    let order = rows.indices.sorted { left, right in
      let (one, other) = (counts[left].reduce(0, +), counts[right].reduce(0, +))
      return one == other ? left < right : one > other
    }
    var copy = self
    copy.rows = order.prefix(count).map { rows[$0] }
    copy.counts = order.prefix(count).map { counts[$0] }
    return copy
  }
}
