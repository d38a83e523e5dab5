import Geometry

/// Line art in painting order, its colours given by the names that a layout defines.
public struct Artwork: Sendable, Hashable {
  public enum Piece: Sendable, Hashable {
    /// An area; `ink` is the name of a colour such as `gold`.
    case fill(Path, ink: String, isEvenOdd: Bool)
    /// A line; its width in points.
    case stroke(Path, ink: String, width: Double, cap: Cap, join: Join)
    /// A motif, painted once for each transform; its line widths are scaled with it.
    case repeated(Motif, at: [Transform])
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

  public mutating func repeated(_ motif: Motif, at transforms: [Transform]) {
    guard !transforms.isEmpty, !motif.artwork.pieces.isEmpty else { return }
    pieces.append(.repeated(motif, at: transforms))
  }

  public mutating func append(_ other: Artwork) { pieces.append(contentsOf: other.pieces) }

  /// The art mapped by a transform that does not change line widths, except those of motifs.
  public func transformed(by transform: Transform) -> Artwork {
    Artwork(
      pieces.map { piece in
        switch piece {
        case .fill(let path, let ink, let isEvenOdd):
          .fill(path.transformed(by: transform), ink: ink, isEvenOdd: isEvenOdd)
        case .stroke(let path, let ink, let width, let cap, let join):
          .stroke(path.transformed(by: transform), ink: ink, width: width, cap: cap, join: join)
        case .repeated(let motif, let places):
          .repeated(motif, at: places.map { $0.then(transform) })
        }
      })
  }

  /// The same art with each motif written out at each of its places.
  public var flattened: Artwork {
    var result = Artwork()
    result.pieces.reserveCapacity(pieces.count)
    for piece in pieces {
      guard case .repeated(let motif, let places) = piece else {
        result.pieces.append(piece)
        continue
      }
      let inner = motif.artwork.flattened
      for place in places { result.append(inner.scaled(by: place)) }
    }
    return result
  }

  /// The upright rectangle around all ink, handles and half line widths counted in.
  public var bounds: Rectangle {
    var result = Rectangle.zero
    for piece in pieces {
      switch piece {
      case .fill(let path, _, _):
        result = result.union(path.bounds)
      case .stroke(let path, _, let width, _, let join):
        let reach = join == .miter ? width : width / 2
        result = result.union(path.bounds.inset(by: -reach))
      case .repeated(let motif, let places):
        let inner = motif.bounds
        for place in places { result = result.union(place.apply(to: inner)) }
      }
    }
    return result
  }

  /// Maps flat art with its line widths.
  private func scaled(by transform: Transform) -> Artwork {
    let determinant = transform.a * transform.d - transform.b * transform.c
    let scale = determinant.magnitude.squareRoot()
    var result = transformed(by: transform)
    guard (scale - 1).magnitude > 1e-12 else { return result }
    for index in result.pieces.indices {
      if case .stroke(let path, let ink, let width, let cap, let join) = result.pieces[index] {
        result.pieces[index] = .stroke(path, ink: ink, width: width * scale, cap: cap, join: join)
      }
    }
    return result
  }
}
