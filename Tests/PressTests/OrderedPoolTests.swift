import Foundation
import Testing

@testable import Press

@Suite("Threads whose results come in order")
struct OrderedPoolTests {
  @Test("results come in order whatever the number of threads", arguments: [1, 2, 4, 9])
  func keepsOrder(jobs: Int) {
    var seen: [Int] = []
    OrderedPool<Int>(jobs: jobs).run(count: 1_000) {
      { number in
        if number.isMultiple(of: 97) { usleep(500) }
        return number * number
      }
    } consume: { number, result in
      #expect(result == number * number)
      seen.append(number)
      return true
    }
    #expect(seen == Array(0..<1_000))
  }

  @Test("a consumer that has enough stops the work")
  func stops() {
    var count = 0
    OrderedPool<Int>(jobs: 4).run(count: 100_000) {
      { $0 }
    } consume: { number, _ in
      count += 1
      return number < 10
    }
    #expect(count == 11)
  }

  @Test("no jobs is no work")
  func isEmpty() {
    OrderedPool<Int>(jobs: 4).run(count: 0, makeWorker: { { $0 } }, consume: { _, _ in false })
  }
}
