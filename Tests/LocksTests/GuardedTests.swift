import Foundation
import Testing

@testable import Locks

@Suite("A value that one thread at a time may touch")
struct GuardedTests {
  private struct Fault: Error {}

  @Test("threads that add to one list lose nothing, and each keeps its own order")
  func keepsAListWhole() {
    let list = Guarded<[(thread: Int, number: Int)]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      for number in 0..<5_000 { list.withLock { $0.append((thread, number)) } }
    }
    let found = list.withLock { $0 }
    for thread in 0..<4 { #expect(found.filter { $0.thread == thread }.map(\.number) == Array(0..<5_000)) }
  }

  @Test("an error goes on to the caller, and the lock is free again")
  func throwsOn() {
    let value = Guarded(1)
    #expect(throws: Fault.self) {
      try value.withLock { (value) throws(Fault) in
        value = 2
        throw Fault()
      }
    }
    #expect(value.withLock { $0 } == 2)
  }

  @Test("the value goes when the guard goes")
  func letsGo() {
    final class Thing: Sendable {}
    weak var thing: Thing?
    do {
      let made = Thing()
      thing = made
      let guarded = Guarded(made)
      #expect(guarded.withLock { $0 === thing })
    }
    #expect(thing == nil)
  }
}
