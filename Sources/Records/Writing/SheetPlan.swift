import Vietnamese

/// A sheet to be written into a workbook.
public struct SheetPlan: Sendable {
  /// A column of a sheet.
  public struct Column: Sendable {
    public enum Kind: Sendable, Hashable { case text, number, date }

    public var header: String
    public var kind: Kind
    /// The width in characters.
    public var width: Double
    /// The values that a drop-down offers; none where anything may be written.
    public var choices: [String]
    /// What a drop-down's cell shows when it is selected.
    public var advice: String?

    public init(
      _ header: String, _ kind: Kind = .text, width: Double = 16, choices: [String] = [], advice: String? = nil
    ) {
      self.header = header
      self.kind = kind
      self.width = width
      self.choices = choices
      self.advice = advice
    }
  }

  public var name: String
  /// Lines above the header, the first as a title.
  public var titles: [String]
  public var columns: [Column]
  /// The rows, as many values as columns at most; empty values give empty cells.
  public var rows: [[FieldValue?]]
  /// Whether the columns' headers are written; a sheet of instructions has none.
  public var hasHeader: Bool

  public init(
    name: String, titles: [String] = [], columns: [Column], rows: [[FieldValue?]], hasHeader: Bool = true
  ) {
    self.name = name
    self.titles = titles
    self.columns = columns
    self.rows = rows
    self.hasHeader = hasHeader
  }
}
