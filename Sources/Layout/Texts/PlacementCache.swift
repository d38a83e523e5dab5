import Synchronization

/// The placement of a text made last: what all recipients share is shaped and broken once.
final class PlacementCache: Sendable {
  private struct Entry {
    var block: TextBlock
    var space: Space
    var placement: Placement
  }

  private let last = Mutex<Entry?>(nil)

  func placement(of block: TextBlock, in space: Space) -> Placement? {
    last.withLock { last in
      guard let last, last.space == space, last.block.start == block.start, last.block.text == block.text,
        last.block.limits == block.limits
      else { return nil }
      return last.placement
    }
  }

  func keep(_ placement: Placement, of block: TextBlock, in space: Space) {
    last.withLock { $0 = Entry(block: block, space: space, placement: placement) }
  }
}
