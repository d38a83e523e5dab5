/// Abbreviations that sheets bear and papers write in full, and those that stay as they are.
///
/// Gathered by the project; expansions are the words of offices.
public enum AbbreviationTable {
  /// What an abbreviation stands for; nothing where the word is none, or may stand on a paper as it is.
  public static func expansion(of word: String) -> String? { expansions[word] }

  /// Whether a run of capitals is likely to be an abbreviation that nobody outside can read: without a vowel, or with Đ.
  public static func isLikely(_ word: String) -> Bool {
    guard !kept.contains(word), word.count >= 2, word.allSatisfy(\.isUppercase) else { return false }
    let letters = word.unicodeScalars.compactMap(Letter.init)
    guard letters.count == word.unicodeScalars.count else { return false }
    let hasVowel = letters.contains(where: \.isVowel)
    return !hasVowel && (letters.count >= 5 || letters.contains { $0.base == "đ" })
  }

  /// Parts of registered names, standards and brands that are written so.
  private static let kept: Set<String> = [
    "TNHH", "MTV", "CP", "ISO", "OCOP", "EVN", "VNPT", "FPT", "GDP", "GRDP", "FDI", "ASEAN", "WTO", "BIDV", "SHB", "MB",
    "HACCP", "VTV", "VTC", "HTV", "HPG", "TKV", "PVN", "PTSC", "BOT", "SMT", "CNC", "LED", "CAD", "KCS", "XNK", "PVC",
    "VNPAY", "MBF", "VPBANK", "SSTTTT",
  ]

  private static let expansions: [String: String] = {
    var table: [String: String] = [:]
    for (short, full) in pairs { for form in short.split(separator: " ") { table[String(form)] = full } }
    return table
  }()

  private static let pairs: [(short: String, full: String)] = [
    ("GĐ gđ Gđ", "Giám đốc"), ("PGĐ pgđ P.GĐ", "Phó Giám đốc"), ("TGĐ", "Tổng Giám đốc"), ("PTGĐ", "Phó Tổng Giám đốc"),
    ("TP tp Tp", "thành phố (hoặc Trưởng phòng)"), ("TTP", "Trưởng phòng"), ("PP", "Phó Trưởng phòng"),
    ("PTP", "Phó Trưởng phòng"), ("CV cv", "chuyên viên"), ("CVC", "chuyên viên chính"), ("NV nv", "nhân viên"),
    ("CT ct", "Công Thương, công ty hoặc Chủ tịch"), ("PCT", "Phó Chủ tịch"), ("BT", "Bí thư"), ("PBT", "Phó Bí thư"),
    ("UBND Ubnd ubnd", "Ủy ban nhân dân"), ("HĐND hđnd", "Hội đồng nhân dân"),
    ("MTTQ UBMTTQ", "Mặt trận Tổ quốc Việt Nam"),
    ("HN", "Hà Nội"), ("HCM TPHCM TpHCM tphcm", "Thành phố Hồ Chí Minh"), ("VN", "Việt Nam"), ("HP", "Hải Phòng"),
    ("ĐN", "Đà Nẵng"), ("TT tt", "trung tâm"), ("VP vp", "văn phòng"), ("QL ql", "quản lý"),
    ("QLTT", "quản lý thị trường"),
    ("QLCN", "Quản lý Công nghiệp"), ("QLTM", "Quản lý Thương mại"), ("QLNL", "Quản lý Năng lượng"),
    ("QLDA", "quản lý dự án"),
    ("QLĐT", "quản lý đô thị"), ("QLNN", "quản lý nhà nước"), ("BQL", "Ban Quản lý"), ("BQLDA", "Ban Quản lý dự án"),
    ("PTCN", "phát triển công nghiệp"), ("XTTM", "xúc tiến thương mại"), ("TMĐT", "thương mại điện tử"),
    ("TM tm", "thương mại"),
    ("DV", "dịch vụ"), ("TMDV", "thương mại và dịch vụ"), ("SX sx", "sản xuất"), ("SXKD", "sản xuất kinh doanh"),
    ("KD", "kinh doanh"), ("KH", "kế hoạch"), ("KHTC", "Kế hoạch - Tài chính"), ("KHĐT", "Kế hoạch và Đầu tư"),
    ("KHCN", "khoa học và công nghệ"), ("KHKT", "khoa học kỹ thuật"), ("TC", "tài chính hoặc tổ chức"),
    ("TCCB", "Tổ chức cán bộ"), ("TCHC", "Tổ chức - Hành chính"), ("HC", "hành chính"),
    ("HCTH", "Hành chính - Tổng hợp"),
    ("KT", "kỹ thuật, kế toán hoặc kinh tế"), ("KTAT", "kỹ thuật an toàn"), ("ATLĐ", "an toàn lao động"),
    ("ATVSLĐ", "an toàn, vệ sinh lao động"), ("ATTP", "an toàn thực phẩm"), ("VSATTP", "vệ sinh an toàn thực phẩm"),
    ("ATGT", "an toàn giao thông"), ("ANTT", "an ninh, trật tự"), ("PCCC", "phòng cháy, chữa cháy"),
    ("PCTT", "phòng, chống thiên tai"), ("TKCN", "tìm kiếm cứu nạn"), ("CNCH", "cứu nạn, cứu hộ"),
    ("CCHC", "cải cách hành chính"),
    ("CĐS", "chuyển đổi số"), ("CNTT", "công nghệ thông tin"), ("TTTT", "thông tin và truyền thông"),
    ("TTĐT", "thông tin điện tử"),
    ("CBCNVC", "cán bộ, công nhân, viên chức"), ("CBCC", "cán bộ, công chức"), ("CBVC", "cán bộ, viên chức"),
    ("CBCCVC", "cán bộ, công chức, viên chức"), ("CCVC", "công chức, viên chức"), ("CNVC", "công nhân, viên chức"),
    ("CNVCLĐ", "công nhân, viên chức, lao động"), ("CNLĐ", "công nhân lao động"), ("CBCNV", "cán bộ, công nhân viên"),
    ("CNV", "công nhân viên"), ("CB cb", "cán bộ"), ("CC", "công chức"), ("VC", "viên chức"), ("NLĐ", "người lao động"),
    ("LĐ lđ", "lao động"), ("LĐTT", "Lao động tiên tiến"), ("CSTĐ", "Chiến sĩ thi đua"),
    ("CSTĐCS", "Chiến sĩ thi đua cơ sở"),
    ("TTLĐTT", "Tập thể lao động tiên tiến"), ("TTLĐXS", "Tập thể lao động xuất sắc"), ("BK", "Bằng khen"),
    ("GK", "Giấy khen"),
    ("TĐKT TĐ-KT", "thi đua, khen thưởng"), ("TĐ", "thi đua"), ("SK", "sáng kiến"), ("SKKN", "sáng kiến kinh nghiệm"),
    ("NCKH", "nghiên cứu khoa học"), ("XS xs", "xuất sắc"), ("HTXSNV HTXS", "hoàn thành xuất sắc nhiệm vụ"),
    ("HTTNV", "hoàn thành tốt nhiệm vụ"), ("NV.", "nhiệm vụ"), ("PT", "phong trào hoặc phụ trách"),
    ("XD xd", "xây dựng"),
    ("XDCB", "xây dựng cơ bản"), ("NTM", "nông thôn mới"), ("VH", "văn hóa"), ("VHXH", "văn hóa - xã hội"),
    ("VHTT", "Văn hóa và Thể thao"),
    ("VHTTDL", "Văn hóa, Thể thao và Du lịch"), ("TDTT", "thể dục thể thao"), ("GDĐT", "Giáo dục và Đào tạo"),
    ("GD", "giáo dục"),
    ("GV gv", "giáo viên"), ("HS hs", "học sinh"), ("SV", "sinh viên"), ("HSSV", "học sinh, sinh viên"),
    ("HSG", "học sinh giỏi"),
    ("THCS", "trung học cơ sở"), ("THPT", "trung học phổ thông"), ("TH", "tiểu học"), ("MN", "mầm non"),
    ("ĐH", "đại học"),
    ("CĐ", "công đoàn hoặc cao đẳng"), ("LĐLĐ", "Liên đoàn Lao động"), ("ĐTN", "Đoàn Thanh niên"),
    ("TNCS", "Thanh niên Cộng sản"),
    ("TNCSHCM", "Thanh niên Cộng sản Hồ Chí Minh"), ("LHPN HLHPN", "Liên hiệp Phụ nữ"), ("CCB", "cựu chiến binh"),
    ("ND", "nhân dân"),
    ("LĐTBXH", "Lao động - Thương binh và Xã hội"), ("LĐ-TBXH", "Lao động - Thương binh và Xã hội"),
    ("BHXH", "bảo hiểm xã hội"),
    ("BHYT", "bảo hiểm y tế"), ("BHTN", "bảo hiểm thất nghiệp"), ("YTCC", "y tế công cộng"), ("BV bv", "bệnh viện"),
    ("BS bs", "bác sĩ"),
    ("TNMT", "Tài nguyên và Môi trường"), ("NNMT", "Nông nghiệp và Môi trường"), ("NN", "nông nghiệp"),
    ("NNPTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("GTVT", "giao thông vận tải"), ("VLXD", "vật liệu xây dựng"), ("QHKT", "Quy hoạch - Kiến trúc"),
    ("TCKH", "Tài chính - Kế hoạch"),
    ("QSQP", "quân sự, quốc phòng"), ("QPAN", "quốc phòng - an ninh"), ("LLVT", "lực lượng vũ trang"),
    ("CA", "công an"), ("QS", "quân sự"),
    ("QĐ qđ", "quyết định"), ("NQ", "nghị quyết"), ("NĐ", "nghị định"), ("CTr", "chương trình"),
    ("DN dn", "doanh nghiệp"),
    ("DNNN", "doanh nghiệp nhà nước"), ("DNTN", "doanh nghiệp tư nhân"), ("HTX htx", "hợp tác xã"),
    ("XN xn", "xí nghiệp"),
    ("NM", "nhà máy"), ("PX px", "phân xưởng"), ("CN cn", "công nghiệp, công nhân hoặc chi nhánh"),
    ("KCN", "khu công nghiệp"),
    ("CCN", "cụm công nghiệp"), ("KCX", "khu chế xuất"), ("TCT TCTy", "tổng công ty"), ("Cty cty CTy CTY", "công ty"),
    ("CTCP", "công ty cổ phần"), ("BCH", "Ban Chấp hành"), ("BCĐ", "Ban Chỉ đạo"), ("BTC", "Ban Tổ chức"),
    ("BGH", "Ban Giám hiệu"),
    ("HĐQT", "Hội đồng quản trị"), ("HĐTV", "Hội đồng thành viên"), ("HĐ", "hội đồng hoặc hợp đồng"),
    ("TDP", "tổ dân phố"),
    ("KDC", "khu dân cư"), ("ANCT", "an ninh chính trị"), ("TTATXH", "trật tự, an toàn xã hội"),
    ("KTXH KT-XH", "kinh tế - xã hội"),
    ("XHCN", "xã hội chủ nghĩa"), ("CNXH", "chủ nghĩa xã hội"), ("TW", "Trung ương"), ("TƯ", "Trung ương"),
    ("ĐBQH", "đại biểu Quốc hội"),
    ("ĐCSVN", "Đảng Cộng sản Việt Nam"), ("TTrSở TTr", "thanh tra"), ("KTNN", "Kiểm toán nhà nước"),
    ("KBNN", "Kho bạc Nhà nước"),
    ("NHNN", "Ngân hàng Nhà nước"), ("TAND", "Tòa án nhân dân"), ("VKSND", "Viện kiểm sát nhân dân"),
    ("THADS", "thi hành án dân sự"),
    ("đ/c Đ/c Đ/C", "đồng chí"), ("v/v V/v", "về việc"), ("ko k0 đc dc", "không, được"), ("ng", "người"),
    ("Tr.", "Trường"),
    ("P. p.", "Phòng hoặc phường"), ("Q. q.", "quận"), ("H. h.", "huyện"), ("X. x.", "xã"),
    ("TP. Tp. tp.", "thành phố"),
    ("TT. Tt.", "trung tâm hoặc thị trấn"), ("TX. Tx.", "thị xã"), ("Cty.", "công ty"), ("ThS. ThS", "Thạc sĩ"),
    ("TS. TS", "Tiến sĩ"),
  ]
}
