import Findings
import Vietnamese

/// A decision that a list's own title says it belongs to.
public struct DecisionMention: Sendable, Hashable {
  public let number: String
  public let date: CivilDate?
  public let place: Place
  /// Whether the rows below name their decisions themselves.
  public let isOverruled: Bool
}

extension DecisionMention {
  /// What stands in the rows above a header.
  static func all(in table: Table, above header: Int, columns: ColumnSet) -> [DecisionMention] {
    table.rows.prefix(header).compactMap { row in
      let text = row.cells.prefix(40).map { table.shown($0).prefix(400) }.joined(separator: " ")
      guard let mention = DecisionNumber.mention(in: text) else { return nil }
      return DecisionMention(
        number: mention.number, date: mention.date, place: table.place(row: row.number),
        isOverruled: columns.holds("decision.number"))
    }
  }
}
