/// A frame that stands on many pages; outputs write it once and refer to it by its identity.
public final class SharedFrame: Sendable, Equatable {
  /// A name for dumps, such as `giay-khen/stock`.
  public let name: String
  public let frame: Frame

  public init(name: String, _ frame: Frame) {
    self.name = name
    self.frame = frame
  }

  public static func == (left: SharedFrame, right: SharedFrame) -> Bool {
    left === right || (left.name == right.name && left.frame == right.frame)
  }
}
