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
    for name in rules.map(\.layout) + [standard].compactMap({ $0 }) where !names.contains(name) { names.append(name) }
    return names
  }
}

/// The layouts of awards as they are asked for: a list has thousands of rows and a handful of awards.
struct LayoutFinder {
  private let choice: LayoutChoice
  private var known: [String: String?] = [:]

  init(_ choice: LayoutChoice) { self.choice = choice }

  mutating func layout(for award: String?) -> String? {
    guard let award else { return choice.standard }
    if let known = known[award] { return known }
    let layout = choice.layout(for: award)
    known[award] = .some(layout)
    return layout
  }
}
