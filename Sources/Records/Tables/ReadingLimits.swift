/// How much of one file is read at most; no list of people comes near, and hostile files end here.
struct ReadingLimits: Sendable, Hashable {
  /// Bytes of text that are kept.
  var text = 120_000_000
  /// Cells that are kept.
  var cells = 4_000_000
  /// Bytes that an archive may unpack to.
  var unpacked = 400_000_000
}
