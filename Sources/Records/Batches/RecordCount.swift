import Findings
import Foundation
import Vietnamese

/// How many records were read, of which kinds, and what their prizes come to.
struct RecordCount: Hashable {
  private var kinds: [RecipientKind: Int] = [:]
  /// Records whose kind is open.
  private var open = 0
  private var amount: Decimal = 0
  private var prizes = 0

  var total: Int { kinds.values.reduce(0, +) + open }

  mutating func add(kind: RecipientKind?, amount: FieldValue?) {
    if let kind { kinds[kind, default: 0] += 1 } else { open += 1 }
    guard case .number(let prize) = amount else { return }
    self.amount += prize
    prizes += 1
  }

  static func + (left: RecordCount, right: RecordCount) -> RecordCount {
    var sum = left
    sum.kinds.merge(right.kinds) { $0 + $1 }
    sum.open += right.open
    sum.amount += right.amount
    sum.prizes += right.prizes
    return sum
  }

  /// What came after an earlier count.
  static func - (left: RecordCount, right: RecordCount) -> RecordCount {
    var rest = left
    for (kind, count) in right.kinds { rest.kinds[kind, default: 0] -= count }
    rest.open -= right.open
    rest.amount -= right.amount
    rest.prizes -= right.prizes
    return rest
  }

  /// Whether a total says the same.
  func agrees(with total: TotalRow) -> Bool {
    agrees(with: total.counts) && total.amount.map { prizes == 0 || $0 == amount } ?? true
  }

  func agrees(with counts: [TotalCount]) -> Bool {
    let whole = counts.filter { $0.kind == nil }
    let parts = counts.filter { $0.kind != nil }
    // “Tổng cộng: 12 cá nhân” over a list of both counts these alone.
    return whole.allSatisfy { $0.count == total }
      && parts.allSatisfy { part in
        let known = part.kind.flatMap { kinds[$0] } ?? 0
        return (known...known + open).contains(part.count)
      }
  }

  /// Numbers and prizes in words.
  var words: Words {
    let kinds = RecipientKind.allCases.filter { (self.kinds[$0] ?? 0) > 0 }
    var vietnamese = kinds.map { "\(self.kinds[$0] ?? 0) \($0.label.lowercased())" }
    var english = kinds.map { "\(self.kinds[$0] ?? 0) \(Self.english($0))" }
    if open > 0 || kinds.isEmpty {
      vietnamese.append("\(open) dòng")
      english.append("\(open) rows")
    }
    if prizes > 0 {
      vietnamese.append("\(NumberText.grouped(amount)) đồng")
      english.append("\(NumberText.grouped(amount)) đồng")
    }
    return Words(vi: vietnamese.joined(separator: ", "), en: english.joined(separator: ", "))
  }

  static func words(of total: TotalRow) -> Words {
    var vietnamese = total.counts.map { "\($0.count) \($0.kind?.label.lowercased() ?? "dòng")" }
    var english = total.counts.map { "\($0.count) \($0.kind.map(Self.english) ?? "rows")" }
    if let amount = total.amount {
      vietnamese.append("\(NumberText.grouped(amount)) đồng")
      english.append("\(NumberText.grouped(amount)) đồng")
    }
    return Words(vi: vietnamese.joined(separator: ", "), en: english.joined(separator: ", "))
  }

  private static func english(_ kind: RecipientKind) -> String {
    switch kind {
    case .individual: "individuals"
    case .collective: "collectives"
    case .household: "households"
    }
  }
}
