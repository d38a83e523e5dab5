import Findings
import Foundation

/// Threads that work on numbered jobs side by side, and one consumer that sees the results in their order.
///
/// Each thread makes its own worker, which never leaves it. At most `window` jobs are begun and not yet consumed, so
/// that one slow job does not let the finished ones pile up in memory.
struct OrderedPool<Result: Sendable> {
  let jobs: Int
  let window: Int

  init(jobs: Int) {
    self.jobs = max(1, jobs)
    window = self.jobs * 128
  }

  /// Does all jobs from 0 up to `count`; stops when `consume` answers no, or when a worker cannot be made.
  ///
  /// `makeWorker` is called once on each thread; what it returns is called there with one number after the other.
  func run(
    count: Int, makeWorker: @escaping @Sendable () -> ((Int) -> Result), consume: (Int, Result) -> Bool
  ) {
    let desk = Desk<Result>(count: count, window: window)
    let threads = min(jobs, count)
    for _ in 0..<threads {
      let thread = Thread {
        let work = makeWorker()
        while let number = desk.take() { desk.hand(in: work(number), number: number) }
        desk.leave()
      }
      // Layouts are trees: debug builds need more than the default stack of a thread.
      thread.stackSize = 16 << 20
      desk.arrive()
      thread.start()
    }
    for number in 0..<count {
      let result = desk.collect(number)
      guard consume(number, result) else { break }
      desk.advance()
    }
    desk.close()
  }
}

/// Where jobs are taken and results are handed in.
private final class Desk<Result: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let count: Int
  private let window: Int
  private var next = 0
  private var consumed = 0
  private var workers = 0
  private var isClosed = false
  private var results: [Int: Result] = [:]

  init(count: Int, window: Int) {
    self.count = count
    self.window = window
  }

  func arrive() {
    condition.lock()
    defer { condition.unlock() }
    workers += 1
  }

  func leave() {
    condition.lock()
    defer { condition.unlock() }
    workers -= 1
    condition.broadcast()
  }

  func take() -> Int? {
    condition.lock()
    defer { condition.unlock() }
    while !isClosed, next < count, next >= consumed + window { condition.wait() }
    guard !isClosed, next < count else { return nil }
    defer { next += 1 }
    return next
  }

  func hand(in result: Result, number: Int) {
    condition.lock()
    defer { condition.unlock() }
    results[number] = result
    if number == consumed { condition.broadcast() }
  }

  func collect(_ number: Int) -> Result {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let result = results.removeValue(forKey: number) { return result }
      condition.wait()
    }
  }

  func advance() {
    condition.lock()
    defer { condition.unlock() }
    consumed += 1
    // Waking on every step would cost more than the step; half a window leaves the threads enough to do.
    if consumed.isMultiple(of: max(1, window / 2)) || results[consumed] != nil { condition.broadcast() }
  }

  /// No further job is taken; waits until the last thread has gone, so that nothing of it outlives the run.
  func close() {
    condition.lock()
    defer { condition.unlock() }
    isClosed = true
    condition.broadcast()
    while workers > 0 { condition.wait() }
  }
}
