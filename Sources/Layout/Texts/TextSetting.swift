/// The lines that a text was given in a width.
enum TextSetting: Sendable {
  /// Of a text that goes over pages; good for any height.
  case flowing(TextLines, Pieces)
  /// Of a text with a box, found for a height.
  case fitted(TextFit.Solution, height: Double)
  /// None, in a height.
  case refused(Reason, height: Double)

  /// Whether the same would be found in another height.
  func holds(for other: Double) -> Bool {
    switch self {
    case .flowing: true
    case .fitted(let solution, let height):
      // With less height what still fits is still the least change; with more, only what needed no change.
      solution.lines.height <= other + .tolerance
        && (other <= height || solution.remedies.isEmpty)
    case .refused(_, let height): other == height
    }
  }
}
