import Foundation
import Vietnamese

/// The order in which recipients are called, and in which certificates lie in the merged file.
public struct CallingOrder: Sendable, Hashable {
  /// What is compared, the first difference deciding.
  public enum Key: Sendable, Hashable {
    /// Highest award first.
    case award
    /// Collectives, then households, then individuals.
    case kind
    /// By decision, as the ceremony lists them; recipients of one award are called decision by decision in any case.
    case decision
    /// As the sheets stand.
    case sheet
    /// A field: persons' names by given name, numbers and days by their value, text as a dictionary does.
    case field(String)
  }

  public var keys: [Key]
  /// The ceremony's own ranking of awards, highest first; the catalogue's where it is silent.
  public var awards: [String]

  public init(keys: [Key] = [.award, .kind, .sheet], awards: [String] = []) {
    self.keys = keys
    self.awards = awards
  }

  /// The positions of recipients in the order of calling; those that compare equal stay as the sheets stand.
  func positions(of scopes: some Sequence<Conferral>) -> [Int] {
    var ranks = AwardRanks(listed: awards)
    var weights: [Weight] = []
    var count = 0
    // The sheet's own order decides last in any case.
    let hasDecision = keys.contains(.decision)
    let keys = keys.filter { $0 != .sheet }.flatMap { $0 == .award && !hasDecision ? [.award, .decision] : [$0] }
    var decisions = DecisionRanks()
    for scope in scopes {
      for key in keys {
        weights.append(
          key == .decision
            ? .number(Decimal(decisions.rank(of: scope.grant))) : Self.weight(of: scope, by: key, ranks: &ranks))
      }
      count += 1
    }
    return (0..<count).sorted { left, right in
      for index in keys.indices {
        let (one, other) = (weights[left * keys.count + index], weights[right * keys.count + index])
        if one != other { return one < other }
      }
      return left < right
    }
  }

  private static func weight(of scope: Conferral, by key: Key, ranks: inout AwardRanks) -> Weight {
    switch key {
    case .sheet, .decision: return .number(0)
    case .award: return .number(Decimal(ranks.rank(of: scope.text(of: "award") ?? "")))
    case .kind:
      switch scope.kind {
      case .collective: return .number(0)
      case .household: return .number(1)
      case .individual: return .number(2)
      }
    case .field(let name):
      guard let value = scope.value(of: name) else { return .last }
      switch value {
      case .number(let number): return .number(number)
      case .date(let date): return .number(Decimal((date.year * 100 + date.month) * 100 + date.day))
      case .text(let text):
        if name == "name", scope.kind == .individual { return .text(.person(text)) }
        return .text(.dictionary(text))
      }
    }
  }

  private enum Weight: Comparable {
    case number(Decimal)
    case text(SortKey)
    /// Nothing to compare: after all others.
    case last
  }
}

/// Ranks of decisions: as the ceremony lists them, then as they first appear.
private struct DecisionRanks {
  private var others: [String: Int] = [:]

  mutating func rank(of grant: Grant) -> Int {
    if let decision = grant.decision { return decision }
    let number = grant.terms.number
    let rank = others[number] ?? 10_000 + others.count
    others[number] = rank
    return rank
  }
}

/// Ranks of awards: as the ceremony lists them, then as the catalogue does, then as they first appear.
private struct AwardRanks {
  private let listed: [String]
  private var known: [String: Int] = [:]
  private var unknown: [String: Int] = [:]

  init(listed: [String]) { self.listed = listed }

  mutating func rank(of award: String) -> Int {
    if let rank = known[award] { return rank }
    let rank: Int
    if let index = AwardName.index(of: award, in: listed) {
      rank = index
    } else if let entry = AwardCatalogue.award(in: award) {
      rank = listed.count + entry.rank
    } else if let same = unknown[VietnameseText.comparisonKey(award)] {
      rank = same
    } else {
      rank = listed.count + AwardCatalogue.all.count + unknown.count
      unknown[VietnameseText.comparisonKey(award)] = rank
    }
    known[award] = rank
    return rank
  }
}
