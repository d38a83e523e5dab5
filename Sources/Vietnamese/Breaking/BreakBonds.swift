/// Pairs of words that no line may part.
enum BreakBonds {
  /// Words that a number names: "năm 2017", "số 05", "quý III".
  private static let beforeNumber: Set<WordKey> = Set(
    [
      "năm", "tháng", "ngày", "quý", "số", "điều", "khoản", "điểm", "mục", "chương", "phần", "tập", "quyển", "trang",
      "lần",
      "thứ", "khóa", "khoá", "kỳ", "hạng", "cấp", "bậc", "loại", "quận", "phường", "tổ", "đội", "khu", "phòng", "lớp",
      "nhóm",
      "đợt", "giai", "đoạn", "nhiệm", "thế", "kỷ", "tuổi", "mức", "tỷ", "đạt", "hơn", "gần", "trên", "dưới", "khoảng",
      "tăng",
      "giảm", "từ", "đến", "sang", "nghị", "định", "luật", "tầng", "ca", "xưởng", "cụm", "trạm", "ấp", "thôn", "xóm",
      "đường",
      "ngõ",
    ].map { WordKey($0) })

  /// Words whose number does not count what follows it.
  private static let datePrefixes: Set<WordKey> = Set(
    ["ngày", "tháng", "năm", "quý", "số", "điều", "khoản", "mục", "thứ"].map { WordKey($0) })

  /// Words that a number counts or measures: "11,2 %", "4 đổi mới", "35 tuổi".
  private static let afterNumber: Set<WordKey> = Set(
    [
      "%", "%/năm", "‰", "đồng", "đ", "₫", "vnđ", "vnd", "usd", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "trăm", "mươi",
      "chục",
      "vạn", "lượt", "người", "tấn", "tạ", "kg", "g", "km", "m", "cm", "mm", "ha", "m2", "m²", "m³", "km2", "km²",
      "lít",
      "kwh", "mw", "giờ", "phút", "giây", "ngày", "tuần", "tháng", "năm", "quý", "lần", "cái", "chiếc", "bộ", "sản",
      "dự",
      "công", "doanh", "hộ", "hợp", "chỉ", "sáng", "đề", "giải", "cụm", "làng", "điểm", "tuổi", "phần", "đơn", "cuộc",
      "vụ",
      "lớp", "khóa", "khoá", "đổi", "tốt", "phong", "nhiệm", "cán", "học", "gia", "cơ", "phòng", "nhà", "mô", "cá",
      "tập",
      "danh", "bằng", "giấy", "huân", "hội", "đợt", "gian", "thương", "tỉnh", "thành", "quận", "huyện", "xã", "phường",
    ].map { WordKey($0) })

  /// Words before a person's name.
  private static let beforeName: Set<WordKey> = Set(
    [
      "ông", "bà", "chí", "anh", "chị", "cô", "chú", "bác", "gs.ts", "pgs.ts", "gs", "pgs", "ts", "ths", "ks", "cn",
      "bs",
      "tp", "tx", "q", "p", "h", "tm", "kt", "tl", "tuq",
    ].map { WordKey($0) })

  /// Whether the second word stays on the line of the first.
  static func join(_ word: BreakWord, _ next: BreakWord, after previous: BreakWord?) -> Bool {
    if word.isDash { return next.isPlainNumber }
    if next.isDash || next.isBare && !next.beginsWithPercent { return true }
    if next.isNumber || next.isRoman, beforeNumber.contains(word.key), !word.endsClause { return true }
    if word.isPlainNumber, !word.endsClause {
      if next.beginsWithPercent { return true }
      // In "ngày 05 tháng 01" the number belongs to the word before it, not to the one after.
      let isNamed = previous.map { datePrefixes.contains($0.key) } ?? false
      if !isNamed, !word.isYear, afterNumber.contains(next.key) { return true }
    }
    if next.isCapitalised, word.isCapitalised, !word.endsClause || word.endsInPoint, beforeName.contains(word.key) {
      return true
    }
    return BreakSequences.isPlacePair(word, next)
  }
}
