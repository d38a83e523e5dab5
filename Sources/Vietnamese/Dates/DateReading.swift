/// What a text says about a day.
public struct DateReading: Sendable, Hashable {
  public enum Doubt: String, Sendable, Hashable {
    /// The day cannot be read day first, only month first (12/25/2025).
    case monthFirst
    /// The year was written with two digits.
    case shortYear
  }

  public let date: CivilDate
  public let doubt: Doubt?
  /// Whether day and month could be exchanged and still name a day.
  public let isExchangeable: Bool

  /// Reads `05/01/2026`, `5-1-2026`, `5.1.2026`, `2026-01-05`, `ngày 5 tháng 1 năm 2026` with or without a place before
  /// it; day before month as Vietnam writes. Nothing if the text is not a day.
  public init?(_ text: String) {
    let words = VietnameseText.comparisonKey(text).split(separator: " ").map(String.init)
    if let named = Self.named(words) {
      self.init(date: named, doubt: nil, isExchangeable: false)
      return
    }
    let body = text.split(whereSeparator: \.isWhitespace).joined()
    let parts = body.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    guard parts.count == 3,
      parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    if parts[0].count == 4 {
      guard let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
      self.init(date: date, doubt: nil, isExchangeable: false)
      return
    }
    guard parts[2].count == 4 || parts[2].count == 2 else { return nil }
    let isShort = parts[2].count == 2
    let year = isShort ? numbers[2] + (numbers[2] < 70 ? 2000 : 1900) : numbers[2]
    if let date = CivilDate(year: year, month: numbers[1], day: numbers[0]) {
      let isExchangeable = numbers[0] <= 12 && numbers[0] != numbers[1]
      self.init(date: date, doubt: isShort ? .shortYear : nil, isExchangeable: isExchangeable)
    } else if let date = CivilDate(year: year, month: numbers[0], day: numbers[1]) {
      self.init(date: date, doubt: .monthFirst, isExchangeable: false)
    } else {
      return nil
    }
  }

  private init(date: CivilDate, doubt: Doubt?, isExchangeable: Bool) {
    self.date = date
    self.doubt = doubt
    self.isExchangeable = isExchangeable
  }

  /// "ngày 5 tháng 1 năm 2026" at the end of the words; `ngày` may be missing.
  private static func named(_ words: [String]) -> CivilDate? {
    guard let month = words.lastIndex(of: "thang4"), month >= 1, words.count == month + 4, words[month + 2] == "năm",
      let dayNumber = Int(words[month - 1]), let monthNumber = Int(words[month + 1]), let year = Int(words[month + 3])
    else { return nil }
    return CivilDate(year: year, month: monthNumber, day: dayNumber)
  }
}
