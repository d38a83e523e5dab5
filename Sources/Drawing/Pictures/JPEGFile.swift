import Findings
import Geometry

/// The head of a JPEG file: dimensions, samples, density and orientation; whether it ends as it should.
struct JPEGFile {
  private(set) var width = 0
  private(set) var height = 0
  private(set) var samples = Picture.Samples(components: 3, bits: 8)
  private(set) var orientation = Orientation.upright
  /// Pixels per inch, where the file tells.
  private var density: (across: Double, down: Double)?
  private var hasAdobeMarker = false
  private var isCommon = true

  /// Upright, in points.
  var naturalSize: Size {
    let across = 72 / (density?.across ?? 72)
    let down = 72 / (density?.down ?? 72)
    let size = Size(Double(width) * across, Double(height) * down)
    return orientation.isSideways ? Size(size.height, size.width) : size
  }

  init(_ bytes: [UInt8], file: String) throws(Finding) {
    var offset = 2
    var scanStart: Int?
    while scanStart == nil {
      while offset < bytes.count, bytes[offset] == 0xFF, offset + 1 < bytes.count, bytes[offset + 1] == 0xFF {
        offset += 1
      }
      guard offset + 4 <= bytes.count else { throw .picture(.cutShort, in: file) }
      guard bytes[offset] == 0xFF else { throw .picture(.damaged, in: file) }
      let marker = bytes[offset + 1]
      let length = bytes.number(at: offset + 2, count: 2)
      guard length >= 2 else { throw .picture(.damaged, in: file) }
      guard offset + 2 + length <= bytes.count else { throw .picture(.cutShort, in: file) }
      read(marker, Array(bytes[offset + 4..<offset + 2 + length]))
      offset += 2 + length
      if marker == 0xDA { scanStart = offset }
    }
    guard width > 0, height > 0, [1, 3, 4].contains(samples.components) else { throw .picture(.damaged, in: file) }
    guard width < PictureFault.mostPixels / height else { throw .picture(.tooLarge(width, height), in: file) }
    // What PDF readers and printers decode: 8 bits, baseline or progressive, Huffman codes.
    guard isCommon, samples.bits == 8 else { throw .picture(.unreadable("JPEG"), in: file) }
    guard Self.ends(bytes, after: scanStart ?? 0) else { throw .picture(.cutShort, in: file) }
    samples.isInverted = hasAdobeMarker && samples.components == 4
  }

  private mutating func read(_ marker: UInt8, _ content: [UInt8]) {
    switch marker {
    case 0xC0...0xC2: readFrame(content)
    // Lossless, differential and arithmetic frames; C4, C8 and CC are something else.
    case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
      isCommon = false
      readFrame(content)
    case 0xE0: readDensity(content)
    case 0xE1: readExif(content)
    case 0xEE: hasAdobeMarker = hasAdobeMarker || content.starts(with: Array("Adobe".utf8))
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
    guard content.count >= 12, content.starts(with: Array("JFIF\0".utf8)), content[7] == 1 || content[7] == 2 else {
      return
    }
    let factor = content[7] == 2 ? 2.54 : 1
    let (across, down) = (content.number(at: 8, count: 2), content.number(at: 10, count: 2))
    guard across > 0, down > 0 else { return }
    density = (Double(across) * factor, Double(down) * factor)
  }

  /// The tag Orientation (0x0112) in the first directory of Exif.
  private mutating func readExif(_ content: [UInt8]) {
    guard content.count >= 14, content.starts(with: Array("Exif\0\0".utf8)) else { return }
    let body = Array(content.dropFirst(6))
    let isLittleEndian = body[0] == 0x49
    func number(_ offset: Int, _ count: Int) -> Int? {
      guard offset >= 0, offset + count <= body.count else { return nil }
      return isLittleEndian
        ? body[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
        : body.number(at: offset, count: count)
    }
    guard let directory = number(4, 4), let entries = number(directory, 2) else { return }
    for entry in 0..<entries {
      let start = directory + 2 + 12 * entry
      guard let tag = number(start, 2), let value = number(start + 8, 2) else { return }
      if tag == 0x0112, let read = Orientation(rawValue: value) { orientation = read }
    }
  }

  /// Whether the marker of the end comes after the picture's data.
  private static func ends(_ bytes: [UInt8], after start: Int) -> Bool {
    var offset = bytes.count - 2
    while offset >= start {
      if bytes[offset] == 0xFF, bytes[offset + 1] == 0xD9 { return true }
      offset -= 1
    }
    return false
  }
}
