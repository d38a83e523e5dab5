/// Capitals as annex II of Decree 30/2020 sets them, as far as it is certain: the first letter of a body's kind and of what
/// it does, and none inside the words for kinds of bodies and posts.
enum CapitalsReview {
  /// Words whose second syllable takes no capital.
  private static let small: Set<String> = Set(
    """
    Chuyên Viên, Nhân Viên, Giám Đốc, Chủ Tịch, Kế Toán, Kỹ Sư, Công Nhân, Trưởng Phòng, Hiệu Trưởng, Giáo Viên, Công Ty, \
    Trung Tâm, Văn Phòng, Chi Cục, Tổng Cục, Hợp Tác, Xí Nghiệp, Nhà Máy, Tập Đoàn, Ngân Hàng, Thành Phố, Ủy Ban, Uỷ Ban, Nhân Dân, \
    Hội Đồng, Phân Xưởng, Bệnh Viện, Trường Học, Tập Thể, Cá Nhân, Bằng Khen, Giấy Khen, Thành Tích, Xuất Sắc, Lao Động, Phong Trào, \
    Thi Đua, Khen Thưởng, Hội Viên, Đảng Viên, Đảng Ủy, Tổ Trưởng, Đội Trưởng, Bí Thư, Ban Giám, Chi Nhánh, Trạm Trưởng
    """.split(separator: ",").map { VietnameseText.collapsed(String($0)) })

  /// Bodies whose work is named right behind their kind, with a capital.
  private static let kinds: Set<String> = [
    "Sở", "Bộ", "Cục", "Vụ", "Phòng", "Chi cục", "sở", "bộ", "cục", "phòng", "chi cục",
  ]
  private static let afterKinds: Set<String> = [
    "khám", "giao", "bán", "ban", "họp", "thí", "máy", "trưng", "đọc", "chống", "ngừa", "cháy", "và", "của", "thuộc",
    "trực", "tiếp",
    "phận", "đội", "môn", "trưởng", "chỉ", "việc", "bộ", "mổ", "xét", "thường", "thu", "vệ", "dịch", "điều",
  ]

  static func slips(in words: [PlacedWord], as sort: SpellingReview.Sort) -> [SpellingReview.Slip] {
    var slips = pairs(words, as: sort)
    if sort == .body, let slip = kind(words) { slips.append(slip) }
    if sort == .post, let first = words.first?.word, first.isLetters, !first.isCapitalised, first.isSyllable {
      slips.append(slip(first.text, VietnameseText.sentenceCased(first.text)))
    }
    return slips
  }

  /// "Chuyên Viên", "Thành Phố": each syllable with a capital, as a careless title has them.
  private static func pairs(_ words: [PlacedWord], as sort: SpellingReview.Sort) -> [SpellingReview.Slip] {
    guard words.count > 1 else { return [] }
    return (1..<words.count).compactMap { index in
      guard words[index].followsClosely else { return nil }
      let (first, second) = (words[index - 1].word, words[index].word)
      guard first.isCapitalised, second.isCapitalised, !second.isCapitals else { return nil }
      let text = first.text + " " + second.text
      guard small.contains(text) else { return nil }
      // "Phòng Lao động", "Sở Công Thương": a name may begin with one of the words and go on with another.
      return slip(text, first.text + " " + VietnameseText.lowercased(second.text))
    }
  }

  /// "Phòng quản lý công nghiệp", "phòng Kế toán".
  private static func kind(_ words: [PlacedWord]) -> SpellingReview.Slip? {
    guard words.count > 1 else { return nil }
    let two = words[0].word.text + " " + words[1].word.text
    let length = kinds.contains(two) ? 2 : kinds.contains(words[0].word.text) ? 1 : 0
    guard length > 0, words.count > length else { return nil }
    let work = words[length].word
    guard words[length].followsClosely, work.isLetters, work.isSyllable, !afterKinds.contains(work.text) else {
      return nil
    }
    guard !work.isCapitalised || !words[0].word.isCapitalised else { return nil }
    let written = words[...length].map(\.word.text).joined(separator: " ")
    let head = VietnameseText.sentenceCased(words[..<length].map(\.word.text).joined(separator: " "))
    return slip(written, head + " " + VietnameseText.sentenceCased(work.text))
  }

  private static func slip(_ written: String, _ suggestion: String) -> SpellingReview.Slip {
    SpellingReview.Slip(kind: .capitals, written: written, suggestion: suggestion)
  }
}
