import Foundation
import Vietnamese

/// A row, or a line above a table, that says how many records there are and what their prizes come to.
struct TotalRow: Hashable {
  var counts: [TotalCount]
  /// The sum of the prizes in đồng.
  var amount: Decimal?

  private static let openings = [
    "Tổng cộng", "Tổng số", "Tổng tiền", "Tổng", "Cộng", "Danh sách gồm", "Danh sách này gồm", "Danh sách có",
    "Danh sách này có", "Ấn định danh sách", "Cộng chung", "Tổng kết", "Toàn bộ",
  ].map(VietnameseText.comparisonSyllables)

  private static let countingWords = Set(
    VietnameseText.comparisonSyllables(
      "là có cá nhân tập thể và người tiền thưởng hộ gia đình đồng mức số gồm danh sách trên này bằng trường hợp đ c chí"
    ))

  init(counts: [TotalCount]) { self.counts = counts }

  /// Reads a row of few texts whose first words are “Tổng cộng” or the like; nothing for any other row.
  ///
  /// - Parameter amount: the column of prizes.
  init?(_ texts: [RowText], amountColumn: Int?) {
    guard let first = texts.first(where: { $0.text.contains(where: \.isLetter) }), texts.count <= 6 else { return nil }
    let key = VietnameseText.comparisonSyllables(first.text)
    guard let opening = Self.openings.first(where: { key.starts(with: $0) }) else { return nil }
    let rest = key.dropFirst(opening.count)
    // “Tổng công ty …” and a person of the family Tổng have other words behind; totals have numbers and counting words.
    let isCounting = rest.allSatisfy { Int($0) != nil || Self.countingWords.contains($0) }
    let hasNumber = texts.contains { $0.text.contains(where: \.isNumber) }
    guard isCounting || opening.count > 1 && (hasNumber || texts.count == 1) else { return nil }
    let others = texts.filter { $0 != first }
    guard others.allSatisfy({ $0.text.contains(where: \.isNumber) || TotalCount.counts(in: $0.text).isEmpty == false })
    else { return nil }
    counts = TotalCount.counts(in: first.text)
    for other in others {
      let number = NumberText.number(in: other.text)
      if other.column == amountColumn {
        amount = number
      } else if let number, number < 1_000_000, counts.isEmpty {
        counts = TotalCount.counts(in: "\(number)")
      } else {
        counts += TotalCount.counts(in: other.text)
      }
    }
    if counts.isEmpty, rest.count == 1, let count = rest.first.flatMap({ Int($0) }) {
      counts = [TotalCount(count: count)]
    }
  }
}
