/// One face of a font library: a font file, and what it calls itself.
public final class Face: Sendable, Hashable {
  public let family: String
  public let weight: Weight
  public let isItalic: Bool
  /// The font file, and the face's number in a collection.
  public let path: String
  public let index: Int
  public let postScriptName: String

  public init(
    family: String, weight: Weight, isItalic: Bool, path: String, index: Int = 0, postScriptName: String
  ) {
    self.family = family
    self.weight = weight
    self.isItalic = isItalic
    self.path = path
    self.index = index
    self.postScriptName = postScriptName
  }

  public static func == (left: Face, right: Face) -> Bool {
    left === right || (left.path == right.path && left.index == right.index)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(index)
  }
}

/// How heavy a face is, by the names and numbers that fonts use.
public enum Weight: Int, Sendable, Hashable, CaseIterable, Comparable {
  case thin = 100
  case extraLight = 200
  case light = 300
  case regular = 400
  case medium = 500
  case semiBold = 600
  case bold = 700
  case extraBold = 800
  case black = 900

  public static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
}
