import Vietnamese

/// Words behind a name that say that who bears it was taken off the list: “(rút)”, “(thôi)”, “- không xét”.
enum Withdrawal {
  private static let words = Set(
    [
      "rút", "đã rút", "xin rút", "rút tên", "thôi", "thôi không xét", "không xét", "loại", "bị loại", "đã loại", "bỏ",
      "gạch", "gạch tên", "hủy", "huỷ", "không đề nghị", "chưa xét", "rút khỏi danh sách", "xin rút khỏi danh sách",
      "rút hồ sơ", "không khen", "không đạt", "không đủ điều kiện", "đưa ra khỏi danh sách", "rút đề nghị",
    ].map(VietnameseText.comparisonKey))

  /// The words that withdraw, in the brackets or behind the dash at the end of a text.
  static func remark(in name: String) -> String? {
    guard let start = name.lastIndex(where: { "([–—-".contains($0) }) else { return nil }
    let remark = name[name.index(after: start)...].filter { !")]".contains($0) }
    return words.contains(VietnameseText.comparisonKey(remark)) ? remark.trimmingWhitespace() : nil
  }

  /// Whether a note says it with nothing else.
  static func isNote(_ text: String) -> Bool {
    words.contains(VietnameseText.comparisonKey(text)) && VietnameseText.comparisonKey(text) != "thôi"
  }
}
