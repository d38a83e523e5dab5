/// Tells which sign parts the fields of a text file.
enum SeparatorDetector {
  private static let candidates: [UInt8] = [
    UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"),
  ]

  /// The sign that stands most evenly in the first lines; a comma where none stands at all.
  static func separator(of bytes: [UInt8], prefersTabs: Bool) -> UInt8 {
    var counts: [[Int]] = [[0, 0, 0, 0]]
    var isQuoted = false
    for byte in bytes.prefix(200_000) {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"), !isQuoted {
        if counts[counts.count - 1] != [0, 0, 0, 0] {
          if counts.count == 40 { break }
          counts.append([0, 0, 0, 0])
        }
      } else if !isQuoted, let candidate = candidates.firstIndex(of: byte) {
        counts[counts.count - 1][candidate] += 1
      }
    }
    let scores = candidates.indices.map { candidate in evenness(counts.map { $0[candidate] }) }
    if prefersTabs, scores[0] > 0 { return candidates[0] }
    guard let best = scores.max(), best > 0, let index = scores.firstIndex(of: best) else { return UInt8(ascii: ",") }
    return candidates[index]
  }

  /// How many lines share the commonest count above zero, weighed by that count.
  private static func evenness(_ counts: [Int]) -> Int {
    var lines: [Int: Int] = [:]
    for count in counts where count > 0 { lines[count, default: 0] += 1 }
    return lines.map { $0.value * (1 + min($0.key, 12)) }.max() ?? 0
  }
}
