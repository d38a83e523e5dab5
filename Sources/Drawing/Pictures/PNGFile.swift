import Findings
import Geometry

/// The head of a PNG file: dimensions, samples and density; all its chunks are checked against their sums.
struct PNGFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  let content: PNGContent
  let samples: Picture.Samples
  let naturalSize: Size
  let profile: PictureProfile?

  var width: Int { content.width }
  var height: Int { content.height }

  init(_ bytes: [UInt8], file: String) throws(Finding) {
    var chunks: [String: Range<Int>] = [:]
    var content = PNGContent()
    var offset = Self.signature.count
    while chunks["IEND"] == nil {
      guard offset + 12 <= bytes.count else { throw .picture(.cutShort, in: file) }
      let length = bytes.number(at: offset, count: 4)
      let chunk = offset + 8..<offset + 8 + length
      guard chunk.upperBound + 4 <= bytes.count else { throw .picture(.cutShort, in: file) }
      guard CheckSum.of(bytes[offset + 4..<chunk.upperBound]) == bytes.number(at: chunk.upperBound, count: 4) else {
        throw .picture(.damaged, in: file)
      }
      let name = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
      if name == "IDAT" { content.data.append(chunk) } else if chunks[name] == nil { chunks[name] = chunk }
      offset = chunk.upperBound + 4
    }
    guard let header = chunks["IHDR"], header.count >= 13, !content.data.isEmpty else {
      throw .picture(.damaged, in: file)
    }
    content.width = bytes.number(at: header.lowerBound, count: 4)
    content.height = bytes.number(at: header.lowerBound + 4, count: 4)
    content.depth = Int(bytes[header.lowerBound + 8])
    content.colourType = Int(bytes[header.lowerBound + 9])
    content.isInterlaced = bytes[header.lowerBound + 12] == 1
    content.palette = chunks["PLTE"]
    content.transparency = chunks["tRNS"]
    guard content.isSound else { throw .picture(.damaged, in: file) }
    guard content.width < PictureFault.mostBytes / content.height / content.bytesOfPixel else {
      throw .picture(.tooLarge(content.width, content.height), in: file)
    }
    self.content = content
    samples = Picture.Samples(
      components: content.colourType == 2 || content.colourType == 6 ? 3 : 1, bits: content.depth,
      hasAlpha: content.transparency != nil || content.colourType & 4 != 0, hasPalette: content.colourType == 3)
    naturalSize = Self.naturalSize(
      content.width, content.height, density: chunks["pHYs"].map { Array(bytes[$0]) })
    profile = Self.profile(chunks.mapValues { Array(bytes[$0].prefix(1 << 22)) })
  }

  /// The chunks `iCCP`, or else `cHRM` and `gAMA`; `sRGB` says that there is nothing to say.
  private static func profile(_ chunks: [String: [UInt8]]) -> PictureProfile? {
    if let chunk = chunks["iCCP"], let name = chunk.firstIndex(of: 0), name + 2 < chunk.count {
      return .deflatedICC(Array(chunk[(name + 2)...]))
    }
    guard chunks["sRGB"] == nil, let gamma = chunks["gAMA"], gamma.count == 4 else { return nil }
    let value = Double(gamma.number(at: 0, count: 4)) / 100_000
    guard value > 0.1, value < 2, let primaries = chunks["cHRM"], primaries.count == 32 else { return nil }
    return .primaries((0..<8).map { Double(primaries.number(at: 4 * $0, count: 4)) / 100_000 }, gamma: 1 / value)
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

extension PNGContent {
  fileprivate var isSound: Bool {
    let depths: [Int] =
      switch colourType {
      case 0: [1, 2, 4, 8, 16]
      case 3: [1, 2, 4, 8]
      case 2, 4, 6: [8, 16]
      default: []
      }
    return depths.contains(depth) && width > 0 && height > 0
  }

  /// Samples of a pixel as they lie in the file.
  public var channels: Int {
    switch colourType {
    case 2: 3
    case 4: 2
    case 6: 4
    default: 1
    }
  }

  /// At least as many bytes as a pixel takes, in the file or decoded.
  fileprivate var bytesOfPixel: Int { max(colourType == 3 ? 3 : 1, (channels * depth + 7) / 8) }
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
