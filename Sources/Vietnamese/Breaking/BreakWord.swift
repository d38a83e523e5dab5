/// A piece of text between two places where a line may break, with what the rules ask of it.
struct BreakWord: Hashable {
  let text: String
  /// Without punctuation around it, in lower case.
  let key: String
  let isNumber: Bool
  let isRoman: Bool
  let isCapitalised: Bool
  let isAllCapitals: Bool
  let opens: Bool
  let closes: Bool
  let last: Character?

  private static let openers: Set<Character> = ["“", "\"", "‘", "(", "[", "«"]
  private static let closers: Set<Character> = ["”", "\"", "’", ")", "]", "»"]
  private static let points: Set<Character> = [",", ".", ";", ":", "!", "?", "…"]

  init(_ text: String) {
    self.text = text
    last = text.last
    var core = text[...]
    var opens = false
    var closes = false
    while let first = core.first, Self.openers.contains(first) {
      opens = true
      core = core.dropFirst()
    }
    while let end = core.last, Self.closers.contains(end) || Self.points.contains(end) {
      if Self.closers.contains(end) { closes = true }
      core = core.dropLast()
    }
    self.opens = opens
    self.closes = closes
    key = core.lowercased()
    let scalars = core.unicodeScalars
    isNumber = scalars.first.map { (48...57).contains($0.value) } ?? false
    isRoman = !core.isEmpty && core.utf8.allSatisfy { [73, 86, 88, 76, 67].contains($0) }
    isCapitalised = core.first?.isUppercase ?? false
    isAllCapitals = isCapitalised && core.count > 1 && !core.contains { $0.isLowercase }
  }

  /// A figure and nothing else, such as `05`, `11,2` or `2016–2017`.
  var isPlainNumber: Bool { isNumber && key.utf8.allSatisfy { !(97...122).contains($0) } }
  var isDash: Bool { text == "-" || text == "–" || text == "—" }
  var endsInDash: Bool { last == "–" || last == "—" }
  /// Whether a point, comma or the like ends it.
  var endsClause: Bool {
    guard let mark = text.last(where: { !Self.closers.contains($0) }) else { return false }
    return Self.points.contains(mark)
  }
}
