import Vietnamese

/// Tells the block below a list in which its place, day and signers stand.
enum SignatureBlock {
  private static let words = Set(
    [
      "Người lập", "Người lập bảng", "Người lập biểu", "Người lập danh sách", "Người tổng hợp", "Cán bộ lập",
      "Giám đốc",
      "Phó Giám đốc", "Thủ trưởng", "Thủ trưởng đơn vị", "Thủ trưởng cơ quan", "Kế toán", "Kế toán trưởng",
      "Phụ trách kế toán", "Trưởng phòng", "Phó Trưởng phòng", "Chủ tịch", "Phó Chủ tịch", "Ký tên", "Nơi nhận",
      "Ký, ghi rõ họ tên", "Ký tên, đóng dấu", "Ký, họ tên", "Ký, họ tên, đóng dấu", "Chánh Văn phòng", "Hiệu trưởng",
      "Phó Hiệu trưởng", "Hội đồng thi đua khen thưởng", "Hội đồng Thi đua - Khen thưởng", "Người duyệt",
      "Người kiểm tra",
      "Thủ quỹ", "Bí thư", "Phó Bí thư", "Viện trưởng", "Cục trưởng", "Chi cục trưởng", "Trưởng ban", "Tổng Giám đốc",
      "Xác nhận", "Phê duyệt", "Thư ký", "Người đề nghị", "Lãnh đạo đơn vị", "Giáo viên chủ nhiệm", "Đã ký",
    ].map(VietnameseText.comparisonKey))

  private static let openings = [
    "KT.", "TM.", "TL.", "TUQ.", "Q.", "Xác nhận của", "Nơi nhận", "(Ký", "Ký,", "Thủ trưởng", "Lưu:", "- Lưu",
    "Như trên",
    "Hội đồng thi đua", "Ban chấp hành", "Ủy ban nhân dân", "Duyệt",
  ]

  /// Whether a text can only be one of those that stand around signatures.
  static func holds(_ text: String) -> Bool {
    if words.contains(VietnameseText.comparisonKey(text)) { return true }
    let lowered = VietnameseText.lowercased(text)
    if openings.contains(where: { lowered.hasPrefix(VietnameseText.lowercased($0)) }) { return true }
    return isDay(text)
  }

  /// “Hà Nội, ngày 05 tháng 01 năm 2018”, also with dots in place of the day.
  private static func isDay(_ text: String) -> Bool {
    let key = " " + VietnameseText.comparisonKey(text) + " "
    return ["ngày", "tháng", "năm"].allSatisfy { key.contains(" " + VietnameseText.comparisonKey($0) + " ") }
  }
}
