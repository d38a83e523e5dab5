import Findings

/// Keeps the heaviest sum of inks that was asked for.
struct InkGauge {
  private(set) var heaviest = 0.0

  mutating func check(_ colour: ResolvedColour) {
    if let total = colour.totalInk, total > heaviest { heaviest = total }
  }

  mutating func merge(_ other: InkGauge) { heaviest = max(heaviest, other.heaviest) }

  /// A warning where it is over the limit; both as shares, 3 being 300 %.
  func finding(limit: Double?) -> Finding? {
    guard let limit, heaviest > limit + 0.0005 else { return nil }
    let (found, allowed) = (Int((heaviest * 100).rounded()), Int((limit * 100).rounded()))
    return Finding(
      .tooMuchInk,
      Words(
        vi: "Tổng lượng mực là \(found) %, vượt giới hạn \(allowed) %.",
        en: "The total ink is \(found) %, over the limit of \(allowed) %."),
      hint: Words(
        vi: "Dùng màu nhẹ hơn hoặc ghi rõ tỉ lệ mực trong bố cục.",
        en: "Use a lighter colour, or state its inks in the layout."))
  }
}
