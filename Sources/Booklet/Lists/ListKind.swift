/// A paper that lists the honoured for one purpose of the ceremony.
public enum ListKind: String, Sendable, Hashable, CaseIterable {
  /// The list that a decision carries as its annex.
  case annex
  /// What the master of ceremonies reads, in batches.
  case script
  /// Prize money against signature.
  case signOff = "sign-off"
  /// Small folded cards for seats, by person.
  case seats
  /// Large folded signs for tables, by collective.
  case signs
  /// Labels for envelopes on sheet stock.
  case labels
  /// All names in Vietnamese order with their place in the order of calling.
  case names

  /// Those that are printed on cards or labels, each on the stock of its name.
  static let cards: [ListKind] = [.seats, .signs, .labels]

  /// The title that stands on the paper and on its sheet in the workbook.
  public var title: String {
    switch self {
    case .annex: "Danh sách kèm theo quyết định"
    case .script: "Kịch bản trao thưởng"
    case .signOff: "Danh sách ký nhận tiền thưởng"
    case .seats: "Thẻ chỗ ngồi"
    case .signs: "Biển tên tập thể"
    case .labels: "Nhãn phong bì"
    case .names: "Bảng tra tên"
    }
  }
}
