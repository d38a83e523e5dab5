import Foundation

/// Numbers to be drawn: what is compared, and how.
public struct Chart: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Upright bars, those of one category side by side.
    case bars
    /// Upright bars, the series of a category on one another.
    case stacked
    /// Lying bars, for long names.
    case horizontal
    /// A line through the values of each series.
    case lines
    /// Points without lines.
    case points
    /// The parts of one whole, as one bar of a hundred per cent.
    case shares
    /// The same as a ring.
    case ring
  }

  public struct Series: Sendable, Hashable {
    public var name: String
    /// One for each category; nothing where there is no number.
    public var values: [Decimal?]

    public init(name: String, values: [Decimal?]) {
      self.name = name
      self.values = values
    }
  }

  /// From where to where a value was meant to come, for one category.
  public struct Goal: Sendable, Hashable {
    public var low: Decimal
    public var high: Decimal

    public init(low: Decimal, high: Decimal) {
      self.low = low
      self.high = high
    }
  }

  public var kind: Kind
  public var title: String
  /// What is counted, such as `%` or `tỷ đồng`; it stands above the chart.
  public var unit: String
  public var categories: [String]
  public var series: [Series]
  /// One for each category, where a plan is known; its name stands at the mark.
  public var goals: [Goal?]
  public var goalName: String
  /// Where the scale starts if not at zero; then a break is drawn in its axis.
  public var start: Decimal?
  public var source: String

  public init(
    kind: Kind, title: String, unit: String, categories: [String], series: [Series], goals: [Goal?] = [],
    goalName: String = "Kế hoạch", start: Decimal? = nil, source: String = ""
  ) {
    self.kind = kind
    self.title = title
    self.unit = unit
    self.categories = categories
    self.series = series
    self.goals = goals
    self.goalName = goalName
    self.start = start
    self.source = source
  }

  var numbers: [Decimal] { series.flatMap { $0.values.compactMap { $0 } } }
}
