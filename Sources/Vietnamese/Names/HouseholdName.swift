/// A household's name taken apart: how it is addressed, and what is its own.
public struct HouseholdName: Sendable, Hashable {
  /// "Hộ gia đình ông Lê Văn Tám", as papers have it.
  public let full: String
  /// "Lê Văn Tám": what lists sort by, and layouts with words of their own set.
  public let name: String
  /// "Ông" or "Bà", where it is said.
  public let honorific: String

  /// - Parameter honorific: what the sheet has in its own column; the name's own words go before it.
  public init(_ text: String, honorific given: String) {
    let text = VietnameseText.collapsed(text)
    var words = text.split(separator: " ").map(String.init)[...]
    var isFull = false
    for phrase in ["hộ gia đình", "gia đình", "hộ"].map(VietnameseText.comparisonSyllables) {
      guard words.count > phrase.count, words.prefix(phrase.count).map(VietnameseText.comparisonKey) == phrase else {
        continue
      }
      words = words.dropFirst(phrase.count)
      isFull = true
      break
    }
    let own = words.first.flatMap { Honorific($0) }
    if own != nil, words.count > 1 { words = words.dropFirst() }
    honorific = own?.text ?? given
    name = words.joined(separator: " ")
    // "Hộ kinh doanh Phí Thị Bưởi" and "Gia đình ông … và bà …" are whole as they are.
    let isOfItsOwn = isFull && own == nil && words.first?.first?.isLowercase == true
    if isOfItsOwn || words.contains(where: { VietnameseText.lowercased($0) == "và" }) && isFull {
      full = VietnameseText.sentenceCased(text)
    } else {
      full = ["Hộ gia đình", VietnameseText.lowercased(honorific), name].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}
