import Vietnamese

/// Signs that say that a cell holds what the one above it does: “nt”, `"`, “như trên”.
enum Ditto {
  private static let words: Set<String> = [
    "nt", "như trên", "\"", "''", "”", "“", "″", "〃", "//", "\"\"", "n.t", "như trên.",
  ]

  static func holds(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let bare = text.filter { !"-–_ \t\n".contains($0) || $0 == " " }.trimmingWhitespace()
    return words.contains(VietnameseText.lowercased(bare))
  }
}
