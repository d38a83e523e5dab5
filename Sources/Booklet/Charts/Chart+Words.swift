import Foundation
import Vietnamese

extension Chart {
  /// How many decimals all numbers of the chart are written with: as many as the most exact of them has.
  var decimals: Int {
    min(3, numbers.map { max(0, -$0.exponent) }.max() ?? 0)
  }

  /// A number as it stands at its bar.
  func text(_ number: Decimal) -> String {
    var text = Self.plain(number)
    let fraction = text.split(separator: ",", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    if decimals > fraction {
      text += (fraction == 0 ? "," : "") + String(repeating: "0", count: decimals - fraction)
    }
    return text
  }

  /// A number with a true minus where it is below zero.
  static func plain(_ number: Decimal) -> String { NumberText.grouped(number).replacing("-", with: "−") }

  /// The line above the chart that names the unit, so that it need not stand at each number.
  var unitLine: String? { unit.isEmpty ? nil : "Đơn vị: \(unit)" }

  /// What a goal says at its mark: `4–5`.
  func range(_ goal: Goal) -> String {
    let (low, high) = (Self.plain(goal.low), Self.plain(goal.high))
    return goal.low == goal.high ? low : "\(low)–\(high)"
  }

  /// The chart in words, for readers that do not see it.
  public var alternative: String {
    let kindName =
      switch kind {
      case .bars: "Biểu đồ cột"
      case .stacked: "Biểu đồ cột chồng"
      case .horizontal: "Biểu đồ thanh ngang"
      case .lines: "Biểu đồ đường"
      case .points: "Biểu đồ điểm"
      case .shares, .ring: "Biểu đồ tỷ trọng"
      }
    var parts: [String] = []
    for (index, category) in categories.enumerated() {
      var values = series.compactMap { one -> String? in
        guard index < one.values.count, let value = one.values[index] else { return nil }
        return (series.count > 1 ? one.name + " " : "") + text(value)
      }
      if index < goals.count, let goal = goals[index] { values.append("\(goalName.lowercasedFirst) \(range(goal))") }
      if !values.isEmpty { parts.append("\(category): \(values.joined(separator: ", "))") }
    }
    let name = title.isEmpty ? kindName : "\(kindName): \(title)"
    return "\(name)\(unitLine.map { " (\($0.lowercasedFirst))" } ?? ""). \(parts.joined(separator: "; "))."
  }
}

extension String {
  /// The text with its first letter small.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
