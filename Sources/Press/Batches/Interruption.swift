import Synchronization

/// A wish to stop after the file in hand, as a signal of the system expresses it.
public final class Interruption: Sendable {
  private let flag = Atomic<Bool>(false)

  public init() {}

  public var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// May be called from any thread, any number of times.
  public func request() { flag.store(true, ordering: .relaxed) }
}
