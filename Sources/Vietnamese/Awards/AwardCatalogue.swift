/// The awards that the tool knows, highest first, and how sheets write them.
public enum AwardCatalogue {
  private static let law = "Luật Thi đua, khen thưởng 06/2022/QH15"

  private static func award(
    _ id: String, _ title: String, _ aliases: [String] = [], _ nature: Award.Nature, _ kinds: [RecipientKind],
    _ signer: Award.Signer, _ articles: String, isVerified: Bool = false
  ) -> Award {
    Award(
      id: id, title: title, aliases: aliases, nature: nature, kinds: kinds, signer: signer,
      source: "\(law), \(articles)", isVerified: isVerified)
  }

  private static let everyone: [RecipientKind] = [.individual, .collective, .household]

  /// All awards, highest first. The order among different natures is use, not law.
  public static let all: [Award] = [
    award("huan-chuong", "Huân chương", [], .form, [.individual, .collective], .president, "Điều 9"),
    award("huy-chuong", "Huy chương", [], .form, [.individual], .president, "Điều 9"),
    award(
      "danh-hieu-nha-nuoc", "Danh hiệu vinh dự nhà nước",
      [
        "Anh hùng Lao động", "Anh hùng Lực lượng vũ trang nhân dân", "Nhà giáo nhân dân", "Nhà giáo ưu tú",
        "Thầy thuốc nhân dân", "Thầy thuốc ưu tú", "Nghệ sĩ nhân dân", "Nghệ sĩ ưu tú", "Nghệ nhân nhân dân",
        "Nghệ nhân ưu tú", "Bà mẹ Việt Nam anh hùng",
      ], .form, [.individual, .collective], .president, "Điều 9"),
    award("giai-thuong-ho-chi-minh", "Giải thưởng Hồ Chí Minh", [], .form, [.individual], .president, "Điều 9"),
    award("giai-thuong-nha-nuoc", "Giải thưởng Nhà nước", [], .form, [.individual], .president, "Điều 9"),
    award(
      "co-thi-dua-chinh-phu", "“Cờ thi đua của Chính phủ”", ["Cờ thi đua Chính phủ", "Cờ của Chính phủ"], .title,
      [.collective], .primeMinister, "Điều 20", isVerified: true),
    award(
      "bang-khen-thu-tuong", "Bằng khen của Thủ tướng Chính phủ",
      ["Bằng khen Thủ tướng Chính phủ", "Bằng khen Thủ tướng", "Bằng khen của Thủ tướng", "BK TTg"], .form, everyone,
      .primeMinister, "Điều 9"),
    award(
      "chien-si-thi-dua-toan-quoc", "“Chiến sĩ thi đua toàn quốc”", ["CSTĐ toàn quốc", "CSTĐTQ"], .title, [.individual],
      .primeMinister, "Điều 19", isVerified: true),
    award(
      "co-thi-dua-bo-tinh", "Cờ thi đua cấp bộ, tỉnh",
      [
        "Cờ thi đua", "Cờ thi đua của Bộ", "Cờ thi đua cấp Bộ", "Cờ thi đua cấp tỉnh", "Cờ thi đua Thành phố",
        "Cờ thi đua cấp Thành phố", "Cờ thi đua của Ủy ban nhân dân", "Cờ thi đua của UBND", "Cờ thi đua UBND",
        "Cờ thi đua của Thành phố", "Cờ đơn vị xuất sắc", "Cờ thi đua của tỉnh", "Cờ thi đua tỉnh",
      ], .title, [.collective], .minister, "Điều 20", isVerified: true),
    award(
      "chien-si-thi-dua-bo-tinh", "Chiến sĩ thi đua cấp bộ, tỉnh",
      [
        "Chiến sĩ thi đua cấp Bộ", "Chiến sĩ thi đua Bộ", "Chiến sĩ thi đua cấp tỉnh", "Chiến sĩ thi đua tỉnh",
        "Chiến sĩ thi đua Thành phố", "Chiến sĩ thi đua cấp Thành phố", "Chiến sĩ thi đua ngành",
        "Chiến sĩ thi đua cấp ngành", "Chiến sĩ thi đua ban, ngành", "CSTĐ Thành phố", "CSTĐ cấp Thành phố",
        "CSTĐ cấp Bộ",
        "CSTĐ cấp tỉnh", "CSTĐ tỉnh", "CSTĐ TP",
      ], .title, [.individual], .minister, "Điều 19", isVerified: true),
    award(
      "bang-khen", "Bằng khen",
      ["Bằng khen của Bộ trưởng", "Bằng khen của Chủ tịch Ủy ban nhân dân", "Bằng khen của UBND", "Bằng khen UBND"],
      .form,
      everyone, .minister, "Điều 9"),
    award("ky-niem-chuong", "Kỷ niệm chương", ["KNC"], .form, [.individual], .minister, "Điều 9"),
    award(
      "tap-the-lao-dong-xuat-sac", "“Tập thể lao động xuất sắc”",
      ["TTLĐXS", "Tập thể LĐXS", "TT LĐXS", "Lao động xuất sắc"],
      .title, [.collective], .minister, "Điều 20", isVerified: true),
    award(
      "chien-si-thi-dua-co-so", "“Chiến sĩ thi đua cơ sở”",
      ["Chiến sĩ thi đua cấp cơ sở", "CSTĐ cơ sở", "CSTĐCS", "CSTĐ cấp cơ sở"], .title, [.individual], .head, "Điều 19",
      isVerified: true),
    award(
      "tap-the-lao-dong-tien-tien", "“Tập thể lao động tiên tiến”",
      ["TTLĐTT", "Tập thể LĐTT", "TT LĐTT", "Tập thể tiên tiến"], .title, [.collective], .head, "Điều 20",
      isVerified: true),
    award(
      "lao-dong-tien-tien", "“Lao động tiên tiến”", ["LĐTT", "Chiến sĩ tiên tiến"], .title, [.individual], .head,
      "Điều 19",
      isVerified: true),
    award("giay-khen", "Giấy khen", ["GK"], .form, everyone, .head, "Điều 9"),
  ]

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
  private static func key(_ text: String) -> [String] {
    VietnameseText.comparisonSyllables(text).map { syllable in
      switch syllable {
      case "sy3": "si3"
      case "ki2": "ky2"
      default: syllable
      }
    }
  }
}
