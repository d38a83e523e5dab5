/// A font whose letters are not Unicode, known by its name.
struct LegacyFont: Sendable, Hashable {
  let encoding: TextEncoding
  /// Whether the font draws small letters as capitals, as .VnTimeH does.
  let isCapital: Bool

  /// Nothing for fonts of Unicode.
  init?(_ name: String) {
    let lowered = name.lowercased()
    if lowered.hasPrefix(".vn") {
      self.init(encoding: .tcvn3, isCapital: name.hasSuffix("H"))
    } else if lowered.hasPrefix("vni-") || lowered.hasPrefix("vni ") {
      self.init(encoding: .vni, isCapital: false)
    } else {
      return nil
    }
  }

  private init(encoding: TextEncoding, isCapital: Bool) {
    self.encoding = encoding
    self.isCapital = isCapital
  }
}
