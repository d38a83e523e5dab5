/// The order in which the tones of otherwise equal syllables are sorted.
public enum ToneOrder: String, Sendable, Hashable, CaseIterable {
  /// ngang, huyền, hỏi, ngã, sắc, nặng: dictionaries and CLDR.
  case dictionary
  /// ngang, sắc, huyền, hỏi, ngã, nặng: as schools name them.
  case school
  /// ngang, huyền, ngã, hỏi, sắc, nặng: older dictionaries.
  case traditional

  func rank(of tone: Tone) -> UInt8 {
    let order: [Tone] =
      switch self {
      case .dictionary: [.level, .falling, .dipping, .broken, .rising, .heavy]
      case .school: [.level, .rising, .falling, .dipping, .broken, .heavy]
      case .traditional: [.level, .falling, .broken, .dipping, .rising, .heavy]
      }
    return UInt8(order.firstIndex(of: tone) ?? 0)
  }
}
