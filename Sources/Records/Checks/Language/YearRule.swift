import Findings
import Vietnamese

/// Years that a citation names can be, and lie near the decision's; days that it names are in the calendar.
enum YearRule {
  static func findings(in text: String, on day: CivilDate?) -> [Finding] {
    digits(text) + days(text) + (day.map { near(text, $0.year) } ?? [])
  }

  /// "năm 20026", "năm 206".
  private static func digits(_ text: String) -> [Finding] {
    text.matches(of: /(?i)năm (\d{3}|\d{5,})(?!\d)(?! [a-zà-ỹđ]| %)/).map { found in
      finding(
        String(found.output.1),
        Words(vi: "Không có năm \(found.output.1).", en: "There is no year \(found.output.1)."))
    }
  }

  /// "ngày 31/02/2026".
  private static func days(_ text: String) -> [Finding] {
    text.matches(of: /(\d{1,2})[\/.-](\d{1,2})[\/.-](\d{4})/).compactMap { found in
      guard let day = Int(found.output.1), let month = Int(found.output.2), let year = Int(found.output.3),
        CivilDate(year: year, month: month, day: day) == nil
      else { return nil }
      return finding(
        String(found.output.0),
        Words(vi: "Không có ngày \(found.output.0).", en: "There is no day \(found.output.0)."))
    }
  }

  /// A year to come, or none but years long gone.
  private static func near(_ text: String, _ year: Int) -> [Finding] {
    let years = text.matches(of: /\b(1[89]\d\d|2\d\d\d)(?![\d.])/).compactMap { found -> (year: Int, isAim: Bool)? in
      guard let value = Int(found.output.1) else { return nil }
      let before = text[..<found.range.lowerBound].suffix(14).lowercased()
      let isAim = ["đến", "tầm nhìn", "hướng tới", "-", "–", "giai đoạn"].contains { before.contains($0) }
      let isYear =
        before.hasSuffix("năm ") || before.hasSuffix("- ") || before.hasSuffix("-") || before.hasSuffix("–")
        || before.hasSuffix("đoạn ") || before.hasSuffix("học ") || before.hasSuffix("/")
      return isYear ? (value, isAim) : nil
    }
    if let future = years.first(where: { $0.year > year + 1 && !$0.isAim }) {
      return [
        finding(
          String(future.year),
          Words(
            vi: "Năm \(future.year) sau năm của quyết định (\(year)).",
            en: "The year \(future.year) is later than the decision (\(year))."))
      ]
    }
    guard let latest = years.map(\.year).max(), latest < year - 1 else { return [] }
    return [
      finding(
        String(latest),
        Words(
          vi: "Thành tích nói năm \(latest), quyết định ký năm \(year).",
          en: "The citation speaks of \(latest), the decision is of \(year)."))
    ]
  }

  private static func finding(_ value: String, _ words: Words) -> Finding {
    Finding(
      .impossibleYear, words, hint: Words(vi: "So với quyết định.", en: "Compare with the decision."), value: value)
  }
}
