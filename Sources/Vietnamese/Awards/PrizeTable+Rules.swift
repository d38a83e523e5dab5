import Foundation

extension PrizeTable {
  /// Amounts are rounded up to this many đồng.
  static let roundingStep: Decimal = 10_000

  /// A household receives this many times the individual's prize.
  static let householdFactor = Decimal(15) / 10

  /// The base salaries, oldest first.
  public static let baseSalaries: [BaseSalary] = [
    BaseSalary(amount: 1_210_000, from: "2016-05-01", source: "Nghị định 47/2016/NĐ-CP", isVerified: false),
    BaseSalary(amount: 1_300_000, from: "2017-07-01", source: "Nghị định 47/2017/NĐ-CP", isVerified: false),
    BaseSalary(amount: 1_390_000, from: "2018-07-01", source: "Nghị định 72/2018/NĐ-CP", isVerified: false),
    BaseSalary(amount: 1_490_000, from: "2019-07-01", source: "Nghị định 38/2019/NĐ-CP", isVerified: false),
    BaseSalary(amount: 1_800_000, from: "2023-07-01", source: "Nghị định 24/2023/NĐ-CP", isVerified: true),
    BaseSalary(amount: 2_340_000, from: "2024-07-01", source: "Nghị định 73/2024/NĐ-CP", isVerified: true),
    BaseSalary(amount: 2_530_000, from: "2026-07-01", source: "Mức lương cơ sở từ 01/7/2026", isVerified: true),
  ]

  /// The coefficients of the decrees one after the other. Only those of Decree 152/2025 were read in their text, and of
  /// these not an individual's Bằng khen and Giấy khen; an award that is missing had a coefficient which is not known.
  public static let coefficients: [Coefficient] =
    decree42.rules + decree91.rules + decree98.rules + decree152.rules

  /// One decree: its name, the days between which it holds, and its coefficients in tenths.
  private struct Decree {
    let source: String
    let from: DateText
    let to: DateText?
    var isVerified = false
    var knowsHouseholds = false
    let tenths: [(award: String, kind: RecipientKind, value: Int)]
    /// Those of a verified decree that were not read in its text.
    var unread: [Int] = []

    var rules: [Coefficient] {
      tenths.enumerated().map { index, rule in
        Coefficient(
          award: rule.award, kind: rule.kind, value: Decimal(rule.value) / 10, from: from, to: to, source: source,
          isVerified: isVerified && !unread.contains(index), knowsHouseholds: knowsHouseholds)
      }
    }
  }

  private static let decree42 = Decree(
    source: "Nghị định 42/2010/NĐ-CP", from: "2010-06-01", to: "2017-09-30", tenths: titles)

  private static let decree91 = Decree(
    source: "Nghị định 91/2017/NĐ-CP, Điều 69–75", from: "2017-10-01", to: "2023-12-31",
    tenths: titles + flags + [
      ("bang-khen-thu-tuong", .collective, 70), ("bang-khen-thu-tuong", .individual, 35),
      ("bang-khen", .collective, 20), ("bang-khen", .individual, 10), ("giay-khen", .collective, 6),
      ("giay-khen", .individual, 3),
    ])

  private static let decree98 = Decree(
    source: "Nghị định 98/2023/NĐ-CP", from: "2024-01-01", to: "2025-06-30", tenths: titles + flags + newerForms)

  private static let decree152 = Decree(
    source: "Nghị định 152/2025/NĐ-CP, Điều 49–54", from: "2025-07-01", to: nil, isVerified: true,
    knowsHouseholds: true, tenths: titles + flags + newerForms, unread: [9, 11, 13])

  private static let titles: [(award: String, kind: RecipientKind, value: Int)] = [
    ("chien-si-thi-dua-toan-quoc", .individual, 45), ("chien-si-thi-dua-bo-tinh", .individual, 30),
    ("chien-si-thi-dua-co-so", .individual, 10), ("lao-dong-tien-tien", .individual, 3),
    ("tap-the-lao-dong-xuat-sac", .collective, 15), ("tap-the-lao-dong-tien-tien", .collective, 8),
  ]

  private static let flags: [(award: String, kind: RecipientKind, value: Int)] = [
    ("co-thi-dua-chinh-phu", .collective, 120), ("co-thi-dua-bo-tinh", .collective, 80),
  ]

  private static let newerForms: [(award: String, kind: RecipientKind, value: Int)] = [
    ("bang-khen-thu-tuong", .collective, 70), ("bang-khen-thu-tuong", .individual, 35),
    ("bang-khen", .collective, 30), ("bang-khen", .individual, 15), ("giay-khen", .collective, 6),
    ("giay-khen", .individual, 3),
  ]
}
