/// By what right somebody signs: the words above the post, such as "KT. GIÁM ĐỐC" (Decree 30/2020, annex I).
public struct SigningCapacity: Sendable, Hashable {
  public enum Right: String, Sendable, Hashable, CaseIterable {
    /// In the name of a body.
    case onBehalf = "TM"
    /// A deputy for the head.
    case instead = "KT"
    /// By the head's order.
    case byOrder = "TL"
    /// By power that the head gave.
    case byPower = "TUQ"
    /// As acting head.
    case acting = "Q"

    var words: String {
      switch self {
      case .onBehalf: "Thay mặt"
      case .instead: "Ký thay"
      case .byOrder: "Thừa lệnh"
      case .byPower: "Thừa ủy quyền"
      case .acting: "Quyền"
      }
    }
  }

  /// A right, and the body or post that it refers to.
  public struct Clause: Sendable, Hashable {
    public let right: Right
    public let of: String
  }

  public let clauses: [Clause]

  /// Reads "TM. ỦY BAN NHÂN DÂN", "KT.GIÁM ĐỐC", "T/M BAN THƯỜNG VỤ", "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH"; nothing for text
  /// that begins with none of these.
  public init?(_ text: String) {
    var clauses: [Clause] = []
    var rest = Self.words(of: text)[...]
    while !rest.isEmpty {
      guard let (right, count) = Self.right(at: rest) else { return nil }
      rest = rest.dropFirst(count)
      var of: [String] = []
      while let word = rest.first, Self.right(at: rest) == nil {
        of.append(word)
        rest = rest.dropFirst()
      }
      clauses.append(Clause(right: right, of: of.joined(separator: " ")))
    }
    guard !clauses.isEmpty else { return nil }
    self.clauses = clauses
  }

  /// The words, an abbreviation parted from what it is glued to.
  private static func words(of text: String) -> [String] {
    text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.flatMap { word -> [String] in
      guard let point = word.firstIndex(of: "."), abbreviation(word[..<point]) != nil else { return [String(word)] }
      let rest = word[word.index(after: point)...].drop { $0 == "." }
      return [String(word[...point])] + (rest.isEmpty ? [] : [String(rest)])
    }
  }

  private static func abbreviation(_ word: Substring) -> Right? {
    Right(rawValue: String(word.filter { $0 != "." && $0 != "/" }).uppercased())
  }

  private static func right(at words: ArraySlice<String>) -> (Right, Int)? {
    guard let first = words.first else { return nil }
    if let right = abbreviation(first[...]) { return (right, 1) }
    let keys = words.prefix(3).map(VietnameseText.comparisonKey)
    for right in Right.allCases {
      let wanted = VietnameseText.comparisonSyllables(right.words)
      if keys.starts(with: wanted) { return (right, wanted.count) }
    }
    return nil
  }

  /// The post or body of the clause of a right.
  public func of(_ right: Right) -> String? { clauses.first { $0.right == right }?.of }
}
