/// Repeatable random Vietnamese text.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)) % UInt64(limit))
  }

  mutating func number(from low: Double, to high: Double) -> Double {
    low + (high - low) * Double(next(below: 10_000)) / 10_000
  }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[next(below: items.count)] }

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s", "t", "th",
    "tr", "v",
    "x",
  ]
  private static let rimes = [
    "a", "à", "ả", "ã", "á", "ạ", "ăn", "ằng", "ẳng", "ẵn", "ắc", "ặt", "ân", "ầu", "ẩm", "ẫn", "ấp", "ậy", "em", "èo",
    "ẻ",
    "ẽ", "ét", "ẹp", "ê", "ền", "ểu", "ễn", "ếch", "ệnh", "i", "ình", "ỉ", "ĩ", "ích", "ịch", "o", "òn", "ỏi", "õ",
    "óc",
    "ọng", "ôn", "ồng", "ổi", "ỗ", "ốt", "ộc", "ơ", "ời", "ở", "ỡ", "ớp", "ợt", "u", "ùng", "ủy", "ũ", "úc", "ụ", "ưng",
    "ừ",
    "ửi", "ữ", "ức", "ựng", "y", "ỳ", "ỷ", "ỹ", "ý", "ỵ",
  ]

  mutating func syllable() -> String { pick(Self.onsets) + pick(Self.rimes) }

  /// A sentence as citations have them: phrases, commas, numbers, years, quotations.
  mutating func citation(words: Int) -> String {
    var result: [String] = []
    while result.count < words {
      switch next(below: 24) {
      case 0: result.append("năm 20\(10 + next(below: 10))")
      case 1: result.append("\(1 + next(below: 99)),\(next(below: 10)) %")
      case 2: result.append("“\(syllable()) \(syllable()) \(syllable())”")
      case 3: result.append("và")
      case 4: result.append("trong")
      case 5: result.append("Hà Nội")
      case 6: result.append(syllable() + ",")
      case 7: result.append("thi đua")
      case 8: result.append(syllable().uppercased())
      default: result.append(syllable())
      }
    }
    return result.joined(separator: " ") + "."
  }

  mutating func name(syllables: Int) -> String {
    (0..<syllables).map { _ in syllable().capitalisedFirst }.joined(separator: " ")
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
