import Findings
import Locks
import Vietnamese

/// One rule about records, such as that no register number stands twice.
public protocol RecordCheck: Sendable {
  /// What the rule looks for, for lists of checks.
  static var title: Words { get }
  init()
  /// What breaks the rule, in the order of the records.
  func findings(in records: RecordList, for context: CheckContext) -> [Finding]
}

/// What checks need to know beside the records.
public struct CheckContext: Sendable {
  /// The fields that a record must have, beside its name; depends on the layout that prints it.
  public var requiredFields: @Sendable (Record) -> [String]
  /// The day of the ceremony, after which no decision can date.
  public var day: CivilDate?
  /// The number of the decision that a record belongs to, wherever it stands.
  public var decisionNumber: @Sendable (Record) -> String
  /// The decision that a record stands in: its number, empty where there is none, and its day.
  public var decision: @Sendable (Record) -> (number: String, day: CivilDate?) = {
    ($0.text("decision.number"), $0["decision.date"]?.date)
  }
  /// Words and names that are right for the office, whatever a rule says.
  public var words: Set<String> = []
  /// Units as the office writes them.
  public var units: [String] = []

  public init(
    day: CivilDate? = nil, requiredFields: @escaping @Sendable (Record) -> [String] = { _ in [] },
    decisionNumber: @escaping @Sendable (Record) -> String = { $0.text("decision.number") }
  ) {
    self.day = day
    self.decisionNumber = decisionNumber
    self.requiredFields = requiredFields
  }
}

/// All rules, and running them.
public enum RecordChecks {
  /// The rules in the order in which their findings are given.
  public static let all: [any RecordCheck.Type] = [
    RequiredFieldsCheck.self, RowShiftCheck.self, AwardCheck.self, HonorificCheck.self, DateCheck.self,
    DecisionNumberCheck.self, RegisterCheck.self, DuplicateCheck.self, HighestTitleCheck.self,
    NameCheck.self, PersonTwiceCheck.self, MissingHonorificCheck.self, ProofReading.self, UnitSpellingCheck.self,
    MixedSpellingCheck.self,
  ]

  /// The number of records from which on rules run side by side.
  private static let fewest = 1_000

  private static func isSlow(_ check: any RecordCheck.Type) -> Bool { check == DuplicateCheck.self }

  /// What all rules find.
  public static func findings(in records: RecordList, for context: CheckContext = CheckContext()) -> [Finding] {
    guard records.count >= fewest else { return all.flatMap { $0.init().findings(in: records, for: context) } }
    // Rules do not see each other's findings, so they may look at the same time; what they find keeps its order.
    // The slow one begins first, so that it is not what the others wait for in the end.
    let order = all.indices.sorted { (isSlow(all[$0]) ? 0 : 1, $0) < (isSlow(all[$1]) ? 0 : 1, $1) }
    let found = Stretches(of: all.count, length: 1).map { stretch in
      let index = order[stretch.lowerBound]
      return (index: index, findings: all[index].init().findings(in: records, for: context))
    }
    return found.sorted { $0.index < $1.index }.flatMap(\.findings)
  }
}
