import CDeflate
import Drawing

/// A PNG file's pixels, of eight bits. Reference: W3C, Portable Network Graphics, second edition.
struct PNGImage {
  private(set) var raster: Raster
  private let content: PNGContent
  private let palette: [UInt8]
  private let transparency: [UInt8]?

  /// Start and step of a pass over the pixels of an interlaced picture (Adam7), or of the only one.
  private struct Pass {
    var (left, top, across, down) = (0, 0, 1, 1)

    func size(of content: PNGContent) -> (width: Int, height: Int) {
      ((content.width - left + across - 1) / across, (content.height - top + down - 1) / down)
    }
  }

  private static let interlaced = [
    (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
  ].map { Pass(left: $0.0, top: $0.1, across: $0.2, down: $0.3) }

  init?(_ picture: Picture) {
    guard case .png(let content) = picture.content else { return nil }
    self.content = content
    palette = content.palette.map { Array(picture.bytes[$0]) } ?? []
    transparency = content.transparency.map { Array(picture.bytes[$0]) }
    let count = content.width * content.height
    let isGrey = content.colourType == 0 || content.colourType == 4
    let hasMask = content.colourType >= 4 || transparency != nil
    raster = Raster(
      width: content.width, height: content.height, channels: isGrey ? 1 : 3,
      samples: [UInt8](repeating: 0, count: count * (isGrey ? 1 : 3)),
      mask: hasMask ? [UInt8](repeating: 255, count: count) : nil)
    let passes = content.isInterlaced ? Self.interlaced : [Pass()]
    let total = passes.map { $0.size(of: content) }.reduce(0) {
      $0 + ($1.width > 0 ? $1.height * (rowLength($1.width) + 1) : 0)
    }
    guard var rows = Self.inflate(content.data.flatMap { picture.bytes[$0] }, length: total) else { return nil }
    var position = 0
    for pass in passes where !read(pass, from: &rows, at: &position) { return nil }
    if let mask = raster.mask, mask.allSatisfy({ $0 == 255 }) { raster.mask = nil }
  }

  private func rowLength(_ width: Int) -> Int { (width * content.channels * content.depth + 7) / 8 }

  /// Undoes the filters of a pass in place and sets its pixels; answers false where the rows are damaged.
  private mutating func read(_ pass: Pass, from rows: inout [UInt8], at position: inout Int) -> Bool {
    let size = pass.size(of: content)
    guard size.width > 0, size.height > 0 else { return true }
    let length = rowLength(size.width)
    let pixelLength = max(1, content.channels * content.depth / 8)
    return rows.withUnsafeMutableBufferPointer { rows in
      for row in 0..<size.height {
        let start = position + 1
        let above = row > 0 ? start - length - 1 : nil
        guard RowFilter.undo(rows, kind: rows[position], row: start, above: above, length, pixelLength) else {
          return false
        }
        for column in 0..<size.width {
          let target = (pass.top + row * pass.down) * content.width + pass.left + column * pass.across
          set(target, from: UnsafeBufferPointer(rows), row: start, column: column)
        }
        position += length + 1
      }
      return true
    }
  }

  /// One sample as it is stored, of 1 to 16 bits.
  private func level(_ rows: UnsafeBufferPointer<UInt8>, _ row: Int, _ index: Int) -> Int {
    switch content.depth {
    case 8: return Int(rows[row + index])
    case 16: return Int(rows[row + 2 * index]) << 8 | Int(rows[row + 2 * index + 1])
    default:
      let bit = index * content.depth
      return Int(rows[row + bit / 8]) >> (8 - content.depth - bit % 8) & ((1 << content.depth) - 1)
    }
  }

  private func eight(_ level: Int) -> UInt8 {
    content.depth == 16 ? UInt8(level >> 8) : UInt8(level * 255 / ((1 << content.depth) - 1))
  }

  private mutating func set(_ pixel: Int, from rows: UnsafeBufferPointer<UInt8>, row: Int, column: Int) {
    let first = column * content.channels
    switch content.colourType {
    case 3:
      let entry = level(rows, row, first)
      for channel in 0..<3 where 3 * entry + channel < palette.count {
        raster.samples[3 * pixel + channel] = palette[3 * entry + channel]
      }
      if let transparency, entry < transparency.count { raster.mask?[pixel] = transparency[entry] }
    case 0, 4:
      let value = level(rows, row, first)
      raster.samples[pixel] = eight(value)
      if content.colourType == 4 {
        let opacity = eight(level(rows, row, first + 1))
        raster.mask?[pixel] = opacity
      }
      if content.colourType == 0, transparency != nil, isKey([value]) { raster.mask?[pixel] = 0 }
    default:
      for channel in 0..<3 { raster.samples[3 * pixel + channel] = eight(level(rows, row, first + channel)) }
      if content.colourType == 6 {
        let opacity = eight(level(rows, row, first + 3))
        raster.mask?[pixel] = opacity
      }
      if content.colourType == 2, transparency != nil, isKey((0..<3).map { level(rows, row, first + $0) }) {
        raster.mask?[pixel] = 0
      }
    }
  }

  /// Whether samples are those that the file calls transparent.
  private func isKey(_ levels: [Int]) -> Bool {
    guard let transparency, transparency.count >= 2 * levels.count else { return false }
    return levels.indices.allSatisfy { Int(transparency[2 * $0]) << 8 | Int(transparency[2 * $0 + 1]) == levels[$0] }
  }

  /// Data of zlib of which the length is known.
  private static func inflate(_ data: [UInt8], length: Int) -> [UInt8]? {
    guard let inflater = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(inflater) }
    var output = [UInt8](repeating: 0, count: length)
    var written = 0
    let result = libdeflate_zlib_decompress(inflater, data, data.count, &output, length, &written)
    guard result == LIBDEFLATE_SUCCESS, written == length else { return nil }
    return output
  }
}
