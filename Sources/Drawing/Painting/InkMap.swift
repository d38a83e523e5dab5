/// How dark a painted page is, pixel by pixel, for comparing with what another painter made of it.
public struct InkMap: Sendable, Equatable {
  public let width: Int
  public let height: Int
  /// Row by row, from 0 for white paper to 255 for black.
  public let bytes: [UInt8]

  public init(width: Int, height: Int, bytes: [UInt8]) {
    self.width = width
    self.height = height
    self.bytes = bytes
  }
}
