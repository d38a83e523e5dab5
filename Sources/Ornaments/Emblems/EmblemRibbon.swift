import Foundation
import Geometry

/// The ribbon of the national emblem: a scroll over the cogwheel, wraps around both sheaves, a scroll at the foot.
///
/// In the emblem's own units, around its middle; angles in degrees, clockwise from straight up.
struct EmblemRibbon {
  let red: String
  let gold: String
  /// Width of the gold edge.
  let edge: Double
  /// Width of the fine lines in the folds.
  let shading: Double
  /// Width of the letters' strokes, at the scroll and at the foot.
  let pen: (scroll: Double, foot: Double)

  static let scrollText = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"
  static let footText = "VIỆT NAM"

  var artwork: Artwork {
    var art = Artwork()
    art.repeated(Motif("ribbon side", side), at: [.identity, .mirroredAcross])
    band(Self.sector(29.6, 36.6, from: 118, to: 242), into: &art)
    let lettering = Lettering()
    art.stroke(
      lettering.arc(Self.scrollText, radius: 34.85, height: 2.75, around: .pi), gold, width: pen.scroll, join: .round)
    band(Self.sector(39.6, 47.6, from: 158, to: 202), into: &art)
    art.stroke(
      lettering.arc(Self.footText, radius: 45.7, height: 3.7, around: .pi), gold, width: pen.foot, join: .round)
    return art
  }

  /// Wraps and tail on the right; painted before the scrolls, which lie over them.
  private var side: Artwork {
    var art = Artwork()
    // The tail comes out from behind the foot scroll and ends in two points.
    var tail = Path([Self.at(41.8, 160)])
    tail.curve(Self.at(42.6, 153), Self.at(43.2, 148), to: Self.at(42.4, 141))
    tail.line(to: Self.at(45.4, 143.6))
    tail.line(to: Self.at(49.4, 140.2))
    tail.curve(Self.at(49.8, 148), Self.at(49.6, 154), to: Self.at(49.3, 160))
    tail.close()
    band(tail, into: &art)
    // The wrap around the sheaf goes on from the scroll's end, slanting outwards.
    var wrap = Path([Self.at(36.0, 131.0)])
    wrap.curve(Self.at(40, 130.5), Self.at(45, 128.5), to: Self.at(49.4, 124.5))
    wrap.curve(Self.at(49.9, 121.5), Self.at(49.9, 118.5), to: Self.at(49.4, 115.6))
    wrap.curve(Self.at(45, 119.5), Self.at(41, 120.4), to: Self.at(36.0, 119.0))
    wrap.close()
    band(wrap, into: &art)
    // Shading where the scroll folds back into the wrap and the foot scroll into its tail.
    var shade = Path()
    for (degrees, reach) in [(129.2, 3.6), (127.6, 5.4), (126.0, 4.2)] {
      shade.append(Path([Self.at(36.8, degrees), Self.at(36.8 + reach, degrees - 0.35 * reach / 3)]))
    }
    for (radius, reach) in [(43.6, 5.0), (45.2, 6.6), (46.8, 4.6)] {
      shade.append(Path([Self.at(radius, 158), Self.at(radius + 0.3, 158 - reach)]))
    }
    art.stroke(shade, gold, width: shading)
    return art
  }

  private func band(_ path: Path, into art: inout Artwork) {
    art.fill(path, red)
    art.stroke(path, gold, width: edge, join: .round)
  }

  private static func at(_ radius: Double, _ degrees: Double) -> Point { .polar(radius, degrees * .pi / 180) }

  private static func sector(_ inner: Double, _ outer: Double, from start: Double, to end: Double) -> Path {
    let (start, end) = (start * .pi / 180, end * .pi / 180)
    var path = Path(arc: .zero, outer, from: start, to: end)
    path.line(to: .polar(inner, end))
    path.arc(.zero, inner, from: end, to: start)
    path.close()
    return path
  }
}
