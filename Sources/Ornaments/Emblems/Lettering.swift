import Foundation
import Geometry

/// Plain capitals drawn with a pen of even width, with the Vietnamese marks; enough for inscriptions in art.
///
/// Letters stand on y = 0 and are one unit high; marks reach up to 1.55 and down to 0.32.
struct Lettering {
  /// Free length between two letters.
  var spacing = 0.30
  var wordSpace = 0.62

  /// The letters of a text side by side around x = 0, each with the place of its middle.
  func line(_ text: String) -> [(letter: Path, middle: Double)] {
    var result: [(Path, Double)] = []
    var x = 0.0
    for character in text {
      guard let letter = Self.letter(character) else {
        x += wordSpace - spacing
        continue
      }
      result.append((letter.path, x + letter.width / 2))
      x += letter.width + spacing
    }
    let half = (x - spacing) / 2
    return result.map { ($0.0, $0.1 - half) }
  }

  /// The text along a circle around the origin: read from the inside, at its foot.
  ///
  /// Angles count clockwise from straight up; `radius` is that of the baseline, `height` that of the letters.
  func arc(_ text: String, radius: Double, height: Double, around angle: Double) -> Path {
    var result = Path()
    for (letter, middle) in line(text) {
      let place = Transform.scale(height, height).then(.translation(0, radius))
        .then(.rotation(angle - .pi - middle * height / radius))
      result.append(letter.transformed(by: place))
    }
    return result
  }

  /// A letter with its marks around x = 0; nothing for a space.
  static func letter(_ character: Character) -> (path: Path, width: Double)? {
    let scalars = Array(String(character).decomposedStringWithCanonicalMapping.unicodeScalars)
    guard let first = scalars.first, let base = base(first) else { return nil }
    var path = base.path
    var top = 1.16
    for scalar in scalars.dropFirst() {
      guard let mark = mark(scalar) else { return nil }
      if mark.isBelow {
        path.append(mark.path)
      } else {
        path.append(mark.path.transformed(by: .translation(0, -top)))
        top += 0.24
      }
    }
    return (path, base.width)
  }

  private static func base(_ scalar: Unicode.Scalar) -> (path: Path, width: Double)? {
    func lines(_ width: Double, _ strokes: [[(Double, Double)]]) -> (Path, Double) {
      var path = Path()
      for stroke in strokes { path.append(Path(stroke.map { Point($0.0 - width / 2, -$0.1) })) }
      return (path, width)
    }
    switch scalar {
    case "A": return lines(0.78, [[(0, 0), (0.39, 1), (0.78, 0)], [(0.125, 0.32), (0.655, 0.32)]])
    case "E": return lines(0.54, [[(0.54, 0), (0, 0), (0, 1), (0.54, 1)], [(0, 0.52), (0.46, 0.52)]])
    case "H": return lines(0.70, [[(0, 0), (0, 1)], [(0.70, 0), (0.70, 1)], [(0, 0.52), (0.70, 0.52)]])
    case "I": return lines(0.04, [[(0.02, 0), (0.02, 1)]])
    case "M": return lines(0.86, [[(0, 0), (0, 1), (0.43, 0.28), (0.86, 1), (0.86, 0)]])
    case "N": return lines(0.70, [[(0, 0), (0, 1), (0.70, 0), (0.70, 1)]])
    case "T": return lines(0.68, [[(0, 1), (0.68, 1)], [(0.34, 1), (0.34, 0)]])
    case "V": return lines(0.78, [[(0, 1), (0.39, 0), (0.78, 1)]])
    case "X": return lines(0.72, [[(0, 0), (0.72, 1)], [(0, 1), (0.72, 0)]])
    case "U":
      var path = Path([Point(-0.34, -1), Point(-0.34, -0.34)])
      path.arc(Point(0, -0.34), 0.34, from: -.pi / 2, to: -3 * .pi / 2)
      path.line(to: Point(0.34, -1))
      return (path, 0.68)
    case "O": return (round(from: 0, to: 2 * .pi, isClosed: true), 0.84)
    case "C": return (round(from: .pi * 0.30, to: -.pi * 1.30), 0.76)
    case "G":
      var path = round(from: .pi * 0.30, to: -.pi * 1.5)
      path.line(to: Point(0.10, -0.46))
      return (path, 0.80)
    default: return nil
    }
  }

  /// A part of the round of O, C and G.
  private static func round(from start: Double, to end: Double, isClosed: Bool = false) -> Path {
    var path = Path(arc: .zero, 0.5, from: start, to: end)
    if isClosed { path.close() }
    return path.transformed(by: Transform.scale(0.84, 1.0).then(.translation(0, -0.5)))
  }

  private static func mark(_ scalar: Unicode.Scalar) -> (path: Path, isBelow: Bool)? {
    switch scalar {
    case "\u{300}": return (Path([Point(-0.20, -0.24), Point(0.08, 0)]), false)
    case "\u{301}": return (Path([Point(0.20, -0.24), Point(-0.08, 0)]), false)
    case "\u{302}": return (Path([Point(-0.25, 0.02), Point(0, -0.20), Point(0.25, 0.02)]), false)
    case "\u{303}":
      var path = Path([Point(-0.27, -0.02)])
      path.curve(Point(-0.14, -0.30), Point(0.14, 0.16), to: Point(0.27, -0.14))
      return (path, false)
    case "\u{309}":
      var path = Path([Point(-0.11, -0.24)])
      path.curve(Point(0.10, -0.42), Point(0.22, -0.20), to: Point(0.02, -0.10))
      path.line(to: Point(0.02, 0.02))
      return (path, false)
    case "\u{323}": return (Path([Point(-0.08, 0.24), Point(0.08, 0.24)]), true)
    default: return nil
    }
  }
}
