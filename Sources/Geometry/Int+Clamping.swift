extension Int {
  /// The whole number next to a real one, the nearest there is where it is too large; nought where it is no number: what
  /// comes from outside may be anything, and must not end the program.
  public init(clamping number: Double) {
    if let whole = Int(exactly: number.rounded(.towardZero)) {
      self = whole
    } else {
      self = number.isNaN ? 0 : number < 0 ? .min : .max
    }
  }
}
