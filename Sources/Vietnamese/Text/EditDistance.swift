/// How many letters must change to make one text of another.
public enum EditDistance {
  /// The number of insertions, deletions, changes and swaps of neighbours; nothing when it exceeds the limit.
  public static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    between(Array(left.unicodeScalars), Array(right.unicodeScalars), limit: limit)
  }

  /// The same for any items, such as bytes.
  public static func between<Item: Equatable>(_ left: [Item], _ right: [Item], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var earlier: [Int] = []
    var previous = Array(0...right.count)
    for (row, item) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (item == other ? 0 : 1))
        if row > 0, column > 0, item == right[column - 1], left[row - 1] == other {
          best = min(best, earlier[column - 1] + 1)
        }
        current.append(best)
      }
      guard let least = current.min(), least <= limit else { return nil }
      (earlier, previous) = (previous, current)
    }
    return previous.last.flatMap { $0 <= limit ? $0 : nil }
  }
}
