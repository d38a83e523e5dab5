import Foundation

/// A value that one thread at a time may touch.
///
/// It stands on the system's own lock of threads, which every tool that watches threads knows; such a tool sees nothing of
/// Swift's `Mutex` on Linux, and takes what that keeps apart for a race.
public final class Guarded<Value>: @unchecked Sendable {
  // Both lie at addresses of their own: a lock must never move, and the value is touched under the lock alone.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let value: UnsafeMutablePointer<Value>

  public init(_ value: sending Value) {
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    let failure = pthread_mutex_init(mutex, nil)
    precondition(failure == 0, "the system has no lock left")
    self.value = .allocate(capacity: 1)
    self.value.initialize(to: value)
  }

  deinit {
    value.deinitialize(count: 1)
    value.deallocate()
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Does something to the value while all other threads wait; not to be called again from within.
  @inlinable
  public func withLock<Result, Fault: Error>(
    _ body: (inout sending Value) throws(Fault) -> sending Result
  ) throws(Fault) -> sending Result {
    lock()
    defer { unlock() }
    return try body(&contents.pointee)
  }

  @usableFromInline var contents: UnsafeMutablePointer<Value> { value }
  @usableFromInline func lock() { pthread_mutex_lock(mutex) }
  @usableFromInline func unlock() { pthread_mutex_unlock(mutex) }
}
