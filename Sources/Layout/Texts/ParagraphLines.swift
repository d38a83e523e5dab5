import Drawing
import Vietnamese

/// The lines of a paragraph, for elements that other targets set themselves.
public struct ParagraphLines: Sendable {
  public enum Method: Sendable, Hashable {
    /// Each line as full as it can be.
    case greedy
    /// Lines of even width, broken by sense.
    case balanced
    /// The best lines for justified setting.
    case optimum
  }

  /// Ranges of segments of the shaped text, one for each line.
  public let lines: [Range<Int>]

  /// Breaks a text so that its first line is shorter by an indent; what Vietnamese keeps on one line stays there as long
  /// as a line can hold it. Nothing when one piece of the text is wider than a line.
  public init?(_ shaped: ShapedText, width: Double, firstIndent: Double = 0, method: Method) {
    let natural = shaped.segments.reduce(firstIndent) { $0 + $1.width + $1.space } - (shaped.segments.last?.space ?? 0)
    if natural <= width, !shaped.segments.dropLast().contains(where: \.endsLine) {
      lines = shaped.segments.isEmpty ? [] : [0..<shaped.segments.count]
      return
    }
    let rules = LineBreakRules(text: shaped.text, pieces: shaped.segments.map { $0.start..<$0.end })
    var pieces = Pieces(shaped, rules: rules)
    if pieces.count > 0 { pieces.widths[0] += firstIndent }
    let breaking: Style.Breaking =
      switch method {
      case .greedy: .greedy
      case .balanced: .balanced
      case .optimum: .optimum
      }
    var loosest: [Range<Int>]?
    // In justified text even spaces come first; there the breaker weighs words against them.
    let strictnesses: [Pieces.Strictness] = method == .optimum ? [.wholes, .bonds, .none] : Pieces.Strictness.allCases
    for strictness in strictnesses {
      guard let lines = LineBreaker(pieces, width: width, strictness: strictness).lines(breaking) else { continue }
      // A date or a quotation that is kept whole at the price of gaping spaces is not worth it.
      if method == .optimum, strictness == .wholes, pieces.widestStretch(of: lines, in: width) > Self.widestStretch {
        loosest = lines
        continue
      }
      self.lines = lines
      return
    }
    guard let loosest else { return nil }
    lines = loosest
  }

  /// How far a space may grow, over its natural width, for the sake of keeping something whole.
  private static let widestStretch = 1.2
}

extension Pieces {
  /// How far the spaces of the loosest justified line grow, over their natural width.
  fileprivate func widestStretch(of lines: [Range<Int>], in width: Double) -> Double {
    var widest = 0.0
    for line in lines.dropLast() {
      let space = line.dropLast().reduce(0) { $0 + spaces[$1] }
      let free = width - self.width(line)
      widest = max(widest, space > 0 ? free / space : free > 0 ? .infinity : 0)
    }
    return widest
  }
}

extension TextLine {
  /// The line with every space wider, or narrower, by so many points.
  public func justified(by extra: Double) -> TextLine { stretched(by: extra) }
}
