import Findings
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
  /// Where the ceremony file names each layout.
  var places: [String: Place] = [:]

  public init(rules: [Rule] = [], standard: String? = nil) {
    self.rules = rules
    self.standard = standard
  }

  /// The layout of the rule that names the award, else the standard.
  public func layout(for award: String?) -> String? {
    guard let award, let index = AwardName.index(of: award, in: rules.map(\.award)) else { return standard }
    return rules[index].layout
  }

  /// All layouts that are named, each once, in their order.
  public var names: [String] {
    var names: [String] = []
    for name in rules.map(\.layout) + [standard].compactMap({ $0 }) where name != Self.elsewhere {
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// What stands in place of a layout for an award whose paper comes from elsewhere.
  public static let elsewhere = "none"

  var hasElsewhere: Bool { standard == Self.elsewhere || rules.contains { $0.layout == Self.elsewhere } }
}
