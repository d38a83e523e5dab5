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

    var name: String {
      switch self {
      case .tracking: "tracking"
      case .lines: "lines"
      case .size: "size"
      case .leading: "leading"
      }
    }
  }

  public var remedies: [Remedy]

  public init(_ remedies: [Remedy]) { self.remedies = remedies }

  /// Letters a little closer, then a third line, then smaller, then lines closer.
  public static let usual = Ladder([.tracking(-0.02), .lines(3), .size(0.8), .leading(1.05)])

  static let names = ["tracking", "lines", "size", "leading"]
}
