import Findings
import SourceTree
import Vietnamese

/// What `booklet.yaml` says of a table: from which data it is made.
public struct TablePlan: Sendable, Hashable {
  var title: String
  var source: String
  /// A data table and its columns; all of them where none is named.
  var data: String?
  var columns: [String]
  /// Counts over the honoured, by a trait and perhaps a second.
  var count: String?
  var by: String?
  var place: Place

  static let keys = ["title", "source", "data", "columns", "count", "by"]

  init(_ node: SourceNode) throws(Finding) {
    place = node.place
    title = VietnameseText.nfc(node["title"]?.text ?? "")
    source = VietnameseText.nfc(node["source"]?.text ?? "")
    data = node["data"]?.text
    columns = node["columns"]?.list?.compactMap(\.text) ?? []
    count = node["count"]?.text
    by = node["by"]?.text
    guard data != nil || count != nil else {
      throw .bookletFault(
        Words(vi: "Bảng cần data hoặc count.", en: "A table needs data or count."), at: node.place, known: [])
    }
  }

  /// The table as prose has them: names of columns, rows, and on which side each column stands.
  func table(from shelf: DataShelf) throws(Finding) -> ProseTable {
    if let count { return try counted(shelf.honoured, by: count) }
    guard let data, let table = shelf.tables[data] else {
      throw .unknownReference("data: \(data ?? "")", known: shelf.tables.keys.sorted(), place)
    }
    var chosen: [Int] = []
    for name in columns {
      guard let column = table.column(name) else {
        throw .unknownReference("\(table.file): \(name)", known: table.header, place)
      }
      chosen.append(column)
    }
    if chosen.isEmpty { chosen = Array(table.header.indices) }
    return ProseTable(
      sides: chosen.map { table.isNumeric($0) ? .right : .left },
      header: chosen.map { [.text(table.header[$0])] },
      rows: table.rows.indices.map { row in chosen.map { [.text(table.cell(row, $0))] } })
  }

  /// Counts with a sum of every row and column.
  private func counted(_ honoured: [Honoured], by trait: String) throws(Finding) -> ProseTable {
    let tally = try Tally(honoured, by: trait, and: by, place: place)
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

extension Finding {
  static func bookletFault(_ message: Words, at place: Place?, known: [String]) -> Finding {
    Finding(
      .wrongBookletPlan, message, at: place,
      hint: known.isEmpty
        ? nil
        : Words(vi: "Có: \(known.joined(separator: ", ")).", en: "There is: \(known.joined(separator: ", "))."))
  }
}
