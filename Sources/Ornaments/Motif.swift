import Geometry

/// A piece of art that an ornament repeats; outputs may write it once and refer to it.
public struct Motif: Sendable, Hashable {
  /// A name such as `ring`; within an ornament, motifs of one name are the same.
  public let name: String
  /// The art in the motif's own coordinates, around any origin.
  public let artwork: Artwork
  /// The upright rectangle around the motif's ink, in its own coordinates.
  public let bounds: Rectangle

  public init(_ name: String, _ artwork: Artwork) {
    self.name = name
    self.artwork = artwork
    bounds = artwork.bounds
  }

  public static func == (left: Motif, right: Motif) -> Bool {
    left.name == right.name && left.artwork == right.artwork
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
