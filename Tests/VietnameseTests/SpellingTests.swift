import Foundation
import Testing

@testable import Vietnamese

@Suite("Spelling of syllables, words and places")
struct SpellingTests {
  @Test(
    "Syllables that Vietnamese has",
    arguments: [
      "nghiệp", "Nguyễn", "gì", "giếng", "gìn", "quyết", "quốc", "khuỷu", "thuở", "xoong", "oẳn", "yên", "ỷ", "huỳnh",
      "khoẻ",
      "khỏe", "hoà", "hòa", "ngoằn", "ngoèo", "uyên", "đươu", "rượu", "tuýp", "khuya", "quýt", "ách", "ịch", "nghĩa",
      "giặc",
    ])
  func right(_ word: String) { #expect(SyllableSpelling.isSyllable(VietnameseText.lowercased(word))) }

  @Test(
    "Syllables that it cannot have",
    arguments: [
      "nghiẹpp", "ngiệp", "nghành", "kính1", "gế", "ngé", "cế", "phươg", "xuấtt", "thưởnk", "học̃", "thạn̉h", "cầnh",
      "thàhn", "đôngg",
      "quua", "kà", "mãc", "tịp̃", "hưởnng", "sảng̃", "hoạk", "wà", "nhiêụm", "khẹnn",
    ])
  func wrong(_ word: String) { #expect(!SyllableSpelling.isSyllable(VietnameseText.nfc(word))) }

  @Test func stopsBearTwoTonesOnly() {
    for word in ["học", "hóc", "tập", "tách", "lịch"] { #expect(SyllableSpelling.isSyllable(word)) }
    for word in ["hòc", "hỏc", "tẫp", "tàch", "lĩch", "hoc"] { #expect(!SyllableSpelling.isSyllable(word)) }
  }

  @Test func placesOfTones() {
    #expect(SyllableSpelling.placement(of: "hòa") == .old && SyllableSpelling.placement(of: "hoà") == .new)
    #expect(SyllableSpelling.placement(of: "thủy") == .old && SyllableSpelling.placement(of: "thuỷ") == .new)
    for word in ["tiến", "quý", "giá", "thuế", "được", "hoàn", "ngoài", "khuyến", "mía", "của", "thưởng", "quả", "già"]
    {
      #expect(SyllableSpelling.placement(of: word) == .settled, "\(word)")
    }
    for word in ["tíên", "hòan", "thửơng", "ngòai", "kếtt"] {
      #expect(SyllableSpelling.placement(of: word) != .settled, "\(word)")
    }
  }

  /// The word list of hunspell-vi, where it is installed: something to hold the table against.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/share/hunspell/vi_VN.dic")))
  func heldAgainstAWordList() throws {
    let text = try String(contentsOfFile: "/usr/share/hunspell/vi_VN.dic", encoding: .utf8)
    let words = text.split(separator: "\n").dropFirst().map { VietnameseText.nfc(String($0.split(separator: "/")[0])) }
      .filter { $0.allSatisfy { $0.isLetter && $0.isLowercase } && $0.unicodeScalars.contains { $0.value > 0x7F } }
    let strangers = words.filter { !SyllableSpelling.isSyllable($0) }
    #expect(words.count > 4_000 && strangers.count < words.count / 100, "\(strangers)")
  }

  @Test(
    "Real syllables in the wrong place",
    arguments: [
      ("Đã có thàng tích xuất sắc", "thành tích"), ("hoàn thành xuất xắc", "xuất sắc"),
      ("trong phong trao thi đua", "phong trào"),
      ("lao đông giỏi", "lao động"), ("tập thể tiến tiến", "tiên tiến"), ("danh hiệu chiến sỹ", "chiến sĩ"),
      ("nâng cao năng xuất lao động", "năng suất"), ("hàng sản suất trong nước", "sản xuất"),
      ("công tác khen thường", "khen thưởng"),
      ("hoàn thanh tốt", "hoàn thành"), ("nhiêm vụ được giao", "nhiệm vụ"), ("nổ lực vượt khó", "nỗ lực"),
      ("cải cách hành chinh", "hành chính"), ("đạt thanh tich cao", "thành tích"), ("sữa chữa máy", "sửa chữa"),
      ("bổ xung hồ sơ", "bổ sung"),
      ("suất xắc", "xuất sắc"), ("giảng dậy tốt", "giảng dạy"), ("kỹ thuât", "kỹ thuật"),
    ])
  func phrases(_ text: String, _ meant: String) {
    var review = SpellingReview()
    let found = review.slips(in: text, as: .prose).filter { $0.kind == .phrase }.compactMap(\.suggestion)
    #expect(found.contains(meant), "\(text): \(found)")
  }

  @Test(
    "Right words that resemble others",
    arguments: [
      "chuyển sang tạo điều kiện cho công nhân", "di tích Hoàng thành Thăng Long", "từng công đoạn sản xuất",
      "việc sinh hoạt chi bộ", "công ăn việc làm", "chi tiêu tiết kiệm", "thợ lành nghề",
      "mỗi trường học một công trình",
      "các công dân tiêu biểu", "điện từ trường", "thu nhận học sinh", "khóa học ngắn ngày", "của hàng nghìn hộ dân",
      "hải quân và hải quan",
      "đối tác công tư", "tự hào, tự tin", "xây dựng cơ sở dữ liệu", "quản lí khoa học", "bác sỹ chuyên khoa",
      "kĩ thuật viên",
      "ki-lô-mét, xi măng, bê tông, ô tô", "Công ty TNHH Một thành viên Minh Phát", "Đắk Lắk, Krông Búk, Plei Ku",
      "VietGAP, OCOP, ISO 9001",
      "Phòng Kế hoạch - Tài chính", "Đội Quản lý thị trường số 21", "Bộ phận Một cửa",
    ])
  func rightWords(_ text: String) {
    var review = SpellingReview()
    #expect(review.slips(in: text, as: .prose).isEmpty, "\(review.slips(in: text, as: .prose))")
  }

  @Test func familyNames() {
    for (written, meant) in [
      ("Nguyển", "Nguyễn"), ("Nguyễnn", "Nguyễn"), ("Trấn", "Trần"), ("Đổ", "Đỗ"), ("Vỏ", "Võ"),
      ("Bũi", "Bùi"),
    ] { #expect(FamilyNames.suggestion(for: written) == meant, "\(written)") }
    for name in [
      "Lều", "Cát", "Phó", "Nhâm", "Niê", "Ksor", "Giàng", "Lò", "Thạch", "Khổng", "Ông", "Than", "Sằn", "Chắng",
    ] {
      #expect(FamilyNames.suggestion(for: name) == nil, "\(name)")
    }
    #expect(FamilyNames.marked("Nguyen") == ["Nguyễn"] && FamilyNames.marked("Mai").isEmpty)
  }

  @Test func placesByTheirDay() throws {
    func names(_ text: String, _ year: Int, _ month: Int, isAddress: Bool = true) throws -> [String] {
      let day = try #require(CivilDate(year: year, month: month, day: 15))
      return PlaceReview.slips(in: text, on: day, isAddress: isAddress).map(\.written)
    }
    #expect(try names("xã Bát Tràng, huyện Gia Lâm, thành phố Hà Nội", 2026, 11) == ["huyện Gia Lâm"])
    #expect(try names("xã Bát Tràng, huyện Gia Lâm, thành phố Hà Nội", 2018, 1).isEmpty)
    #expect(try names("tỉnh Hà Tây", 2018, 1) == ["tỉnh Hà Tây"] && names("tỉnh Hà Tây", 2007, 5).isEmpty)
    #expect(try names("thành phố Vinh, tỉnh Nghệ An", 2025, 12) == ["thành phố Vinh"])
    #expect(try names("phường Hải Châu, thành phố Đà Nẵng", 2025, 12).isEmpty)
    #expect(try names("Sở Kế hoạch và Đầu tư Hà Nội", 2026, 5) == ["Sở Kế hoạch và Đầu tư"])
    #expect(try names("Sở Kế hoạch và Đầu tư Hà Nội", 2024, 5).isEmpty)
    #expect(try names("Sở Nông nghiệp và Môi trường", 2024, 5) == ["Sở Nông nghiệp và Môi trường"])
    #expect(try names("xã Tân Lập, tỉnh Thái Bình", 2025, 6).isEmpty)
    #expect(try names("xã Tân Lập, Thái Bình", 2025, 8) == ["Thái Bình"])
    #expect(try names("Công ty May Thái Bình", 2025, 8).isEmpty)
    #expect(try names("Ban Quản lý quận 1", 2025, 8, isAddress: false) == ["quận 1"])
  }
}
