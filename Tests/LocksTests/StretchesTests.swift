import Testing

@testable import Locks

@Suite("Things worked on in stretches")
struct StretchesTests {
  @Test("each thing is worked on once, and results keep their order", arguments: [0, 1, 2, 255, 256, 257, 5_000])
  func keepsOrder(count: Int) {
    let results = Stretches(of: count).map { Array($0) }
    #expect(results.flatMap(\.self) == Array(0..<count))
  }

  @Test("no stretch is longer than asked for", arguments: [1, 7, 100])
  func length(of longest: Int) {
    let lengths = Stretches(of: 1_000, length: longest).map(\.count)
    #expect(lengths.allSatisfy { $0 <= longest } && lengths.reduce(0, +) == 1_000)
  }

  @Test("results that are nothing stay where they are")
  func nothings() {
    let results = Stretches(of: 10, length: 1).map { $0.lowerBound % 2 == 0 ? $0.lowerBound : nil }
    #expect(results == [0, nil, 2, nil, 4, nil, 6, nil, 8, nil])
  }
}
