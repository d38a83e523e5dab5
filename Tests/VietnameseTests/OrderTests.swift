import Testing

@testable import Vietnamese

@Suite struct OrderTests {
  private func expectAscending(_ texts: [String], by key: (String) -> SortKey) {
    for (left, right) in zip(texts, texts.dropFirst()) {
      #expect(key(left) < key(right), "\(left) < \(right)")
      #expect(!(key(right) < key(left)))
    }
  }

  @Test func dictionaryOrder() {
    expectAscending(["ban", "bàn", "bản", "bãn", "bán", "bạn", "băn", "bân"]) { .dictionary($0) }
    expectAscending(["tuân thủ", "tuần chay"]) { .dictionary($0) }
    expectAscending(["da", "đa", "e", "ê", "g", "o", "ô", "ơ", "p", "u", "ư", "v"]) { .dictionary($0) }
    expectAscending(["ba", "bà", "bàn", "bán bánh", "banh"]) { .dictionary($0) }
    expectAscending(["an", "An", "AN", "án"]) { .dictionary($0) }
    expectAscending(["Phòng 2", "Phòng 10", "Phòng Quản lý"]) { .dictionary($0) }
  }

  @Test func toneOrders() {
    expectAscending(["ban", "bán", "bàn", "bản", "bãn", "bạn"]) { .dictionary($0, tones: .school) }
    expectAscending(["ban", "bàn", "bãn", "bản", "bán", "bạn"]) { .dictionary($0, tones: .traditional) }
  }

  @Test func personsSortByGivenThenFamilyThenMiddleNames() {
    expectAscending(
      ["Trần Văn An", "Lê Thị Ánh", "Đặng Bình", "Nguyễn An Bình", "Nguyễn Văn Bình", "Phạm Bình", "H'Hen Niê"]
    ) { .person($0) }
  }

  @Test func spellingBreaksTies() {
    #expect(SortKey.dictionary("hòa") != SortKey.dictionary("hoà"))
    #expect(SortKey.person("Hòa") < SortKey.person("Hoà") || SortKey.person("Hoà") < SortKey.person("Hòa"))
  }
}
