import Synchronization

/// A wish to stop after the file in hand, as a signal of the system expresses it.
public final class Interruption: Sendable {
  private let flag = Atomic<Bool>(false)

  private static let wishes = Atomic<Int>(0)
  private static let writers = Atomic<Int>(0)

  public init() {}

  public var isRequested: Bool { flag.load(ordering: .relaxed) || Self.wishes.load(ordering: .relaxed) > 0 }

  /// May be called from any thread, any number of times.
  public func request() { flag.store(true, ordering: .relaxed) }

  /// Makes ready what the handler of a signal touches, which must not do it itself.
  public static func prepare() { _ = (wishes.load(ordering: .relaxed), writers.load(ordering: .relaxed)) }

  /// Asks all runs of the process to stop; answers whether nothing has to be finished, or it is asked a second time.
  public static func requestForAll() -> Bool {
    wishes.add(1, ordering: .relaxed).oldValue > 0 || writers.load(ordering: .relaxed) == 0
  }

  /// A folder is being written into: what is in hand has to be finished.
  static func beginWriting() { writers.add(1, ordering: .relaxed) }
  static func endWriting() { writers.subtract(1, ordering: .relaxed) }
}
