import Foundation
import Testing

@testable import Vietnamese

@Suite struct NumberTests {
  @Test(arguments: [
    (0, "không"), (5, "năm"), (10, "mười"), (14, "mười bốn"), (15, "mười lăm"), (21, "hai mươi mốt"),
    (24, "hai mươi tư"), (25, "hai mươi lăm"), (40, "bốn mươi"), (100, "một trăm"), (101, "một trăm lẻ một"),
    (104, "một trăm lẻ bốn"), (115, "một trăm mười lăm"), (1_000, "một nghìn"),
    (1_005, "một nghìn không trăm lẻ năm"),
    (523_056, "năm trăm hai mươi ba nghìn không trăm năm mươi sáu"), (1_000_000, "một triệu"),
    (1_000_005, "một triệu không trăm lẻ năm"), (1_000_500, "một triệu không nghìn năm trăm"),
    (1_000_500_000, "một tỷ không triệu năm trăm nghìn"), (1_000_000_500, "một tỷ không nghìn năm trăm"),
    (1_100_000_000_000, "một nghìn một trăm tỷ"),
    (11_390_000, "mười một triệu ba trăm chín mươi nghìn"), (2_000_000_021, "hai tỷ không trăm hai mươi mốt"),
    (-7, "âm bảy"),
  ])
  func words(number: Int, text: String) {
    #expect(NumberWords().words(number) == text)
  }

  @Test func variants() {
    #expect(NumberWords(filler: .linh).words(1_005) == "một nghìn không trăm linh năm")
    #expect(NumberWords(four: .bốn).words(24) == "hai mươi bốn")
    #expect(NumberWords(thousand: .ngàn).words(24_000) == "hai mươi tư ngàn")
  }

  @Test func money() {
    #expect(NumberWords().money(11_390_000) == "mười một triệu ba trăm chín mươi nghìn đồng")
    #expect(NumberWords().money(Decimal(string: "1.5")!) == nil)
    #expect(NumberWords().words(Decimal(string: "7.1")!) == "bảy phẩy một")
  }

  @Test func grouping() {
    #expect(NumberText.grouped(Decimal(string: "1234567.8")!) == "1.234.567,8")
    #expect(NumberText.grouped(999) == "999")
    #expect(NumberText.grouped(-1_000) == "-1.000")
    #expect(NumberText.padded(7, width: 3) == "007")
  }

  @Test(arguments: [
    ("1.234.567,8", "1234567.8"), ("1.234", "1234"), ("12.5", "12.5"), ("7,1", "7.1"), ("2340000", "2340000"),
    ("2.340.000 đồng", "2340000"), ("2,340,000", "2340000"), ("2 340 000 đ", "2340000"), ("1,234.5", "1234.5"),
    ("-5", "-5"), ("0.300", "0.3"),
  ])
  func reading(text: String, value: String) {
    #expect(NumberText.number(in: text) == Decimal(string: value))
  }

  @Test(arguments: ["", "abc", "1.23.456", "12a", "1,,2", "05/QĐ", "1.2345.678", "."])
  func noNumbers(text: String) {
    #expect(NumberText.number(in: text) == nil)
  }
}
