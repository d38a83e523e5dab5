import Drawing
import Vietnamese

/// The pieces of a shaped text between which lines may break, their widths, and the sense of each break.
struct Pieces: Sendable {
  var widths: [Double]
  /// White space after each piece.
  var spaces: [Double]
  /// Whether a line must end after a piece.
  var endsLine: [Bool]
  var rules: LineBreakRules

  init(_ shaped: ShapedText, rules: LineBreakRules) {
    widths = shaped.segments.map(\.width)
    spaces = shaped.segments.map(\.space)
    endsLine = shaped.segments.map(\.endsLine)
    self.rules = rules
  }

  init(widths: [Double], spaces: [Double], endsLine: [Bool]? = nil, rules: LineBreakRules) {
    self.widths = widths
    self.spaces = spaces
    self.endsLine = endsLine ?? widths.map { _ in false }
    self.rules = rules
  }

  var count: Int { widths.count }

  /// Width of a line of these pieces, the white space at its end left out.
  func width(_ range: Range<Int>) -> Double {
    var width = 0.0
    for index in range { width += widths[index] + spaces[index] }
    return range.isEmpty ? 0 : width - spaces[range.upperBound - 1]
  }

  /// How strictly lines keep together what belongs together; names and numbers with their units always stay whole, but
  /// for the last.
  enum Strictness: CaseIterable {
    /// Words of several syllables, and dates and quotations as far as a line can hold them.
    case all
    /// Words of several syllables.
    case words
    /// Dates and quotations as far as a line can hold them.
    case wholes
    /// Nothing more.
    case bonds
    /// Any place where the writing system allows a break.
    case none
  }

  /// For each piece, whether no line may end after it.
  func forbidden(_ strictness: Strictness, in width: Double) -> [Bool] {
    guard strictness != .none else { return [Bool](repeating: false, count: count) }
    var forbidden = rules.bonds
    if strictness == .all || strictness == .words { forbid(rules.words, in: width, &forbidden) }
    if strictness == .all || strictness == .wholes { forbid(rules.wholes, in: width, &forbidden) }
    return forbidden
  }

  private func forbid(_ stretches: [Range<Int>], in width: Double, _ forbidden: inout [Bool]) {
    for stretch in stretches where self.width(stretch) <= width + .tolerance {
      for index in stretch.dropLast() { forbidden[index] = true }
    }
  }

  /// The stretches between line ends that must be.
  func paragraphs(from start: Int) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var first = start
    for index in start..<count where endsLine[index] || index == count - 1 {
      paragraphs.append(first..<index + 1)
      first = index + 1
    }
    return paragraphs
  }
}
