/// The outlines of a TrueType face's glyphs, and which of them are made of others.
struct TrueTypeOutlines: Sendable {
  let table: FontTable
  private let offsets: [Int]

  init(_ tables: FontTables) {
    table = tables.table("glyf")
    let isLong = tables.table("head").signed16(50) != 0
    let location = tables.table("loca")
    let count = location.count / (isLong ? 4 : 2)
    offsets = (0..<count).map { isLong ? location.unsigned32(4 * $0) : 2 * location.unsigned16(2 * $0) }
  }

  /// Where a glyph's outline lies in the table; nil where it has none.
  func range(of glyph: Int) -> Range<Int>? {
    guard glyph >= 0, glyph + 1 < offsets.count, offsets[glyph] < offsets[glyph + 1], offsets[glyph + 1] <= table.count
    else { return nil }
    return offsets[glyph]..<offsets[glyph + 1]
  }

  /// Calls with each component's glyph and the offset, in the table, of the number that names it.
  func forEachComponent(of glyph: Int, _ call: (Int, Int) -> Void) {
    guard let range = range(of: glyph), range.count >= 12, table.signed16(range.lowerBound) < 0 else { return }
    var position = range.lowerBound + 10
    while position + 4 <= range.upperBound {
      let flags = table.unsigned16(position)
      call(table.unsigned16(position + 2), position + 2)
      position += 4 + (flags & 0x01 != 0 ? 4 : 2)
      if flags & 0x08 != 0 {
        position += 2
      } else if flags & 0x40 != 0 {
        position += 4
      } else if flags & 0x80 != 0 {
        position += 8
      }
      if flags & 0x20 == 0 { return }
    }
  }

  /// The glyphs, each once, that the given ones are made of and that are not among them.
  func components(of glyphs: [Int]) -> [Int] {
    var known = Set(glyphs)
    var found: [Int] = []
    var next = 0
    func visit(_ glyph: Int) {
      forEachComponent(of: glyph) { component, _ in
        if known.insert(component).inserted { found.append(component) }
      }
    }
    for glyph in glyphs { visit(glyph) }
    while next < found.count {
      visit(found[next])
      next += 1
    }
    return found
  }
}
