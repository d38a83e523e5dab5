/// The glyphs of a face with cubic outlines (CFF), and the writer of small CFF programs with some of them.
///
/// What it writes is keyed by CID, a glyph's CID being its code, so that the codes in contents hold for every subset. Reference: Adobe Technical Note 5176, "The Compact Font Format Specification".
final class CompactPrograms: GlyphPrograms {
  private let table: FontTable
  private let charStrings: [Range<Int>]
  /// Private dictionaries as they stand in the file, without the entry for subroutines.
  private let privates: [[UInt8]]
  /// Which private dictionary each glyph uses; empty where there is one only.
  private let selection: [Int]
  private let unitsPerEm: Double
  private let box: [UInt8]

  private let glyphsByCode: [UInt16]

  init?(_ bytes: [UInt8], unitsPerEm: Double, glyphsByCode: [UInt16]) {
    self.glyphsByCode = glyphsByCode
    table = FontTable(bytes)
    self.unitsPerEm = unitsPerEm
    guard bytes.count > 8 else { return nil }
    let names = CompactIndex(table, at: table.byte(2))
    let tops = CompactIndex(table, at: names.end)
    guard let topRange = tops.items.first else { return nil }
    let top = CompactDictionary(table.slice(topRange.lowerBound, topRange.upperBound))
    guard let charStringsOffset = top.integers(17)?.last else { return nil }
    charStrings = CompactIndex(table, at: charStringsOffset).items
    guard !charStrings.isEmpty else { return nil }
    box = top.raw(5) ?? []
    if let fontsOffset = top.integers(0x0C24)?.last {
      let table = self.table
      privates = CompactIndex(table, at: fontsOffset).items.map { range in
        Self.privateDictionary(CompactDictionary(table.slice(range.lowerBound, range.upperBound)), in: table)
      }
      selection = Self.selection(table, at: top.integers(0x0C25)?.last ?? 0, count: charStrings.count)
    } else {
      privates = [Self.privateDictionary(top, in: table)]
      selection = []
    }
  }

  func outline(of code: Int) -> ArraySlice<UInt8> {
    let glyph = Int(glyphsByCode[code])
    return glyph < charStrings.count ? table.bytes[charStrings[glyph]] : []
  }

  func program(of wanted: [Int]) -> FontProgram {
    let codes = (wanted.first == 0 ? wanted : [0] + wanted).filter { Int(glyphsByCode[$0]) < charStrings.count }
    let glyphs = codes.map { Int(glyphsByCode[$0]) }
    var fonts = ByteBuffer(capacity: 1 << 14)
    for byte: UInt8 in [1, 0, 4, 4] { fonts.append(byte) }
    CompactIndex.append([Array("Subset".utf8)], to: &fonts)
    let strings = bytes { CompactIndex.append([Array("Adobe".utf8), Array("Identity".utf8)], to: &$0) }
    let charset = self.charset(of: codes)
    let selection = self.selection(of: glyphs)
    let lengths = bytes { CompactIndex.appendHeader(glyphs.map { charStrings[$0].count }, to: &$0) }
    let outlines = outlines(of: glyphs)
    let topLength = topDictionary(offsets: [0, 0, 0, 0], cids: (codes.last ?? 0) + 1).count
    // The index around the top dictionary: count, offset size, two offsets of one byte.
    let charsetOffset = fonts.count + 5 + topLength + strings.count + 2
    let selectionOffset = charsetOffset + charset.count
    let outlinesOffset = selectionOffset + selection.count
    let firstOutline = outlinesOffset + lengths.count
    let fontsOffset = firstOutline + outlines.count
    let top = topDictionary(
      offsets: [charsetOffset, selectionOffset, outlinesOffset, fontsOffset], cids: (codes.last ?? 0) + 1)
    CompactIndex.append([top], to: &fonts)
    fonts.append(strings)
    fonts.append(big16: 0)
    fonts.append(charset)
    fonts.append(selection)
    fonts.append(lengths)
    fonts.append(outlines)
    appendFontDictionaries(to: &fonts, at: fontsOffset)
    return FontProgram(bytes: fonts.array, outlines: firstOutline..<fontsOffset, codes: codes)
  }

  private func topDictionary(offsets: [Int], cids: Int) -> [UInt8] {
    bytes { buffer in
      // Registry, ordering and supplement: strings 391 and 392 are the first of our own.
      CompactDictionary.append(391, to: &buffer)
      CompactDictionary.append(392, to: &buffer)
      CompactDictionary.append(0, to: &buffer)
      CompactDictionary.append(operator: 0x0C1E, to: &buffer)
      if unitsPerEm != 1000 {
        let scale = CompactDictionary.real(1 / unitsPerEm)
        for index in 0..<6 {
          if index == 0 || index == 3 { buffer.append(scale) } else { CompactDictionary.append(0, to: &buffer) }
        }
        CompactDictionary.append(operator: 0x0C07, to: &buffer)
      }
      if !box.isEmpty {
        buffer.append(box)
        CompactDictionary.append(operator: 5, to: &buffer)
      }
      CompactDictionary.append(cids, to: &buffer)
      CompactDictionary.append(operator: 0x0C22, to: &buffer)
      for (value, name) in zip(offsets, [15, 0x0C25, 17, 0x0C24]) {
        CompactDictionary.append(wide: value, to: &buffer)
        CompactDictionary.append(operator: name, to: &buffer)
      }
    }
  }

  private func charset(of codes: [Int]) -> [UInt8] {
    bytes { buffer in
      buffer.append(0)
      for code in codes.dropFirst() { buffer.append(big16: code) }
    }
  }

  private func selection(of glyphs: [Int]) -> [UInt8] {
    bytes { buffer in
      var ranges: [(Int, Int)] = []
      for (place, glyph) in glyphs.enumerated() {
        let font = selection.isEmpty ? 0 : selection[glyph]
        if ranges.last?.1 != font { ranges.append((place, font)) }
      }
      buffer.append(3)
      buffer.append(big16: ranges.count)
      for (place, font) in ranges {
        buffer.append(big16: place)
        buffer.append(UInt8(truncatingIfNeeded: font))
      }
      buffer.append(big16: glyphs.count)
    }
  }

  private func outlines(of glyphs: [Int]) -> [UInt8] {
    bytes(capacity: 200 * glyphs.count) { buffer in
      table.bytes.withUnsafeBufferPointer { all in
        for glyph in glyphs { buffer.append(UnsafeBufferPointer(rebasing: all[charStrings[glyph]])) }
      }
    }
  }

  private func appendFontDictionaries(to fonts: inout ByteBuffer, at offset: Int) {
    // Each: size (5 bytes), offset (5 bytes), operator.
    let header = bytes { CompactIndex.appendHeader(privates.map { _ in 11 }, to: &$0) }
    fonts.append(header)
    var position = offset + header.count + 11 * privates.count
    for dictionary in privates {
      CompactDictionary.append(wide: dictionary.count, to: &fonts)
      CompactDictionary.append(wide: position, to: &fonts)
      CompactDictionary.append(operator: 18, to: &fonts)
      position += dictionary.count
    }
    for dictionary in privates { fonts.append(dictionary) }
  }

  private static func privateDictionary(_ owner: CompactDictionary, in table: FontTable) -> [UInt8] {
    guard let place = owner.integers(18), place.count == 2 else { return [] }
    return CompactDictionary(table.slice(place[1], place[1] + place[0])).without(19)
  }

  private static func selection(_ table: FontTable, at offset: Int, count: Int) -> [Int] {
    guard offset > 0 else { return [] }
    if table.byte(offset) == 0 { return (0..<count).map { table.byte(offset + 1 + $0) } }
    var selection = [Int](repeating: 0, count: count)
    for range in 0..<table.unsigned16(offset + 1) {
      let start = offset + 3 + 3 * range
      for glyph in table.unsigned16(start)..<max(table.unsigned16(start), table.unsigned16(start + 3))
      where glyph < count { selection[glyph] = table.byte(start + 2) }
    }
    return selection
  }
}

/// An INDEX of CFF: where its items lie in the table.
struct CompactIndex {
  private(set) var items: [Range<Int>] = []
  private(set) var end: Int

  init(_ table: FontTable, at offset: Int) {
    let count = table.unsigned16(offset)
    guard count > 0 else {
      end = offset + 2
      return
    }
    let width = table.byte(offset + 2)
    func place(_ index: Int) -> Int {
      (0..<width).reduce(0) { $0 << 8 | table.byte(offset + 3 + index * width + $1) }
    }
    let data = offset + 2 + (count + 1) * width
    end = data + place(count)
    guard (1...4).contains(width), end <= table.count else { return }
    items.reserveCapacity(count)
    var start = data + place(0)
    for index in 1...count {
      let next = max(start, min(data + place(index), table.count))
      items.append(start..<next)
      start = next
    }
  }

  static func append(_ items: [[UInt8]], to buffer: inout ByteBuffer) {
    appendHeader(items.map(\.count), to: &buffer)
    for item in items { buffer.append(item) }
  }

  static func appendHeader(_ lengths: [Int], to buffer: inout ByteBuffer) {
    buffer.append(big16: lengths.count)
    guard !lengths.isEmpty else { return }
    let total = lengths.reduce(1, +)
    let width = total < 0x100 ? 1 : total < 0x10000 ? 2 : total < 0x100_0000 ? 3 : 4
    buffer.append(UInt8(width))
    var position = 1
    for length in lengths + [0] {
      for byte in stride(from: width - 1, through: 0, by: -1) {
        buffer.append(UInt8(truncatingIfNeeded: position >> (8 * byte)))
      }
      position += length
    }
  }
}

/// A DICT of CFF: operators and the bytes of their operands.
struct CompactDictionary {
  private var entries: [(name: Int, operands: [UInt8])] = []

  init(_ bytes: ArraySlice<UInt8>) {
    var operands: [UInt8] = []
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte <= 21 {
        var name = Int(byte)
        position += 1
        if byte == 12, position < bytes.endIndex {
          name = 0x0C00 | Int(bytes[position])
          position += 1
        }
        entries.append((name, operands))
        operands = []
      } else {
        let length = Self.length(of: bytes[position...])
        let end = min(position + length, bytes.endIndex)
        operands += bytes[position..<end]
        position = end
      }
    }
  }

  private static func length(of bytes: ArraySlice<UInt8>) -> Int {
    switch bytes.first ?? 0 {
    case 28: return 3
    case 29: return 5
    case 30:
      let end = bytes.dropFirst().firstIndex { $0 & 15 == 15 || $0 >> 4 == 15 } ?? bytes.endIndex - 1
      return end - bytes.startIndex + 1
    case 247...254: return 2
    default: return 1
    }
  }

  func raw(_ name: Int) -> [UInt8]? { entries.last { $0.name == name }?.operands }

  /// The operands of an operator, where they are whole numbers.
  func integers(_ name: Int) -> [Int]? {
    guard let operands = raw(name) else { return nil }
    let table = FontTable(operands)
    var values: [Int] = []
    var position = 0
    while position < operands.count {
      let byte = table.byte(position)
      switch byte {
      case 28: values.append(table.signed16(position + 1))
      case 29: values.append(Int(Int32(truncatingIfNeeded: table.unsigned32(position + 1))))
      case 32...246: values.append(byte - 139)
      case 247...250: values.append((byte - 247) * 256 + table.byte(position + 1) + 108)
      case 251...254: values.append(-(byte - 251) * 256 - table.byte(position + 1) - 108)
      default: return nil
      }
      position += Self.length(of: operands[position...])
    }
    return values
  }

  /// The dictionary's bytes without one operator.
  func without(_ dropped: Int) -> [UInt8] {
    bytes { buffer in
      for entry in entries where entry.name != dropped {
        buffer.append(entry.operands)
        Self.append(operator: entry.name, to: &buffer)
      }
    }
  }

  static func append(operator name: Int, to buffer: inout ByteBuffer) {
    if name > 0xFF { buffer.append(UInt8(name >> 8)) }
    buffer.append(UInt8(truncatingIfNeeded: name))
  }

  static func append(_ value: Int, to buffer: inout ByteBuffer) {
    if (-107...107).contains(value) {
      buffer.append(UInt8(value + 139))
    } else if (-32768...32767).contains(value) {
      buffer.append(28)
      buffer.append(big16: value)
    } else {
      append(wide: value, to: &buffer)
    }
  }

  /// A number in five bytes, whatever its value.
  static func append(wide value: Int, to buffer: inout ByteBuffer) {
    buffer.append(29)
    buffer.append(big32: value)
  }

  /// A real number's nibbles.
  static func real(_ value: Double) -> [UInt8] {
    let text = bytes { $0.append(value * 1000, decimals: 5) } + Array("E-3".utf8)
    var nibbles: [UInt8] = []
    var position = 0
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "."): nibbles.append(10)
      case UInt8(ascii: "E"):
        nibbles.append(12)
        position += 1
      case UInt8(ascii: "-"): nibbles.append(14)
      default: nibbles.append(text[position] - UInt8(ascii: "0"))
      }
      position += 1
    }
    nibbles.append(15)
    if nibbles.count & 1 != 0 { nibbles.append(15) }
    return [30] + stride(from: 0, to: nibbles.count, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
  }
}
