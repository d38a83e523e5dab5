import Foundation

/// Chooses so many mutants that none overlaps another: targets by the root of their size, rules evenly within each.
struct Choice {
  private var dice: Dice
  private var open: [String: [Mutant.Rule: [Mutant]]]
  private(set) var chosen: [Mutant] = []

  init(from all: [Mutant], seed: UInt64) {
    dice = Dice(seed: seed)
    open = Dictionary(grouping: all, by: \.target).mapValues { Dictionary(grouping: $0, by: \.rule) }
  }

  mutating func take(_ count: Int) {
    while chosen.count < count, let target = anyTarget() {
      let rules = Mutant.Rule.allCases.filter { open[target]?[$0]?.isEmpty == false }
      guard let rule = rules.randomElement(using: &dice), var sites = open[target]?[rule] else {
        open[target] = nil
        continue
      }
      let site = sites.remove(at: Int.random(in: sites.indices, using: &dice))
      open[target]?[rule] = sites
      guard !chosen.contains(where: site.overlaps) else { continue }
      var mutant = site
      mutant.number = chosen.count
      chosen.append(mutant)
    }
  }

  private mutating func anyTarget() -> String? {
    let weights = open.map { (name: $0.key, weight: Double($0.value.values.map(\.count).reduce(0, +)).squareRoot()) }
      .sorted { $0.name < $1.name }
    guard let last = weights.last(where: { $0.weight > 0 }) else { return nil }
    var place = Double.random(in: 0..<weights.map(\.weight).reduce(0, +), using: &dice)
    for one in weights {
      place -= one.weight
      if place < 0 { return one.name }
    }
    return last.name
  }
}
