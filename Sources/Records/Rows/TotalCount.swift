import Foundation
import Vietnamese

/// A number of records that a list says of itself: “85”, “08 tập thể”.
struct TotalCount: Hashable {
  var count: Int
  /// Of whom; nothing where it counts all.
  var kind: RecipientKind?

  private static let units: [(words: [String], kind: RecipientKind?)] = [
    ("tập thể", .collective), ("đơn vị", .collective), ("cá nhân", .individual), ("người", .individual),
    ("đồng chí", .individual), ("đ c", .individual), ("ông bà", .individual), ("học sinh", .individual),
    ("hộ gia đình", .household), ("gia đình", .household), ("hộ", .household),
    ("trường hợp", nil), ("tập thể cá nhân", nil), ("cá nhân tập thể", nil), ("tập thể và cá nhân", nil),
  ].map { (VietnameseText.comparisonSyllables($0.0), $0.1) }.sorted { $0.words.count > $1.words.count }

  /// The numbers that stand before words for recipients; “85” alone counts all.
  static func counts(in text: String) -> [TotalCount] {
    let words = VietnameseText.comparisonSyllables(text)
    var counts: [TotalCount] = []
    for (index, word) in words.enumerated() {
      guard let count = Int(word), count < 1_000_000 else { continue }
      let rest = words[(index + 1)...]
      if let unit = units.first(where: { rest.starts(with: $0.words) }) {
        counts.append(TotalCount(count: count, kind: unit.kind))
      }
    }
    if counts.isEmpty, words.count == 1, let count = Int(words[0]) { counts = [TotalCount(count: count)] }
    return counts
  }
}
