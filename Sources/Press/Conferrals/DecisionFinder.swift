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
  private let known = Guarded<[Key: Decision]>([:])

  /// What rules ask of a decision; the number is empty where there is none.
  typealias Decision = (number: String, day: CivilDate?)

  init(_ rules: ConferralRules) { self.rules = rules }

  func decision(of record: Record) -> Decision {
    var decision = decisionOfCeremony(record)
    if let own = record["decision.date"]?.date { decision.day = own }
    return decision
  }

  private func decisionOfCeremony(_ record: Record) -> Decision {
    let key = Key(number: record.text("decision.number"), award: record.text("award"))
    return known.withLock { known in
      if let decision = known[key] { return decision }
      let index = rules.decision(
        number: key.number.isEmpty ? nil : key.number,
        award: key.award.isEmpty ? rules.ceremony.values["award"]?.plainText : key.award)
      let terms = index.map { rules.decisions[$0] } ?? (key.number.isEmpty ? rules.base : nil)
      let decision = (number: terms?.number ?? key.number, day: terms?.date)
      known[key] = decision
      return decision
    }
  }
}
