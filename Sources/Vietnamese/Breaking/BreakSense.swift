/// How well a line's end between two words reads.
enum BreakSense {
  /// Words that begin a phrase: a line may well begin with them, and should not end in them.
  private static let leading: Set<WordKey> = Set(
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

  /// Words of two syllables that the papers of commendation are full of; a line should not part them.
  private static let compounds: Set<PairKey> = Set(
    [
      "thi đua", "khen thưởng", "phong trào", "công tác", "thành tích", "xuất sắc", "nhiệm vụ", "hội nghị",
      "hoàn thành",
      "sản xuất", "kinh doanh", "doanh nghiệp", "lao động", "tiên tiến", "công nghiệp", "thương mại", "công thương",
      "quản lý",
      "xây dựng", "phát triển", "kinh tế", "tập thể", "cá nhân", "đơn vị", "sáng kiến", "sáng tạo", "tiết kiệm",
      "kỹ thuật",
      "đổi mới", "cải tiến", "cải cách", "hành chính", "thị trường", "xuất khẩu", "nhập khẩu", "điện tử", "xúc tiến",
      "bình ổn", "giá cả", "làng nghề", "du lịch", "hỗ trợ", "chuyển đổi", "ứng dụng", "công nghệ", "thông tin",
      "kế hoạch",
      "tài chính", "kế toán", "thanh tra", "kiểm tra", "giám sát", "an toàn", "vệ sinh", "thực phẩm", "năng lượng",
      "môi trường", "tổ chức", "thực hiện", "triển khai", "đóng góp", "tích cực", "góp phần", "chiến sĩ", "cơ sở",
      "giỏi giang",
      "nhân dân", "thành phố", "quyết định", "giám đốc", "trưởng phòng", "phó phòng", "chuyên viên", "công nhân",
      "kỹ sư",
      "văn phòng", "chi cục", "trung tâm", "công ty", "cổ phần", "trách nhiệm", "hữu hạn", "thành viên", "hợp tác",
      "hiệu quả",
      "chất lượng", "năng suất", "tăng trưởng", "giai đoạn", "chỉ tiêu", "vượt mức", "mục tiêu", "chương trình",
      "đề án",
      "dự án", "cuộc vận", "vận động", "người việt", "ưu tiên", "hàng việt", "tay nghề", "bàn tay", "gương mẫu",
      "tận tụy",
      "chủ động", "nghiên cứu", "đào tạo", "bồi dưỡng", "phục vụ", "khách hàng", "hàng hóa", "dịch vụ", "bán lẻ",
      "lưu thông",
      "phân phối", "liên kết", "vùng miền", "quốc tế", "hội nhập", "đấu tranh", "phòng chống", "buôn lậu", "gian lận",
    ].map { PairKey($0) })

  /// 0 is neutral; below, a break reads well; above, badly.
  static func penalty(between word: BreakWord, and next: BreakWord) -> Double {
    if word.endsClause { return word.endsInComma ? -0.8 : -1 }
    if word.isDash { return -1 }
    var penalty = 0.0
    if word.closes || next.opens { penalty -= 0.4 }
    let isWaiting = waiting.contains(word.key)
    if isWaiting { penalty += 1 }
    if compounds.contains(PairKey(word.key, next.key)) { penalty += 1.5 }
    if !isWaiting, leading.contains(next.key) { penalty -= 0.5 }
    // Two capitals in a row are most likely a name; in text of capitals they say nothing.
    if word.isCapitalised, next.isCapitalised, !word.isAllCapitals, !next.isAllCapitals { penalty += 0.8 }
    return penalty
  }
}
