import Vietnamese

/// Whether a text looks like the name of somebody who could be honoured.
enum NameLikeness {
  /// The name of a body or household, told from its first words.
  static func isBody(_ text: String) -> Bool {
    let kind = KindGuess(name: text).kind
    return kind == .collective || kind == .household
  }

  /// A person's name: a few words, each with a capital, the first a family name.
  static func isPerson(_ text: String) -> Bool {
    let bare = Honorific.split(text)?.name ?? text
    let words = bare.split(separator: " ")
    guard (2...7).contains(words.count), !bare.contains(where: { $0.isNumber || ":;,()".contains($0) }) else {
      return false
    }
    return KindGuess(name: bare).kind == .individual
  }
}
