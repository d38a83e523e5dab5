import Findings
import Geometry

/// The head of a PNG file: dimensions, samples and density; all its chunks are checked against their sums.
struct PNGFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  let width: Int
  let height: Int
  let samples: Picture.Samples
  let naturalSize: Size

  init(_ bytes: [UInt8], file: String) throws(Finding) {
    var header: Range<Int>?
    var density: Range<Int>?
    var hasTransparency = false
    var isComplete = false
    var offset = Self.signature.count
    while !isComplete {
      guard offset + 12 <= bytes.count else { throw .picture(.cutShort, in: file) }
      let length = bytes.number(at: offset, count: 4)
      let content = offset + 8..<offset + 8 + length
      guard content.upperBound + 4 <= bytes.count else { throw .picture(.cutShort, in: file) }
      guard CheckSum.of(bytes[offset + 4..<content.upperBound]) == bytes.number(at: content.upperBound, count: 4) else {
        throw .picture(.damaged, in: file)
      }
      switch String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self) {
      case "IHDR": header = content
      case "pHYs": density = content
      case "tRNS": hasTransparency = true
      case "IEND": isComplete = true
      default: break
      }
      offset = content.upperBound + 4
    }
    guard let header, header.count >= 13 else { throw .picture(.damaged, in: file) }
    width = bytes.number(at: header.lowerBound, count: 4)
    height = bytes.number(at: header.lowerBound + 4, count: 4)
    guard width > 0, height > 0 else { throw .picture(.damaged, in: file) }
    guard width < PictureFault.mostPixels / height else { throw .picture(.tooLarge(width, height), in: file) }
    let colourType = bytes[header.lowerBound + 9]
    samples = Picture.Samples(
      components: colourType == 2 || colourType == 6 ? 3 : 1, bits: Int(bytes[header.lowerBound + 8]),
      hasAlpha: hasTransparency || colourType & 4 != 0, hasPalette: colourType == 3)
    naturalSize = Self.naturalSize(width, height, density: density.map { Array(bytes[$0]) })
  }

  /// Size by the pixels per metre in the chunk `pHYs`.
  private static func naturalSize(_ width: Int, _ height: Int, density: [UInt8]?) -> Size {
    guard let density, density.count >= 9, density[8] == 1 else { return Size(Double(width), Double(height)) }
    let (across, down) = (density.number(at: 0, count: 4), density.number(at: 4, count: 4))
    guard across > 0, down > 0 else { return Size(Double(width), Double(height)) }
    return Size(
      Double(width) / Double(across) * .millimetres(1000), Double(height) / Double(down) * .millimetres(1000))
  }
}

/// The cyclic redundancy check that PNG uses.
enum CheckSum {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  static func of(_ bytes: ArraySlice<UInt8>) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    return Int(sum ^ 0xFFFF_FFFF)
  }
}

extension [UInt8] {
  /// A number of some bytes, the highest first; the bytes must be there.
  func number(at offset: Int, count: Int) -> Int {
    self[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
