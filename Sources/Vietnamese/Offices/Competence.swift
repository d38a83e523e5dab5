/// Who may give which award: dated rules.
public enum Competence {
  /// What a rule says of an award that somebody gives.
  public enum Verdict: Sendable, Hashable {
    case allowed
    /// Only a higher level gives it.
    case tooLow(rule: Rule)
    /// A level below usually gives it.
    case tooHigh(rule: Rule)
  }

  /// A text, the days between which it holds, and whether it was read.
  public struct Rule: Sendable, Hashable {
    public let from: PrizeTable.DateText
    public let to: PrizeTable.DateText?
    public let source: String
    public let isRead: Bool
  }

  static let rules = [
    Rule(
      from: "2004-07-01", to: "2023-12-31", source: "Luật Thi đua, khen thưởng 15/2003/QH11, theo thông lệ",
      isRead: false),
    Rule(from: "2024-01-01", to: nil, source: "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 77–83", isRead: true),
  ]

  /// - Parameter day: the decision's day; the rule in force last where it is not known.
  public static func verdict(_ award: Award, by authority: AuthorityLevel?, on day: CivilDate?) -> Verdict {
    guard let authority, let wanted = order.firstIndex(of: award.signer),
      let given = order.firstIndex(of: authority.level), var rule = rule(on: day)
    else { return .allowed }
    if !award.isLevelRead || !authority.isRead {
      rule = Rule(from: rule.from, to: rule.to, source: rule.source, isRead: false)
    }
    if wanted < given { return .tooLow(rule: rule) }
    // A minister and a chairman of a province are heads of bodies too: titles of the lowest level are theirs to give.
    let isOwnTitle = award.nature == .title && award.signer == .head && authority.level == .minister
    return wanted > given && !isOwnTitle ? .tooHigh(rule: rule) : .allowed
  }

  private static let order: [Award.Signer] = [.president, .primeMinister, .minister, .head]

  private static func rule(on day: CivilDate?) -> Rule? {
    guard let day = day?.isoText else { return rules.last }
    return rules.first { $0.from <= day && $0.to.map { day <= $0 } ?? true }
  }
}
