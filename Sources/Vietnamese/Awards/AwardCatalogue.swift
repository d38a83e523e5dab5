/// The awards that the tool knows, highest first, and how sheets write them.
public enum AwardCatalogue {
  private static let law = "Luật Thi đua, khen thưởng 06/2022/QH15"

  private static func award(
    _ id: String, _ title: String, _ aliases: [String] = [], _ nature: Award.Nature, _ kinds: [RecipientKind],
    _ signer: Award.Signer, _ articles: String, isVerified: Bool = false, isLevelRead: Bool = true
  ) -> Award {
    Award(
      id: id, title: title, aliases: aliases, nature: nature, kinds: kinds, signer: signer,
      source: articles.isEmpty ? "thông lệ" : "\(law), \(articles)", isVerified: isVerified, isLevelRead: isLevelRead)
  }

  private static let everyone: [RecipientKind] = [.individual, .collective, .household]
  private static let both: [RecipientKind] = [.individual, .collective]

  /// All awards, highest first. The order among different natures is use, not law.
  public static let all: [Award] = ofTheState + ofGovernmentAndProvince + ofHeads + ofOthers

  // MARK: Orders

  private enum Grade: String, CaseIterable {
    case first = "Nhất"
    case second = "Nhì"
    case third = "Ba"

    /// How sheets write it: "hạng Nhất", "hạng 1", "hạng I".
    var spellings: [String] {
      switch self {
      case .first: ["Nhất", "1", "I"]
      case .second: ["Nhì", "Hai", "2", "II"]
      case .third: ["Ba", "3", "III"]
      }
    }
  }

  private static func order(_ name: String, of grade: Grade? = nil, short: String? = nil) -> Award {
    let names = ["Huân chương \(name)", "HC \(name)"] + (short.map { ["HC\($0)", "HC \($0)"] } ?? [])
    let spellings =
      grade.map { grade in names.flatMap { name in grade.spellings.map { "\(name) hạng \($0)" } } } ?? names
    let slug = VietnameseText.slug(spellings[0])
    return award(
      slug, spellings[0], Array(spellings.dropFirst()), .form, both, .president, "Điều 9, 77", isVerified: true)
  }

  /// The orders with classes that stand on one step: each class of all before the next one.
  private static func graded(_ orders: [(name: String, short: String?)], _ grade: Grade) -> [Award] {
    orders.map { order($0.name, of: grade, short: $0.short) }
  }

  private static let highOrders: [(name: String, short: String?)] = [("Độc lập", "ĐL"), ("Quân công", "QC")]
  private static let usualOrders: [(name: String, short: String?)] = [
    ("Lao động", "LĐ"), ("Bảo vệ Tổ quốc", "BVTQ"), ("Chiến công", "CC"),
  ]

  private static let orders: [Award] =
    [order("Sao vàng"), order("Hồ Chí Minh")] + Grade.allCases.flatMap { graded(highOrders, $0) }
    + graded(usualOrders, .first) + graded(usualOrders, .second) + [order("Đại đoàn kết dân tộc")]
    + graded(usualOrders, .third) + [order("Dũng cảm"), order("Hữu nghị")]

  /// An order whose name or class is not said.
  public static let unnamedOrder = "huan-chuong"

  private static let ofTheState: [Award] =
    orders + [
      award(unnamedOrder, "Huân chương", [], .form, both, .president, "Điều 9"),
      award("huy-chuong", "Huy chương", [], .form, [.individual], .president, "Điều 9"),
      award(
        "danh-hieu-nha-nuoc", "Danh hiệu vinh dự nhà nước",
        [
          "Anh hùng Lao động", "Anh hùng Lực lượng vũ trang nhân dân", "Nhà giáo nhân dân", "Nhà giáo ưu tú",
          "Thầy thuốc nhân dân", "Thầy thuốc ưu tú", "Nghệ sĩ nhân dân", "Nghệ sĩ ưu tú", "Nghệ nhân nhân dân",
          "Nghệ nhân ưu tú", "Bà mẹ Việt Nam anh hùng",
        ], .form, both, .president, "Điều 9"),
      award("giai-thuong-ho-chi-minh", "Giải thưởng Hồ Chí Minh", [], .form, [.individual], .president, "Điều 9"),
      award("giai-thuong-nha-nuoc", "Giải thưởng Nhà nước", [], .form, [.individual], .president, "Điều 9"),
    ]

  // MARK: Government, ministries, provinces

  private static let ofGovernmentAndProvince: [Award] = [
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
        "CSTĐ cấp Bộ", "CSTĐ Bộ", "CSTĐ cấp tỉnh", "CSTĐ tỉnh", "CSTĐ TP", "CSTĐ cấp TP", "CSTĐ ngành",
      ], .title, [.individual], .minister, "Điều 19", isVerified: true),
    award(
      "bang-khen", "Bằng khen",
      ["Bằng khen của Bộ trưởng", "Bằng khen của Chủ tịch Ủy ban nhân dân", "Bằng khen của UBND", "Bằng khen UBND"],
      .form, everyone, .minister, "Điều 9"),
    award("ky-niem-chuong", "Kỷ niệm chương", ["KNC"], .form, [.individual], .minister, "Điều 9", isLevelRead: false),
    award(
      "tap-the-lao-dong-xuat-sac", "“Tập thể lao động xuất sắc”",
      ["TTLĐXS", "Tập thể LĐXS", "TT LĐXS", "Lao động xuất sắc"], .title, [.collective], .minister, "Điều 20",
      isVerified: true),
    award(
      "don-vi-quyet-thang", "“Đơn vị quyết thắng”", ["ĐVQT"], .title, [.collective], .minister, "Điều 20",
      isLevelRead: false),
    award(
      "xa-phuong-tieu-bieu", "Xã, phường, đặc khu tiêu biểu",
      ["Xã tiêu biểu", "Phường tiêu biểu", "Đặc khu tiêu biểu", "Xã, phường, thị trấn tiêu biểu"], .title,
      [.collective], .minister, "Điều 20", isLevelRead: false),
  ]

  // MARK: Heads of bodies

  private static let ofHeads: [Award] = [
    award(
      "chien-si-thi-dua-co-so", "“Chiến sĩ thi đua cơ sở”",
      ["Chiến sĩ thi đua cấp cơ sở", "CSTĐ cơ sở", "CSTĐCS", "CSTĐ cấp cơ sở"], .title, [.individual], .head, "Điều 19",
      isVerified: true),
    award(
      "tap-the-lao-dong-tien-tien", "“Tập thể lao động tiên tiến”",
      ["TTLĐTT", "Tập thể LĐTT", "TT LĐTT", "Tập thể tiên tiến"], .title, [.collective], .head, "Điều 20",
      isVerified: true),
    award(
      "don-vi-tien-tien", "“Đơn vị tiên tiến”", ["ĐVTT"], .title, [.collective], .head, "Điều 20", isLevelRead: false),
    award(
      "lao-dong-tien-tien", "“Lao động tiên tiến”", ["LĐTT"], .title, [.individual], .head, "Điều 19",
      isVerified: true),
    award(
      "chien-si-tien-tien", "“Chiến sĩ tiên tiến”", ["CSTT"], .title, [.individual], .head, "Điều 19",
      isLevelRead: false),
    award(
      "thon-van-hoa", "Thôn, tổ dân phố văn hóa", ["Thôn văn hóa", "Tổ dân phố văn hóa", "Khu dân cư văn hóa"], .title,
      [.collective], .head, "Điều 20", isLevelRead: false),
    award(
      "gia-dinh-van-hoa", "“Gia đình văn hóa”", ["GĐVH"], .title, [.household], .head, "Điều 19", isLevelRead: false),
    award("giay-khen", "Giấy khen", ["GK"], .form, everyone, .head, "Điều 9"),
  ]

  // MARK: Others

  private static let ofOthers: [Award] = [
    award("bang-lao-dong-sang-tao", "Bằng lao động sáng tạo", ["BLĐST"], .form, [.individual], .own, ""),
    award("huy-hieu-dang", "Huy hiệu Đảng", ["Huy hiệu tuổi Đảng"], .form, [.individual], .own, ""),
    award("hoc-sinh-xuat-sac", "“Học sinh Xuất sắc”", ["HSXS"], .title, [.individual], .own, ""),
    award("hoc-sinh-gioi", "“Học sinh Giỏi”", ["HSG"], .title, [.individual], .own, ""),
  ]
}
