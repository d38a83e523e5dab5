import Foundation
import Geometry

/// The pieces of the lotus border, drawn for the upper left; measures in tenths of the band.
struct LotusScroll {
  let unit: Double
  let gold: String
  let tint: String
  let red: String
  let weights: LineWeights

  private static let middleLine = 4.45
  /// Height of a wave's handles over the middle line, and how far they reach along it.
  private static let swing = 3.3
  private static let reach = 0.30

  /// Two half waves: the first swings inwards, the second outwards.
  func cell(length: Double) -> Artwork {
    var art = Artwork()
    let half = length / 2
    let wave = Motif("wave \(length)", wave(length: half))
    let flip = Transform.translation(0, -Self.middleLine).then(.scale(1, -1)).then(.translation(0, Self.middleLine))
    art.repeated(
      wave,
      at: [scaled(flip), scaled(.translation(half, 0))])
    return art
  }

  /// A motif drawn in points, moved by a transform in units.
  private func scaled(_ transform: Transform) -> Transform {
    Transform(
      a: transform.a, b: transform.b, c: transform.c, d: transform.d, e: transform.e * unit, f: transform.f * unit)
  }

  /// A stem that arches outwards, and a branch that leaves it and coils beneath it to a cloud head.
  private func wave(length: Double) -> Artwork {
    let line = Self.middleLine
    let handles = (Point(length * Self.reach, line - Self.swing), Point(length * (1 - Self.reach), line - Self.swing))
    let ends = (Point(0, line), Point(length, line))
    func stem(_ share: Double) -> Point {
      let rest = 1 - share
      return ends.0 * (rest * rest * rest) + handles.0 * (3 * rest * rest * share)
        + handles.1 * (3 * rest * share * share) + ends.1 * (share * share * share)
    }
    func direction(_ share: Double) -> Point { (stem(share + 0.001) - stem(share - 0.001)).unit }
    var lines = Path([ends.0])
    lines.curve(handles.0, handles.1, to: ends.1)
    let centre = Point(length * 0.46, line + 0.45)
    let coil = Spiral(outer: 1.95, inner: 0.95, turns: 1.0)
    let entry = Double.pi * 0.62
    let inward = coil.path(from: entry, isClockwise: false).transformed(by: .translation(centre.x, centre.y)).reversed
    let (from, to) = (stem(0.68), centre + .polar(coil.outer, entry))
    lines.move(to: from)
    lines.curve(from + direction(0.68) * 0.9, to - .polar(1.0, entry + .pi / 2), to: to)
    lines.segments.append(contentsOf: inward.segments.dropFirst())
    var art = Artwork()
    art.stroke(scaled(lines), gold, width: weights(0.4), cap: .round)
    var leaves = Path()
    leaves.append(leaf(at: stem(0.90), length: 2.9, angle: 0.30, bend: 0.42))
    leaves.append(leaf(at: stem(0.10), length: 2.6, angle: -0.10, bend: -0.45))
    leaves.append(leaf(at: centre + .polar(1.9, .pi * 0.78), length: 1.7, angle: 2.15, bend: -0.25))
    leaves.append(leaf(at: centre + .polar(1.52, .pi * 1.25), length: 1.7, angle: 3.75, bend: -0.30))
    art.fill(scaled(leaves), gold)
    cloudHead(at: centre, into: &art)
    return art
  }

  private func cloudHead(at centre: Point, into art: inout Artwork) {
    var lobes = Path()
    for (angle, radius) in [(-1.15, 0.36), (-0.38, 0.40), (0.38, 0.40), (1.15, 0.36)] {
      lobes.append(Path(circle: centre + .polar(0.56, angle - 1.2), radius))
    }
    art.fill(scaled(lobes), gold)
    art.fill(scaled(Path(circle: centre + .polar(0.12, .pi - 1.2), 0.42)), red)
  }

  /// A leaf from its foot, curved to one side.
  private func leaf(at foot: Point, length: Double, angle: Double, bend: Double) -> Path {
    var path = Path([.zero])
    path.curve(
      Point(-length * 0.34 + bend * length * 0.2, -length * 0.34),
      Point(-length * 0.22 + bend * length * 0.8, -length * 0.80), to: Point(bend * length, -length))
    path.curve(
      Point(length * 0.16 + bend * length * 0.9, -length * 0.66),
      Point(length * 0.30 + bend * length * 0.2, -length * 0.20), to: .zero)
    path.close()
    return path.transformed(by: Transform.rotation(angle).then(.translation(foot.x, foot.y)))
  }

  /// A lotus whose stems run on into the scroll on both sides.
  func middle(length: Double) -> Artwork {
    let half = length / 2
    var art = Artwork()
    var side = Artwork()
    var stem = Path([Point(half, Self.middleLine)])
    stem.curve(Point(half - 2.4, Self.middleLine + 2.9), Point(3.2, 7.35), to: Point(0, 7.05))
    side.stroke(scaled(stem), gold, width: weights(0.4), cap: .round)
    var leaves = leaf(at: Point(5.4, 6.75), length: 2.9, angle: 0.15, bend: 0.34)
    leaves.append(leaf(at: Point(7.3, 5.95), length: 2.1, angle: 1.75, bend: -0.30))
    side.fill(scaled(leaves), gold)
    art.repeated(Motif("middle stem", side), at: [.identity, .mirroredAcross])
    art.append(lotus(height: 5.1).transformed(by: scaled(.translation(0, 6.95))))
    return art
  }

  /// A lotus on the diagonal, its point towards the sheet's middle.
  func corner(length: Double) -> Artwork {
    var art = Artwork()
    var side = Artwork()
    var stem = Path([Point(length, Self.middleLine)])
    stem.curve(Point(length - 2.4, Self.middleLine - 2.9), Point(5.4, 1.75), to: Point(3.3, 2.1))
    stem.curve(Point(2.7, 2.2), Point(2.3, 2.0), to: Point(1.75, 1.75))
    side.stroke(scaled(stem), gold, width: weights(0.4), cap: .round)
    side.fill(scaled(leaf(at: Point(9.3, 3.0), length: 2.8, angle: 2.75, bend: 0.35)), gold)
    art.repeated(Motif("corner stem", side), at: [.identity, .swapped])
    art.append(
      lotus(height: 4.9, openness: 0.78).transformed(
        by: Transform.rotation(.pi * 0.75).then(scaled(.translation(2.7, 2.7)))))
    return art
  }

  private func lotus(height: Double, openness: Double = 1) -> Artwork {
    Lotus(
      height: height * unit, line: gold, ground: tint, accent: red, width: weights(0.25), fine: weights(0.15),
      openness: openness
    ).artwork
  }

  private func scaled(_ path: Path) -> Path { path.transformed(by: .scale(unit, unit)) }
}
