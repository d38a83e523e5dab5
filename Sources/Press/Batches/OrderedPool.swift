import Findings
import Foundation
import Locks

/// Threads that work on numbered jobs side by side, and one consumer that sees the results in their order.
///
/// Each thread makes its own worker, which never leaves it. Jobs are taken and handed in by the handful, for taking one
/// costs as much as a tenth of a small job; at most `window` jobs are begun and not yet consumed, so that one slow job
/// does not let the finished ones pile up in memory.
struct OrderedPool<Result: Sendable> {
  let jobs: Int
  let window: Int

  private static var largestHandful: Int { 16 }

  init(jobs: Int) {
    self.jobs = max(1, jobs)
    window = self.jobs * 8 * Self.largestHandful
  }

  /// Does all jobs from 0 up to `count`; stops when `consume` answers no, or when a worker cannot be made.
  ///
  /// `makeWorker` is called once on each thread; what it returns is called there with one number after the other.
  func run(
    count: Int, makeWorker: @escaping @Sendable () -> ((Int) -> Result), consume: (Int, Result) -> Bool
  ) {
    let threads = min(jobs, count)
    let handful = min(Self.largestHandful, max(1, count / (max(1, threads) * 8)))
    let desk = Desk<Result>(count: count, window: window, handful: handful)
    var number = 0
    let started = (0..<threads).prefix { _ in
      desk.arrive()
      // Layouts are trees: debug builds need more than the default stack of a thread.
      let hasStarted = WorkerThread.start(stackSize: 16 << 20) {
        let work = makeWorker()
        while let numbers = desk.take() { desk.hand(in: numbers.map(work), first: numbers.lowerBound) }
        desk.leave()
      }
      if !hasStarted { desk.leave() }
      return hasStarted
    }
    if started.isEmpty {
      // The system has no thread to give: one job after the other, here.
      let work = makeWorker()
      while number < count, consume(number, work(number)) { number += 1 }
      return
    }
    consuming: while number < count {
      let results = desk.collect(number)
      for result in results {
        guard consume(number, result) else { break consuming }
        number += 1
      }
      desk.advance(to: number)
    }
    desk.close()
  }
}

/// Where jobs are taken and results are handed in.
private final class Desk<Result: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let count: Int
  private let window: Int
  private let handful: Int
  private var next = 0
  private var consumed = 0
  private var workers = 0
  private var isClosed = false
  private var isAwaited = false
  private var results: [Int: [Result]] = [:]

  init(count: Int, window: Int, handful: Int) {
    self.count = count
    self.window = window
    self.handful = handful
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

  func take() -> Range<Int>? {
    condition.lock()
    defer { condition.unlock() }
    while !isClosed, next < count, next >= consumed + window { condition.wait() }
    guard !isClosed, next < count else { return nil }
    let first = next
    next = min(count, first + handful)
    return first..<next
  }

  func hand(in handful: [Result], first: Int) {
    condition.lock()
    defer { condition.unlock() }
    results[first] = handful
    if isAwaited, first == consumed { condition.broadcast() }
  }

  func collect(_ first: Int) -> [Result] {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let handful = results.removeValue(forKey: first) { return handful }
      isAwaited = true
      condition.wait()
      isAwaited = false
    }
  }

  func advance(to number: Int) {
    condition.lock()
    defer { condition.unlock() }
    let half = max(1, window / 2)
    // Waking on every step would cost more than the step; half a window leaves the threads enough to do.
    let wakes = number / half > consumed / half || results[number] == nil
    consumed = number
    if wakes { condition.broadcast() }
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
