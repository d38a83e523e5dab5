import Findings
import SourceTree
import Vietnamese

/// What `booklet.yaml` says of a table: from which data it is made.
public struct TablePlan: Sendable, Hashable {
  /// Its name, by which prose refers to it.
  var name: String
  var title: String
  var source: String
  /// A data table and its columns; all of them where none is named.
  var data: String?
  var columns: [ChartPlan.Column]
  /// Counts over the honoured, by a trait and perhaps a second.
  var count: String?
  var by: String?
  var place: Place
  var namePlace: Place
  var dataPlace: Place

  static let keys = ["title", "source", "data", "columns", "count", "by"]

  init(_ entry: SourceNode.Entry, in reader: SettingsReader) {
    let section = SettingsSection(entry.value, entry.key, keys: Self.keys, in: reader)
    name = entry.key
    namePlace = entry.keyPlace
    place = section.place
    title = section.text("title") ?? ""
    source = section.text("source") ?? ""
    data = section.text("data")
    columns = (section["columns"].map { reader.items($0) } ?? []).compactMap { item in
      reader.text(item, "columns").map { ChartPlan.Column(name: $0, place: item.place) }
    }
    count = section.word("count", of: Tally.traits)
    by = section.word("by", of: Tally.traits)
    if section["data"] == nil, section["count"] == nil { reader.missing("data", of: entry.key, at: place) }
    dataPlace = section.place(of: "data")
    let strays = section["count"] == nil ? ["by"] : ["data", "columns"]
    for key in strays where section[key] != nil {
      reader.wrong(
        section[key]?.text ?? key, key,
        .other(
          section["count"] == nil
            ? Words(vi: "Khóa này chỉ đi cùng count.", en: "This key goes with count only.")
            : Words(vi: "Khóa này không đi cùng count.", en: "This key does not go with count.")),
        at: section.place(of: key))
    }
  }

  /// The table as prose has them: names of columns, rows, and on which side each column stands.
  func table(from shelf: DataShelf) throws(Finding) -> ProseTable {
    if let count { return counted(shelf.honoured, by: count) }
    guard let data, let table = shelf.tables[data] else {
      throw .unknownReference("data: \(data ?? "")", known: shelf.tables.keys.sorted(), dataPlace)
    }
    var chosen: [Int] = []
    for name in columns { chosen.append(try table.index(of: name)) }
    if chosen.isEmpty { chosen = Array(table.header.indices) }
    return ProseTable(
      sides: chosen.map { table.isNumeric($0) ? .right : .left },
      header: chosen.map { [.text(table.header[$0])] },
      rows: table.rows.indices.map { row in chosen.map { [.text(table.cell(row, $0))] } })
  }

  /// Counts with a sum of every row and column.
  private func counted(_ honoured: [Honoured], by trait: String) -> ProseTable {
    let tally = Tally(honoured, by: trait, and: by)
    let names = ["award": "Danh hiệu, hình thức khen thưởng", "kind": "Đối tượng", "unit": "Đơn vị"]
    let hasSums = tally.columns.count > 1
    func row(_ name: [Inline], _ counts: [Int], strong: Bool) -> [[Inline]] {
      let numbers = counts + (hasSums ? [counts.reduce(0, +)] : [])
      return [name]
        + numbers.enumerated().map { index, number in
          let text = Inline.text(number == 0 ? "–" : NumberText.grouped(.init(number)))
          return [strong || (hasSums && index == counts.count) ? .strong([text]) : text]
        }
    }
    let sums = tally.columns.indices.map { column in tally.counts.reduce(0) { $0 + $1[column] } }
    return ProseTable(
      sides: [.left] + [ProseTable.Side](repeating: .right, count: tally.columns.count + (hasSums ? 1 : 0)),
      header: [[.text(names[trait] ?? "")]] + tally.columns.map { [.text($0)] } + (hasSums ? [[.text("Cộng")]] : []),
      rows: tally.rows.indices.map { row([.text(tally.rows[$0])], tally.counts[$0], strong: false) }
        + [row([.strong([.text("Tổng cộng")])], sums, strong: true)])
  }
}
