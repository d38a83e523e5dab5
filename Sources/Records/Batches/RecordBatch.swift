import Findings

/// The records of one input, in its order, and what was noticed while reading them.
public struct RecordBatch: Sendable {
  public var records: [Record]
  public var findings: [Finding]
  /// The columns of each table that was read, in order.
  public var tables: [ColumnSet]

  public init(records: [Record] = [], findings: [Finding] = [], tables: [ColumnSet] = []) {
    self.records = records
    self.findings = findings
    self.tables = tables
  }

  /// The numbers of records that an error forbids to print.
  public var refusedNumbers: Set<Int> {
    Set(findings.filter { $0.severity == .error }.compactMap { $0.place?.record })
  }

  /// Adds another input behind this one, its records numbered on.
  public mutating func append(_ other: RecordBatch) {
    let offset = records.count
    records += other.records.map { record in
      var copy = record
      copy.number += offset
      return copy
    }
    findings += other.findings.map { finding in
      var copy = finding
      if let number = copy.place?.record { copy.place?.record = number + offset }
      return copy
    }
    tables += other.tables
  }
}
