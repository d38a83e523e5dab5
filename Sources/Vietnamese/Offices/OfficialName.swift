/// Names of posts and bodies, as heads of papers have them in capitals and sentences in small letters.
public enum OfficialName {
  /// The syllables of a name for comparing, its usual abbreviations written out.
  public static func key(_ text: String) -> [String] {
    VietnameseText.comparisonSyllables(text).flatMap { abbreviations[$0] ?? [$0] }
  }

  private static let abbreviations: [String: [String]] = [
    "ubnd": VietnameseText.comparisonSyllables("ủy ban nhân dân"),
    "tp": VietnameseText.comparisonSyllables("thành phố"),
    "hđnd": VietnameseText.comparisonSyllables("hội đồng nhân dân"),
  ]

  /// The line that names who decides: "GIÁM ĐỐC" and "SỞ CÔNG THƯƠNG" make "GIÁM ĐỐC SỞ CÔNG THƯƠNG"; words that both
  /// have stand once.
  public static func authority(post: String, of body: String) -> String {
    let (post, body) = (VietnameseText.collapsed(post), VietnameseText.collapsed(body))
    let (postKey, bodyKey) = (key(post), key(body))
    guard !postKey.isEmpty, !bodyKey.isEmpty else { return post + body }
    if bodyKey.starts(with: postKey) { return body }
    if contains(postKey, bodyKey) { return post }
    let words = post.split(separator: " ")
    for count in stride(from: words.count - 1, through: 1, by: -1) {
      let end = key(words.suffix(count).joined(separator: " "))
      if bodyKey.starts(with: end) { return (words.dropLast(count).map(String.init) + [body]).joined(separator: " ") }
    }
    return "\(post) \(body)"
  }

  /// Whether syllables stand in others, one after the other.
  static func contains(_ key: [String], _ part: [String]) -> Bool {
    guard part.count <= key.count else { return false }
    return (0...(key.count - part.count)).contains { key[$0...].starts(with: part) }
  }

  /// The name as it stands in a sentence: "Giám đốc Sở Công Thương thành phố Hà Nội". Text that is not all in capitals
  /// is left as it is, and so are the words of a name that the table does not know.
  public static func inSentence(_ text: String) -> String {
    let text = VietnameseText.collapsed(text)
    guard text == VietnameseText.uppercased(text), text.contains(where: \.isLetter) else { return text }
    var words = text.split(separator: " ").map(String.init)[...]
    var made: [String] = []
    var isPlace = false
    while let word = words.first {
      if let (known, count) = phrase(at: words) {
        made.append(known)
        words = words.dropFirst(count)
        isPlace = places.contains(known)
      } else {
        // Behind "thành phố", "tỉnh", "phường" stands a proper name, each word with a capital.
        made.append(isPlace || isProper(word) ? capitalised(word) : word)
        words = words.dropFirst()
      }
    }
    return made.joined(separator: " ")
  }

  private static func phrase(at words: ArraySlice<String>) -> (String, Int)? {
    for count in stride(from: min(words.count, longest), through: 1, by: -1) {
      let key = VietnameseText.comparisonKey(words.prefix(count).joined(separator: " "))
      if let known = table[key] { return (known, count) }
    }
    return nil
  }

  private static func isProper(_ word: String) -> Bool { properNames.contains(VietnameseText.comparisonKey(word)) }

  static func capitalised(_ word: String) -> String { VietnameseText.sentenceCased(VietnameseText.lowercased(word)) }

  private static let places: Set<String> = [
    "thành phố", "tỉnh", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu",
  ]

  private static let properNames = Set(
    ["Hà", "Nội", "Hồ", "Chí", "Minh", "Đà", "Nẵng", "Huế"].map(VietnameseText.comparisonKey))

  private static let phrases = [
    // Posts
    "Giám đốc", "Phó Giám đốc", "Tổng Giám đốc", "Phó Tổng Giám đốc", "Chủ tịch", "Phó Chủ tịch", "Chủ tịch nước",
    "Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Thủ tướng", "Chính phủ", "Bộ trưởng", "Thứ trưởng",
    "Cục trưởng", "Chi cục trưởng", "Tổng Cục trưởng", "Hiệu trưởng", "Viện trưởng", "Chánh Văn phòng",
    "Chánh Thanh tra",
    "Trưởng ban", "Trưởng phòng", "Bí thư", "Chánh án", "Quyền Giám đốc",
    // Bodies
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Sở", "Bộ", "Cục", "Chi cục", "Tổng cục", "Văn phòng", "Thanh tra",
    "Trung tâm", "Trường", "Viện", "Ban Chấp hành", "Ban Thường vụ", "Công đoàn", "Liên đoàn Lao động", "Phòng",
    // Fields of departments and ministries
    "Công Thương", "Nông nghiệp và Môi trường", "Tài chính", "Xây dựng", "Nội vụ", "Tư pháp", "Khoa học và Công nghệ",
    "Giáo dục và Đào tạo", "Y tế", "Văn hóa và Thể thao", "Văn hóa, Thể thao và Du lịch", "Du lịch", "Ngoại vụ",
    "Dân tộc và Tôn giáo", "Kế hoạch và Đầu tư", "Giao thông vận tải", "Thông tin và Truyền thông", "Ngoại giao",
    "Lao động - Thương binh và Xã hội", "Tài nguyên và Môi trường", "Nông nghiệp và Phát triển nông thôn",
    "Quy hoạch - Kiến trúc", "An toàn thực phẩm", "Quốc phòng", "Công an",
    // Places
    "thành phố", "tỉnh", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "và", "của",
  ]

  private static let table = Dictionary(
    phrases.map { (VietnameseText.comparisonKey($0), $0) }, uniquingKeysWith: { first, _ in first })
  private static let longest = phrases.map { $0.split(separator: " ").count }.max() ?? 1
}
