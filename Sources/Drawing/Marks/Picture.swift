import Geometry

/// A picture as it was read from its file; vector art stays vectors, a JPEG keeps its bytes.
public final class Picture: Sendable, Equatable {
  public enum Kind: String, Sendable, Hashable { case svg, png, jpeg }

  public let kind: Kind
  /// The file's bytes, untouched.
  public let bytes: [UInt8]
  /// Size at which it wants to be shown, in points; for pixel pictures one pixel a point when no density is known.
  public let naturalSize: Size
  /// Width and height in pixels, for pixel pictures.
  public let pixels: (width: Int, height: Int)?
  /// The file that it came from, for findings.
  public let file: String
  /// What it shows, for readers that do not see it.
  public let alternative: String?

  public init(
    kind: Kind, bytes: [UInt8], naturalSize: Size, pixels: (width: Int, height: Int)?, file: String,
    alternative: String? = nil
  ) {
    self.kind = kind
    self.bytes = bytes
    self.naturalSize = naturalSize
    self.pixels = pixels
    self.file = file
    self.alternative = alternative
  }

  public static func == (left: Picture, right: Picture) -> Bool {
    left === right || (left.file == right.file && left.bytes == right.bytes)
  }
}
