import Testing

@testable import Vietnamese

@Suite struct DateTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
  }

  @Test func decreeForm() throws {
    #expect(try day(2026, 1, 5).longText == "ngày 05 tháng 01 năm 2026")
    #expect(try day(2026, 6, 29).longText == "ngày 29 tháng 6 năm 2026")
    #expect(try day(2026, 2, 10).longText == "ngày 10 tháng 02 năm 2026")
    #expect(try day(2026, 3, 9).longText == "ngày 09 tháng 3 năm 2026")
    #expect(try day(2026, 12, 1).longText == "ngày 01 tháng 12 năm 2026")
    #expect(try day(2026, 1, 5).shortText == "05/01/2026")
    #expect(try day(2026, 1, 5).isoText == "2026-01-05")
  }

  @Test func dayNumbersGoBothWays() throws {
    #expect(try day(1970, 1, 1).dayNumber == 0)
    #expect(try day(2000, 3, 1).dayNumber == 11_017)
    #expect(try day(1899, 12, 30).dayNumber == -25_569)
    for number in stride(from: -719_162, through: 2_932_896, by: 379) {
      #expect(CivilDate(dayNumber: number)?.dayNumber == number)
    }
    #expect(CivilDate(dayNumber: 2_932_897) == nil)
    #expect(CivilDate(dayNumber: -719_163) == nil)
    #expect(CivilDate(dayNumber: Int.max) == nil)
  }

  @Test func age() throws {
    #expect(try day(1980, 6, 15).age(on: day(2026, 6, 14)) == 45)
    #expect(try day(1980, 6, 15).age(on: day(2026, 6, 15)) == 46)
  }

  @Test(arguments: [
    "05/01/2026", "5/1/2026", "5-1-2026", "05.01.2026", " 05 / 01 / 2026 ", "2026-01-05", "ngày 05 tháng 01 năm 2026",
    "Hà Nội, ngày 5 tháng 1 năm 2026", "5 tháng 1 năm 2026", "Ngày 5 Tháng 1 Năm 2026.", "5/1/26",
  ])
  func reading(text: String) throws {
    #expect(try DateReading(text)?.date == day(2026, 1, 5))
  }

  @Test func doubts() throws {
    #expect(DateReading("12/25/2025")?.doubt == .monthFirst)
    #expect(DateReading("25/12/25")?.doubt == .shortYear)
    #expect(DateReading("25/12/2025")?.doubt == nil)
    #expect(DateReading("05/01/2026")?.isExchangeable == true)
    #expect(DateReading("05/05/2026")?.isExchangeable == false)
    #expect(DateReading("25/12/2025")?.isExchangeable == false)
  }

  @Test(arguments: [
    "", "31/02/2026", "2026", "05/QĐ-SCT", "1/2/3/4", "32/13/2026", "tháng 1 năm 2026", "năm 2026", "1/2/345",
  ])
  func noDates(text: String) {
    #expect(DateReading(text) == nil)
  }
}
