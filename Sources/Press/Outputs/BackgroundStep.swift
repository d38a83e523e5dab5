import Findings
import Foundation
import Locks

/// Something that is done once on a thread of its own while the run goes on.
final class BackgroundStep: Sendable {
  private let fault = Guarded<Finding?>(nil)
  private let end = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () throws(Finding) -> Void) {
    Thread { [self] in
      do throws(Finding) {
        try work()
      } catch {
        fault.withLock { $0 = error }
      }
      end.signal()
    }.start()
  }

  /// Waits until it is done; throws what went wrong.
  func wait() throws(Finding) {
    end.wait()
    // Whoever else waits may go on, too.
    end.signal()
    if let finding = fault.withLock({ $0 }) { throw finding }
  }
}

/// Something that is worked out on a thread of its own while the run goes on; a fault leaves nothing.
final class BackgroundValue<Value: Sendable>: Sendable {
  private let value: Guarded<Value?>
  private let step: BackgroundStep

  init(_ work: @escaping @Sendable () throws(Finding) -> Value?) {
    let value = Guarded<Value?>(nil)
    self.value = value
    step = BackgroundStep { () throws(Finding) in
      let made = try work()
      value.withLock { $0 = made }
    }
  }

  /// Waits for it; throws what went wrong.
  func result() throws(Finding) -> Value? {
    try step.wait()
    return value.withLock { $0 }
  }

  /// Waits for it.
  func get() -> Value? {
    try? step.wait()
    return value.withLock { $0 }
  }
}
