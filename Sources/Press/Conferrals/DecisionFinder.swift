import Locks
import Records
import Vietnamese

/// The numbers of the decisions that records belong to, for rules that look at all of them; for any number of threads.
final class DecisionFinder: Sendable {
  private struct Key: Hashable {
    var number: String
    var award: String
  }

  private let rules: ConferralRules
  private let known = Guarded<[Key: String]>([:])

  init(_ rules: ConferralRules) { self.rules = rules }

  func number(of record: Record) -> String {
    let key = Key(number: record.text("decision.number"), award: record.text("award"))
    return known.withLock { known in
      if let number = known[key] { return number }
      let index = rules.decision(
        number: key.number.isEmpty ? nil : key.number,
        award: key.award.isEmpty ? rules.ceremony.values["award"]?.plainText : key.award)
      let number = index.map { rules.decisions[$0].number } ?? (key.number.isEmpty ? rules.base.number : key.number)
      known[key] = number
      return number
    }
  }
}
