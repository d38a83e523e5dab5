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
      "\(coefficient.source); lương cơ sở \(NumberText.grouped(base.amount)) đồng: \(base.source)"
    }
  }

  /// The prize for an award on the day of its decision, rounded up to ten thousand đồng; nothing where no rule of the
  /// table holds on that day.
  public static func prize(for award: Award, kind: RecipientKind, on day: CivilDate) -> Prize? {
    let text = day.isoText
    let rules = coefficients.filter { rule in
      rule.award == award.id && rule.from <= text && rule.to.map { text <= $0 } ?? true
    }
    let own = rules.first { $0.kind == kind }
    let individual = rules.first { $0.kind == .individual }
    guard let base = baseSalaries.last(where: { $0.from <= text }) else { return nil }
    if let own { return Prize(amount: roundedUp(own.value * base.amount), coefficient: own, base: base) }
    guard kind == .household, let individual, individual.knowsHouseholds else { return nil }
    let amount = roundedUp(individual.value * householdFactor * base.amount)
    return Prize(amount: amount, coefficient: individual, base: base)
  }

  private static func roundedUp(_ amount: Decimal) -> Decimal {
    var steps = amount / roundingStep
    var rounded = Decimal()
    NSDecimalRound(&rounded, &steps, 0, .up)
    return rounded * roundingStep
  }
}
