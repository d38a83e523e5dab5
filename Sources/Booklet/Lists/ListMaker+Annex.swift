import Findings
import Foundation
import Layout
import Vietnamese

extension ListMaker {
  /// The annex of one decision: whose it is, who is honoured, how many they are (Decree 30/2020, annex I).
  func annex(_ decision: DecisionGroup) throws(Finding) -> [Flow.Item] {
    var items: [Flow.Item] = [.init(try paragraph("Phụ lục", "annex-number"))]
    items += try title("Danh sách \(decision.kindWords) được khen thưởng", subtitle: "")
    let citation = decision.terms.citation
    if !citation.isEmpty { items.append(.init(try paragraph("(Kèm theo \(citation))", "list-subtitle"))) }
    var rows: [RunningTable.Row] = []
    for (index, group) in decision.groups.enumerated() {
      let words =
        "\(Self.roman(index + 1)). \(group.award) – \(group.kind.label.lowercasedFirst) (\(group.members.count))"
      rows.append(.init([try paragraph(words, "paper-table-header")], isGroup: true))
      for (number, one) in zip(decision.numbers(of: group), group.members) {
        rows.append(
          .init(
            [
              try rightCell(String(number)), try name(one, called: true),
              try paragraph(one.detail, "paper-table"), try paragraph(one.citation, "paper-table"),
            ], place: one.place))
      }
    }
    items.append(
      .init(
        try table(
          ["TT", "Họ và tên, tên tập thể", "Chức vụ, đơn vị", "Thành tích"],
          [.points(34), Self.nameColumn, .share(0.36), .share(0.64)], rows), before: 8))
    items.append(.init(try paragraph("Danh sách này gồm \(decision.countWords).", "list-note"), before: 6))
    return items
  }

  static func roman(_ number: Int) -> String {
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    return numerals[safe: number - 1] ?? String(number)
  }
}
