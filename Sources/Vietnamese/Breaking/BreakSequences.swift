/// Stretches of words that belong together: dates, quotations, names of persons and places.
enum BreakSequences {
  /// Dates, quotations and spans of years, which stay whole if a line can hold them.
  static func wholes(of words: [BreakWord]) -> [Range<Int>] {
    dates(in: words) + quotations(in: words) + spans(in: words)
  }

  private static let units = ["ngày", "tháng", "năm"].map { WordKey($0) }
  private static let until = WordKey("đến")

  /// "ngày 05 tháng 01 năm 2026", also "tháng 01 năm 2026".
  private static func dates(in words: [BreakWord]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < words.count {
      var end = start
      for unit in units {
        guard end + 1 < words.count, words[end].key == unit, words[end + 1].isNumber || words[end + 1].isBare
        else { continue }
        end += 2
      }
      if end - start > 2 { ranges.append(start..<end) }
      start = max(end, start + 1)
    }
    return ranges
  }

  /// Words in quotation marks, up to twelve.
  private static func quotations(in words: [BreakWord]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Int?
    for (index, word) in words.enumerated() {
      if word.opens, open == nil || !word.closes { open = index }
      if word.closes, let first = open {
        if index > first, index - first < 12 { ranges.append(first..<index + 1) }
        open = nil
      }
    }
    return ranges
  }

  /// "2016 - 2017", "từ 4 đến 5 %".
  private static func spans(in words: [BreakWord]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in words.indices.dropLast(2) where words[index].isNumber && words[index + 2].isNumber {
      if words[index + 1].isDash || words[index + 1].key == until { ranges.append(index..<index + 3) }
    }
    return ranges
  }

  private static let scales = Set(["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"].map { WordKey($0) })

  /// "110 nghìn ki-lô-mét", "2,4 tỷ đồng", "15 trăm nghìn lượt": a number, its thousands or millions, and what they count.
  static func amounts(in words: [BreakWord]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for start in words.indices where words[start].isPlainNumber && !words[start].endsClause {
      var end = start + 1
      while end < words.count, scales.contains(words[end].key), !words[end - 1].endsClause { end += 1 }
      guard end > start + 1 else { continue }
      if end < words.count, !words[end - 1].endsClause, !words[end].isNumber, !words[end].isCapitalised,
        !words[end].opens, !words[end].isDash, !BreakSense.leading.contains(words[end].key)
      {
        end += 1
        // A unit such as "ki-lô-mét" or "đồng/người" is cut after its hyphens.
        while end < words.count, words[end - 1].endsInHyphen { end += 1 }
      }
      ranges.append(start..<end)
    }
    return ranges
  }

  // MARK: Names

  /// Words with a capital that begin the name of a body rather than go on with one.
  private static let heads = Set(
    [
      "sở", "phòng", "ban", "cục", "chi", "tổng", "bộ", "viện", "trường", "trung", "công", "hội", "đảng", "đoàn", "ủy",
      "uỷ", "xã", "huyện", "quận", "phường", "thị", "thành", "tỉnh", "tổ", "nhà", "ngành", "thủ", "hợp", "xí", "phân",
      "ông", "bà", "đội", "khoa", "khối", "cụm", "liên", "hiệp", "văn", "chủ", "phó", "giám", "trưởng", "cổ", "cơ",
      "quốc", "chính", "nước", "nghị", "quyết", "luật",
    ].map { WordKey($0) })

  /// Names of firms and places: words with a capital in a row, up to four.
  static func properNames(in words: [BreakWord]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < words.count {
      guard words[start].isCapitalised, !words[start].isAllCapitals, !heads.contains(words[start].key) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < words.count, end - start < 4, words[end].isCapitalised, !words[end].isAllCapitals,
        !words[end].opens, !heads.contains(words[end].key), !words[end - 1].endsClause, !words[end - 1].closes
      {
        end += 1
      }
      if end - start >= 2 { ranges.append(start..<end) }
      start = end
    }
    return ranges
  }

  private static let familyNames: Set<WordKey> = Set(
    [
      "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
      "lý",
      "đinh", "lâm", "trịnh", "mai", "đào", "đoàn", "trương", "tô", "tạ", "phùng", "hà", "cao", "chu", "lưu", "lương",
      "quách",
      "thái", "vương", "kiều", "nghiêm", "tăng", "triệu", "la", "bạch", "doãn", "khuất", "ninh", "đàm", "công", "tôn",
    ].map { WordKey($0) })

  /// Names of persons within a text: a family name and up to five more syllables that begin with a capital.
  static func names(in words: [BreakWord]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < words.count {
      guard words[start].isCapitalised, !words[start].isAllCapitals, familyNames.contains(words[start].key),
        !words[start].endsClause, start > 0
      else {
        start += 1
        continue
      }
      var end = start + 1
      while end < words.count, end - start < 6, words[end].isCapitalised, !words[end].isAllCapitals,
        !words[end - 1].endsClause, !words[end - 1].closes
      {
        end += 1
      }
      if end - start >= 2, isName(words[start..<end]) { ranges.append(start..<end) }
      start = max(end, start + 1)
    }
    return ranges
  }

  /// Royal names, whose first syllable is no family name in others: "Công Thương Hà Nội" begins like one and is none.
  private static let royal = ["công tằng", "công huyền", "tôn nữ", "tôn thất"].map { PairKey($0) }
  private static let royalFirst: Set<WordKey> = Set(royal.map(\.first))

  private static func isName(_ words: ArraySlice<BreakWord>) -> Bool {
    guard let first = words.first, words.count >= 2 else { return false }
    let pair = PairKey(first.key, words[words.startIndex + 1].key)
    if royalFirst.contains(first.key) { return royal.contains(pair) }
    return words.count >= 3 || !places.contains(pair)
  }

  /// Places of two syllables: provinces, cities, the country.
  private static let places: Set<PairKey> = Set(
    [
      "hà nội", "việt nam", "hải phòng", "đà nẵng", "cần thơ", "chí minh", "hồ chí", "an giang", "vũng tàu", "bà rịa",
      "bạc liêu", "bắc giang", "bắc kạn", "bắc ninh", "bến tre", "bình dương", "bình định", "bình phước", "bình thuận",
      "cà mau", "cao bằng", "đắk lắk", "đắk nông", "điện biên", "đồng nai", "đồng tháp", "gia lai", "hà giang",
      "hà nam",
      "hà tĩnh", "hải dương", "hậu giang", "hòa bình", "hưng yên", "khánh hòa", "kiên giang", "kon tum", "lai châu",
      "lạng sơn", "lào cai", "lâm đồng", "long an", "nam định", "nghệ an", "ninh bình", "ninh thuận", "phú thọ",
      "phú yên",
      "quảng bình", "quảng nam", "quảng ngãi", "quảng ninh", "quảng trị", "sóc trăng", "sơn la", "tây ninh",
      "thái bình",
      "thái nguyên", "thanh hóa", "thừa thiên", "tiền giang", "trà vinh", "tuyên quang", "vĩnh long", "vĩnh phúc",
      "yên bái",
      "sài gòn", "hà đông", "sơn tây", "ba đình", "hoàn kiếm", "đống đa", "cầu giấy", "thanh xuân", "hoàng mai",
      "long biên", "đông anh", "gia lâm", "sóc sơn", "thanh trì", "từ liêm", "bát tràng", "vạn phúc",
    ].map { PairKey($0) })

  /// Whether two words are the name of a place; in text all of capitals too.
  static func isPlacePair(_ word: BreakWord, _ next: BreakWord) -> Bool {
    guard word.isCapitalised, next.isCapitalised, !word.endsClause, !word.closes, !next.opens else { return false }
    return places.contains(PairKey(word.key, next.key))
  }
}
