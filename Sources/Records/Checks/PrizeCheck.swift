import Findings
import Foundation
import Vietnamese

/// The prize agrees with the rules that held on the day of the decision.
public struct PrizeCheck: RecordCheck {
  public static let title = Words(vi: "Tiền thưởng", en: "Prizes")

  public init() {}

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    struct Key: Hashable {
      var award: String
      var kind: RecipientKind
      var day: CivilDate
    }
    var prizes: [Key: PrizeTable.Prize?] = [:]
    return records.compactMap { record in
      guard case .number(let amount) = record["amount"], let day = record["decision.date"]?.date else { return nil }
      let key = Key(award: record.text("award"), kind: record.kind, day: day)
      let prize: PrizeTable.Prize?
      if let known = prizes[key] {
        prize = known
      } else {
        prize = record.award.flatMap { PrizeTable.prize(for: $0, kind: key.kind, on: day) }
        prizes[key] = .some(prize)
      }
      guard let prize, prize.amount != amount else { return nil }
      return finding(amount, prize, record)
    }
  }

  private func finding(_ amount: Decimal, _ prize: PrizeTable.Prize, _ record: Record) -> Finding {
    let coefficient = NumberText.grouped(prize.coefficient.value)
    let base = NumberText.grouped(prize.base.amount)
    let rule = "\(coefficient) × \(base), \(prize.coefficient.source)"
    return Finding(
      .unusualPrize, severity: prize.isVerified ? .warning : .note,
      Words(
        vi: "Tiền thưởng \(NumberText.grouped(amount)) khác mức \(NumberText.grouped(prize.amount)) (\(rule)).",
        en: "The prize \(NumberText.grouped(amount)) differs from \(NumberText.grouped(prize.amount)) (\(rule))."),
      at: record.place(of: "amount"))
  }
}
