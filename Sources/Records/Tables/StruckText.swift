/// Tells what of a text is struck through.
enum StruckText {
  /// The runs that count, and the text that is struck through beside them.
  ///
  /// Where all is struck, the runs are whole and `isWhole` says so: the cell, not the text, was taken off.
  static func kept(_ runs: [TextRun], inCell isCellStruck: Bool) -> (runs: [TextRun], struck: String, isWhole: Bool) {
    func isStruck(_ run: TextRun) -> Bool { run.isStruck ?? isCellStruck }
    let written = runs.filter { $0.text.contains { !$0.isWhitespace } }
    guard written.contains(where: isStruck) else { return (runs, "", false) }
    if written.allSatisfy(isStruck) { return (runs, "", true) }
    let struck = runs.filter(isStruck).map(\.text).joined().trimmingWhitespace()
    return (runs.filter { !isStruck($0) }, struck, false)
  }
}
