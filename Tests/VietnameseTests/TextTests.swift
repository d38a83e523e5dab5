import Foundation
import Testing

@testable import Vietnamese

@Suite struct TextTests {
  @Test func thereAre134AccentedLetters() {
    #expect(Letter.accented.count == 134)
    #expect(Set(Letter.accented).count == 134)
    for scalar in Letter.accented {
      let letter = Letter(scalar)
      #expect(letter?.scalar == scalar)
    }
  }

  @Test func decomposedTextBecomesComposed() {
    let name = "Nguyễn Thị Hường Đậu"
    let decomposed = name.decomposedStringWithCanonicalMapping
    #expect(Array(VietnameseText.nfc(decomposed).utf8) == Array(name.utf8))
    #expect(VietnameseText.isComposed(name))
    #expect(!VietnameseText.isComposed(decomposed))
  }

  @Test(arguments: [
    ("Nguyễn Thị Hường", "nguyen-thi-huong"), ("H'Hen Niê", "hhen-nie"), ("A & B <Trần>", "a-b-tran"),
    ("Đặng Đình Ẩn", "dang-dinh-an"), ("  Phòng 2 / Tổ 10. ", "phong-2-to-10"), ("../../CON", "con"), ("…", ""),
    ("中 Nam", "u4e2d-nam"), ("Ðỗ", "do"),
  ])
  func slugs(text: String, slug: String) {
    #expect(VietnameseText.slug(text) == slug)
    #expect(VietnameseText.slug(text.decomposedStringWithCanonicalMapping) == slug)
  }

  @Test func slugKeepsWithinItsLimit() {
    #expect(VietnameseText.slug(String(repeating: "Nguyễn ", count: 80), limit: 40).utf8.count <= 40)
  }

  @Test(arguments: [("hòa", "hoà"), ("HÒA", "hòa"), ("Thúy  An", "thuý an"), ("Họ, và tên:", "họ và TÊN")])
  func sameWhenCompared(left: String, right: String) {
    #expect(VietnameseText.comparisonKey(left) == VietnameseText.comparisonKey(right))
  }

  @Test(arguments: [("hoa", "hòa"), ("ban", "bân"), ("Đỗ", "Dỗ"), ("Trần An", "Trầnan")])
  func differentWhenCompared(left: String, right: String) {
    #expect(VietnameseText.comparisonKey(left) != VietnameseText.comparisonKey(right))
  }

  @Test func cases() {
    #expect(VietnameseText.uppercased("sở công thương đống đa") == "SỞ CÔNG THƯƠNG ĐỐNG ĐA")
    #expect(VietnameseText.sentenceCased("đã có Thành tích") == "Đã có Thành tích")
    #expect(VietnameseText.sentenceCased("“ấn tượng”") == "“Ấn tượng”")
  }

  @Test(arguments: [("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abcd", 1), ("kitten", "sitting", 3)])
  func distances(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right, limit: 5) == distance)
    #expect(distance == 0 || EditDistance.between(left, right, limit: distance - 1) == nil)
  }
}
