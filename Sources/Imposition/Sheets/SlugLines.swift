import Geometry

/// Lines that tell on each side of a sheet what it is: the pages of a small PDF, one for each side.
public struct SlugLines: Sendable {
  public var bytes: [UInt8]
  /// The lower left corner of each line on its side, from the sheet's lower left corner; points.
  public var origin: Point

  public init(bytes: [UInt8], origin: Point) {
    self.bytes = bytes
    self.origin = origin
  }
}
