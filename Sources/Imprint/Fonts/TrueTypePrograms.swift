/// The glyphs of a TrueType face, and the writer of small TrueType programs with some of them.
///
/// Reference: OpenType specification, tables glyf, loca, hmtx, maxp, head and hhea.
final class TrueTypePrograms: GlyphPrograms {
  private let outlines: TrueTypeOutlines
  private let metrics: FontTable
  private let measuredGlyphs: Int
  private let head: [UInt8]
  private let horizontalHeader: [UInt8]
  private let profile: [UInt8]

  private let codes: [UInt16]
  private let glyphsByCode: [UInt16]

  init?(_ tables: FontTables, codes: [UInt16], glyphsByCode: [UInt16]) {
    self.codes = codes
    self.glyphsByCode = glyphsByCode
    outlines = TrueTypeOutlines(tables)
    head = tables.table("head").bytes
    horizontalHeader = tables.table("hhea").bytes
    profile = tables.table("maxp").bytes
    metrics = tables.table("hmtx")
    guard head.count >= 54, horizontalHeader.count >= 36, profile.count >= 32 else { return nil }
    measuredGlyphs = max(1, FontTable(horizontalHeader).unsigned16(34))
  }

  func program(of wanted: [Int]) -> [UInt8] {
    let all = closure(of: wanted)
    let count = (all.last ?? 0) + 1
    var outline = ByteBuffer(capacity: 150 * all.count)
    var offsets: [Int] = []
    offsets.reserveCapacity(count + 1)
    var horizontal = ByteBuffer(capacity: 4 * count)
    var next = 0
    // Codes that the file does not use are glyphs without outline and width.
    for code in 0..<count {
      offsets.append(outline.count)
      guard next < all.count, all[next] == code else {
        horizontal.append(big32: 0)
        continue
      }
      next += 1
      let glyph = Int(glyphsByCode[code])
      appendOutline(of: glyph, to: &outline)
      let measured = min(glyph, measuredGlyphs - 1)
      horizontal.append(big16: metrics.unsigned16(4 * measured))
      let bearing = glyph < measuredGlyphs ? 4 * glyph + 2 : 4 * measuredGlyphs + 2 * (glyph - measuredGlyphs)
      horizontal.append(big16: metrics.unsigned16(bearing))
    }
    offsets.append(outline.count)
    let isLong = outline.count > 0x1FFFE
    var location = ByteBuffer(capacity: 4 * offsets.count)
    for offset in offsets {
      if isLong { location.append(big32: offset) } else { location.append(big16: offset / 2) }
    }
    return file(outline: outline, location: location, horizontal: horizontal, count: count, isLong: isLong)
  }

  /// The codes in order, with those of the glyphs that compound glyphs are made of.
  private func closure(of wanted: [Int]) -> [Int] {
    var known = wanted.first == 0 ? wanted : [0] + wanted
    var added: [Int] = []
    var next = 0
    func visit(_ code: Int) {
      outlines.forEachComponent(of: Int(glyphsByCode[code])) { component, _ in
        let code = component < codes.count ? Int(codes[component]) : 0
        if !known.isSortedAndContains(code), !added.contains(code) { added.append(code) }
      }
    }
    for code in known { visit(code) }
    while next < added.count {
      visit(added[next])
      next += 1
    }
    if !added.isEmpty {
      known += added
      known.sort()
    }
    return known
  }

  private func appendOutline(of glyph: Int, to output: inout ByteBuffer) {
    guard let range = outlines.range(of: glyph) else { return }
    let start = output.count
    outlines.table.bytes.withUnsafeBufferPointer { output.append(UnsafeBufferPointer(rebasing: $0[range])) }
    outlines.forEachComponent(of: glyph) { component, position in
      let place = component < codes.count ? Int(codes[component]) : 0
      let target = start + position - range.lowerBound
      output.base[target] = UInt8(truncatingIfNeeded: place >> 8)
      output.base[target + 1] = UInt8(truncatingIfNeeded: place)
    }
    if output.count & 1 != 0 { output.append(0) }
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

extension [Int] {
  /// Whether the number is among these, which are in order.
  func isSortedAndContains(_ number: Int) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
