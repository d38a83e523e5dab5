import Findings
import Foundation
import Geometry
import Layout
import Vietnamese

extension ListMaker {
  /// Prize money against signature: a table and a sum for each decision, and sums for each fund. Who decides pays, from the
  /// fund of the level (Law 06/2022, article 11), so that there is no sum over the funds of several bodies.
  func signOff() throws(Finding) -> [Flow.Item] {
    var items = try title(ListKind.signOff.title, subtitle: ceremony)
    let funds = Fund.funds(of: honoured)
    let decisionCount = funds.reduce(0) { $0 + $1.decisions.count }
    for fund in funds {
      for decision in fund.decisions {
        if decisionCount > 1, !decision.terms.citation.isEmpty {
          items.append(.init(try paragraph("Theo \(decision.terms.citation)", "script-award"), keepsWithNext: true))
        }
        items.append(.init(try table(of: decision), before: 8))
        if decisionCount > 1 { items += try total("Cộng theo quyết định", decision.members) }
      }
      let isSum = fund.decisions.count > 1 || funds.count == 1
      let whose = funds.count > 1 ? "Tổng số tiền từ nguồn của \(fund.name)" : "Tổng số tiền"
      if isSum { items += try total(whose, fund.decisions.flatMap(\.members)) }
    }
    if let note = PrizeSources(honoured: honoured).note { items.append(.init(try paragraph(note, "list-note"))) }
    items.append(try signatures())
    return items
  }

  private func table(of decision: DecisionGroup) throws(Finding) -> RunningTable {
    var rows: [RunningTable.Row] = []
    for group in decision.groups {
      let words = "\(group.award) – \(group.kind.label.lowercasedFirst)"
      rows.append(.init([try paragraph(words, "paper-table-header")], isGroup: true))
      for one in group.members {
        rows.append(
          .init(
            [
              try rightCell(String(one.order)), try name(one, called: true),
              try paragraph(one.detail, "paper-table"), try rightCell(one.amount.map(NumberText.grouped) ?? ""),
              try paragraph("", "paper-table"),
            ], place: one.place))
      }
    }
    return try table(
      ["TT", "Họ và tên, tên tập thể", "Chức vụ, đơn vị", "Số tiền (đồng)", "Ký nhận"],
      [.points(34), Self.nameColumn, .share(0.62), .points(74), .share(0.38)], rows, padding: .millimetres(2.2))
  }

  private func total(_ label: String, _ members: [Honoured]) throws(Finding) -> [Flow.Item] {
    let amounts = members.compactMap(\.amount)
    guard !amounts.isEmpty else { return [] }
    let sum = amounts.reduce(0, +)
    var items: [Flow.Item] = [.init(try paragraph("\(label): \(NumberText.grouped(sum)) đồng", "list-total"))]
    if let words = NumberWords().money(sum) {
      items.append(.init(try paragraph("(Bằng chữ: \(VietnameseText.sentenceCased(words)))", "list-words")))
    }
    return items
  }

  private func signatures() throws(Finding) -> Flow.Item {
    var columns: [SideBySide.Part] = []
    for post in ["Người lập", "Kế toán", "Thủ trưởng đơn vị"] {
      columns.append(
        .init(
          Flow([.init(try paragraph(post, "signer-post")), .init(Gap(height: .millimetres(24)))]), width: .share(1)))
    }
    return .init(SideBySide(columns), before: 16)
  }
}

/// The decisions that one body pays for.
private struct Fund {
  var name: String
  var decisions: [DecisionGroup]

  static func funds(of honoured: [Honoured]) -> [Fund] {
    var funds: [Fund] = []
    for decision in DecisionGroup.groups(of: honoured) {
      let body = decision.terms.issuer.isEmpty ? decision.terms.authority : decision.terms.issuer
      let name = OfficialName.inSentence(body)
      if let index = funds.firstIndex(where: { $0.name == name }) {
        funds[index].decisions.append(decision)
      } else {
        funds.append(Fund(name: name, decisions: [decision]))
      }
    }
    return funds
  }
}
