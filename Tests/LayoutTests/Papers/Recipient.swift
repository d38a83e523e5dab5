import Foundation
import Testing
import Vietnamese

/// Recipients at the edges of what papers must hold; all invented.
struct Recipient: Sendable, CustomTestStringConvertible {
  let name: String
  let fields: [String: FieldValue]

  var testDescription: String { name }

  private init(_ name: String, _ texts: [String: String]) {
    self.name = name
    fields = texts.mapValues { .text($0) }
  }

  /// Seventy words.
  static let longCitation =
    "Đã có thành tích xuất sắc trong phong trào thi đua “Sáng kiến, sáng tạo, tiết kiệm trong sản xuất”, chủ trì đổi mới "
    + "dây chuyền thiết bị, nâng năng suất lao động 12,5 %, tiết kiệm 1.250 triệu đồng, đào tạo 45 thợ trẻ nâng bậc, "
    + "góp phần hoàn thành vượt mức kế hoạch sản xuất, kinh doanh và xuất khẩu của ngành Công Thương Thủ đô năm 2017."

  /// Ninety characters.
  static let longCollective =
    "Phòng Quản lý Công nghiệp hỗ trợ, Cụm công nghiệp, Thủ công mỹ nghệ và Làng nghề cổ truyền"

  static let all = [shortest, usual, longest, collective, longestCollective, stacked, household, posthumous]

  static let shortest = Recipient(
    "shortest",
    [
      "kind": "individual", "honorific": "Bà", "name": "Lê An", "position": "Chuyên viên", "unit": "Văn phòng Sở",
      "citation": "Lao động giỏi, sáng tạo trong năm 2017.", "register": "017",
    ])

  static let usual = Recipient(
    "usual",
    [
      "kind": "individual", "honorific": "Ông", "name": "Nguyễn Văn Thắng", "position": "Phó Trưởng phòng",
      "unit": "Phòng Quản lý Thương mại",
      "citation":
        "Đã có thành tích xuất sắc trong phong trào thi đua “Quản lý giỏi” và công tác bình ổn thị trường, "
        + "góp phần hoàn thành nhiệm vụ chính trị của ngành Công Thương Thủ đô năm 2017.", "register": "018",
    ])

  static let longest = Recipient(
    "longest",
    [
      "kind": "individual", "honorific": "Bà", "name": "Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương",
      "position": "Phó Chủ tịch Hội đồng quản trị kiêm Phó Tổng Giám đốc phụ trách kỹ thuật",
      "unit": "Công ty cổ phần Chế tạo máy và Thiết bị công nghiệp Sông Nhuệ", "citation": longCitation,
      "register": "128",
    ])

  static let collective = Recipient(
    "collective",
    [
      "kind": "collective", "name": longCollective, "unit": "Sở Công Thương Hà Nội",
      "citation": "Đã hoàn thành xuất sắc nhiệm vụ hai năm 2016–2017.", "register": "003",
    ])

  static let longestCollective = Recipient(
    "longest-collective",
    [
      "kind": "collective", "name": longCollective,
      "unit": "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp, Sở Công Thương Hà Nội",
      "citation": longCitation, "register": "003",
    ])

  static let stacked = Recipient(
    "stacked",
    [
      "kind": "individual", "honorific": "Ông", "name": "NGUYỄN HỮU ẤẪẨẬ ĐỖ ỀỄ", "position": "TỔ TRƯỞNG TỔ KỸ THUẬT",
      "unit": "XƯỞNG ẾỂỖ",
      "citation":
        "ĐÃ CÓ THÀNH TÍCH XUẤT SẮC TRONG PHONG TRÀO THI ĐUA “LUYỆN TAY NGHỀ, THI THỢ GIỎI” VÀ “BÀN TAY VÀNG” NĂM 2017.",
      "register": "9",
    ])

  static let household = Recipient(
    "household",
    [
      "kind": "household", "honorific": "Bà", "name": "Đỗ Thị Mận",
      "address": "Phường Vạn Phúc, quận Hà Đông, thành phố Hà Nội",
      "citation": "Đã giữ gìn và phát triển nghề dệt lụa truyền thống, dạy nghề cho lao động trẻ của làng.",
      "register": "12",
    ])

  static let posthumous = Recipient(
    "posthumous",
    [
      "kind": "individual", "honorific": "Ông", "name": "Trần Quốc Vượng", "position": "nguyên Đội trưởng",
      "unit": "Đội Quản lý thị trường số 9",
      "citation": "Đã hy sinh trong khi làm nhiệm vụ kiểm tra, kiểm soát thị trường.", "register": "1",
      "posthumous": "x",
    ])
}
