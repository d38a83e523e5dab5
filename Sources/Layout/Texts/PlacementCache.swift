import Locks

/// What a text was made into last: what all recipients share is shaped and broken once, and a text that is placed again
/// with more or less height keeps its lines.
final class PlacementCache: Sendable {
  private struct Entry {
    var block: TextBlock
    var width: Double
    var setting: TextSetting
    var height: Double
    var placement: Placement
  }

  /// A few of them, so that workers that set different recipients at once do not drive out each other's.
  private let entries = Guarded([Entry?](repeating: nil, count: 8))

  /// The placement in just this space.
  func placement(of block: TextBlock, in space: Space) -> Placement? {
    guard let entry = entry(of: block, width: space.width), entry.height == space.height else { return nil }
    return entry.placement
  }

  /// The lines in this width, whatever the height was.
  func setting(of block: TextBlock, width: Double) -> TextSetting? { entry(of: block, width: width)?.setting }

  func keep(_ setting: TextSetting, _ placement: Placement, of block: TextBlock, in space: Space) {
    let entry = Entry(
      block: block, width: space.width, setting: setting, height: space.height, placement: placement)
    let slot = block.slot(of: 8)
    entries.withLock { $0[slot] = entry }
  }

  private func entry(of block: TextBlock, width: Double) -> Entry? {
    let slot = block.slot(of: 8)
    return entries.withLock { entries in
      guard let entry = entries[slot], entry.width == width, entry.block.says(what: block) else { return nil }
      return entry
    }
  }
}

extension TextBlock {
  /// Whether another block is the same text within the same limits.
  fileprivate func says(what other: TextBlock) -> Bool {
    start == other.start && text == other.text && limits == other.limits
  }

  /// A number below the count that equal texts have in common.
  fileprivate func slot(of count: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for span in text.spans {
      for byte in span.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    return Int((hash >> 32) % UInt64(count))
  }
}
