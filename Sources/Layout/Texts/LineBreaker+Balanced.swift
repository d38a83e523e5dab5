extension LineBreaker {
  /// As many lines as greedy breaking needs, of even width, broken by sense; never worse than the greedy ones.
  func balanced(_ paragraph: Range<Int>, than greedy: [Range<Int>]) -> [Range<Int>] {
    guard greedy.count > 1 else { return greedy }
    let bound = LineQuality(greedy, of: pieces)
    for weight in [1.0, 0.5, 0.25, 0.1, 0] {
      if let lines = evenLines(paragraph, count: greedy.count, senseWeight: weight),
        LineQuality(lines, of: pieces).isNoWorse(than: bound)
      {
        return lines
      }
    }
    return greedy
  }

  /// The cost of a single syllable on the last line, in the unit of a line's unevenness.
  private static let lonelyCost = 100.0
  /// How much a break against the sense costs: that of a line which differs from the mean by a fifth of the width.
  private static let senseCost = 0.04

  /// The lines of the least unevenness, found over all breaks that are allowed.
  private func evenLines(_ paragraph: Range<Int>, count: Int, senseWeight: Double) -> [Range<Int>]? {
    let mean = pieces.width(paragraph) / Double(count)
    // Ends of lines, the paragraph's start among them.
    let ends = [paragraph.lowerBound] + paragraph.filter { mayEnd(after: $0, of: paragraph) }.map { $0 + 1 }
    let offsets = runningWidths(paragraph)
    func width(_ start: Int, _ end: Int) -> Double {
      offsets[end - paragraph.lowerBound] - offsets[start - paragraph.lowerBound] - pieces.spaces[end - 1]
    }
    // For each number of lines and each end, the least cost and where the last of these lines begins.
    let row = ends.count
    var costs = [Double](repeating: .infinity, count: row * (count + 1))
    var origins = [Int](repeating: 0, count: row * (count + 1))
    costs[0] = 0
    for line in 1...count {
      for last in line..<row where line < count || last == row - 1 {
        for first in stride(from: last - 1, through: 0, by: -1) {
          let width = width(ends[first], ends[last])
          if width > self.width + .tolerance { break }
          let before = costs[(line - 1) * row + first]
          guard before.isFinite else { continue }
          let difference = (width - mean) / self.width
          var cost = before + difference * difference
          if last < ends.count - 1 {
            cost += senseWeight * Self.senseCost * pieces.rules.penalties[ends[last] - 1]
          } else if pieces.isSyllable(ends[first]..<ends[last]) {
            cost += Self.lonelyCost
          }
          if cost < costs[line * row + last] {
            costs[line * row + last] = cost
            origins[line * row + last] = first
          }
        }
      }
    }
    guard costs[count * row + row - 1].isFinite else { return nil }
    var lines: [Range<Int>] = []
    var last = row - 1
    for line in stride(from: count, to: 0, by: -1) {
      let first = origins[line * row + last]
      lines.append(ends[first]..<ends[last])
      last = first
    }
    return lines.reversed()
  }

  /// The running sum of widths and spaces, from the paragraph's start.
  func runningWidths(_ paragraph: Range<Int>) -> [Double] {
    var offsets = [0.0]
    offsets.reserveCapacity(paragraph.count + 1)
    for index in paragraph { offsets.append(offsets[offsets.count - 1] + pieces.widths[index] + pieces.spaces[index]) }
    return offsets
  }
}
