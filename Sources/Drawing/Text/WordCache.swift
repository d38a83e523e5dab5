/// Words as one face sets them with one set of features, kept from one text to the next.
///
/// A word is what stands between spaces. It is shaped together with the spaces beside it, so that letters which move
/// closer to a space still do; nothing else reaches across a space in the faces that a word may be taken from.
final class WordCache {
  struct Word {
    /// Where its glyphs lie in `glyphs`.
    var start: Int
    var count: Int
    /// Advance of a space before it.
    var leadingSpace: Int32
    /// Whether the face lacks one of its letters.
    var lacksLetter: Bool
  }

  /// Which spaces stand beside a word.
  struct Neighbours: OptionSet {
    let rawValue: UInt8
    static let spaceBefore = Neighbours(rawValue: 1)
    static let spaceAfter = Neighbours(rawValue: 2)
  }

  private struct Entry {
    var hash: UInt64
    var keyStart: Int
    var keyCount: Int
    var neighbours: Neighbours
    var word: Word
  }

  /// The glyphs of all words; clusters count from the start of the word.
  private var glyphs: [UnitGlyph] = []
  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing: the number of an entry and one more, or zero.
  private var slots: [Int32]

  /// Words that are kept: more than the syllables that one list has, fewer than its numbers.
  private static let mostWords = 1 << 12

  init() { slots = Array(repeating: 0, count: 1 << 9) }

  /// The word if it was added before.
  func word(_ bytes: UnsafeBufferPointer<UInt8>, _ neighbours: Neighbours) -> Word? {
    let hash = Self.hash(bytes, neighbours)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, entry.neighbours == neighbours, holds(entry, bytes) { return entry.word }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a word that is not there yet; a cache that has grown large starts afresh.
  func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ neighbours: Neighbours, glyphs shaped: [UnitGlyph], leadingSpace: Int32
  ) -> Word {
    if entries.count >= Self.mostWords { clear() }
    if entries.count * 2 >= slots.count { grow() }
    let word = Word(
      start: glyphs.count, count: shaped.count, leadingSpace: leadingSpace, lacksLetter: shaped.contains { $0.id == 0 })
    entries.append(
      Entry(
        hash: Self.hash(bytes, neighbours), keyStart: keys.count, keyCount: bytes.count, neighbours: neighbours,
        word: word))
    keys.append(contentsOf: bytes)
    glyphs.append(contentsOf: shaped)
    place(entries.count - 1)
    return word
  }

  /// Adds a word's glyphs to those of a run, in whose text it stands at an offset.
  func append(_ word: Word, at offset: Int, to run: inout [UnitGlyph]) {
    glyphs.withUnsafeBufferPointer { glyphs in
      for index in word.start..<word.start + word.count {
        var glyph = glyphs[index]
        glyph.cluster += Int32(offset)
        run.append(glyph)
      }
    }
  }

  private func holds(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard entry.keyCount == bytes.count else { return false }
    for index in 0..<bytes.count where keys[entry.keyStart + index] != bytes[index] { return false }
    return true
  }

  private func clear() {
    entries.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    glyphs.removeAll(keepingCapacity: true)
    slots = Array(repeating: 0, count: slots.count)
  }

  private func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for index in entries.indices { place(index) }
  }

  private func place(_ index: Int) {
    var slot = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index + 1)
  }

  /// FNV-1a, with its high bits folded down.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ neighbours: Neighbours) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(neighbours.rawValue)
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 32
  }
}
