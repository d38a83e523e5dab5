import Foundation

/// A straight scale with round marks.
struct Scale: Hashable {
  var start: Double
  var end: Double
  var step: Double

  /// A scale that holds all numbers; it starts at zero unless a start is asked for.
  init(numbers: [Double], start asked: Double?) {
    let top = max(numbers.max() ?? 0, asked == nil ? 0 : -.infinity)
    let bottom = asked ?? min(0, numbers.min() ?? 0)
    // Nothing but zeros, as of a year without accidents, has a scale all the same.
    let span = top > bottom ? top - bottom : max(1, bottom.magnitude)
    let rough = span / 4
    let power = pow(10, floor(log10(rough)))
    step = [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= rough - power * 1e-9 } ?? 10 * power
    start = asked ?? (bottom < 0 ? -ceil(-bottom / step) * step : 0)
    end = start + max(1, ceil((top - start) / step - 1e-9)) * step
  }

  /// The scale as long as its longest number, for bars that bear their numbers and need no round marks.
  func tight(to numbers: [Double]) -> Scale {
    var copy = self
    if let most = numbers.max(), most > 0, most > start { copy.end = most }
    if start < 0, let least = numbers.min() { copy.start = min(0, least) }
    return copy
  }

  var isBroken: Bool { start > 0 }

  /// The share of the scale's length at which a number stands.
  func share(_ number: Double) -> Double { (number - start) / (end - start) }

  var ticks: [Double] {
    // Numbers too far from one another for a double's digits have no marks between their ends.
    guard let count = Int(exactly: ((end - start) / step).rounded()), (1...40).contains(count) else {
      return [start, end]
    }
    return (0...count).map { start + Double($0) * step }
  }
}

extension Decimal {
  var real: Double { NSDecimalNumber(decimal: self).doubleValue }
}
