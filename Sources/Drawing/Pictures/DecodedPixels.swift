internal import CJPEG
import Findings

/// The pixels of a JPEG; decoded by libjpeg, smaller where fewer are wanted.
public struct DecodedPixels: Sendable {
  public let width: Int
  public let height: Int
  /// 1 for grey, 3 for red, green and blue; inks become such.
  public let channels: Int
  /// Rows from the top, without gaps.
  public let bytes: [UInt8]

  /// - Parameter least: width and height below which the pixels are not to fall; all of them without one.
  public init(jpeg picture: Picture, least: (width: Int, height: Int)? = nil) throws(Finding) {
    guard let pixels = picture.pixels, let samples = picture.samples else { throw .picture(.damaged, in: picture.file) }
    var eighths = 8
    if let least {
      while eighths > 1, pixels.width * (eighths - 1) / 8 >= least.width,
        pixels.height * (eighths - 1) / 8 >= least.height
      { eighths -= 1 }
    }
    let size = ((pixels.width * eighths + 7) / 8, (pixels.height * eighths + 7) / 8)
    var decoded = [UInt8](repeating: 0, count: size.0 * size.1 * samples.components)
    var (width, height): (Int32, Int32) = (0, 0)
    let outcome = jpeg_decode(
      picture.bytes, picture.bytes.count, Int32(eighths), &decoded, decoded.count, &width, &height)
    guard outcome == 0 else { throw .picture(.damaged, in: picture.file) }
    self.width = Int(width)
    self.height = Int(height)
    channels = samples.components == 1 ? 1 : 3
    bytes = samples.components == 4 ? Self.colours(ofInks: decoded, isInverted: samples.isInverted) : decoded
  }

  /// Whether all of a file's data are there; throws a finding where a part is missing or wrong.
  static func check(jpeg bytes: [UInt8], file: String) throws(Finding) {
    var (width, height): (Int32, Int32) = (0, 0)
    switch jpeg_decode(bytes, bytes.count, 1, nil, 0, &width, &height) {
    case 0: return
    case 1: throw .picture(.cutShort, in: file)
    default: throw .picture(.damaged, in: file)
    }
  }

  /// The pixels as a JPEG file of high quality; nothing where they cannot be encoded.
  public static func jpeg(_ pixels: [UInt8], width: Int, height: Int, channels: Int) -> [UInt8]? {
    guard width > 0, height > 0, pixels.count == width * height * channels else { return nil }
    var encoded: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    let outcome = jpeg_encode(pixels, Int32(width), Int32(height), Int32(channels), 92, &encoded, &count)
    defer { free(encoded) }
    guard outcome == 0, let encoded else { return nil }
    return Array(UnsafeBufferPointer(start: encoded, count: Int(count)))
  }

  private static func colours(ofInks inks: [UInt8], isInverted: Bool) -> [UInt8] {
    var colours = [UInt8](repeating: 0, count: inks.count / 4 * 3)
    for pixel in 0..<inks.count / 4 {
      let light = inks[4 * pixel..<4 * pixel + 4].map { isInverted ? Int($0) : 255 - Int($0) }
      for channel in 0..<3 { colours[3 * pixel + channel] = UInt8(light[channel] * light[3] / 255) }
    }
    return colours
  }
}
