import CDeflate

/// A PNG file's pixels. Reference: W3C, Portable Network Graphics, second edition.
struct PNGImage {
  let raster: Raster

  private struct Header {
    var width = 0
    var height = 0
    var depth = 0
    var kind = 0
    var isInterlaced = false

    var channels: Int {
      switch kind {
      case 2: 3
      case 4: 2
      case 6: 4
      default: 1
      }
    }
    var bitsPerPixel: Int { channels * depth }
    func rowLength(_ width: Int) -> Int { (width * bitsPerPixel + 7) / 8 }
  }

  init?(_ bytes: [UInt8]) {
    let table = FontTable(bytes)
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]) else { return nil }
    var header = Header()
    var data: [UInt8] = []
    var palette: [UInt8] = []
    var transparency: [UInt8]?
    var position = 8
    while position + 12 <= bytes.count {
      let length = table.unsigned32(position)
      let start = position + 8
      guard length >= 0, start + length + 4 <= bytes.count else { return nil }
      switch bytes[position + 4..<start] {
      case [0x49, 0x48, 0x44, 0x52] where length == 13:  // IHDR
        header.width = table.unsigned32(start)
        header.height = table.unsigned32(start + 4)
        header.depth = table.byte(start + 8)
        header.kind = table.byte(start + 9)
        header.isInterlaced = table.byte(start + 12) == 1
      case [0x50, 0x4C, 0x54, 0x45]: palette = Array(bytes[start..<start + length])  // PLTE
      case [0x74, 0x52, 0x4E, 0x53]: transparency = Array(bytes[start..<start + length])  // tRNS
      case [0x49, 0x44, 0x41, 0x54]: data += bytes[start..<start + length]  // IDAT
      default: break
      }
      position = start + length + 4
    }
    guard Self.isKnown(header), let levels = Self.levels(header, data: data) else { return nil }
    raster = Self.raster(header, levels: levels, palette: palette, transparency: transparency)
  }

  private static func isKnown(_ header: Header) -> Bool {
    let depths: [Int] =
      switch header.kind {
      case 0: [1, 2, 4, 8, 16]
      case 3: [1, 2, 4, 8]
      case 2, 4, 6: [8, 16]
      default: []
      }
    return depths.contains(header.depth) && header.width > 0 && header.height > 0
      && header.width <= 30_000 && header.height <= 30_000 && header.width * header.height <= 120_000_000
  }

  /// All values of all pixels, in rows of the whole picture.
  private static func levels(_ header: Header, data: [UInt8]) -> [UInt16]? {
    // Start and step of the passes of interlaced pictures (Adam7).
    let passes =
      header.isInterlaced
      ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
      : [(0, 0, 1, 1)]
    let sizes = passes.map { pass in
      (
        width: (header.width - pass.0 + pass.2 - 1) / pass.2, height: (header.height - pass.1 + pass.3 - 1) / pass.3
      )
    }
    let total = sizes.reduce(0) { $0 + ($1.width > 0 ? $1.height * (header.rowLength($1.width) + 1) : 0) }
    guard let inflated = inflate(data, length: total) else { return nil }
    var levels = [UInt16](repeating: 0, count: header.width * header.height * header.channels)
    var position = 0
    for (pass, size) in zip(passes, sizes) where size.width > 0 && size.height > 0 {
      let rowLength = header.rowLength(size.width)
      let slice = inflated[position..<position + size.height * (rowLength + 1)]
      guard
        let samples = RowFilter.undo(
          slice, rows: size.height, rowLength: rowLength, pixelLength: max(1, header.bitsPerPixel / 8))
      else { return nil }
      position += slice.count
      for row in 0..<size.height {
        for column in 0..<size.width {
          let target = ((pass.1 + row * pass.3) * header.width + pass.0 + column * pass.2) * header.channels
          for channel in 0..<header.channels {
            levels[target + channel] = level(
              samples, row: row * rowLength, index: column * header.channels + channel, depth: header.depth)
          }
        }
      }
    }
    return levels
  }

  private static func level(_ samples: [UInt8], row: Int, index: Int, depth: Int) -> UInt16 {
    switch depth {
    case 8: return UInt16(samples[row + index])
    case 16: return UInt16(samples[row + 2 * index]) << 8 | UInt16(samples[row + 2 * index + 1])
    default:
      let bit = index * depth
      let shift = 8 - depth - bit % 8
      return UInt16(samples[row + bit / 8] >> UInt8(shift)) & UInt16((1 << depth) - 1)
    }
  }

  private static func inflate(_ data: [UInt8], length: Int) -> [UInt8]? {
    guard let inflater = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(inflater) }
    var output = [UInt8](repeating: 0, count: length)
    var written = 0
    let result = libdeflate_zlib_decompress(inflater, data, data.count, &output, length, &written)
    guard result == LIBDEFLATE_SUCCESS, written == length else { return nil }
    return output
  }

  private static func raster(
    _ header: Header, levels: [UInt16], palette: [UInt8], transparency: [UInt8]?
  ) -> Raster {
    let count = header.width * header.height
    let isGrey = header.kind == 0 || header.kind == 4
    var samples = [UInt8](repeating: 0, count: count * (isGrey ? 1 : 3))
    var mask: [UInt8]? = header.kind >= 4 || transparency != nil ? [UInt8](repeating: 255, count: count) : nil
    func eight(_ level: UInt16) -> UInt8 {
      header.depth == 16 ? UInt8(level >> 8) : UInt8(Int(level) * 255 / ((1 << header.depth) - 1))
    }
    let key = transparency.map { FontTable($0) }
    for pixel in 0..<count {
      let source = pixel * header.channels
      switch header.kind {
      case 3:
        let entry = Int(levels[source])
        for channel in 0..<3 where 3 * entry + channel < palette.count {
          samples[3 * pixel + channel] = palette[3 * entry + channel]
        }
        if let transparency, entry < transparency.count { mask?[pixel] = transparency[entry] }
      case 0, 4:
        samples[pixel] = eight(levels[source])
        if header.kind == 4 { mask?[pixel] = eight(levels[source + 1]) }
        if let key, header.kind == 0, key.unsigned16(0) == Int(levels[source]) { mask?[pixel] = 0 }
      default:
        for channel in 0..<3 { samples[3 * pixel + channel] = eight(levels[source + channel]) }
        if header.kind == 6 { mask?[pixel] = eight(levels[source + 3]) }
        if let key, header.kind == 2,
          (0..<3).allSatisfy({ key.unsigned16(2 * $0) == Int(levels[source + $0]) })
        {
          mask?[pixel] = 0
        }
      }
    }
    if let known = mask, known.allSatisfy({ $0 == 255 }) { mask = nil }
    return Raster(width: header.width, height: header.height, channels: isGrey ? 1 : 3, samples: samples, mask: mask)
  }
}
