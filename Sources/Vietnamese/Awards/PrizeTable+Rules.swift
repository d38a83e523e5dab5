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
    // The decree of this one was found on no page.
    BaseSalary(amount: 2_530_000, from: "2026-07-01", source: "", isVerified: false),
  ]

  /// The coefficients of the decrees one after the other. Those of Decree 152/2025 were read in its text or on pages that
  /// quote it; an award that is missing had a coefficient which is not known.
  public static let coefficients: [Coefficient] =
    decree42.rules + decree91.rules + decree98.rules + decree152.rules

  /// The most that an award may bring, where the text names no more than that: award, coefficient, first day, source.
  static let ceilings: [(award: String, value: Decimal, from: DateText, source: String)] = [
    ("ky-niem-chuong", Decimal(6) / 10, "2025-07-01", "Nghị định 152/2025/NĐ-CP")
  ]

  /// A rule of a decree: the coefficient in hundredths; a commune's own where it differs.
  private typealias Line = (award: String, kind: RecipientKind, value: Int)

  /// One decree: its name, the days between which it holds, and its coefficients.
  private struct Decree {
    let source: String
    let from: DateText
    let to: DateText?
    var isVerified = false
    var knowsHouseholds = false
    var articles: [String: String] = [:]
    let lines: [Line]
    /// What a commune gives, where it is less.
    var ofCommunes: [Line] = []
    /// Awards of a verified decree whose coefficients are known from use only.
    var unread: Set<String> = []

    var rules: [Coefficient] { lines.map { rule($0, isCommune: false) } + ofCommunes.map { rule($0, isCommune: true) } }

    private func rule(_ line: Line, isCommune: Bool) -> Coefficient {
      let article = articles.first { line.award.hasPrefix($0.key) }?.value
      return Coefficient(
        award: line.award, kind: line.kind, isOfCommune: isCommune, value: Decimal(line.value) / 100, from: from,
        to: to,
        source: source + (article.map { ", \($0)" } ?? ""), isVerified: isVerified && !unread.contains(line.award),
        knowsHouseholds: knowsHouseholds)
    }
  }

  private static let decree42 = Decree(
    source: "Nghị định 42/2010/NĐ-CP", from: "2010-06-01", to: "2017-09-30", lines: titles)

  private static let decree91 = Decree(
    source: "Nghị định 91/2017/NĐ-CP, Điều 69–75", from: "2017-10-01", to: "2023-12-31",
    lines: titles + flags + forms(highest: 700, high: 200, low: 60),
    ofCommunes: [("giay-khen", .individual, 15), ("giay-khen", .collective, 30)])

  private static let decree98 = Decree(
    source: "Nghị định 98/2023/NĐ-CP", from: "2024-01-01", to: "2025-06-30",
    lines: titles + flags + forms(highest: 700, high: 300, low: 60))

  private static let decree152 = Decree(
    source: "Nghị định 152/2025/NĐ-CP", from: "2025-07-01", to: nil, isVerified: true, knowsHouseholds: true,
    articles: ["huan-chuong": "Điều 51", "bang-khen": "Điều 54", "giay-khen": "Điều 54"],
    lines: titles + flags + forms(highest: 700, high: 300, low: 60) + orders + [
      ("xa-phuong-tieu-bieu", .collective, 200), ("thon-van-hoa", .collective, 150),
      ("don-vi-quyet-thang", .collective, 150), ("don-vi-tien-tien", .collective, 80),
      ("chien-si-tien-tien", .individual, 30),
    ], unread: ["chien-si-tien-tien"])

  private static let titles: [Line] = [
    ("chien-si-thi-dua-toan-quoc", .individual, 450), ("chien-si-thi-dua-bo-tinh", .individual, 300),
    ("chien-si-thi-dua-co-so", .individual, 100), ("lao-dong-tien-tien", .individual, 30),
    ("tap-the-lao-dong-xuat-sac", .collective, 150), ("tap-the-lao-dong-tien-tien", .collective, 80),
  ]

  private static let flags: [Line] = [
    ("co-thi-dua-chinh-phu", .collective, 1200), ("co-thi-dua-bo-tinh", .collective, 800),
  ]

  /// Bằng khen of the Prime Minister, Bằng khen, Giấy khen: collectives as given, individuals half of it.
  private static func forms(highest: Int, high: Int, low: Int) -> [Line] {
    [("bang-khen-thu-tuong", highest), ("bang-khen", high), ("giay-khen", low)].flatMap { award, value in
      [(award, .collective, value), (award, .individual, value / 2)]
    }
  }

  /// Huân chương; a collective has twice what an individual has.
  private static let orders: [Line] =
    ([("sao-vang", 4600), ("ho-chi-minh", 3050), ("dai-doan-ket-dan-toc", 750), ("dung-cam", 450)]
    + graded(["doc-lap", "quan-cong"], [1500, 1250, 1050])
    + graded(["lao-dong", "chien-cong", "bao-ve-to-quoc"], [900, 750, 450])).flatMap { name, value in
      [("huan-chuong-\(name)", .individual, value), ("huan-chuong-\(name)", .collective, 2 * value)]
    }

  private static func graded(_ names: [String], _ values: [Int]) -> [(String, Int)] {
    names.flatMap { name in zip(["nhat", "nhi", "ba"], values).map { ("\(name)-hang-\($0)", $1) } }
  }
}
