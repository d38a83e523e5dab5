import CUnix

/// Memory that is used no more: the allocator keeps it for later, which a long run seldom needs.
public enum FreedMemory {
  /// Lets the allocator keep little in reserve from now on; for programs, to be said once at their start.
  public static func keepScarce() { khen_release_beyond(256 << 10) }

  /// Gives all of it back to the system now.
  static func giveBack() { khen_release_freed_memory() }
}
