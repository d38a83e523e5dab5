/// Words by which names of persons, bodies and households are told apart.
enum NameWords {
  enum Beginning { case body, doubtful }

  private static func phrases(_ text: String) -> [[String]] {
    text.split { $0 == "," || $0.isNewline }.map { VietnameseText.comparisonSyllables(String($0)) }.filter {
      !$0.isEmpty
    }
  }

  private static func syllables(_ text: String) -> Set<String> {
    Set(VietnameseText.comparisonSyllables(text))
  }

  /// With which bodies are named, and persons are not.
  private static let bodies = Dictionary(
    grouping: phrases(
      """
      phòng, chi cục, công ty, trung tâm, văn phòng, trường, sở, cục, tập thể, xí nghiệp, nhà máy, hợp tác xã, htx, viện
      chi bộ, đảng bộ, đảng ủy, công đoàn, ubnd, ủy ban, hội đồng, tổng công ty, tổng cục, doanh nghiệp, hiệp hội, bệnh viện
      ban quản lý, thanh tra, đoàn thanh niên, đoàn tncs, đoàn trường, đoàn xã, đoàn phường, hội nông dân, hội phụ nữ
      hội cựu chiến binh, hội liên hiệp, hội khuyến học, hội chữ thập đỏ, hội người cao tuổi, làng nghề, làng, cụm công nghiệp
      siêu thị, chợ, khoa, phân xưởng, xưởng, cơ sở, liên đoàn, liên minh, quỹ, ngân hàng, báo, tạp chí, đài, nhà văn hóa
      trạm, tổ, đội, khối, nhóm, câu lạc bộ, chuyền, dây chuyền, lớp, bộ phận, bộ môn, bộ, chi đoàn, chi hội, phân hội
      thôn, ấp, bản, buôn, xóm, khu phố, khu dân cư, khu vực, tổ dân phố, phường, xã, thị trấn, thị xã, quận, huyện, tỉnh
      đặc khu, thành phố, điện lực, bưu điện, bưu cục, cửa hàng, đại lý, kho, kho bạc, nhân dân, cán bộ, ca, kíp, lữ đoàn
      sư đoàn, trung đoàn, tiểu đoàn, đại đội, trung đội, tiểu đội, quân đoàn, công an, đồn, hạt, chi nhánh, nhà hát
      nhà xuất bản, nhà trường, bảo tàng, thư viện, bến xe, ga, cảng, sân bay, nông trường, lâm trường, trang trại, tập đoàn
      học viện, đại học, mầm non, mặt trận, ban chỉ huy, ban chỉ đạo, ban giám đốc, ban giám hiệu, ban nhân dân
      ban chấp hành, ban thường vụ, ban liên lạc, ban vận động, ban thanh tra, ban công tác, dàn nhạc, đoàn kịch
      đoàn nghệ thuật, đoàn công tác, tòa án, viện kiểm sát, bảo hiểm, hải quan, chi cục thuế, thuế, tòa soạn
      """), by: { $0[0] })

  /// With which bodies are named, and families too.
  private static let doubtful = Set(phrases("ban, đoàn, hội, quách, vệ").map { $0[0] })

  /// Family names, of the Kinh and of other peoples.
  static let families = syllables(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý an âu ân bá bạch ban bàn bế biện bồ bửu cái cao
    cam cầm cấn châu chế chu chử chúc chung chương công cổ cù cung cự dã danh diêm diệp doãn du dư đái đàm đào đậu điền
    điêu điểu đinh đoàn đoan đỏ đôn đồng đới đường giang giáp giàng giả hạ hà hán hàn hàng hạng hầu hình hoa hoắc hồng hứa
    hy kha khà khâu khiếu khổng khuất khúc khương khưu kiên kiều kim kỷ la lã lạc lại lâm lăng lầu lò lỗ lộc lô lù lục lư
    lưu lữ lương lường mạc mạch mai mã mang mẫn màn mộc mông mùa mục ma nghê nghiêm ngọ ngọc ngụy nhâm nhan nhữ nho ninh
    nông ong ông phí phó phù phú phùng phương quách quan quản quàng quảng quang quế quyền sái sầm sơn sùng tạ tăng tẩn tào
    tất tề thạch thái thang thẩm thân thào thi thiều thiệu thịnh thôi tiết tiêu tiếu tô tôn tông tống trà trang tráng trâu
    triều triệu trịnh trình trương từ tưởng ty uông ứng vàng vạn văn vân vi viên vi vừ vương vưu xa xung y yên
    lỳ phàn chảo chang chẻo thàng sín pờ lìm sần giàng vù khang cứ thò lừu hờ mí ly thền lèng xồng và hạp
    ksor siu nay rơ rah rô kpă kpa niê mlô êban bkrông kbuôr hồ pinăng chamaléa katơr kator pi bơ đa patâu
    """)

  /// Middle names that hardly stand in the name of a body.
  static let middles = syllables("thị văn")

  /// Words inside the names of bodies.
  static let places = Array(syllables("xã phường huyện tỉnh"))

  /// How the name of a body begins, the longest phrase first.
  static func beginning(of key: [String]) -> Beginning? {
    guard let first = key.first, key.count > 1 else { return nil }
    if (bodies[first] ?? []).contains(where: { key.starts(with: $0) && key.count > $0.count }) { return .body }
    return doubtful.contains(first) ? .doubtful : nil
  }

  /// "H'Hen Niê", "K'Brêu", "Y Blui Mlô", "A Phương".
  static func isOfOtherPeoples(_ words: [String], _ key: [String]) -> Bool {
    guard let first = words.first, words.count > 1 || first.contains(where: VietnameseText.isApostrophe) else {
      return false
    }
    if first.contains(where: VietnameseText.isApostrophe) { return true }
    return ["Y", "A", "K", "H"].contains(first) || key.last.map(otherPeoples.contains) ?? false
  }

  private static let otherPeoples = syllables("niê mlô êban bkrông kbuôr ayun kđoh adrơng byă knul buôn krông kpor hra")

  /// "Hộ ông …", "Hộ gia đình …", "Gia đình bà …", "Hộ kinh doanh …".
  static func isHousehold(_ words: [String], _ key: [String]) -> Bool {
    guard words.count > 1 else { return false }
    if key.starts(with: VietnameseText.comparisonSyllables("gia đình")) { return key.count > 2 }
    guard key.first == VietnameseText.comparisonKey("hộ") else { return false }
    return words[1].first?.isLowercase == true || families.contains(key[1])
      || householdWords.contains { key.dropFirst().starts(with: $0) }
  }

  private static let householdWords = phrases("gia đình, kinh doanh, ông, bà, sản xuất, cá thể")
}

extension VietnameseText {
  static func isApostrophe(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(isApostrophe) ?? false
  }
}
