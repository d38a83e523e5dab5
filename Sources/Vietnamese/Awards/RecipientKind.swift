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
    if let canonical = RecipientKind(rawValue: text) {
      self = canonical
      return
    }
    guard let kind = Self.words[VietnameseText.comparisonKey(text)] else { return nil }
    self = kind
  }

  private static let words: [String: RecipientKind] = {
    let words: [(RecipientKind, [String])] = [
      (.individual, ["individual", "Cá nhân", "CN"]),
      (.collective, ["collective", "Tập thể", "TT", "Đơn vị", "Tổ chức"]),
      (.household, ["household", "Hộ gia đình", "Gia đình", "Hộ"]),
    ]
    var table: [String: RecipientKind] = [:]
    for (kind, names) in words { for name in names { table[VietnameseText.comparisonKey(name)] = kind } }
    return table
  }()
}
