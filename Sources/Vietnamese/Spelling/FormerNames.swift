/// Places and bodies that were merged, renamed or ended, with the day and the act: a dated table, for a name that was
/// right on the day of its decision stays right.
///
/// Source: the acts named with each entry; the tables are the project's own. The acts of 2025 were read in part, the
/// days of earlier ones stand as commonly told.
public struct FormerName: Sendable, Hashable {
  /// What the name is of, which says in which words it stands.
  public enum Sort: Sendable, Hashable {
    /// A province or a city of its rank.
    case province
    /// A ministry, a department or another body.
    case body
  }

  public let sort: Sort
  /// The name without the word of its rank: `Hà Tây`, `Sở Kế hoạch và Đầu tư`.
  public let name: String
  /// What took its place.
  public let successor: String
  /// The first day on which the name is no longer right.
  public let end: PrizeTable.DateText
  /// The act that ended it.
  public let source: String
  /// The name's syllables as comparisons see them.
  let key: [String]

  init(_ sort: Sort, _ name: String, _ successor: String, _ end: PrizeTable.DateText, _ source: String) {
    self.sort = sort
    self.name = name
    self.successor = successor
    self.end = end
    self.source = source
    key = VietnameseText.comparisonSyllables(name)
  }

  /// The day on which districts ended and 34 provinces stood in place of 63.
  static let reform = "2025-07-01"
  static let ministries = "2025-03-01"
}

extension FormerName {
  /// All names, the longest first, so that the whole name of a body is found before a part of it.
  static let all = (provinces + earlierProvinces + bodies).sorted { $0.key.count > $1.key.count }

  private static func merged(_ successor: String, _ names: String...) -> [FormerName] {
    names.map { FormerName(.province, $0, successor, reform, "Nghị quyết 202/2025/QH15") }
  }

  private static let provinces: [FormerName] = [
    merged("tỉnh Tuyên Quang", "Hà Giang"), merged("tỉnh Lào Cai", "Yên Bái"),
    merged("tỉnh Thái Nguyên", "Bắc Kạn", "Bắc Cạn"), merged("tỉnh Phú Thọ", "Vĩnh Phúc", "Hòa Bình"),
    merged("tỉnh Bắc Ninh", "Bắc Giang"), merged("tỉnh Hưng Yên", "Thái Bình"),
    merged("thành phố Hải Phòng", "Hải Dương"), merged("tỉnh Ninh Bình", "Hà Nam", "Nam Định"),
    merged("tỉnh Quảng Trị", "Quảng Bình"), merged("thành phố Đà Nẵng", "Quảng Nam"),
    merged("tỉnh Quảng Ngãi", "Kon Tum"), merged("tỉnh Gia Lai", "Bình Định"),
    merged("tỉnh Khánh Hòa", "Ninh Thuận"), merged("tỉnh Lâm Đồng", "Đắk Nông", "Đăk Nông", "Bình Thuận"),
    merged("tỉnh Đắk Lắk", "Phú Yên"), merged("Thành phố Hồ Chí Minh", "Bình Dương", "Bà Rịa - Vũng Tàu"),
    merged("tỉnh Đồng Nai", "Bình Phước"), merged("tỉnh Tây Ninh", "Long An"),
    merged("thành phố Cần Thơ", "Sóc Trăng", "Hậu Giang"), merged("tỉnh Vĩnh Long", "Bến Tre", "Trà Vinh"),
    merged("tỉnh Đồng Tháp", "Tiền Giang"), merged("tỉnh Cà Mau", "Bạc Liêu"), merged("tỉnh An Giang", "Kiên Giang"),
  ].flatMap(\.self)

  private static let earlierProvinces: [FormerName] = [
    FormerName(.province, "Hà Tây", "thành phố Hà Nội", "2008-08-01", "Nghị quyết 15/2008/QH12"),
    FormerName(.province, "Thừa Thiên Huế", "thành phố Huế", "2025-01-01", "Nghị quyết 175/2024/QH15"),
    FormerName(.province, "Hà Bắc", "tỉnh Bắc Giang, tỉnh Bắc Ninh", "1997-01-01", split1996),
    FormerName(.province, "Hải Hưng", "tỉnh Hải Dương, tỉnh Hưng Yên", "1997-01-01", split1996),
    FormerName(.province, "Nam Hà", "tỉnh Hà Nam, tỉnh Nam Định", "1997-01-01", split1996),
    FormerName(.province, "Vĩnh Phú", "tỉnh Vĩnh Phúc, tỉnh Phú Thọ", "1997-01-01", split1996),
    FormerName(.province, "Bắc Thái", "tỉnh Bắc Kạn, tỉnh Thái Nguyên", "1997-01-01", split1996),
    FormerName(
      .province, "Quảng Nam - Đà Nẵng", "thành phố Đà Nẵng, tỉnh Quảng Nam", "1997-01-01", split1996),
    FormerName(.province, "Sông Bé", "tỉnh Bình Dương, tỉnh Bình Phước", "1997-01-01", split1996),
    FormerName(.province, "Minh Hải", "tỉnh Bạc Liêu, tỉnh Cà Mau", "1997-01-01", split1996),
    FormerName(.province, "Hà Sơn Bình", "tỉnh Hà Tây, tỉnh Hòa Bình", "1991-10-01", split1991),
    FormerName(.province, "Hà Nam Ninh", "tỉnh Nam Hà, tỉnh Ninh Bình", "1991-12-26", split1991),
    FormerName(.province, "Hoàng Liên Sơn", "tỉnh Lào Cai, tỉnh Yên Bái", "1991-10-01", split1991),
    FormerName(.province, "Hà Tuyên", "tỉnh Hà Giang, tỉnh Tuyên Quang", "1991-10-01", split1991),
    FormerName(.province, "Nghệ Tĩnh", "tỉnh Nghệ An, tỉnh Hà Tĩnh", "1991-09-01", split1991),
  ]

  private static let split1996 = "Nghị quyết của Quốc hội khóa IX, kỳ họp thứ 10, ngày 06/11/1996"
  private static let split1991 = "Nghị quyết của Quốc hội khóa VIII năm 1991"

  /// A ministry and, under it, the departments of the provinces.
  private static func ministry(_ field: String, _ successor: String) -> [FormerName] {
    [
      FormerName(.body, "Bộ \(field)", "Bộ \(successor)", ministries, "Nghị quyết 176/2025/QH15"),
      FormerName(.body, "Sở \(field)", "Sở \(successor)", ministries, "Nghị định 45/2025/NĐ-CP"),
    ]
  }

  private static let bodies: [FormerName] =
    [
      ministry("Kế hoạch và Đầu tư", "Tài chính"), ministry("Kế hoạch - Đầu tư", "Tài chính"),
      ministry("Giao thông vận tải", "Xây dựng"), ministry("Thông tin và Truyền thông", "Khoa học và Công nghệ"),
      ministry("Lao động - Thương binh và Xã hội", "Nội vụ"),
      ministry("Tài nguyên và Môi trường", "Nông nghiệp và Môi trường"),
      ministry("Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường"),
    ].flatMap(\.self) + [
      FormerName(.body, "Ủy ban Dân tộc", "Bộ Dân tộc và Tôn giáo", ministries, "Nghị quyết 176/2025/QH15"),
      FormerName(.body, "Tổng cục Thuế", "Cục Thuế", ministries, "Nghị định 29/2025/NĐ-CP"),
      FormerName(.body, "Tổng cục Hải quan", "Cục Hải quan", ministries, "Nghị định 29/2025/NĐ-CP"),
      FormerName(.body, "Tổng cục Thống kê", "Cục Thống kê", ministries, "Nghị định 29/2025/NĐ-CP"),
      FormerName(
        .body, "Tổng cục Quản lý thị trường", "Cục Quản lý và Phát triển thị trường trong nước", ministries,
        "Nghị định 40/2025/NĐ-CP"),
      FormerName(.body, "Bộ Công nghiệp", "Bộ Công Thương", "2007-08-01", "Nghị quyết 01/2007/QH12"),
      FormerName(.body, "Bộ Thương mại", "Bộ Công Thương", "2007-08-01", "Nghị quyết 01/2007/QH12"),
      FormerName(
        .body, "Bộ Thủy sản", "Bộ Nông nghiệp và Phát triển nông thôn", "2007-08-01", "Nghị quyết 01/2007/QH12"),
      FormerName(
        .body, "Bộ Văn hóa - Thông tin", "Bộ Văn hóa, Thể thao và Du lịch", "2007-08-01",
        "Nghị quyết 01/2007/QH12"),
      FormerName(
        .body, "Bộ Bưu chính, Viễn thông", "Bộ Thông tin và Truyền thông", "2007-08-01",
        "Nghị quyết 01/2007/QH12"),
      FormerName(.body, "Sở Công nghiệp", "Sở Công Thương", "2008-02-29", "Nghị định 13/2008/NĐ-CP"),
      FormerName(.body, "Sở Thương mại", "Sở Công Thương", "2008-02-29", "Nghị định 13/2008/NĐ-CP"),
      FormerName(
        .body, "Sở Thủy sản", "Sở Nông nghiệp và Phát triển nông thôn", "2008-02-29", "Nghị định 13/2008/NĐ-CP"),
    ]
}
