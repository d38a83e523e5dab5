/// How much of one file is read at most; no list of people comes near, and hostile files end here.
struct ReadingLimits: Sendable, Hashable {
  /// Bytes of text that are kept.
  var text = 120_000_000
  /// Bytes of text in all cells together, texts that cells share counted each time: what reading has to look at.
  var shown = 250_000_000
  /// Cells that are kept.
  var cells = 2_500_000
  /// Cells that are looked at, empty ones counted: formats leave many behind.
  var seen = 20_000_000
  /// Rows that are kept.
  var rows = 300_000
  /// Bytes that an archive may unpack to.
  var unpacked = 400_000_000
  /// UTF-16 units of text in one cell, as Excel counts: what it cannot hold could not be given back in a workbook.
  static let longestText = 32_767

  static func isEndless(_ text: String) -> Bool {
    text.utf8.count > longestText && text.utf16.count > longestText
  }
}
