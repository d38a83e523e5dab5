import Findings
import Foundation
import Locks

/// Something that is done once on a thread of its own while the run goes on.
final class BackgroundStep: Sendable {
  private let fault = Guarded<Finding?>(nil)
  private let end = DispatchSemaphore(value: 0)

  /// Where the system has no more threads, it is done at once and here.
  init(_ work: @escaping @Sendable () throws(Finding) -> Void) {
    let perform: @Sendable () -> Void = { [self] in
      do throws(Finding) {
        try work()
      } catch {
        fault.withLock { $0 = error }
      }
      end.signal()
    }
    if !WorkerThread.start(perform) { perform() }
  }

  /// Waits until it is done; throws what went wrong. To be called once.
  func wait() throws(Finding) {
    end.wait()
    if let finding = fault.withLock({ $0 }) { throw finding }
  }
}
