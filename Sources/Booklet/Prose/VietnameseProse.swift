import Vietnamese

/// What every text undergoes before it is read.
enum VietnameseProse {
  /// NFC, with line feeds alone at the ends of lines.
  static func normalised(_ text: String) -> String {
    VietnameseText.nfc(text).split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" || $0 == "\r" }
      .joined(separator: "\n")
  }
}
