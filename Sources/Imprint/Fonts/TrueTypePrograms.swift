/// The glyphs of a TrueType face, and the writer of small TrueType programs with some of them.
///
/// Reference: OpenType specification, tables glyf, loca, hmtx, maxp, head and hhea.
final class TrueTypePrograms: GlyphPrograms {
  private let outlines: FontTable
  private let offsets: [Int]
  private let metrics: FontTable
  private let measuredGlyphs: Int
  private let head: [UInt8]
  private let horizontalHeader: [UInt8]
  private let profile: [UInt8]

  init?(_ tables: FontTables) {
    outlines = tables.table("glyf")
    head = tables.table("head").bytes
    horizontalHeader = tables.table("hhea").bytes
    profile = tables.table("maxp").bytes
    metrics = tables.table("hmtx")
    guard head.count >= 54, horizontalHeader.count >= 36, profile.count >= 32 else { return nil }
    let isLong = FontTable(head).signed16(50) != 0
    let location = tables.table("loca")
    let count = location.count / (isLong ? 4 : 2)
    offsets = (0..<count).map { isLong ? location.unsigned32(4 * $0) : 2 * location.unsigned16(2 * $0) }
    measuredGlyphs = max(1, FontTable(horizontalHeader).unsigned16(34))
  }

  func program(of wanted: [Int]) -> FontProgram {
    let glyphs = closure(of: wanted)
    var places = [Int: Int](minimumCapacity: glyphs.count)
    for (place, glyph) in glyphs.enumerated() { places[glyph] = place }
    var outline = ByteBuffer(capacity: 120 * glyphs.count)
    var location = ByteBuffer(capacity: 2 * glyphs.count + 2)
    var horizontal = ByteBuffer(capacity: 4 * glyphs.count)
    for glyph in glyphs {
      location.append(big16: outline.count / 2)
      appendOutline(of: glyph, places: places, to: &outline)
      let measured = min(glyph, measuredGlyphs - 1)
      horizontal.append(big16: metrics.unsigned16(4 * measured))
      let bearing = glyph < measuredGlyphs ? 4 * glyph + 2 : 4 * measuredGlyphs + 2 * (glyph - measuredGlyphs)
      horizontal.append(big16: metrics.unsigned16(bearing))
    }
    location.append(big16: outline.count / 2)
    let isLong = outline.count > 0x1FFFF
    if isLong { relocate(glyphs, places: places, into: &location) }
    return FontProgram(
      bytes: file(
        outline: outline, location: location, horizontal: horizontal, count: glyphs.count, isLong: isLong),
      glyphMap: map(of: wanted, places: places))
  }

  /// The glyphs in order, with those that compound glyphs are made of.
  private func closure(of wanted: [Int]) -> [Int] {
    var known = Set(wanted)
    known.insert(0)
    var open = wanted
    while let glyph = open.popLast() {
      forEachComponent(of: glyph) { component, _ in
        if known.insert(component).inserted { open.append(component) }
      }
    }
    return known.sorted()
  }

  /// Calls with each component's glyph and the offset, in the outline table, of the number that names it.
  private func forEachComponent(of glyph: Int, _ call: (Int, Int) -> Void) {
    guard glyph >= 0, glyph + 1 < offsets.count, offsets[glyph + 1] >= offsets[glyph] + 12 else { return }
    guard outlines.signed16(offsets[glyph]) < 0 else { return }
    var position = offsets[glyph] + 10
    while position + 4 <= offsets[glyph + 1] {
      let flags = outlines.unsigned16(position)
      call(outlines.unsigned16(position + 2), position + 2)
      position += 4 + (flags & 1 != 0 ? 4 : 2)
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

  private func appendOutline(of glyph: Int, places: [Int: Int], to outline: inout ByteBuffer) {
    guard glyph + 1 < offsets.count, offsets[glyph] < offsets[glyph + 1], offsets[glyph + 1] <= outlines.count else {
      return
    }
    let start = outline.count
    outlines.bytes.withUnsafeBufferPointer {
      outline.append(UnsafeBufferPointer(rebasing: $0[offsets[glyph]..<offsets[glyph + 1]]))
    }
    forEachComponent(of: glyph) { component, position in
      let place = places[component] ?? 0
      let target = start + position - offsets[glyph]
      outline.base[target] = UInt8(truncatingIfNeeded: place >> 8)
      outline.base[target + 1] = UInt8(truncatingIfNeeded: place)
    }
    if outline.count & 1 != 0 { outline.append(0) }
  }

  private func relocate(_ glyphs: [Int], places: [Int: Int], into location: inout ByteBuffer) {
    location.removeAll()
    var position = 0
    for glyph in glyphs {
      location.append(big32: position)
      let length = glyph + 1 < offsets.count ? offsets[glyph + 1] - offsets[glyph] : 0
      position += (length + 1) & ~1
    }
    location.append(big32: position)
  }

  private func map(of wanted: [Int], places: [Int: Int]) -> [UInt8] {
    guard let last = wanted.last else { return [0, 0] }
    var map = [UInt8](repeating: 0, count: 2 * (last + 1))
    for glyph in wanted {
      let place = places[glyph] ?? 0
      map[2 * glyph] = UInt8(truncatingIfNeeded: place >> 8)
      map[2 * glyph + 1] = UInt8(truncatingIfNeeded: place)
    }
    return map
  }

  private func file(
    outline: borrowing ByteBuffer, location: borrowing ByteBuffer, horizontal: borrowing ByteBuffer, count: Int,
    isLong: Bool
  ) -> [UInt8] {
    var font = FontFileWriter(version: 0x0001_0000, tables: 6)
    var head = self.head
    head[50] = 0
    head[51] = isLong ? 1 : 0
    var header = horizontalHeader
    header[34] = UInt8(truncatingIfNeeded: count >> 8)
    header[35] = UInt8(truncatingIfNeeded: count)
    var profile = self.profile
    profile[4] = header[34]
    profile[5] = header[35]
    font.add("glyf", outline.bytes)
    head.withUnsafeBufferPointer { font.add("head", $0) }
    header.withUnsafeBufferPointer { font.add("hhea", $0) }
    font.add("hmtx", horizontal.bytes)
    font.add("loca", location.bytes)
    profile.withUnsafeBufferPointer { font.add("maxp", $0) }
    return font.finish()
  }
}

/// Puts tables together to a font file, with their sums.
struct FontFileWriter: ~Copyable {
  private var output: ByteBuffer
  private var tables = 0
  private var headOffset: Int?

  init(version: Int, tables: Int) {
    output = ByteBuffer(capacity: 1 << 14)
    output.append(big32: version)
    output.append(big16: tables)
    let power = tables.bitWidth - 1 - tables.leadingZeroBitCount
    output.append(big16: 16 << power)
    output.append(big16: power)
    output.append(big16: 16 * tables - 16 << power)
    for _ in 0..<(4 * tables) { output.append(big32: 0) }
  }

  /// Adds a table; tables come in the order of their names.
  mutating func add(_ name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) {
    let offset = output.count
    let isHead = name.utf8CodeUnitCount == 4 && String(describing: name) == "head"
    output.append(bytes)
    if isHead, bytes.count >= 12 {
      headOffset = offset
      for position in 8..<12 { output.base[offset + position] = 0 }
    }
    while output.count & 3 != 0 { output.append(0) }
    let record = 12 + 16 * tables
    for position in 0..<4 { output.base[record + position] = name.utf8Start[position] }
    put(Self.sum(UnsafeBufferPointer(rebasing: output.bytes[offset...])), at: record + 4)
    put(UInt32(offset), at: record + 8)
    put(UInt32(bytes.count), at: record + 12)
    tables += 1
  }

  consuming func finish() -> [UInt8] {
    if let headOffset { put(0xB1B0_AFBA &- Self.sum(output.bytes), at: headOffset + 8) }
    return output.array
  }

  private func put(_ value: UInt32, at offset: Int) {
    for position in 0..<4 {
      output.base[offset + position] = UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * position))
    }
  }

  private static func sum(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard let base = bytes.baseAddress else { return 0 }
    var sum: UInt32 = 0
    for offset in stride(from: 0, to: bytes.count & ~3, by: 4) {
      sum &+= UInt32(bigEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    return sum
  }
}
