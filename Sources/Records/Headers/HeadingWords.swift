import Vietnamese

/// The words of which headings of office lists are made, and what each of them means there.
struct HeadingWords: Sendable {
  enum Role: Sendable, Hashable {
    /// What the column is about.
    case head(String)
    /// A kind of recipient: it makes “Tên …” a name, and stands alone for names.
    case recipient
    /// A word that narrows the heads of these concepts down, and says nothing about others.
    case qualifier(Set<String>)
    /// A word that never changes what a heading means.
    case filler
    case separator
  }

  /// The roles of phrases by their words, and the most words that a phrase has.
  private let roles: [[String]: Role]
  private let bareRoles: [[String]: Role]
  private let longest: Int

  static let shared = HeadingWords()

  private init() {
    var roles: [[String]: Role] = [:]
    var bare: [[String]: Role] = [:]
    func add(_ phrases: String, _ role: Role) {
      for phrase in phrases.split(separator: ";") {
        roles[Self.tokens(String(phrase)).map(\.key)] = role
        bare[Self.tokens(VietnameseText.unaccented(String(phrase))).map(\.key)] = role
      }
    }
    for (concept, phrases) in Self.heads { add(phrases, .head(concept)) }
    add(Self.recipients, .recipient)
    for (phrases, concepts) in Self.qualifiers { add(phrases, .qualifier(concepts)) }
    add(Self.fillers, .filler)
    add("và;hoặc;hay;cùng", .separator)
    self.roles = roles
    bareRoles = bare
    longest = roles.keys.map(\.count).max() ?? 1
  }

  /// The roles of a heading's words in order; nothing where a word is not known.
  func roles(of heading: String) -> [Role]? {
    let tokens = Self.tokens(heading)
    // One bare syllable can be too many words; several together, such as “Chuc vu”, are no others.
    let isBare = tokens.count > 1 && heading.utf8.allSatisfy { $0 < 0x80 }
    let table = isBare ? bareRoles : roles
    var found: [Role] = []
    var index = 0
    while index < tokens.count {
      let most = min(longest, tokens.count - index)
      guard
        let length = stride(from: most, through: 1, by: -1).first(where: { length in
          table[tokens[index..<(index + length)].map(\.key)] != nil
        })
      else {
        guard tokens[index].isSign || tokens[index].isYear else { return nil }
        found.append(tokens[index].isSign ? .separator : .filler)
        index += 1
        continue
      }
      found.append(table[tokens[index..<(index + length)].map(\.key)] ?? .filler)
      index += length
    }
    return found
  }

  private struct Token {
    var key: String
    var isSign: Bool { key == "|" }
    var isYear: Bool { key.count == 4 && (key.hasPrefix("19") || key.hasPrefix("20")) && Int(key) != nil }
  }

  private static let signs: Set<Character> = [",", "/", ";", "-", "–", "—", "+", "|", "\\"]

  /// Syllables as keys for comparing, every sign that parts them one and the same.
  private static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    func close() {
      tokens += VietnameseText.comparisonSyllables(word).map { Token(key: $0) }
      word = ""
    }
    for character in text {
      if signs.contains(character) {
        close()
        tokens.append(Token(key: "|"))
      } else if character == "&" {
        word += " và "
      } else {
        word.append(character)
      }
    }
    close()
    return tokens
  }

  /// Every phrase, for telling with which words headings begin.
  static let beginnings: [String] =
    (heads.map(\.phrases) + [recipients]).flatMap { $0.split(separator: ";").map(String.init) }

  // MARK: The words

  private static let heads: [(concept: String, phrases: String)] = [
    ("no", "stt;tt;số tt;số thứ tự;thứ tự;no"),
    ("honorific", "danh xưng;xưng hô;cấp bậc;quân hàm;ông;bà;ông bà;đồng chí;đ/c;anh;chị"),
    ("name", "họ và tên;họ tên;họ, tên;họ và tên đầy đủ;họ tên đầy đủ;tên đầy đủ;quý danh;full name"),
    ("named", "tên"),
    (
      Heading.Part.family,
      """
      họ;họ lót;họ đệm;họ và đệm;họ và lót;họ và tên đệm;họ và tên lót;họ và chữ đệm;họ và chữ lót;họ tên đệm;\
      họ chữ đệm;họ, đệm;họ, lót;họ, chữ đệm;họ, tên đệm;họ, chữ lót;họ, tên lót
      """
    ),
    (Heading.Part.middle, "đệm;tên đệm;chữ đệm;lót;chữ lót;tên lót"),
    ("sex", "giới tính;giới;phái"), (Heading.Part.male, "nam"), (Heading.Part.female, "nữ"),
    (
      "birth",
      """
      ngày sinh;năm sinh;sinh năm;sinh ngày;ntns;ngày tháng năm sinh;ngày, tháng, năm sinh;ngày tháng, năm sinh;\
      ngày, tháng năm sinh;ngày sinh tháng đẻ
      """
    ),
    ("position", "chức vụ;chức danh;nghề nghiệp;nghề;vị trí việc làm;vị trí công tác;chức trách;công việc"),
    (
      "unit",
      """
      đơn vị;cơ quan;nơi công tác;nơi làm việc;nơi học tập;phòng;ban;phòng ban;bộ phận;lớp;khoa;trường;tổ;đội;\
      công ty;doanh nghiệp;tổ chức;chi bộ;đảng bộ;chi đoàn;cơ sở;phân xưởng;trung tâm
      """
    ),
    ("address", "địa chỉ;nơi ở;chỗ ở;nơi cư trú;nơi thường trú;thường trú;hộ khẩu thường trú"),
    ("award", "hình thức;danh hiệu;khen thưởng;hình thức khen thưởng;danh hiệu thi đua"),
    ("citation", "thành tích;nội dung;lý do;lí do;tóm tắt;tóm tắt thành tích"),
    ("decision", "quyết định;qđ"), ("number", "số;số hiệu;số, ký hiệu;số ký hiệu"),
    ("day", "ngày;ngày tháng năm;ngày, tháng, năm;ngày tháng;ngày ký;ngày ban hành"),
    ("register", "sổ vàng;số sổ vàng;số vào sổ vàng;số vào sổ;vào sổ số;vào sổ vàng số;số bằng"),
    ("amount", "tiền thưởng;mức thưởng;mức tiền thưởng;mức tiền;số tiền;thành tiền;tiền khen thưởng;mức khen thưởng"),
    ("photo", "ảnh;hình ảnh;ảnh chân dung;tệp ảnh"), ("note", "ghi chú;chú thích;lưu ý;note"),
    ("kind", "đối tượng;loại đối tượng;phân loại;phân loại đối tượng;loại hình"), ("posthumous", "truy tặng"),
  ]

  private static let recipients = """
    cá nhân;tập thể;hộ gia đình;hộ;gia đình;cán bộ;công chức;viên chức;người lao động;học sinh;sinh viên;học viên;\
    giáo viên;giảng viên;nhà giáo;đoàn viên;đảng viên;hội viên;nhân viên;người;thành viên;công nhân;chiến sĩ;\
    chiến sỹ;sĩ quan;quân nhân;doanh nhân;công dân;nghệ nhân;thí sinh;vận động viên;hs;gv;cbcc;cbccvc;cbgv;\
    đội viên;thiếu nhi;công nhân viên;lao động;xã viên;nông dân;chủ hộ;người nhận
    """

  private static let persons: Set<String> = ["name", "named", "recipient", "kind"]
  private static let awards: Set<String> = ["award", "citation", "decision", "amount", "register"]

  private static let qualifiers: [(phrases: String, concepts: Set<String>)] = [
    ("đề nghị;trình;dự kiến;xét", persons.union(["award", "citation", "amount"])),
    ("khen;thưởng;kt;tặng;trao;tặng thưởng;biểu dương;tôn vinh", persons.union(awards).union(["number", "day"])),
    ("nhận;danh sách;khai sinh;đầy đủ;in hoa;có dấu;viết hoa", persons),
    ("công tác;làm việc", ["unit", "position", "address", "citation"]),
    ("học tập;sinh hoạt;chủ quản;quản lý;trực thuộc;trực tiếp;sử dụng lao động;sản xuất", ["unit"]),
    ("đảng;đoàn thể;chính quyền;chuyên môn;kiêm nhiệm;đảm nhiệm;đang giữ", ["position"]),
    ("nhà riêng;trụ sở;cư trú;thường trú;tạm trú;gia đình", ["address"]),
    ("thi đua;cấp;năm học", ["award"]),
    (
      "đạt được;đạt;đã đạt được;đã;chính;tiêu biểu;nổi bật;cụ thể;xuất sắc;thành tích;ghi;in;trên;giấy khen;bằng khen;để",
      ["citation"]
    ),
    ("ký;ban hành;tháng", ["decision", "day", "number"]), ("kèm theo;đồng;vnđ;vnd;đ;bằng số", ["amount"]),
  ]

  private static let fillers = "được;hiện nay;hiện tại;hiện;nay;đang;của;theo;năm;các;cho;là;tại;trong;những;đợt;này"
}
