/// Who is honoured: the values of the field `kind`.
public enum RecipientKind: String, Sendable, Hashable, CaseIterable {
  case individual, collective, household

  /// What the papers call it.
  public var label: String {
    switch self {
    case .individual: "Cá nhân"
    case .collective: "Tập thể"
    case .household: "Hộ gia đình"
    }
  }

  /// Reads the canonical word or the usual Vietnamese ones.
  public init?(_ text: String) {
    switch VietnameseText.comparisonKey(text) {
    case "individual", VietnameseText.comparisonKey("Cá nhân"), VietnameseText.comparisonKey("CN"): self = .individual
    case "collective", VietnameseText.comparisonKey("Tập thể"), VietnameseText.comparisonKey("TT"),
      VietnameseText.comparisonKey("Đơn vị"), VietnameseText.comparisonKey("Tổ chức"):
      self = .collective
    case "household", VietnameseText.comparisonKey("Hộ gia đình"), VietnameseText.comparisonKey("Gia đình"),
      VietnameseText.comparisonKey("Hộ"):
      self = .household
    default: return nil
    }
  }
}
