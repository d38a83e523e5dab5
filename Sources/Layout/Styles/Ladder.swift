/// What may be done, in order, for a text that does not fit, and how far each remedy may go.
public struct Ladder: Sendable, Hashable {
  public enum Remedy: Sendable, Hashable {
    /// Letters closer by up to this share of the size; negative.
    case tracking(Double)
    /// Up to so many lines.
    case lines(Int)
    /// A size of at least this share of the size asked for.
    case size(Double)
    /// Lines at least this share of the size apart.
    case leading(Double)
    /// Lines of up to so many points, where the text has a measure that it keeps to.
    case measure(Double)

    var name: String {
      switch self {
      case .tracking: "tracking"
      case .lines: "lines"
      case .size: "size"
      case .leading: "leading"
      case .measure: "measure"
      }
    }
  }

  public var remedies: [Remedy]
  /// Whether the text takes the one size that serves all certificates of a run, and the least share of its size that
  /// this may be; texts that need less are exceptions, each of its own size.
  public var uniformLeast: Double?

  public init(_ remedies: [Remedy], uniformLeast: Double? = nil) {
    self.remedies = remedies
    self.uniformLeast = uniformLeast
  }

  /// The least share of a uniform size, where the layout does not say.
  static let usualUniformLeast = 0.85

  /// The same bounds for letters that are smaller already: a size may go as low as before, and no lower.
  func over(share: Double) -> Ladder {
    guard share < 1 else { return self }
    var ladder = self
    ladder.remedies = remedies.map { remedy in
      if case .size(let bound) = remedy { .size(min(1, bound / share)) } else { remedy }
    }
    return ladder
  }

  /// Letters a little closer, then a third line, then smaller, then lines closer.
  public static let usual = Ladder([.tracking(-0.02), .lines(3), .size(0.8), .leading(1.05)])

  static let names = ["tracking", "lines", "size", "leading", "measure", "uniform"]
}
