import Findings
import Foundation
import SourceTree
import Vietnamese

/// What `booklet.yaml` says of a chart: from which data it is made, and how it is drawn.
public struct ChartPlan: Sendable, Hashable {
  /// A name of a data file's column, and where it stands.
  struct Column: Sendable, Hashable {
    var name: String
    var place: Place
  }

  enum Origin: Sendable, Hashable {
    /// A data table: the column of names, the columns of numbers.
    case table(String, names: Column?, values: [Column])
    /// Counts over the honoured, by one of their traits, and perhaps by a second.
    case count(String, by: String?)
  }

  /// Its name, by which prose refers to it.
  var name: String
  var kind: Chart.Kind
  var title: String
  var unit: String
  var source: String
  var origin: Origin
  /// Columns with the lower and upper end of a plan.
  var goal: [Column]
  var goalName: String
  var start: Decimal?
  var startPlace: Place
  var dataPlace: Place
  /// How many rows of a count are shown, the largest first; the others are left to the title's word "most".
  var largest: Int?
  /// Height of the plot in points, where the layout's is not wanted.
  var height: Double?
  var place: Place
  var namePlace: Place

  static let keys = [
    "kind", "title", "unit", "source", "data", "labels", "values", "count", "by", "goal", "goal-name", "start",
    "height", "largest",
  ]
  private static let keysOfData = ["data", "labels", "values", "goal", "goal-name"]
  private static let keysOfCount = ["count", "by", "largest"]

  init?(_ entry: SourceNode.Entry, in reader: SettingsReader) {
    let section = SettingsSection(entry.value, entry.key, keys: Self.keys, in: reader)
    name = entry.key
    namePlace = entry.keyPlace
    place = section.place
    kind = section.choice("kind", of: Chart.Kind.self) ?? .bars
    title = section.text("title") ?? ""
    unit = section.text("unit") ?? ""
    source = section.text("source") ?? ""
    goal = Self.columns(section, "goal")
    goalName = section.text("goal-name") ?? "Kế hoạch"
    start = section["start"].flatMap { Self.number($0, in: reader) }
    startPlace = section.place(of: "start")
    largest = section.whole("largest", in: 1...1000)
    height = section.length("height", in: 5...2000)
    dataPlace = section.place(of: "data")
    guard let origin = Self.origin(section) else { return nil }
    self.origin = origin
    tellStrayKeys(section)
  }

  private static func origin(_ section: SettingsSection) -> Origin? {
    if section["count"] != nil {
      let by = section.word("by", of: Tally.traits)
      return section.word("count", of: Tally.traits).map { .count($0, by: by) }
    }
    guard let node = section["data"] else {
      section.reader.missing("data", of: section.name, at: section.place)
      return nil
    }
    guard let name = section.reader.text(node, "data") else { return nil }
    return .table(name, names: columns(section, "labels").first, values: columns(section, "values"))
  }

  private static func columns(_ section: SettingsSection, _ key: String) -> [Column] {
    (section[key].map { section.reader.items($0) } ?? []).compactMap { item in
      section.reader.text(item, key).map { Column(name: $0, place: item.place) }
    }
  }

  private static func number(_ node: SourceNode, in reader: SettingsReader) -> Decimal? {
    guard let text = reader.text(node, "start") else { return nil }
    if let number = NumberText.number(in: text), abs(number) < 1_000_000_000_000_000 { return number }
    reader.wrong(node, "start", .number(-1e15...1e15))
    return nil
  }

  /// Keys that say nothing beside the others would be passed over in silence.
  private func tellStrayKeys(_ section: SettingsSection) {
    func stray(_ keys: [String], _ words: Words) {
      for key in keys where section[key] != nil {
        section.reader.wrong(section[key]?.text ?? key, key, .other(words), at: section.place(of: key))
      }
    }
    switch origin {
    case .count:
      stray(Self.keysOfData, Words(vi: "Khóa này không đi cùng count.", en: "This key does not go with count."))
    case .table:
      stray(Self.keysOfCount, Words(vi: "Khóa này chỉ đi cùng count.", en: "This key goes with count only."))
    }
    if kind == .shares || kind == .ring {
      stray(
        ["start"],
        Words(vi: "Biểu đồ loại này luôn bắt đầu từ không.", en: "A chart of this kind always begins at zero."))
    }
    if kind != .bars, kind != .stacked {
      stray(
        ["goal", "goal-name"],
        Words(vi: "Chỉ biểu đồ bars và stacked có kế hoạch.", en: "Only bars and stacked have a plan beside them."))
    }
    if section["goal"] != nil, goal.count != 2 {
      section.reader.wrong(
        "\(goal.count)", "goal",
        .other(
          Words(vi: "Viết hai cột: [thấp nhất, cao nhất].", en: "Write two columns: [lowest, highest].")),
        at: section.place(of: "goal"))
    }
  }

  /// The chart with its numbers; what is missing is a finding at the plan's line.
  func chart(from shelf: DataShelf) throws(Finding) -> Chart {
    let chart: Chart
    switch origin {
    case .table(let name, let names, let values):
      guard let table = shelf.tables[name] else {
        throw .unknownReference("data: \(name)", known: shelf.tables.keys.sorted(), dataPlace)
      }
      chart = try self.chart(of: table, names: names, values: values)
    case .count(let trait, let second):
      chart = try self.chart(counting: shelf.honoured, by: trait, and: second)
    }
    if let start, let least = chart.numbers.min(),
      start > least || (start == least && kind != .lines && kind != .points)
    {
      throw SourceKind.booklet.fault(
        Words(
          vi: "“start: \(start)” không nhỏ hơn số nhỏ nhất của biểu đồ (\(NumberText.grouped(least))).",
          en: "“start: \(start)” is not below the chart's smallest number (\(NumberText.grouped(least)))."),
        at: startPlace,
        hint: Words(vi: "Viết một số nhỏ hơn, hoặc bỏ start.", en: "Write a smaller one, or take start out.")
      )
    }
    return chart
  }

  private func chart(of table: DataTable, names: Column?, values: [Column]) throws(Finding) -> Chart {
    let namesColumn = try names.map { name throws(Finding) in try table.index(of: name) } ?? 0
    var columns: [Int] = []
    for value in values {
      let column = try table.index(of: value)
      try table.verifyNumbers(in: column, at: value.place)
      columns.append(column)
    }
    if columns.isEmpty {
      columns = table.header.indices.filter { $0 != namesColumn && table.isNumeric($0) }
    }
    var goals: [Chart.Goal?] = []
    if goal.count == 2 {
      let (low, high) = (try table.index(of: goal[0]), try table.index(of: goal[1]))
      for (column, end) in [(low, goal[0]), (high, goal[1])] { try table.verifyNumbers(in: column, at: end.place) }
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

  private func chart(
    counting honoured: [Honoured], by trait: String, and second: String?
  ) throws(Finding) -> Chart {
    var tally = Tally(honoured, by: trait, and: second)
    if let largest { tally = tally.largest(largest) }
    return Chart(
      kind: kind, title: title, unit: unit, categories: tally.rows,
      series: tally.columns.enumerated().map { index, name in
        Chart.Series(name: name, values: tally.counts.map { Decimal($0[index]) })
      }, start: start, source: source)
  }
}

extension DataTable {
  /// The place of a column that a plan names; a finding at the plan's line where there is none.
  func index(of named: ChartPlan.Column) throws(Finding) -> Int {
    if let column = column(named.name) { return column }
    throw .unknownReference("\(file): \(named.name)", known: header, named.place)
  }

  /// Throws where a cell of a column of numbers holds something else: it would be missing in the chart, unsaid.
  func verifyNumbers(in column: Int, at place: Place) throws(Finding) {
    for row in rows.indices {
      let text = cell(row, column)
      guard !text.isEmpty, !["-", "–", "—", "…", "..."].contains(text), NumberText.number(in: text) == nil else {
        continue
      }
      throw SourceKind.booklet.fault(
        Words(
          vi: "\(file): “\(text)” ở cột “\(header[column])” không phải là số.",
          en: "\(file): “\(text)” in the column “\(header[column])” is not a number."), at: place,
        hint: Words(vi: "Sửa ô ấy, hoặc chọn cột khác.", en: "Mend the cell, or choose another column."))
    }
  }
}

/// How many of the honoured there are by a trait, and by a second one.
struct Tally: Sendable, Hashable {
  var rows: [String]
  var columns: [String]
  var counts: [[Int]]

  static let traits = ["award", "kind", "unit"]

  /// - Parameters:
  ///   - trait: one of the traits.
  ///   - second: another of them.
  init(_ honoured: [Honoured], by trait: String, and second: String?) {
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
