extension AwardCatalogue {
  /// The award that a sheet's text means: "Danh hiệu “Chiến sĩ thi đua cơ sở” năm 2017", "Giấy khen của Giám đốc Sở";
  /// words before and after the award's own name are let be.
  public static func award(in text: String) -> Award? {
    let words = Self.key(text)
    for start in 0..<max(1, words.count) {
      let rest = words[start...]
      if let match = Self.names.first(where: { rest.starts(with: $0.words) }) { return match.award }
    }
    return nil
  }

  /// The award that a mistyped text most likely means.
  public static func suggestion(for text: String) -> Award? {
    let key = Self.key(text).joined(separator: " ")
    guard key.count >= 4 else { return nil }
    var best: (distance: Int, award: Award)?
    for name in Self.names {
      let candidate = name.words.joined(separator: " ")
      let limit = min(4, max(1, min(key.count, candidate.count) / 4), (best?.distance ?? 5) - 1)
      guard limit > 0, let distance = EditDistance.between(key, candidate, limit: limit) else { continue }
      best = (distance, name.award)
    }
    return best?.award
  }

  private struct Name: Sendable {
    var words: [String]
    var award: Award
  }

  /// All names, the longest first, so that "Cờ thi đua của Chính phủ" is not taken for a "Cờ thi đua".
  private static let names: [Name] =
    all.flatMap { award in ([award.title] + award.aliases).map { Name(words: key($0), award: award) } }
    .enumerated()
    .sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }
    .map(\.element)

  /// Comparison syllables in which sỹ and sĩ, kỉ and kỷ are one.
  static func key(_ text: String) -> [String] {
    VietnameseText.comparisonSyllables(text).map { syllable in
      switch syllable {
      case "sy3": "si3"
      case "ki2": "ky2"
      default: syllable
      }
    }
  }
}
