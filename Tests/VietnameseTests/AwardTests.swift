import Foundation
import Testing

@testable import Vietnamese

@Suite struct AwardTests {
  @Test(arguments: [
    ("Giấy khen", "giay-khen"), ("GIẤY KHEN", "giay-khen"), ("Giấy khen của Giám đốc Sở Công Thương", "giay-khen"),
    ("Tặng Giấy khen", "giay-khen"), ("“Chiến sĩ thi đua cơ sở”", "chien-si-thi-dua-co-so"),
    ("Danh hiệu Chiến sỹ thi đua cơ sở năm 2017", "chien-si-thi-dua-co-so"), ("CSTĐCS", "chien-si-thi-dua-co-so"),
    ("Chiến sĩ thi đua cấp cơ sở", "chien-si-thi-dua-co-so"),
    ("Chiến sĩ thi đua toàn quốc", "chien-si-thi-dua-toan-quoc"),
    ("Chiến sĩ thi đua cấp Thành phố", "chien-si-thi-dua-bo-tinh"), ("Lao động tiên tiến", "lao-dong-tien-tien"),
    ("Tập thể lao động tiên tiến", "tap-the-lao-dong-tien-tien"),
    ("Tập thể Lao động xuất sắc", "tap-the-lao-dong-xuat-sac"),
    ("Cờ thi đua của Chính phủ", "co-thi-dua-chinh-phu"),
    ("Cờ thi đua của UBND Thành phố Hà Nội", "co-thi-dua-bo-tinh"),
    ("Bằng khen của Thủ tướng Chính phủ", "bang-khen-thu-tuong"), ("Bằng khen của UBND Thành phố", "bang-khen"),
    ("Bằng khen", "bang-khen"), ("Kỉ niệm chương", "ky-niem-chuong"),
    ("Huân chương Lao động hạng Ba", "huan-chuong-lao-dong-hang-ba"),
    ("Huân chương Độc lập hạng I", "huan-chuong-doc-lap-hang-nhat"), ("HCLĐ hạng nhì", "huan-chuong-lao-dong-hang-nhi"),
    ("Huân chương", "huan-chuong"), ("Chiến sĩ tiên tiến", "chien-si-tien-tien"), ("Học sinh giỏi", "hoc-sinh-gioi"),
  ])
  func awards(text: String, id: String) {
    #expect(AwardCatalogue.award(in: text)?.id == id)
  }

  @Test(arguments: ["", "Giải nhất", "Thành tích xuất sắc", "Chiến sĩ thi đua"])
  func unknown(text: String) {
    #expect(AwardCatalogue.award(in: text) == nil)
  }

  @Test func suggestions() {
    #expect(AwardCatalogue.suggestion(for: "Giấy ken")?.id == "giay-khen")
    #expect(AwardCatalogue.suggestion(for: "Lao dộng tiên tến")?.id == "lao-dong-tien-tien")
    #expect(AwardCatalogue.suggestion(for: "Xe đạp") == nil)
  }

  @Test func quotationMarksBelongToSomeNames() {
    #expect(AwardCatalogue.award(in: "lao động tiên tiến")?.title == "“Lao động tiên tiến”")
    #expect(AwardCatalogue.award(in: "bằng khen")?.title == "Bằng khen")
    #expect(AwardCatalogue.award(in: "lao động tiên tiến")?.plainTitle == "Lao động tiên tiến")
  }

  @Test func theCatalogueIsSound() {
    #expect(Set(AwardCatalogue.all.map(\.id)).count == AwardCatalogue.all.count)
    for award in AwardCatalogue.all {
      for name in [award.title] + award.aliases { #expect(AwardCatalogue.award(in: name)?.id == award.id, "\(name)") }
    }
    for rule in PrizeTable.coefficients { #expect(AwardCatalogue.all.contains { $0.id == rule.award }) }
  }

  private func prize(_ id: String, _ kind: RecipientKind, _ year: Int, _ month: Int, _ day: Int) -> Decimal? {
    guard let award = AwardCatalogue.all.first(where: { $0.id == id }),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return PrizeTable.prize(for: award, kind: kind, on: date)?.amount
  }

  @Test(arguments: [
    ("chien-si-thi-dua-toan-quoc", RecipientKind.individual, 10_530_000, 11_390_000),
    ("chien-si-thi-dua-bo-tinh", .individual, 7_020_000, 7_590_000),
    ("chien-si-thi-dua-co-so", .individual, 2_340_000, 2_530_000),
    ("lao-dong-tien-tien", .individual, 710_000, 760_000),
    ("tap-the-lao-dong-xuat-sac", .collective, 3_510_000, 3_800_000),
    ("tap-the-lao-dong-tien-tien", .collective, 1_880_000, 2_030_000),
    ("co-thi-dua-chinh-phu", .collective, 28_080_000, 30_360_000),
    ("co-thi-dua-bo-tinh", .collective, 18_720_000, 20_240_000),
    ("bang-khen-thu-tuong", .collective, 16_380_000, 17_710_000),
    ("bang-khen", .collective, 7_020_000, 7_590_000), ("giay-khen", .collective, 1_410_000, 1_520_000),
  ])
  func prizes(id: String, kind: RecipientKind, before: Int, after: Int) {
    #expect(prize(id, kind, 2026, 6, 30) == Decimal(before))
    #expect(prize(id, kind, 2026, 7, 1) == Decimal(after))
  }

  @Test func householdsReceiveOneAndAHalf() {
    // 0.3 × 1.5 × 2 530 000 = 1 138 500
    #expect(prize("giay-khen", .household, 2026, 8, 1) == 1_140_000)
  }

  @Test(
    "earlier decrees and salaries hold on their days",
    arguments: [
      // 91/2017, salaries of 2017, 2018 and 2019
      ("bang-khen", RecipientKind.individual, "2018-01-08", 1_300_000),
      ("bang-khen", .collective, "2018-01-08", 2_600_000),
      ("giay-khen", .individual, "2018-01-05", 390_000), ("giay-khen", .collective, "2018-01-05", 780_000),
      ("chien-si-thi-dua-co-so", .individual, "2018-01-03", 1_300_000),
      ("lao-dong-tien-tien", .individual, "2018-06-30", 390_000),
      ("lao-dong-tien-tien", .individual, "2018-07-01", 420_000),
      ("lao-dong-tien-tien", .individual, "2019-07-01", 450_000),
      ("tap-the-lao-dong-xuat-sac", .collective, "2018-01-08", 1_950_000),
      ("tap-the-lao-dong-tien-tien", .collective, "2018-01-03", 1_040_000),
      ("bang-khen-thu-tuong", .individual, "2017-10-01", 4_550_000),
      ("bang-khen-thu-tuong", .collective, "2023-12-31", 12_600_000),
      ("co-thi-dua-chinh-phu", .collective, "2018-01-08", 15_600_000),
      ("co-thi-dua-bo-tinh", .collective, "2018-01-08", 10_400_000),
      // 42/2010
      ("chien-si-thi-dua-toan-quoc", .individual, "2017-06-30", 5_450_000),
      ("chien-si-thi-dua-bo-tinh", .individual, "2017-09-30", 3_900_000),
      // 98/2023
      ("bang-khen", .individual, "2024-01-01", 2_700_000), ("bang-khen", .individual, "2025-06-30", 3_510_000),
    ])
  func earlierPrizes(id: String, kind: RecipientKind, day: String, amount: Int) throws {
    let award = try #require(AwardCatalogue.all.first { $0.id == id })
    let date = try #require(DateReading(day)?.date)
    let prize = try #require(PrizeTable.prize(for: award, kind: kind, on: date))
    #expect(prize.amount == Decimal(amount))
    #expect(!prize.isVerified)
    #expect(prize.source.hasPrefix("Nghị định") && prize.source.contains("lương cơ sở"))
  }

  @Test func everyAwardHasOneRuleAtMostOnEveryDay() {
    for day in ["2016-05-01", "2017-09-30", "2017-10-01", "2023-12-31", "2024-01-01", "2025-06-30", "2025-07-01"] {
      let rules = PrizeTable.coefficients.filter { $0.from <= day && ($0.to.map { day <= $0 } ?? true) }
      let keys = rules.map { "\($0.award) \($0.kind)" }
      #expect(Set(keys).count == keys.count, "\(day)")
    }
    #expect(PrizeTable.baseSalaries.map(\.from) == PrizeTable.baseSalaries.map(\.from).sorted())
  }

  @Test func onlyWhatWasReadIsVerified() {
    let unread = PrizeTable.coefficients.filter { !$0.isVerified && $0.source.contains("152/2025") }
    #expect(unread.map(\.award) == ["chien-si-tien-tien"])
    #expect(PrizeTable.coefficients.filter { !$0.source.contains("152/2025") }.allSatisfy { !$0.isVerified })
    // The decree of the salary from July 2026 was found nowhere.
    #expect(PrizeTable.baseSalaries.last?.isVerified == false)
  }

  /// Decree 152/2025, article 51, at 2 340 000: coefficient × salary, rounded up to ten thousand; collectives twice.
  @Test(arguments: [
    ("huan-chuong-sao-vang", RecipientKind.individual, 107_640_000),
    ("huan-chuong-ho-chi-minh", .individual, 71_370_000),
    ("huan-chuong-doc-lap-hang-nhat", .individual, 35_100_000),
    ("huan-chuong-quan-cong-hang-nhi", .individual, 29_250_000),
    ("huan-chuong-lao-dong-hang-nhat", .individual, 21_060_000),
    ("huan-chuong-lao-dong-hang-ba", .individual, 10_530_000),
    ("huan-chuong-lao-dong-hang-ba", .collective, 21_060_000),
    ("huan-chuong-dung-cam", .individual, 10_530_000), ("xa-phuong-tieu-bieu", .collective, 4_680_000),
    ("thon-van-hoa", .collective, 3_510_000), ("don-vi-quyet-thang", .collective, 3_510_000),
    ("don-vi-tien-tien", .collective, 1_880_000),
  ])
  func prizesOfTheSecondReading(id: String, kind: RecipientKind, amount: Int) {
    #expect(prize(id, kind, 2026, 1, 5) == Decimal(amount))
  }

  @Test func aCommuneGaveHalfUnderTheDecreeOf2017() throws {
    let award = try #require(AwardCatalogue.award(in: "Giấy khen"))
    let day = try #require(CivilDate(year: 2018, month: 1, day: 5))
    // 0.15 and 0.3 × 1 300 000
    #expect(PrizeTable.prize(for: award, kind: .individual, on: day, isOfCommune: true)?.amount == 200_000)
    #expect(PrizeTable.prize(for: award, kind: .collective, on: day, isOfCommune: true)?.amount == 390_000)
    let later = try #require(CivilDate(year: 2026, month: 1, day: 5))
    #expect(PrizeTable.prize(for: award, kind: .individual, on: later, isOfCommune: true)?.amount == 710_000)
  }

  @Test func ordersOfOneNameStandByTheirClass() throws {
    let ranks = try ["hạng Nhất", "hạng Nhì", "hạng Ba"].map {
      try #require(AwardCatalogue.award(in: "Huân chương Lao động \($0)")).rank
    }
    #expect(ranks == ranks.sorted() && Set(ranks).count == 3)
  }

  @Test func nothingWhereNoRuleHolds() {
    #expect(prize("giay-khen", .individual, 2016, 4, 30) == nil)
    #expect(prize("giay-khen", .individual, 2017, 9, 30) == nil)
    #expect(prize("giay-khen", .household, 2018, 1, 5) == nil)
    #expect(prize("lao-dong-tien-tien", .collective, 2026, 8, 1) == nil)
  }

  @Test func kindsAndSexes() {
    #expect(RecipientKind("Tập thể") == .collective)
    #expect(RecipientKind("HỘ GIA ĐÌNH") == .household)
    #expect(RecipientKind("individual") == .individual)
    #expect(RecipientKind("Khác") == nil)
    #expect(Sex("Nữ") == .female)
    #expect(Sex("nam")?.honorific == "Ông")
    #expect(Sex(honorific: "Bà") == .female)
    #expect(Sex(honorific: "Thiếu tá") == nil)
  }
}
