import Testing

@testable import Vietnamese

@Suite struct OfficeTests {
  @Test(arguments: [
    // capacity, post, who decides; nothing for those that do not fit
    ("", "GIÁM ĐỐC", "GIÁM ĐỐC"), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC"),
    ("KT.CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "CHỦ TỊCH"), ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "BỘ TRƯỞNG"),
    ("KT. TRƯỞNG PHÒNG", "PHÓ PHÒNG", "TRƯỞNG PHÒNG"), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "CHỦ TỊCH"),
    ("TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "CHỦ TỊCH"), ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "GIÁM ĐỐC"),
    ("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ", "CHỦ TỊCH"), ("Q. GIÁM ĐỐC", "GIÁM ĐỐC", "GIÁM ĐỐC"),
    ("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "BÍ THƯ"), ("TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "CHỦ TỊCH"),
    ("Ký thay Giám đốc", "Phó Giám đốc", "Giám đốc"),
  ])
  func decidingPosts(capacity: String, title: String, deciding: String) {
    let post = SigningPost(capacity: capacity, title: title)
    #expect(post.fault == nil)
    #expect(post.deciding == deciding)
  }

  @Test(arguments: [
    ("KT. GIÁM ĐỐC", "CHỦ TỊCH"), ("KT. GIÁM ĐỐC", "GIÁM ĐỐC"), ("", "PHÓ GIÁM ĐỐC"), ("", "THỨ TRƯỞNG"),
    ("TM. ỦY BAN NHÂN DÂN", "GIÁM ĐỐC"), ("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH"), ("TL. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    ("TUQ. GIÁM ĐỐC", "GIÁM ĐỐC"), ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ("KT. CHỦ TỊCH", "PHÓ GIÁM ĐỐC"),
  ])
  func misfits(capacity: String, title: String) {
    #expect(SigningPost(capacity: capacity, title: title).fault != nil)
  }

  @Test(arguments: [
    ("GIÁM ĐỐC", "SỞ CÔNG THƯƠNG", "GIÁM ĐỐC SỞ CÔNG THƯƠNG"), ("CHỦ TỊCH NƯỚC", "CHỦ TỊCH NƯỚC", "CHỦ TỊCH NƯỚC"),
    ("GIÁM ĐỐC SỞ", "SỞ CÔNG THƯƠNG", "GIÁM ĐỐC SỞ CÔNG THƯƠNG"), ("CHỦ TỊCH", "", "CHỦ TỊCH"),
    ("GIÁM ĐỐC SỞ CÔNG THƯƠNG", "SỞ CÔNG THƯƠNG", "GIÁM ĐỐC SỞ CÔNG THƯƠNG"),
    ("BỘ TRƯỞNG", "BỘ CÔNG THƯƠNG", "BỘ TRƯỞNG BỘ CÔNG THƯƠNG"),
    ("CHỦ TỊCH UBND", "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU"),
  ])
  func headLines(post: String, body: String, line: String) {
    #expect(OfficialName.authority(post: post, of: body) == line)
  }

  @Test(arguments: [
    ("GIÁM ĐỐC SỞ CÔNG THƯƠNG THÀNH PHỐ HÀ NỘI", "Giám đốc Sở Công Thương thành phố Hà Nội"),
    ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "Chủ tịch Ủy ban nhân dân tỉnh Lai Châu"),
    ("GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Giám đốc Sở Nông nghiệp và Môi trường"),
    ("Chủ tịch Hội Nông dân", "Chủ tịch Hội Nông dân"), ("CHỦ TỊCH NƯỚC", "Chủ tịch nước"),
  ])
  func namesInSentences(loud: String, quiet: String) {
    #expect(OfficialName.inSentence(loud) == quiet)
  }

  @Test(arguments: [
    ("GIÁM ĐỐC SỞ CÔNG THƯƠNG", "SỞ CÔNG THƯƠNG", "214/QĐ-SCT", Award.Signer.head),
    ("CHỦ TỊCH", "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", "6120/QĐ-UBND", .minister),
    ("CHỦ TỊCH", "ỦY BAN NHÂN DÂN PHƯỜNG CỬA NAM", "12/QĐ-UBND", .head),
    ("CHỦ TỊCH", "UBND THÀNH PHỐ THÁI BÌNH", "12/QĐ-UBND", .head), ("BỘ TRƯỞNG", "BỘ CÔNG AN", "9/QĐ-BCA", .minister),
    ("CHỦ TỊCH NƯỚC", "CHỦ TỊCH NƯỚC", "988/QĐ-CTN", .president), ("", "", "12/QĐ-TTg", .primeMinister),
  ])
  func levels(authority: String, body: String, number: String, level: Award.Signer) {
    #expect(AuthorityLevel(authority: authority, body: body, number: number)?.level == level)
  }

  @Test(arguments: [
    ("CHỦ TỊCH", "CÔNG ĐOÀN NGÀNH CÔNG THƯƠNG"), ("TỔNG GIÁM ĐỐC", "CÔNG TY CỔ PHẦN CƠ KHÍ SÔNG NHUỆ"),
    ("BÍ THƯ", "ĐẢNG ỦY KHỐI DOANH NGHIỆP"), ("CHỦ TỊCH", "HỘI NÔNG DÂN THÀNH PHỐ HÀ NỘI"),
  ])
  func bodiesOfRulesOfTheirOwn(authority: String, body: String) {
    #expect(AuthorityLevel(authority: authority, body: body, number: "07/QĐ-CĐ") == nil)
  }

  @Test(arguments: [
    ("Chiến sĩ thi đua toàn quốc", "SỞ CÔNG THƯƠNG", true), ("Bằng khen", "SỞ CÔNG THƯƠNG", true),
    ("Giấy khen", "SỞ CÔNG THƯƠNG", false), ("Bằng khen", "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", false),
    ("Huân chương Lao động hạng Ba", "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", true),
    ("Lao động tiên tiến", "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", false), ("Bằng khen", "CÔNG ĐOÀN NGÀNH Y TẾ", false),
  ])
  func competences(award: String, body: String, isTooLow: Bool) throws {
    let award = try #require(AwardCatalogue.award(in: award))
    let level = AuthorityLevel(authority: "", body: body, number: "")
    let verdict = Competence.verdict(award, by: level, on: CivilDate(year: 2026, month: 12, day: 10))
    if case .tooLow(let rule) = verdict { #expect(isTooLow && rule.isRead) } else { #expect(!isTooLow) }
  }

  @Test(arguments: [
    ("CSTĐ Thành phố", "Chiến sĩ thi đua Thành phố Hà Nội"),
    ("Chiến sĩ thi đua cấp bộ, tỉnh", "Chiến sĩ thi đua Thành phố Hà Nội"),
    ("Chiến sĩ thi đua Thành phố Hà Nội", "Chiến sĩ thi đua Thành phố Hà Nội"),
    ("CSTĐ TP Hà Nội", "Chiến sĩ thi đua Thành phố Hà Nội"), ("CSTĐCS", "Chiến sĩ thi đua cơ sở"),
    ("Danh hiệu “Lao động tiên tiến” năm 2026", "Lao động tiên tiến"), ("GK", "Giấy khen"),
    ("Cờ thi đua của UBND", "Cờ thi đua của Ủy ban nhân dân thành phố Hà Nội"),
    ("Huân chương Lao động hạng 3", "Huân chương Lao động hạng Ba"),
    ("Bằng khen của Bộ trưởng Bộ Công Thương", "Bằng khen của Bộ trưởng Bộ Công Thương"),
    ("Bằng khen của UBND TP", "Bằng khen"),
  ])
  func titles(cell: String, title: String) {
    let printed = AwardTitle(cell, by: .minister, of: "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI")
    #expect(printed.text == title)
    #expect(!printed.isUnclear)
  }

  @Test func titlesWithoutABodyAreUnclear() {
    #expect(AwardTitle("CSTĐ cấp tỉnh", by: .head, of: "SỞ CÔNG THƯƠNG").isUnclear)
    #expect(AwardTitle("Huân chương Lao động", by: .president, of: "CHỦ TỊCH NƯỚC").isUnclear)
  }
}

@Suite struct KindGuessTests {
  @Test(arguments: [
    "Chuyền 12", "Lớp 12A1", "Xưởng truyền nghề", "Bộ phận Một cửa", "Đảng ủy Sở", "Chi đoàn Khối cơ quan", "Thôn Đoài",
    "Tổ dân phố số 5", "Phường Cửa Nam", "Điện lực Đống Đa", "Nhân dân và cán bộ xã Đồng Tâm Mới",
    "Kho dự trữ Thượng Cát",
    "Đội Quản lý thị trường số 21", "Liên minh Hợp tác xã Rau sạch", "Bến xe Gia Lâm", "Hội Nông dân xã Yên Trung",
  ])
  func bodies(name: String) {
    #expect(KindGuess(name: name).kind == .collective, "\(KindGuess(name: name).measure)")
  }

  @Test(arguments: [
    "Nguyễn Văn An", "Trịnh Khoa", "Đoàn Thị Sâm", "Ban Thị Huệ", "Hội Văn Tính", "Đoàn Minh Tuấn", "Mai Văn An",
    "Tôn Nữ Thị Ninh", "H'Hen Niê", "K'Brêu", "Y Blui Mlô", "Đỗ thị Hoa", "Trần Văn Hùng (con)",
    "Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương", "Giàng A Páo",
  ])
  func persons(name: String) {
    #expect(KindGuess(name: name).kind == .individual, "\(KindGuess(name: name).measure)")
  }

  @Test(arguments: [
    "Hộ ông Lê Văn Hai", "Gia đình bà Nguyễn Thị Năm", "Hộ kinh doanh Phí Thị Bưởi", "Hộ gia đình ông Lê Văn Tám",
  ])
  func households(name: String) {
    #expect(KindGuess(name: name).kind == .household)
  }

  @Test(arguments: ["Ban Mai", "Đoàn Kịch", "Hội Khuyến Học", "John Smith"])
  func doubtful(name: String) {
    #expect(KindGuess(name: name).kind == nil)
  }

  @Test(arguments: [
    ("Gia đình ông Lê Văn Tám", "", "Hộ gia đình ông Lê Văn Tám", "Lê Văn Tám", "Ông"),
    ("Hộ bà Nguyễn Thị Tẻo", "", "Hộ gia đình bà Nguyễn Thị Tẻo", "Nguyễn Thị Tẻo", "Bà"),
    ("Chử Văn Toàn", "Ông", "Hộ gia đình ông Chử Văn Toàn", "Chử Văn Toàn", "Ông"),
    ("Chử Văn Toàn", "", "Hộ gia đình Chử Văn Toàn", "Chử Văn Toàn", ""),
    ("Hộ kinh doanh Phí Thị Bưởi", "", "Hộ kinh doanh Phí Thị Bưởi", "kinh doanh Phí Thị Bưởi", ""),
    (
      "Gia đình ông Trần Văn Sáu và bà Lê Thị Bảy", "", "Gia đình ông Trần Văn Sáu và bà Lê Thị Bảy",
      "Trần Văn Sáu và bà Lê Thị Bảy", "Ông"
    ),
  ])
  func householdNames(text: String, given: String, full: String, name: String, honorific: String) {
    let household = HouseholdName(text, honorific: given)
    #expect(household.full == full)
    #expect(household.name == name)
    #expect(household.honorific == honorific)
  }
}
