import Foundation

/// Prize money by award, kind of recipient and the day of the decision, from dated rules.
public enum PrizeTable {
  /// A base salary, and from which day it holds.
  public struct BaseSalary: Sendable, Hashable {
    public let amount: Decimal
    public let from: DateText
    public let source: String
    public let isVerified: Bool
  }

  /// A coefficient of an award for one kind of recipient, and the days between which it holds.
  public struct Coefficient: Sendable, Hashable {
    public let award: String
    public let kind: RecipientKind
    /// Whether it is for the awards of communes only.
    public let isOfCommune: Bool
    public let value: Decimal
    public let from: DateText
    public let to: DateText?
    public let source: String
    public let isVerified: Bool
    /// Whether the source gives households a multiple of the individual's prize.
    public let knowsHouseholds: Bool
  }

  /// A day as the tables write it, `2025-07-01`; such texts sort by time.
  public typealias DateText = String

  /// The prize, and what it was computed from.
  public struct Prize: Sendable, Hashable {
    public let amount: Decimal
    public let coefficient: Coefficient
    public let base: BaseSalary
    /// Whether every rule behind the amount was read in its text.
    public var isVerified: Bool { coefficient.isVerified && base.isVerified }
    /// The decrees behind the amount, as lists name them.
    public var source: String {
      let salary = "lương cơ sở \(NumberText.grouped(base.amount)) đồng"
      return "\(coefficient.source); " + (base.source.isEmpty ? salary : "\(salary): \(base.source)")
    }
  }

  /// The prize for an award on the day of its decision, rounded up to ten thousand đồng; nothing where no rule of the
  /// table holds on that day.
  public static func prize(
    for award: Award, kind: RecipientKind, on day: CivilDate, isOfCommune: Bool = false
  ) -> Prize? {
    let text = day.isoText
    let held = coefficients.filter { rule in
      rule.award == award.id && rule.from <= text && rule.to.map { text <= $0 } ?? true
        && (isOfCommune || !rule.isOfCommune)
    }
    // A commune's own rule goes before the one for all.
    let rules = held.filter(\.isOfCommune) + held.filter { !$0.isOfCommune }
    let own = rules.first { $0.kind == kind }
    let individual = rules.first { $0.kind == .individual }
    guard let base = base(on: text) else { return nil }
    if let own { return Prize(amount: roundedUp(own.value * base.amount), coefficient: own, base: base) }
    guard kind == .household, let individual, individual.knowsHouseholds else { return nil }
    let amount = roundedUp(individual.value * householdFactor * base.amount)
    return Prize(amount: amount, coefficient: individual, base: base)
  }

  /// The most that an award may bring on a day, and where that stands; nothing where no such rule holds.
  public static func ceiling(for award: Award, on day: CivilDate) -> (amount: Decimal, source: String)? {
    let text = day.isoText
    guard let rule = ceilings.first(where: { $0.award == award.id && $0.from <= text }), let base = base(on: text)
    else {
      return nil
    }
    return (roundedUp(rule.value * base.amount), rule.source)
  }

  private static func base(on day: DateText) -> BaseSalary? { baseSalaries.last { $0.from <= day } }

  private static func roundedUp(_ amount: Decimal) -> Decimal {
    var steps = amount / roundingStep
    var rounded = Decimal()
    NSDecimalRound(&rounded, &steps, 0, .up)
    return rounded * roundingStep
  }
}
