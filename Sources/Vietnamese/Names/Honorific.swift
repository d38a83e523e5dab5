/// A word of address before a name: Ông, Bà, and those that mean the same.
public struct Honorific: Sendable, Hashable {
  /// As papers write it: "Ông", "Bà", "Đồng chí".
  public let text: String

  private static let words = [
    ("Ông", "Ông"), ("Bà", "Bà"), ("Anh", "Anh"), ("Chị", "Chị"), ("Đồng chí", "Đồng chí"), ("Đ/c", "Đồng chí"),
  ].map { (text: $1, key: VietnameseText.comparisonSyllables($0)) }

  /// A text that is an honorific and nothing else.
  public init?(_ text: String) {
    let key = VietnameseText.comparisonSyllables(text)
    guard let known = Self.words.first(where: { $0.key == key }) else { return nil }
    self.text = known.text
  }

  /// An honorific at the beginning of a name, and the name behind it; nothing for a name that begins otherwise, and for
  /// the family names Ông and Anh, behind which no whole name is left.
  public static func split(_ name: String) -> (honorific: Honorific, name: String)? {
    let parts = name.split(separator: " ").map(String.init)
    for count in [2, 1] where parts.count > count + 1 {
      // "Ông Thế Tuấn" is of the family Ông: what is left of an addressed person begins with a family name.
      if let honorific = Honorific(parts.prefix(count).joined(separator: " ")),
        NameWords.families.contains(VietnameseText.comparisonKey(parts[count]))
          || NameWords.isOfOtherPeoples(Array(parts.dropFirst(count)), [])
      {
        return (honorific, parts.dropFirst(count).joined(separator: " "))
      }
    }
    return nil
  }
}
