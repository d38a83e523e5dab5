/// How far the letters of a text that must stay on one line are brought together and made smaller.
struct OneLineStep: Hashable {
  /// Shares of the size.
  var tracking: Double
  var size: Double

  /// The closest that letters come, as a share of the size.
  private static let closest = -0.03

  /// First as it is, then closer, then smaller, down to the least share of the size.
  static func all(least: Double) -> [OneLineStep] {
    var steps = [OneLineStep(tracking: 0, size: 1)]
    for hundredth in 1...3 { steps.append(OneLineStep(tracking: -0.01 * Double(hundredth), size: 1)) }
    var size = 0.99
    while size >= least - 1e-9 {
      steps.append(OneLineStep(tracking: closest, size: size))
      size -= 0.01
    }
    return steps
  }

  func applied(to text: RichText) -> RichText {
    guard tracking != 0 || size != 1 else { return text }
    return RichText(
      text.spans.map { span in
        var copy = span
        copy.style.size *= size
        copy.style.tracking += tracking
        return copy
      })
  }
}
