/// What the head of a picture's file says about the bytes behind it, read once for all who need it.
public enum PictureContent: Sendable {
  case vectors
  case png(PNGContent)
  case jpeg(JPEGContent)
}

/// How the pixels of a PNG lie in its file. Reference: W3C, Portable Network Graphics, second edition.
public struct PNGContent: Sendable {
  public var width = 0
  public var height = 0
  /// Bits of a sample, and the kind of pixel: 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha.
  public var depth = 0
  public var colourType = 0
  public var isInterlaced = false
  /// Places in the file: of the deflated rows, of the palette, of its transparency.
  public var data: [Range<Int>] = []
  public var palette: Range<Int>?
  public var transparency: Range<Int>?

  public init() {}
}

/// How the image of a JPEG lies in its file. Reference: ITU-T T.81, annex B.
public struct JPEGContent: Sendable {
  /// Places in the file of what makes the image, from its start to its end: no Exif, no place, no thumbnails, no notes.
  public var image: [Range<Int>] = []

  /// The file's bytes without all that is not the image.
  public func bytes(of file: [UInt8]) -> [UInt8] { image.flatMap { file[$0] } }
}

/// What the numbers of a picture's pixels mean, where its file says it.
public enum PictureProfile: Sendable, Hashable {
  /// An ICC profile.
  case icc([UInt8])
  /// An ICC profile as PNG has it: deflated, with the head and sum of zlib.
  case deflatedICC([UInt8])
  /// White, red, green and blue as x and y, and the exponent of the tone curve.
  case primaries([Double], gamma: Double)

  /// Adobe RGB (1998), which cameras name in Exif without a profile.
  public static let adobeRGB = PictureProfile.primaries(
    [0.3127, 0.3290, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06], gamma: 2.199_218_75)
}
