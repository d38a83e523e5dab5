import Findings

/// The records of one input, in its order, and what was noticed while reading them.
public struct RecordBatch: Sendable {
  public var records: RecordList
  public var findings: [Finding]
  /// The columns of each table that was read, in order.
  public var tables: [ColumnSet]
  /// The indexes of the corrections whose rows were met.
  public var metCorrections: Set<Int> = []
  /// What became of the cells of each sheet, in order.
  public var fates: [SheetFates] = []
  /// Decisions that stand in the title rows above a table: "(Kèm theo Quyết định số …)".
  public var mentions: [DecisionMention] = []

  public init(records: RecordList = RecordList(), findings: [Finding] = [], tables: [ColumnSet] = []) {
    self.records = records
    self.findings = findings
    self.tables = tables
  }

  /// The files that the records come from.
  public var files: [String] { records.files }

  /// The numbers of records that an error forbids to print.
  public var refusedNumbers: Set<Int> {
    Set(findings.filter { $0.severity == .error }.compactMap { $0.place?.record })
  }

  /// Adds another input behind this one, its records numbered on.
  public mutating func append(_ other: RecordBatch) {
    let offset = records.count
    records.append(contentsOf: other.records)
    findings += other.findings.map { finding in
      var copy = finding
      if let number = copy.place?.record { copy.place?.record = number + offset }
      return copy
    }
    tables += other.tables
    metCorrections.formUnion(other.metCorrections)
    fates += other.fates
    mentions += other.mentions
  }
}
