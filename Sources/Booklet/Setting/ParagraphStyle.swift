import Drawing
import Layout

/// How a paragraph is set; lengths in points.
public struct ParagraphStyle: Sendable, Hashable {
  public enum Alignment: String, Sendable, Hashable, CaseIterable { case left, center, right, justify }

  public var text: TextStyle
  public var alignment: Alignment
  /// From baseline to baseline.
  public var leading: Double
  /// Room above and below, of which between two paragraphs the larger counts.
  public var before: Double
  public var after: Double
  public var firstIndent: Double
  public var left: Double
  public var right: Double
  public var isUppercase: Bool
  public var keepsWithNext: Bool
  /// Whether ragged lines are made even, as suits the cells of tables.
  public var isBalanced = false
  /// Whether the first line stands on the page's grid of lines.
  public var isOnGrid: Bool
  /// The least share of its size that a name on one line may take.
  public var least = 0.85

  public init(
    text: TextStyle, alignment: Alignment = .left, leading: Double? = nil, before: Double = 0, after: Double = 0,
    firstIndent: Double = 0, left: Double = 0, right: Double = 0, isUppercase: Bool = false,
    keepsWithNext: Bool = false, isOnGrid: Bool = false
  ) {
    self.text = text
    self.alignment = alignment
    self.leading = leading ?? text.size * 1.2
    self.before = before
    self.after = after
    self.firstIndent = firstIndent
    self.left = left
    self.right = right
    self.isUppercase = isUppercase
    self.keepsWithNext = keepsWithNext
    self.isOnGrid = isOnGrid
  }

  var method: ParagraphLines.Method {
    switch alignment {
    case .justify: .optimum
    case .center: .balanced
    case .left, .right: isBalanced ? .balanced : .greedy
    }
  }
}
