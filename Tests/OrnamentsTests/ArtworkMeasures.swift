import Geometry

@testable import Ornaments

extension Artwork {
  /// All points and handles of flat art.
  var points: [Point] { flattened.pieces.flatMap(\.points) }

  var lineWidths: [Double] {
    flattened.pieces.compactMap { if case .stroke(_, _, let width, _, _) = $0 { width } else { nil } }
  }

  var segmentCount: Int {
    flattened.pieces.reduce(0) { count, piece in
      switch piece {
      case .fill(let path, _, _), .stroke(let path, _, _, _, _): count + path.segments.count
      case .repeated: count
      }
    }
  }

  var inks: Set<String> {
    Set(
      flattened.pieces.compactMap { piece in
        switch piece {
        case .fill(_, let ink, _), .stroke(_, let ink, _, _, _): ink
        case .repeated: nil
        }
      })
  }
}

extension Artwork.Piece {
  var points: [Point] {
    switch self {
    case .fill(let path, _, _), .stroke(let path, _, _, _, _): return path.segments.flatMap(\.points)
    case .repeated: return []
    }
  }
}

extension Path.Segment {
  var points: [Point] {
    switch self {
    case .move(let point), .line(let point): [point]
    case .curve(let first, let second, let point): [first, second, point]
    case .close: []
    }
  }
}

/// Points on a grid of one micrometre, to be looked up with a neighbour's tolerance.
struct PointCloud {
  private var cells: Set<[Int]> = []
  static let cell = Double.millimetres(0.001)

  init(_ points: [Point]) {
    for point in points { cells.insert(Self.key(point)) }
  }

  private static func key(_ point: Point) -> [Int] {
    [Int((point.x / cell).rounded()), Int((point.y / cell).rounded())]
  }

  func contains(_ point: Point) -> Bool {
    let key = Self.key(point)
    for x in -1...1 {
      for y in -1...1 where cells.contains([key[0] + x, key[1] + y]) { return true }
    }
    return false
  }
}
