/// What Exif says that changes how a picture is printed: how the camera was held, and its colours.
struct ExifTags {
  private(set) var orientation = Orientation.upright
  /// Whether the camera was set to Adobe RGB (DCF 2.0, interoperability index R03).
  private(set) var isAdobeRGB = false

  private struct Body {
    let bytes: [UInt8]
    let isLittleEndian: Bool

    func number(_ offset: Int, _ count: Int) -> Int? {
      guard offset >= 0, offset + count <= bytes.count else { return nil }
      return isLittleEndian
        ? bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
        : bytes.number(at: offset, count: count)
    }

    /// Calls with each tag of a directory and the place of its value.
    func forEachTag(at directory: Int, _ call: (_ tag: Int, _ value: Int) -> Void) {
      guard let entries = number(directory, 2) else { return }
      for entry in 0..<entries {
        let start = directory + 2 + 12 * entry
        guard let tag = number(start, 2), number(start + 8, 4) != nil else { return }
        call(tag, start + 8)
      }
    }
  }

  /// Reads the content of a segment APP1, if it is Exif.
  mutating func read(_ content: [UInt8]) {
    guard content.count >= 14, content.starts(with: Array("Exif\0\0".utf8)) else { return }
    let body = Body(bytes: Array(content.dropFirst(6)), isLittleEndian: content[6] == 0x49)
    guard let directory = body.number(4, 4) else { return }
    var camera: Int?
    var read = self
    body.forEachTag(at: directory) { tag, value in
      if tag == 0x0112, let turned = body.number(value, 2).flatMap(Orientation.init) { read.orientation = turned }
      if tag == 0x8769 { camera = body.number(value, 4) }
    }
    var sharing: Int?
    if let camera { body.forEachTag(at: camera) { if $0 == 0xA005 { sharing = body.number($1, 4) } } }
    if let sharing {
      body.forEachTag(at: sharing) { tag, value in
        if tag == 1, body.bytes[value...].starts(with: Array("R03".utf8)) { read.isAdobeRGB = true }
      }
    }
    self = read
  }
}
