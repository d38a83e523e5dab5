import CUnix

/// Memory that is used no more: the allocator keeps it for later, which a long run seldom needs.
public enum FreedMemory {
  /// Lets the allocator keep little in reserve while something runs that takes much memory in small pieces, and much
  /// again afterwards, for what grows by large ones. It holds for the whole program.
  public static func keepScarce<Result>(while running: () throws -> Result) rethrows -> Result {
    khen_release_beyond(256 << 10, 128 << 10)
    defer { khen_release_beyond(64 << 20, 32 << 20) }
    return try running()
  }

  /// Gives all of it back to the system now.
  static func giveBack() { khen_release_freed_memory() }
}
