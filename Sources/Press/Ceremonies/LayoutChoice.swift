import Vietnamese

/// Which layout prints which award.
public struct LayoutChoice: Sendable, Hashable {
  /// A layout by its name or path, and the award that it prints.
  public struct Rule: Sendable, Hashable {
    public var award: String
    public var layout: String

    public init(award: String, layout: String) {
      self.award = award
      self.layout = layout
    }
  }

  public var rules: [Rule]
  /// The layout of every award that no rule names.
  public var standard: String?

  public init(rules: [Rule] = [], standard: String? = nil) {
    self.rules = rules
    self.standard = standard
  }

  /// The layout of an award: of the rule that names it, else of the longest one that it begins with, else of the one
  /// that the catalogue of awards takes for the same, else the standard.
  public func layout(for award: String?) -> String? {
    guard let award, !rules.isEmpty else { return standard }
    let key = AwardName.key(award)
    let keys = rules.map { (rule: $0, key: AwardName.key($0.award)) }
    if let named = keys.first(where: { $0.key == key }) { return named.rule.layout }
    let beginnings = keys.filter { key.hasPrefix($0.key + " ") }
    if let longest = beginnings.max(by: { $0.key.count < $1.key.count }) { return longest.rule.layout }
    return rules.first { AwardName.isSame($0.award, award) }?.layout ?? standard
  }

  /// All layouts that are named, each once, in their order.
  public var names: [String] {
    var names: [String] = []
    for name in rules.map(\.layout) + [standard].compactMap({ $0 }) where !names.contains(name) { names.append(name) }
    return names
  }
}

/// Names of awards as sheets and ceremonies write them.
enum AwardName {
  static func key(_ name: String) -> String { VietnameseText.comparisonKey(name) }

  /// Whether two names mean one award: equal but for case, quotes and spaces, or known by the catalogue as one.
  static func isSame(_ left: String, _ right: String) -> Bool {
    if key(left) == key(right) { return true }
    guard let known = AwardCatalogue.award(in: left) else { return false }
    return known == AwardCatalogue.award(in: right)
  }
}
