/// The family names of Vietnam as the project knows them, of the Kinh and of other peoples.
///
/// Facts gathered by the project: names in use, without claim to be all of them; a name that is not here is not wrong.
public enum FamilyNames {
  /// The names that nine of ten persons bear; a misspelt family name is nearly always one of these.
  public static let frequent: [String] = words(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Trịnh Đinh Lâm Phùng Mai Tô Trương \
    Hà Lương Châu Tạ Cao Tăng Quách Thái Lưu Kiều Nghiêm Vương Chu Khổng Triệu Đàm
    """)

  /// All of them.
  public static let all: [String] = frequent + kinh + others

  private static let kinh = words(
    """
    An Ao Ánh Âu Âu-Dương Bá Bạc Bạch Bàng Bành Bao Bảo Bạo Bế Biện Bì Bình Bồ Bồng Bửu Ca Cái Cam Cảnh Cầm Cấn Cát Chế \
    Chiêm Chử Chúc Chung Chương Công Cồ Cổ Cù Cung Cự Cừ Dã Danh Diêm Diệp Doãn Du Dụ Duy Dư Đái Đan Đàng Đằng Đậu Đầu Đèo Đới Đôn Đồng Đống \
    Đổng Đường Đức Gia Giả Giang Giao Giáp Hạ Hàn Hàng Hán Hạng Hằng Hình Hoa Hoắc Hoành Hồng Hùng Hứa Hương Hữu Kha \
    Khiếu Khâu Khoa Khoái Khương Khuất Khúc Khuông Khưu Kiên Kim Kỷ Kỳ La Lã Lại Lạc Lăng Lang Lành Lầu Lều Lịch Liên Liêu Liễu Lò Lỗ Lộ Lôi \
    Lợi Long Lộc Lục Luyện Lữ Lư Lường Ma Mã Mạc Mạch Mạnh Mao Mâu Mẫn Mầu Mễ Mùi Mỹ Nam Ngạc Ngân Nghê Nghị Ngũ Ngụy Nguỵ Nhạc Nhâm Nhan Nhữ \
    Nhuế Ninh Nông Ông Ổi Ong Phí Phó Phong Phú Phù Phương Phượng Quan Quản Quang Quảng Quế Quyền Sái Sầm Sài Sơn Sử Sỹ Tân Tất Tán Tào Tấn Tề Thạch Thào \
    Thẩm Thân Thành Thang Thập Thiều Thi Thiện Thôi Thông Tiêu Tiền Tiến Tiết Tòng Toán Toàn Tôn Tống Tông Trà Trác Trầm Trang Tri Trí Trình \
    Trọng Trưng Trưởng Từ Tưởng Ty Uông Ứng Ung Uất Ưng Văn Viên Viêm Vi Vĩ Viết Vĩnh Vòng Vong Vưu Xa Xuân Yên Yến Ỷ Bùi-Nguyễn Tôn-Thất \
    Kinh Lai Lan Lao Lăn Lỳ Mậu Mục Nại Nghĩa Ngọ Nhân Nhiêu Nho Nùng Ốc Phố Phụng Phúc Quý Sa Sáu Sĩ Soạn Tài Tam Tấu Thác Tham Thanh Thiên Thục \
    Thủy Thuỷ Tín Tinh Tịnh Trạc Trần-Lê Trì Trung Trúc Tuấn Tưởng Tự Úc Vạn Vân Vệ Việt Vinh Xà Xin Bì Bốc Bàn Bằng Cảnh Chân Châm Đình Đăng Đạo Đắc Điền Đốc Độ Đời Hầu \
    Hậu Hòa Hoà Hoài Huy Hưng Khánh Khang Khắc Khiêm Khôi Khởi Khuê Kiểu Kính Lạnh Lẫm Lập Linh Loan Luân Lung Lượng Lưỡng Màn Mang Minh Mông Mộc Mỗ Náo Ngạn Nghi Ngoạn Ngọc Ngư Nhuận
    """)

  /// Of the Tày, Nùng, Thái, Mường, Hoa, Dao, Mông and their neighbours, the Chăm and Khmer, and the peoples of the highlands.
  private static let others = words(
    """
    Âm Ấu Bua Cà Chá Chảo Chẩu Chềnh Chìu Chíu Chống Cút Cư Cứ Chá Chang Chéo Chớ Chơ Dền Dê Dương-Thị Dịp Điêu Điểu Đặng-Thị Dìn Giàng Giàng-A Già Hảng Hán Hạng Hau Hầu Hờ \
    Hoàng-Thị Khà Khang Khoàng Khùng Khua Lầu Lèng Lềnh Lèo Lìm Lò Lô Lồ Lồng Lương-Thị Lỷ Lù Lùng Lừ Ly Lầm Lành Lự Lường Mè Mông Mùa Mo Mố Mã-Thị Ngần Nịnh Nình Ngải \
    Pờ Páo Phà Phàn Phàng Phìn Phùng-A Pồ Pông Pịt Pi Quàng Quáng Sẻn Sềnh Sín Sì Sỳ Sình Sính Sồng Sú Sùng Tải Tằng Tao Tẩn Tráng Thàng Thào Thền Then Thiên Thèn Thò \
    Tòng Tòn Trang Trìu Triệu-Thị Tướng Vàng Vàng-A Váng Vì Vi Vù Vừ Vương-Thị Voòng Vày Xeo Xồng Xong Xìn Phạ Bá Bạo Đạo Đàng Quảng Thổ Thiên Lưu-Thị Kiều-Thị Sầu Miêu Báo Năng Dụng \
    Nại Hứa-Thị Lộ Bích Não Châu-Thị Danh Kiên Neáng Nèang Néang Liêu Chau Sóc Tà Thị Ung Ngưu Trà A Y Ya Ka Kơ Rơ Lơ Bon Cil Cill Kră Liêng Ha Sa Pang Ya Jơ Đrong Nay Ksor Kpă Kpuih Rah Rahlan Rcom Rmah \
    Rơ-Châm Rô Siu Puih Hiao Niê Êban Ênuôl Êñuôl Mlô Byă Ayun Hmok Hwing Hra Hlong Hđơk Kbuôr Knul Kđăm Ktla Ktul Mjâo Buôn Bkrông Adrơng Arul Aliô \
    Bdap Du Bing Bya Eban Rcăm Ajũn Ndu Long Nam Jiê Đing Alăng Arất Avô Bhling Bling Bh'riu Bríu Bhríu Clâu Coor Hiên Hôih Ating Pơloong Riah Tơngôl Zơrâm \
    Blúp Phùn Tăng Hồ-Văn Đing Zơ Tangôn Kring Un Bnướch Kăn Plong Hlăng Chăm Đinh-Văn Krông Byih Bok
    """)

  /// The syllables of all names as a comparison makes them.
  static let keys: Set<String> = Set(all.flatMap { VietnameseText.comparisonSyllables($0).prefix(1) })

  private static let frequentKeys: [(key: [Unicode.Scalar], name: String)] = frequent.map {
    (Array(VietnameseText.comparisonKey($0).unicodeScalars), $0)
  }

  private static let frequentBare: [String: [String]] = Dictionary(
    grouping: frequent, by: { VietnameseText.unaccented($0).lowercased() })

  /// Whether the word is a family name that is known.
  public static func isKnown(_ word: String) -> Bool { keys.contains(VietnameseText.comparisonKey(word)) }

  /// The frequent family name that a word, itself no known one, is a letter, a mark or a tone away from.
  public static func suggestion(for word: String) -> String? {
    let key = Array(VietnameseText.comparisonKey(word).unicodeScalars)
    guard !key.isEmpty, !isKnown(word) else { return nil }
    let isSyllable = SyllableSpelling.isSyllable(VietnameseText.lowercased(word))
    let near = frequentKeys.filter { other in
      guard EditDistance.between(key, other.key, limit: 1) != nil else { return false }
      if SyllableSpelling.differsInMarksOnly(word, other.name) { return true }
      // Short names are all near to one another; a syllable that can be is a rare name, unless its end is missing.
      guard min(key.count, other.key.count) > 3 else { return false }
      return !isSyllable || other.key.filter(isLetter).starts(with: key.filter(isLetter))
    }
    return near.first?.name
  }

  /// The frequent family names that are this word when their marks and tones are left out.
  public static func marked(_ word: String) -> [String] {
    guard !isKnown(word) else { return [] }
    return (frequentBare[word.lowercased()] ?? []).filter { VietnameseText.unaccented($0) != $0 }
  }

  /// Family names that mostly stand second in a name.
  private static let middles = Set(
    words(
      """
      Văn Thị Đức Minh Quang Hữu Đình Xuân Ngọc Bá Trọng Mạnh Công Anh Duy Gia Thế Tiến Việt Nhật Hải Thanh Kim Quốc Viết \
      Phúc Hồng Thành Trung Bảo Khắc Hoàng Thái Vĩnh Hưng Khánh Thiên Phương
      """
    ).map(VietnameseText.comparisonKey))

  /// Whether a word, though a family name, is mostly met as the second of a name.
  public static func isUsualMiddle(_ word: String) -> Bool { middles.contains(VietnameseText.comparisonKey(word)) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { !(0x30...0x39).contains(scalar.value) }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map { String($0).replacing("-", with: " ") }
  }
}

extension SyllableSpelling {
  /// Whether two words have the same letters but for marks and tones.
  static func differsInMarksOnly(_ left: String, _ right: String) -> Bool {
    VietnameseText.unaccented(left).lowercased() == VietnameseText.unaccented(right).lowercased()
  }
}
