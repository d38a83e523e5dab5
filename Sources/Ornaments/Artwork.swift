import Geometry

/// Line art in painting order, its colours given by the names that a layout defines.
public struct Artwork: Sendable, Hashable {
  public enum Piece: Sendable, Hashable {
    /// An area; `ink` is the name of a colour such as `gold`.
    case fill(Path, ink: String, isEvenOdd: Bool)
    /// A line; its width in points.
    case stroke(Path, ink: String, width: Double, cap: Cap, join: Join)
  }

  public enum Cap: Sendable, Hashable { case butt, round, square }
  public enum Join: Sendable, Hashable { case miter, round, bevel }

  public var pieces: [Piece]

  public init(_ pieces: [Piece] = []) { self.pieces = pieces }

  public mutating func fill(_ path: Path, _ ink: String, isEvenOdd: Bool = false) {
    pieces.append(.fill(path, ink: ink, isEvenOdd: isEvenOdd))
  }

  public mutating func stroke(
    _ path: Path, _ ink: String, width: Double, cap: Cap = .butt, join: Join = .miter
  ) {
    pieces.append(.stroke(path, ink: ink, width: width, cap: cap, join: join))
  }

  public mutating func append(_ other: Artwork) { pieces.append(contentsOf: other.pieces) }

  /// The art mapped by a transform that does not change line widths.
  public func transformed(by transform: Transform) -> Artwork {
    Artwork(
      pieces.map { piece in
        switch piece {
        case .fill(let path, let ink, let isEvenOdd):
          .fill(path.transformed(by: transform), ink: ink, isEvenOdd: isEvenOdd)
        case .stroke(let path, let ink, let width, let cap, let join):
          .stroke(path.transformed(by: transform), ink: ink, width: width, cap: cap, join: join)
        }
      })
  }
}
