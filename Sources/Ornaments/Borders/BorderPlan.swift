import Geometry

/// Where the pieces of a border stand: corners, whole repeats along each half side, a piece in the middle of each side.
///
/// Pieces are drawn for the upper left: x runs along the side away from the corner, y inwards from the outer edge.
struct BorderPlan {
  let size: Size
  /// Length of a side that a corner takes.
  let corner: Double
  let horizontal: Run
  let vertical: Run

  /// Half a side, from the corner to the middle piece.
  struct Run {
    /// Length of the middle piece, both halves of it.
    let middle: Double
    let count: Int
    /// Length of one repeat; a whole number of them fills the half side.
    let pitch: Double

    /// Where the last repeat ends.
    func end(from corner: Double) -> Double { corner + Double(count) * pitch }
  }

  init(size: Size, corner: Double, pitch: Double, horizontalMiddle: Double = 0, verticalMiddle: Double = 0) {
    let size = size.usable
    self.size = size
    self.corner = min(corner, min(size.width, size.height) / 2)
    horizontal = Self.run(side: size.width, corner: self.corner, pitch: pitch, middle: horizontalMiddle)
    vertical = Self.run(side: size.height, corner: self.corner, pitch: pitch, middle: verticalMiddle)
  }

  /// Keeps the art of a thread-like size within bounds; its repeats are stretched instead.
  private static let mostRepeats = 200.0

  private static func run(side: Double, corner: Double, pitch: Double, middle: Double) -> Run {
    let free = side - 2 * corner
    guard free > 0, pitch > 0 else { return Run(middle: 0, count: 0, pitch: 0) }
    // A side too short for its middle piece and a repeat on both sides of it goes without the piece.
    let piece = free >= middle + 2 * pitch ? middle : 0
    let half = (free - piece) / 2
    let count = Int(min((half / pitch).rounded(), mostRepeats))
    return count > 0
      ? Run(middle: piece, count: count, pitch: half / Double(count)) : Run(middle: 0, count: 0, pitch: 0)
  }

  /// The four corners.
  var corners: [Transform] { quartered(.identity) }

  /// The repeats of the upper side's left half.
  var horizontalPlaces: [Transform] {
    (0..<horizontal.count).map { .translation(corner + Double($0) * horizontal.pitch, 0) }
  }

  /// The repeats of the left side's upper half.
  var verticalPlaces: [Transform] {
    (0..<vertical.count).map { Transform.translation(corner + Double($0) * vertical.pitch, 0).then(.swapped) }
  }

  /// Rows of repeats on all sides: each half row is drawn once and mirrored into the other three quarters.
  func rows(_ cell: (Run) -> Artwork) -> Artwork {
    var quarter = Artwork()
    quarter.repeated(Motif("horizontal", cell(horizontal)), at: horizontalPlaces)
    quarter.repeated(Motif("vertical", cell(vertical)), at: verticalPlaces)
    var art = Artwork()
    art.repeated(Motif("rows", quarter), at: corners)
    return art
  }

  /// The middles of the upper and lower sides; the piece is drawn around x = 0.
  var horizontalMiddles: [Transform] {
    guard horizontal.middle > 0 else { return [] }
    return [
      .translation(size.width / 2, 0), Transform.scale(1, -1).then(.translation(size.width / 2, size.height)),
    ]
  }

  /// The middles of the left and right sides; the piece is drawn around x = 0.
  var verticalMiddles: [Transform] {
    guard vertical.middle > 0 else { return [] }
    return [
      Transform.swapped.then(.translation(0, size.height / 2)),
      Transform.swapped.then(.scale(-1, 1)).then(.translation(size.width, size.height / 2)),
    ]
  }

  /// A place in the upper left quarter, mirrored into all four.
  func quartered(_ place: Transform) -> [Transform] {
    [
      place, place.then(.scale(-1, 1)).then(.translation(size.width, 0)),
      place.then(.scale(1, -1)).then(.translation(0, size.height)),
      place.then(.scale(-1, -1)).then(.translation(size.width, size.height)),
    ]
  }

  /// A rectangle at a distance from the outer edge; nothing where the size has no room for it.
  func rule(at distance: Double) -> Path? {
    let rectangle = Rectangle(origin: .zero, size: size).inset(by: distance)
    return rectangle.isEmpty ? nil : Path(rectangle: rectangle)
  }
}
