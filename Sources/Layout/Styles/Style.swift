import Drawing

/// How a text of the layout is set: the letters, and the lines that they make.
public struct Style: Sendable, Hashable {
  public var letters: TextStyle
  /// Distance of baselines over the size.
  public var leading: Double
  public var alignment: Alignment
  public var breaking: Breaking
  public var isUppercase: Bool
  /// What may be done to a text that does not fit, in the order in which it is tried.
  public var ladder: Ladder?

  /// Where the lines of a text stand.
  public enum Alignment: String, Sendable, Hashable, CaseIterable { case left, center, right, justify }

  /// How lines are chosen.
  public enum Breaking: String, Sendable, Hashable, CaseIterable {
    /// Lines of even width, broken by sense.
    case balanced
    /// Each line as full as it can be.
    case greedy
    /// The least total badness of the paragraph.
    case optimum
  }

  public init(
    letters: TextStyle, leading: Double = 1.2, alignment: Alignment = .left, breaking: Breaking = .greedy,
    isUppercase: Bool = false, ladder: Ladder? = nil
  ) {
    self.letters = letters
    self.leading = leading
    self.alignment = alignment
    self.breaking = breaking
    self.isUppercase = isUppercase
    self.ladder = ladder
  }
}
