import Booklet
import Findings
import Vietnamese

/// What all recipients of one award and kind under one decision have in common, resolved once.
final class Grant: Sendable {
  /// Which paper the award is printed on.
  enum Paper: Sendable, Hashable {
    case layout(String)
    /// The paper comes from elsewhere, such as a Huân chương that is handed over.
    case elsewhere
    case none
  }

  /// Something wrong with the grant, told at the cell of each of its recipients.
  struct Fault: Sendable {
    var finding: Finding
    var field: String
  }

  let terms: DecisionTerms
  /// The index of the decision among those of the ceremony.
  let decision: Int?
  /// Nothing where neither record nor layout names one.
  let title: AwardTitle?
  let paper: Paper
  let prize: PrizeTable.Prize?
  let faults: [Fault]

  init(
    terms: DecisionTerms, decision: Int?, title: AwardTitle?, paper: Paper, prize: PrizeTable.Prize?, faults: [Fault]
  ) {
    self.terms = terms
    self.decision = decision
    self.title = title
    self.paper = paper
    self.prize = prize
    self.faults = faults
  }

  var layout: String? { if case .layout(let name) = paper { name } else { nil } }
}
