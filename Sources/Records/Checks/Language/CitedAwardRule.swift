import Findings
import Vietnamese

/// A citation that speaks of being given an award means the row's own.
enum CitedAwardRule {
  /// Words behind which an award is what is given here and now.
  private static let verbs = ["tặng", "trao", "nhận", "xứng đáng", "đề nghị", "công nhận", "danh hiệu"]
  /// Words that speak of awards of earlier years.
  private static let history = [
    "đã được", "liền", "liên tục", "nhiều năm", "các năm", "năm trước", "từng", "lần", "hai năm", "nhiều lần", "đã đạt",
  ]

  static func findings(_ record: Record, on day: CivilDate?) -> [Finding] {
    let citation = record.text("citation")
    guard !citation.isEmpty, let own = record.award else { return [] }
    let small = VietnameseText.lowercased(citation)
    guard beginnings.contains(where: small.contains) else { return [] }
    guard let (award, range) = named(in: small), award.id != own.id else { return [] }
    let before = small[..<range.lowerBound].suffix(28)
    guard verbs.contains(where: before.contains), !history.contains(where: small.contains) else { return [] }
    // An award of an earlier year is history, too.
    if let day, let year = small[range.upperBound...].firstMatch(of: /năm (\d{4})/).flatMap({ Int($0.output.1) }),
      year < day.year - 1
    {
      return []
    }
    return [
      Finding(
        .citationOfAnotherAward,
        Words(
          vi: "Thành tích nói “\(award.plainTitle)”, hình thức của dòng là \(own.plainTitle).",
          en: "The citation says “\(award.plainTitle)”, the row's award is \(own.plainTitle)."),
        at: record.place(of: "citation"),
        hint: Words(vi: "Sửa một trong hai ô.", en: "Mend one of the two cells."), value: award.plainTitle)
    ]
  }

  private static let titles: [(text: String, award: Award)] = AwardCatalogue.all
    .map { (VietnameseText.lowercased($0.plainTitle), $0) }.sorted { $0.text.count > $1.text.count }
  private static let beginnings = Set(titles.compactMap { $0.text.split(separator: " ").first.map(String.init) })

  private static func named(in small: String) -> (Award, Range<String.Index>)? {
    for (text, award) in titles {
      if let range = small.range(of: text) { return (award, range) }
    }
    return nil
  }
}
