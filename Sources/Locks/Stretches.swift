import Dispatch

/// A number of things cut into stretches, which all cores work on at the same time.
public struct Stretches: Sendable {
  private let ranges: [Range<Int>]

  /// - Parameters:
  ///   - count: how many things there are.
  ///   - length: how many one core takes at a time; few enough that none waits long for the others.
  public init(of count: Int, length: Int = 256) {
    ranges = stride(from: 0, to: count, by: length).map { $0..<min($0 + length, count) }
  }

  /// What the work makes of each stretch, in their order.
  public func map<Result: Sendable>(_ work: @Sendable (Range<Int>) -> Result) -> [Result] {
    guard ranges.count > 1 else { return ranges.map(work) }
    let results = Guarded([Result?](repeating: nil, count: ranges.count))
    DispatchQueue.concurrentPerform(iterations: ranges.count) { index in
      let result = work(ranges[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
