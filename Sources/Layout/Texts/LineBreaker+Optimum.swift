extension LineBreaker {
  /// How far the space between words may grow and shrink, over its natural width, before a line counts as bad.
  static let stretch = 0.5
  static let shrink = 0.25
  /// The badness of a line that has no space to stretch, or far too little.
  private static let worst = 10_000.0

  /// The lines of the least total badness, words of several syllables whole where it costs little; never worse than the
  /// greedy ones.
  func optimum(_ paragraph: Range<Int>, than greedy: [Range<Int>]) -> [Range<Int>] {
    guard greedy.count > 1 else { return greedy }
    let bound = badness(of: greedy)
    for senseCost in [Self.senseBadness, 0] {
      if let lines = leastBadLines(paragraph, senseCost: senseCost), badness(of: lines) <= bound { return lines }
    }
    return greedy
  }

  /// The total badness of a paragraph's lines when they are justified.
  func badness(of lines: [Range<Int>]) -> Double {
    var total = 0.0
    for (index, line) in lines.enumerated() {
      let space = line.dropLast().reduce(0) { $0 + pieces.spaces[$1] }
      total += badness(width: pieces.width(line), space: space, isLast: index == lines.count - 1)
      if index == lines.count - 1, lines.count > 1, pieces.isSyllable(line) { total += Self.lonelyBadness }
    }
    return total
  }

  private static let lonelyBadness = 2_000.0
  /// How much a break against the sense weighs: as much as spaces stretched by a third of what they may be.
  private static let senseBadness = 4.0

  /// A hundred times the third power of how far the spaces are stretched or shrunk; infinite where they cannot be.
  private func badness(width: Double, space: Double, isLast: Bool) -> Double {
    let excess = self.width - width
    if isLast && excess >= 0 { return 0 }
    if abs(excess) <= .tolerance { return 0 }
    guard space > 0 else { return excess < 0 ? .infinity : Self.worst }
    let ratio = excess / (space * (excess > 0 ? Self.stretch : Self.shrink))
    if ratio < -1 { return .infinity }
    return min(Self.worst, 100 * abs(ratio * ratio * ratio))
  }

  private func leastBadLines(_ paragraph: Range<Int>, senseCost: Double) -> [Range<Int>]? {
    let ends = [paragraph.lowerBound] + paragraph.filter { mayEnd(after: $0, of: paragraph) }.map { $0 + 1 }
    let offsets = runningWidths(paragraph)
    let spaces = paragraph.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + pieces.spaces[$1]) }
    var costs = [Double](repeating: .infinity, count: ends.count)
    var origins = [Int](repeating: 0, count: ends.count)
    costs[0] = 0
    for last in 1..<ends.count {
      let end = ends[last]
      for first in stride(from: last - 1, through: 0, by: -1) where costs[first].isFinite {
        let (from, to) = (ends[first] - paragraph.lowerBound, end - paragraph.lowerBound)
        let width = offsets[to] - offsets[from] - pieces.spaces[end - 1]
        let space = spaces[to] - spaces[from] - pieces.spaces[end - 1]
        if width - space * Self.shrink > self.width + .tolerance { break }
        let isLast = last == ends.count - 1
        var cost = costs[first] + badness(width: width, space: space, isLast: isLast)
        if isLast, first > 0, pieces.isSyllable(ends[first]..<end) { cost += Self.lonelyBadness }
        if !isLast { cost += senseCost * max(0, pieces.rules.penalties[end - 1]) }
        if cost < costs[last] {
          costs[last] = cost
          origins[last] = first
        }
      }
    }
    guard costs[ends.count - 1].isFinite else { return nil }
    var lines: [Range<Int>] = []
    var last = ends.count - 1
    while last > 0 {
      lines.append(ends[origins[last]]..<ends[last])
      last = origins[last]
    }
    return lines.reversed()
  }
}
