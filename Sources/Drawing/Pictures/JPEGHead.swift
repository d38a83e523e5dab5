/// What the head of a JPEG says of its pixels.
public struct JPEGHead: Sendable, Hashable {
  public let width: Int
  public let height: Int
  public let components: Int

  /// Nothing where the bytes are no whole JPEG.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8, let file = try? JPEGFile(bytes, file: "") else {
      return nil
    }
    (width, height, components) = (file.width, file.height, file.samples.components)
  }
}
