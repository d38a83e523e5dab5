/// The sex that a sheet states, and the honorific that follows from it.
public enum Sex: String, Sendable, Hashable, CaseIterable {
  case male, female

  public init?(_ text: String) {
    switch VietnameseText.comparisonKey(text) {
    case "nam", "male", "m", "trai": self = .male
    case VietnameseText.comparisonKey("nữ"), "nu", "female", "f", VietnameseText.comparisonKey("gái"): self = .female
    default: return nil
    }
  }

  /// The sex that an honorific implies; nothing for ranks and for "Ông/Bà".
  public init?(honorific: String) {
    switch VietnameseText.comparisonKey(honorific) {
    case VietnameseText.comparisonKey("Ông"), "anh": self = .male
    case VietnameseText.comparisonKey("Bà"), VietnameseText.comparisonKey("Chị"), VietnameseText.comparisonKey("Cô"):
      self = .female
    default: return nil
    }
  }

  /// "Ông" or "Bà".
  public var honorific: String { self == .male ? "Ông" : "Bà" }
}
