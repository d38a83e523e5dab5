/// The glyphs of a TrueType face, and the writer of small TrueType programs with some of them.
///
/// Reference: OpenType specification, tables glyf, loca, hmtx, maxp, head and hhea.
final class TrueTypePrograms: GlyphPrograms {
  /// The outlines by code, one behind the other, in which the parts of compound glyphs are named by their codes.
  private let outlines: [UInt8]
  private let offsets: [Int]
  /// By code, the codes of the glyphs that a compound glyph is made of.
  private let components: [[Int]]
  /// By code, the advance width and the left bearing as they stand in the table.
  private let metrics: [Int]
  private let head: [UInt8]
  private let horizontalHeader: [UInt8]
  private let profile: [UInt8]

  /// - Parameters:
  ///   - codes: the code of each glyph.
  ///   - glyphs: the glyph of each code that programs may ask for.
  init?(_ tables: FontTables, codes: [UInt16], glyphs: ArraySlice<UInt16>) {
    head = tables.table("head").bytes
    horizontalHeader = tables.table("hhea").bytes
    profile = tables.table("maxp").bytes
    guard head.count >= 54, horizontalHeader.count >= 36, profile.count >= 32 else { return nil }
    let table = tables.table("hmtx")
    let measured = max(1, FontTable(horizontalHeader).unsigned16(34))
    metrics = glyphs.map { glyph in
      let glyph = Int(glyph)
      let bearing = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured)
      return table.unsigned16(4 * min(glyph, measured - 1)) << 16 | table.unsigned16(bearing)
    }
    let source = TrueTypeOutlines(tables)
    var components: [[Int]] = []
    var offsets = [0]
    var outlines: [UInt8] = []
    for glyph in glyphs {
      var parts: [Int] = []
      if let range = source.range(of: Int(glyph)) {
        let start = outlines.count
        outlines += source.table.bytes[range]
        source.forEachComponent(of: Int(glyph)) { component, position in
          let code = component < codes.count ? Int(codes[component]) : 0
          let target = start + position - range.lowerBound
          outlines[target] = UInt8(truncatingIfNeeded: code >> 8)
          outlines[target + 1] = UInt8(truncatingIfNeeded: code)
          parts.append(code)
        }
        if outlines.count & 1 != 0 { outlines.append(0) }
      }
      offsets.append(outlines.count)
      components.append(parts)
    }
    (self.outlines, self.offsets, self.components) = (outlines, offsets, components)
  }

  func outline(of code: Int) -> ArraySlice<UInt8> { outlines[offsets[code]..<offsets[code + 1]] }

  func program(of wanted: [Int]) -> FontProgram {
    let all = closure(of: wanted)
    let count = (all.last ?? 0) + 1
    let length = all.reduce(0) { $0 + offsets[$1 + 1] - offsets[$1] }
    let isLong = length > 0x1FFFE
    let width = isLong ? 4 : 2
    // Codes that the file does not use are glyphs without outline and width.
    var horizontal = [UInt8](repeating: 0, count: 4 * count)
    var location = [UInt8](repeating: 0, count: width * (count + 1))
    let outline = [UInt8](unsafeUninitializedCapacity: length) { outline, written in
      outlines.withUnsafeBufferPointer { outlines in
        var previous = -1
        for code in all {
          for place in (previous + 1)...code { location.put(isLong ? written : written / 2, at: width * place, width) }
          previous = code
          horizontal.put(metrics[code], at: 4 * code, 4)
          let range = offsets[code]..<offsets[code + 1]
          if !range.isEmpty, let target = outline.baseAddress, let source = outlines.baseAddress {
            (target + written).initialize(from: source + range.lowerBound, count: range.count)
            written += range.count
          }
        }
        location.put(isLong ? written : written / 2, at: width * count, width)
      }
    }
    let start = FontFileWriter.lengthOfDirectory(tables: 6)
    return FontProgram(
      bytes: file(outline: outline, location: location, horizontal: horizontal, count: count, isLong: isLong),
      outlines: start..<(start + length), codes: all)
  }

  /// The codes in order, with those of the glyphs that compound glyphs are made of.
  private func closure(of wanted: [Int]) -> [Int] {
    var known = (wanted.first == 0 ? wanted : [0] + wanted).filter { $0 < metrics.count }
    var added: [Int] = []
    var next = 0
    func visit(_ code: Int) {
      for component in components[code] where component < metrics.count {
        if !known.isSortedAndContains(component), !added.contains(component) { added.append(component) }
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

  private func file(
    outline: [UInt8], location: [UInt8], horizontal: [UInt8], count: Int, isLong: Bool
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
    font.add("glyf", outline)
    font.add("head", head)
    font.add("hhea", header)
    font.add("hmtx", horizontal)
    font.add("loca", location)
    font.add("maxp", profile)
    return font.finish()
  }
}

/// Puts tables together to a font file, with their sums.
struct FontFileWriter: ~Copyable {
  private var output: ByteBuffer
  private var tables = 0
  private var headOffset: Int?

  /// Where the first table lies.
  static func lengthOfDirectory(tables: Int) -> Int { 12 + 16 * tables }

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
  mutating func add(_ name: StaticString, _ bytes: [UInt8]) {
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

extension [UInt8] {
  /// Writes a big-endian number of so many bytes.
  @inline(__always)
  fileprivate mutating func put(_ value: Int, at place: Int, _ width: Int) {
    for index in 0..<width { self[place + index] = UInt8(truncatingIfNeeded: value >> (8 * (width - 1 - index))) }
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
