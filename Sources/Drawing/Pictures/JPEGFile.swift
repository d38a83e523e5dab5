import Findings
import Geometry

/// The head of a JPEG file: dimensions, samples, density, orientation and colours; whether it ends as it should.
struct JPEGFile {
  private(set) var width = 0
  private(set) var height = 0
  private(set) var samples = Picture.Samples(components: 3, bits: 8)
  private(set) var content = JPEGContent()
  private var exif = ExifTags()
  /// Pixels per inch, where the file tells.
  private var density: (across: Double, down: Double)?
  private var hasAdobeMarker = false
  private var isCommon = true
  private var isProgressive = false
  private var scans = 0
  /// Pieces of the profile, by their numbers.
  private var profilePieces: [Int: [UInt8]] = [:]

  /// More scans than any program writes; each is another walk over all pixels.
  private static let mostScans = 100

  var orientation: Orientation { exif.orientation }

  /// Upright, in points.
  var naturalSize: Size {
    let across = 72 / (density?.across ?? 72)
    let down = 72 / (density?.down ?? 72)
    let size = Size(Double(width) * across, Double(height) * down)
    return orientation.isSideways ? Size(size.height, size.width) : size
  }

  /// The profile in its pieces, put together; or what Exif says of a camera's colours.
  var profile: PictureProfile? {
    let pieces = profilePieces.sorted { $0.key < $1.key }.flatMap(\.value)
    if !pieces.isEmpty { return .icc(pieces) }
    return exif.isAdobeRGB && samples.components == 3 ? .adobeRGB : nil
  }

  init(_ bytes: [UInt8], file: String) throws(Finding) {
    content.image = [0..<2]
    var offset = 2
    var isEnded = false
    while !isEnded {
      guard offset + 2 <= bytes.count else { throw .picture(.cutShort, in: file) }
      guard bytes[offset] == 0xFF else { throw .picture(.damaged, in: file) }
      let marker = bytes[offset + 1]
      switch marker {
      case 0xFF: offset += 1
      // Markers that stand alone.
      case 0x01, 0xD0...0xD7: offset += 2
      case 0xD9:
        guard scans > 0 else { throw .picture(.damaged, in: file) }
        content.image.append(offset..<offset + 2)
        isEnded = true
      default:
        let segment = try Self.segment(at: offset, of: bytes, file: file)
        read(marker, Array(bytes[offset + 4..<segment.upperBound]))
        keep(marker, segment, bytes)
        offset = segment.upperBound
        if marker == 0xDA {
          scans += 1
          let end = Self.endOfData(bytes, from: offset)
          content.image.append(offset..<end)
          offset = end
        }
      }
    }
    try check(file: file)
    samples.isInverted = hasAdobeMarker && samples.components == 4
  }

  private static func segment(at offset: Int, of bytes: [UInt8], file: String) throws(Finding) -> Range<Int> {
    guard offset + 4 <= bytes.count else { throw .picture(.cutShort, in: file) }
    let length = bytes.number(at: offset + 2, count: 2)
    guard length >= 2 else { throw .picture(.damaged, in: file) }
    guard offset + 2 + length <= bytes.count else { throw .picture(.cutShort, in: file) }
    return offset..<offset + 2 + length
  }

  /// The end of a scan's data: the next marker that is no restart and no stuffed byte.
  private static func endOfData(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset + 1 < bytes.count {
        let next = bytes[offset + 1]
        if bytes[offset] == 0xFF, next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return offset }
        offset += 1
      }
      return bytes.count
    }
  }

  private func check(file: String) throws(Finding) {
    guard width > 0, height > 0, [1, 3, 4].contains(samples.components) else { throw .picture(.damaged, in: file) }
    // The coefficients of a progressive image are held until its last scan: two bytes each.
    let bytesOfPixel = samples.components * (isProgressive ? 2 : 1)
    guard width < PictureFault.mostBytes / height / bytesOfPixel else {
      throw .picture(.tooLarge(width, height), in: file)
    }
    // What PDF readers and printers decode: 8 bits, baseline or progressive, Huffman codes.
    guard isCommon, samples.bits == 8, scans <= Self.mostScans else { throw .picture(.unreadable("JPEG"), in: file) }
  }

  /// Keeps what decoders need; the short head of JFIF says that the colours are its own.
  private mutating func keep(_ marker: UInt8, _ segment: Range<Int>, _ bytes: [UInt8]) {
    switch marker {
    case 0xE0:
      let isPlain = segment.count == 18 && bytes[segment.lowerBound + 4..<segment.upperBound].starts(with: Self.jfif)
      if isPlain { content.image.append(segment) }
    case 0xEE: if bytes[(segment.lowerBound + 4)...].starts(with: Self.adobe) { content.image.append(segment) }
    case 0xE1...0xEF, 0xFE: break
    default: content.image.append(segment)
    }
  }

  private static let jfif = Array("JFIF\0".utf8)
  private static let adobe = Array("Adobe".utf8)
  private static let icc = Array("ICC_PROFILE\0".utf8)

  private mutating func read(_ marker: UInt8, _ content: [UInt8]) {
    switch marker {
    case 0xC0...0xC2:
      isProgressive = isProgressive || marker == 0xC2
      readFrame(content)
    // Lossless, differential and arithmetic frames; C4, C8 and CC are something else.
    case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
      isCommon = false
      readFrame(content)
    case 0xE0: readDensity(content)
    case 0xE1: exif.read(content)
    case 0xE2 where content.count > Self.icc.count + 2 && content.starts(with: Self.icc):
      profilePieces[Int(content[Self.icc.count])] = Array(content[(Self.icc.count + 2)...])
    case 0xEE: hasAdobeMarker = hasAdobeMarker || content.starts(with: Self.adobe)
    default: break
    }
  }

  private mutating func readFrame(_ content: [UInt8]) {
    guard content.count >= 6 else { return }
    samples.bits = Int(content[0])
    height = content.number(at: 1, count: 2)
    width = content.number(at: 3, count: 2)
    samples.components = Int(content[5])
  }

  /// The density of a JFIF header: unit 1 is dots per inch, 2 dots per centimetre.
  private mutating func readDensity(_ content: [UInt8]) {
    guard content.count >= 12, content.starts(with: Self.jfif), content[7] == 1 || content[7] == 2 else { return }
    let factor = content[7] == 2 ? 2.54 : 1
    let (across, down) = (content.number(at: 8, count: 2), content.number(at: 10, count: 2))
    guard across > 0, down > 0 else { return }
    density = (Double(across) * factor, Double(down) * factor)
  }
}
