/// How well a line's end between two words reads.
enum BreakSense {
  /// Words that begin a phrase: a line may well begin with them, and should not end in them.
  static let leading: Set<WordKey> = Set(
    [
      "và", "trong", "tại", "của", "với", "cho", "để", "theo", "nhằm", "vì", "đã", "do", "từ", "về", "trên", "góp",
      "hoặc", "khi",
      "là", "bằng", "đến", "cùng", "nhưng", "mà", "nếu", "bởi", "qua", "được", "ở", "vào", "giữa", "thuộc", "có",
      "không",
      "các",
      "những", "một", "sẽ", "đang", "như", "thực", "đạt", "hoàn",
    ].map { WordKey($0) })

  /// Words that stand before others and leave the reader waiting at a line's end.
  private static let waiting: Set<WordKey> = Set(
    [
      "và", "trong", "tại", "của", "với", "cho", "để", "theo", "nhằm", "vì", "do", "từ", "về", "trên", "hoặc", "khi",
      "là", "bằng",
      "đến", "cùng", "ở", "vào", "giữa", "thuộc", "các", "những", "một", "mọi", "mỗi", "không", "đã", "sẽ", "đang",
      "được", "bị",
      "rất", "việc", "sự", "cuộc",
    ].map { WordKey($0) })

  /// 0 is neutral; below, a break reads well; above, badly.
  static func penalty(between word: BreakWord, and next: BreakWord) -> Double {
    if word.endsClause { return word.endsInComma ? -0.8 : -1 }
    if word.isDash { return -1 }
    var penalty = 0.0
    if word.closes || next.opens { penalty -= 0.4 }
    let isWaiting = waiting.contains(word.key)
    if isWaiting { penalty += 1 }
    if !isWaiting, leading.contains(next.key) { penalty -= 0.5 }
    // Two capitals in a row are most likely a name; in text of capitals they say nothing.
    if word.isCapitalised, next.isCapitalised, !word.isAllCapitals, !next.isAllCapitals { penalty += 0.8 }
    return penalty
  }
}
