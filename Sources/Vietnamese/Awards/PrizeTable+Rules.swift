import Foundation

extension PrizeTable {
  /// Amounts are rounded up to this many đồng.
  static let roundingStep: Decimal = 10_000

  /// A household receives this many times the individual's prize.
  static let householdFactor = Decimal(15) / 10

  /// The base salaries, oldest first.
  public static let baseSalaries: [BaseSalary] = [
    BaseSalary(amount: 1_800_000, from: "2023-07-01", source: "Mức lương cơ sở từ 01/7/2023", isVerified: true),
    BaseSalary(amount: 2_340_000, from: "2024-07-01", source: "Mức lương cơ sở từ 01/7/2024", isVerified: true),
    BaseSalary(amount: 2_530_000, from: "2026-07-01", source: "Mức lương cơ sở từ 01/7/2026", isVerified: true),
  ]

  /// The coefficients of Decree 152/2025; those of an individual's Bằng khen and Giấy khen were not read in its text.
  public static let coefficients: [Coefficient] = [
    rule("chien-si-thi-dua-toan-quoc", .individual, 45),
    rule("chien-si-thi-dua-bo-tinh", .individual, 30),
    rule("chien-si-thi-dua-co-so", .individual, 10),
    rule("lao-dong-tien-tien", .individual, 3),
    rule("tap-the-lao-dong-xuat-sac", .collective, 15),
    rule("tap-the-lao-dong-tien-tien", .collective, 8),
    rule("co-thi-dua-chinh-phu", .collective, 120),
    rule("co-thi-dua-bo-tinh", .collective, 80),
    rule("bang-khen-thu-tuong", .collective, 70),
    rule("bang-khen-thu-tuong", .individual, 35, isVerified: false),
    rule("bang-khen", .collective, 30),
    rule("bang-khen", .individual, 15, isVerified: false),
    rule("giay-khen", .collective, 6),
    rule("giay-khen", .individual, 3, isVerified: false),
  ]

  private static func rule(
    _ award: String, _ kind: RecipientKind, _ tenths: Int, isVerified: Bool = true
  ) -> Coefficient {
    Coefficient(
      award: award, kind: kind, value: Decimal(tenths) / 10, from: "2025-07-01", to: nil,
      source: "Nghị định 152/2025/NĐ-CP, Điều 49–54", isVerified: isVerified)
  }
}
