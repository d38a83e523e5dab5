import Testing

@testable import Vietnamese

@Suite("What Vietnamese wants of line breaks")
struct BreakingTests {
  /// Pieces between white space, and after hyphens and slashes, as the writing system allows breaks.
  private func rules(_ text: String) -> (rules: LineBreakRules, words: [String]) {
    let bytes = Array(text.utf8)
    var pieces: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count {
      let isEnd = index == bytes.count || bytes[index] == 32
      if isEnd {
        if index > start { pieces.append(start..<index) }
        start = index + 1
      } else if index > start, bytes[index - 1] == 45 || bytes[index - 1] == 47, index + 1 < bytes.count {
        pieces.append(start..<index)
        start = index
      }
    }
    return (LineBreakRules(text: text, pieces: pieces), pieces.map { String(decoding: bytes[$0], as: UTF8.self) })
  }

  /// The text with `|` where a line may end, `~` where only if something that belongs together is too long.
  private func shown(_ text: String) -> String {
    let (rules, words) = rules(text)
    var shown = ""
    for (index, word) in words.enumerated() {
      shown += word
      guard index < words.count - 1 else { break }
      let isWhole = rules.wholes.contains { $0.contains(index) && $0.contains(index + 1) }
      shown += rules.bonds[index] ? "_" : isWhole ? "~" : "|"
    }
    return shown
  }

  @Test(
    "What may not be parted",
    arguments: [
      ("nhiệm vụ năm 2017 của ngành", "nhiệm|vụ|năm_2017|của|ngành"),
      ("tăng 11,2 % so với 2016", "tăng_11,2_%|so|với|2016"),
      ("nộp ngân sách 450 triệu đồng", "nộp|ngân|sách|450_triệu_đồng"),
      ("ngày 05 tháng 01 năm 2026", "ngày_05~tháng_01~năm_2026"),
      ("tại Hà Nội và Việt Nam", "tại|Hà_Nội|và|Việt_Nam"),
      ("phong trào “Bàn tay vàng” năm", "phong|trào|“Bàn~tay~vàng”|năm"),
      ("giai đoạn 2016 - 2017 đạt", "giai|đoạn_2016_-_2017|đạt"),
      ("Quyết định số 05/QĐ-SCT ngày", "Quyết|định|số_05/~QĐ-~SCT|ngày"),
      ("theo đề nghị của ông Nguyễn Văn An về", "theo|đề|nghị|của|ông|Nguyễn_Văn_An|về"),
      ("Ông Trần Bình", "Ông_Trần_Bình"),
      ("có 4 đổi mới kỹ thuật", "có|4_đổi|mới|kỹ|thuật"),
      ("TP. Hồ Chí Minh", "TP._Hồ_Chí_Minh"),
      ("quý III và quý IV", "quý_III|và|quý_IV"),
      ("TỈNH BẮC NINH", "TỈNH|BẮC_NINH"),
      ("đạt 110 nghìn lượt khách", "đạt_110_nghìn_lượt|khách"),
      ("chạy 110 nghìn ki-lô-mét an toàn", "chạy|110_nghìn_ki-_lô-_mét|an|toàn"),
      ("hơn 2,4 tỷ đồng; chi 15 triệu và", "hơn_2,4_tỷ_đồng;|chi|15_triệu|và"),
      ("hai năm 2016–2017 đạt", "hai|năm_2016–2017|đạt"),
    ])
  func bonds(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test("A break after a comma reads better than within a phrase, and one after “của” worse")
  func sense() {
    let (rules, _) = rules("thi đua giỏi, góp phần của ngành")
    #expect(rules.penalties[0] > 0)  // thi | đua
    #expect(rules.penalties[2] < 0)  // giỏi, | góp
    #expect(rules.penalties[5] > rules.penalties[4])  // của | ngành against phần | của
  }

  @Test(
    "A line rather does not part a word of several syllables",
    arguments: [
      "góp phần", "thi đua", "khen thưởng", "công nghiệp", "khu chế xuất", "hợp tác xã", "chuỗi cung ứng",
      "trách nhiệm hữu hạn", "THI ĐUA", "số hoá", "số hóa", "uỷ ban", "ủy ban", "kỷ niệm chương",
    ])
  func compounds(word: String) {
    let penalties = rules("nơi \(word) ấy").rules.penalties.dropFirst().prefix(word.split(separator: " ").count - 1)
    #expect(penalties.allSatisfy { $0 >= 1 }, "\(word): \(penalties)")
  }

  /// Words that lines keep whole, in the order of the text.
  private func words(_ text: String, own: OwnWords = .none) -> [String] {
    let pieces = text.split(separator: " ").map(String.init)
    var ranges: [Range<Int>] = []
    var start = 0
    for piece in pieces {
      ranges.append(start..<start + piece.utf8.count)
      start += piece.utf8.count + 1
    }
    return LineBreakRules(text: text, pieces: ranges, own: own).words.map { pieces[$0].joined(separator: " ") }
  }

  @Test("Words are told from their neighbours: of all readings, one with the fewest words")
  func segmentation() {
    #expect(words("gìn giữ bí quyết nghề gốm").contains("bí quyết"))
    #expect(words("nghiên cứu làng nghề, không để xảy ra cháy nổ") == ["nghiên cứu", "làng nghề", "xảy ra", "cháy nổ"])
    #expect(words("bảo vệ người tiêu dùng qua dịch vụ công") == ["bảo vệ", "người tiêu dùng", "dịch vụ công"])
    #expect(words("NGHIÊN CỨU VÀ UỶ BAN") == ["NGHIÊN CỨU", "UỶ BAN"])
    // A point or a quotation mark ends a word.
    #expect(words("đã nghiên. Cứu người") == [])
    #expect(words("Công ty Hồng Vân Phát").contains("Hồng Vân Phát"))
  }

  @Test("An office's own words come on top of the lexicon")
  func ownWords() {
    #expect(words("đạt sao vàng đất ngọc").contains("đất ngọc") == false)
    #expect(words("đạt sao vàng đất ngọc", own: OwnWords(["Đất  ngọc", "đơn"])).contains("đất ngọc"))
  }

  @Test("The lexicon has more than twenty thousand words, in the order that it is searched in")
  func lexicon() {
    let words = Lexicon.words
    let text = String(
      decoding: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let firsts = lines.map { Array($0.prefix { $0 != " " }.utf8) }
    #expect(zip(firsts, firsts.dropFirst()).allSatisfy { $0 == $1 || $0.lexicographicallyPrecedes($1) })
    #expect(lines.reduce(0) { $0 + $1.split(separator: ",").count } > 20_000)
    // The first and the last line are found, too.
    #expect(self.words("a dua \(lines[lines.count - 1].split(separator: ",")[0])").count == 2)
  }

  @Test("A new sentence and the capitals of a unit are no person's name")
  func noNames() {
    #expect(shown("Sở Công Thương Hà Nội").contains("Thương|Hà_Nội"))
    #expect(!shown("đã về. Lê phép là quý").contains("_"))
  }
}
