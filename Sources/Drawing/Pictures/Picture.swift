import Findings
import Geometry

/// A picture as it was read from its file; vector art stays vectors, a JPEG keeps its bytes.
public final class Picture: Sendable, Equatable {
  public enum Kind: String, Sendable, Hashable { case svg, png, jpeg }

  public let kind: Kind
  /// The file's bytes, untouched.
  public let bytes: [UInt8]
  /// Size at which it wants to be shown, upright, in points; for pixel pictures one pixel a point when no density is known.
  public let naturalSize: Size
  /// Width and height in pixels as they are stored, for pixel pictures.
  public let pixels: (width: Int, height: Int)?
  /// How its pixels are made up, where it has pixels.
  public let samples: Samples?
  /// How the stored pixels must be turned to stand upright.
  public let orientation: Orientation
  /// What its file says about its colours; nothing where they are those of a screen, sRGB.
  public let profile: PictureProfile?
  public let content: PictureContent
  /// The file that it came from, for findings.
  public let file: String
  /// What it shows, for readers that do not see it.
  public let alternative: String?

  /// What one pixel consists of.
  public struct Samples: Sendable, Hashable {
    /// 1 for grey or a palette, 3 for RGB, 4 for CMYK; alpha not counted.
    public var components: Int
    public var bits: Int
    public var hasAlpha: Bool
    public var hasPalette: Bool
    /// Whether full ink is stored as 0, as Adobe's programs do in CMYK.
    public var isInverted: Bool

    public init(components: Int, bits: Int, hasAlpha: Bool = false, hasPalette: Bool = false, isInverted: Bool = false)
    {
      self.components = components
      self.bits = bits
      self.hasAlpha = hasAlpha
      self.hasPalette = hasPalette
      self.isInverted = isInverted
    }
  }

  public init(
    kind: Kind, bytes: [UInt8], naturalSize: Size, pixels: (width: Int, height: Int)?, file: String,
    alternative: String? = nil, samples: Samples? = nil, orientation: Orientation = .upright,
    profile: PictureProfile? = nil, content: PictureContent = .vectors
  ) {
    self.kind = kind
    self.bytes = bytes
    self.naturalSize = naturalSize
    self.pixels = pixels
    self.file = file
    self.alternative = alternative
    self.samples = samples
    self.orientation = orientation
    self.profile = profile
    self.content = content
  }

  /// Reads a picture: SVG, PNG or JPEG by its content, whatever the file's name.
  ///
  /// Throws a finding if it is cut short or damaged, of another kind, or holds what print cannot keep.
  public convenience init(reading bytes: [UInt8], file: String, alternative: String? = nil) throws(Finding) {
    if bytes.starts(with: PNGFile.signature) {
      let read = try PNGFile(bytes, file: file)
      self.init(
        kind: .png, bytes: bytes, naturalSize: read.naturalSize, pixels: (read.width, read.height), file: file,
        alternative: alternative, samples: read.samples, profile: read.profile, content: .png(read.content))
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      let read = try JPEGFile(bytes, file: file)
      try DecodedPixels.check(jpeg: bytes, file: file)
      self.init(
        kind: .jpeg, bytes: bytes, naturalSize: read.naturalSize, pixels: (read.width, read.height), file: file,
        alternative: alternative, samples: read.samples, orientation: read.orientation, profile: read.profile,
        content: .jpeg(read.content))
    } else if SVGFile.looksLike(bytes) {
      let read = try SVGFile(bytes, file: file)
      self.init(
        kind: .svg, bytes: bytes, naturalSize: read.naturalSize, pixels: nil, file: file, alternative: alternative)
    } else {
      throw .picture(.unknown, in: file)
    }
  }

  /// The same picture with another text for readers that do not see it.
  public func described(as alternative: String?) -> Picture {
    Picture(
      kind: kind, bytes: bytes, naturalSize: naturalSize, pixels: pixels, file: file, alternative: alternative,
      samples: samples, orientation: orientation, profile: profile, content: content)
  }

  public static func == (left: Picture, right: Picture) -> Bool {
    left === right || (left.file == right.file && left.bytes == right.bytes)
  }
}
