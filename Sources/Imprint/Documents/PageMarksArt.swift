import Drawing
import Geometry

/// Draws crop marks, registration marks, fold marks and the bar of inks outside the bleed.
struct PageMarksArt {
  let marks: PageMarks
  let trim: Size
  let bleed: Double
  let colours: ColourMode

  private static let length = Double.millimetres(5)
  private static let gap = Double.millimetres(3)
  private static let width = 0.25

  var sharedFrame: SharedFrame {
    var frame = Frame(size: trim)
    if marks.crop { addCropMarks(to: &frame) }
    if marks.registration { addTargets(to: &frame) }
    addFolds(to: &frame)
    if marks.colourBar { addColourBar(to: &frame) }
    let group = Group(frame, role: .artifact)
    return SharedFrame(name: "press-marks", Frame(size: trim, marks: [.init(.group(group), at: .zero)]))
  }

  /// Printed on every plate: registration colour.
  private var everyInk: Colour {
    switch colours {
    case .cmyk: Colour(red: 0, green: 0, blue: 0, inks: .init(cyan: 1, magenta: 1, yellow: 1, black: 1), spot: "All")
    default: .black
    }
  }

  private var start: Double { max(bleed, Self.gap) }

  private func line(from: Point, to: Point, dashes: [Double] = []) -> Frame.Placed {
    let stroke = Stroke(colour: everyInk, width: Self.width, dashes: dashes)
    return .init(.stroke(Path([.move(from), .line(to)]), stroke), at: .zero)
  }

  private func addCropMarks(to frame: inout Frame) {
    let (near, far) = (start, start + Self.length)
    for x in [0, trim.width] {
      frame.marks.append(line(from: Point(x, -near), to: Point(x, -far)))
      frame.marks.append(line(from: Point(x, trim.height + near), to: Point(x, trim.height + far)))
    }
    for y in [0, trim.height] {
      frame.marks.append(line(from: Point(-near, y), to: Point(-far, y)))
      frame.marks.append(line(from: Point(trim.width + near, y), to: Point(trim.width + far, y)))
    }
  }

  private func addTargets(to frame: inout Frame) {
    let distance = start + Self.length / 2
    let centres = [
      Point(trim.width / 2, -distance), Point(trim.width / 2, trim.height + distance),
      Point(-distance, trim.height / 2), Point(trim.width + distance, trim.height / 2),
    ]
    let reach = Self.length / 2
    for centre in centres {
      let ring = Path(circleAt: centre, radius: reach * 0.6)
      frame.marks.append(.init(.stroke(ring, Stroke(colour: everyInk, width: Self.width)), at: .zero))
      frame.marks.append(line(from: Point(centre.x - reach, centre.y), to: Point(centre.x + reach, centre.y)))
      frame.marks.append(line(from: Point(centre.x, centre.y - reach), to: Point(centre.x, centre.y + reach)))
    }
  }

  private func addFolds(to frame: inout Frame) {
    for x in marks.folds where x > 0 && x < trim.width {
      for (near, far) in [(-start, -start - Self.length), (trim.height + start, trim.height + start + Self.length)] {
        frame.marks.append(line(from: Point(x, near), to: Point(x, far), dashes: [2, 1]))
      }
    }
  }

  private func addColourBar(to frame: inout Frame) {
    let inks: [Colour.Inks] = [
      .init(cyan: 1, magenta: 0, yellow: 0, black: 0), .init(cyan: 0, magenta: 1, yellow: 0, black: 0),
      .init(cyan: 0, magenta: 0, yellow: 1, black: 0), .init(cyan: 0, magenta: 0, yellow: 0, black: 1),
      .init(cyan: 1, magenta: 1, yellow: 0, black: 0), .init(cyan: 0, magenta: 1, yellow: 1, black: 0),
      .init(cyan: 1, magenta: 0, yellow: 1, black: 0), .init(cyan: 0, magenta: 0, yellow: 0, black: 0.5),
    ]
    let side = Double.millimetres(4)
    let left = Double.millimetres(10)
    guard trim.width > 2 * left + Double(inks.count) * side else { return }
    for (index, ink) in inks.enumerated() {
      let shown = { (share: Double) in 1 - min(1, share + ink.black) }
      let colour = Colour(red: shown(ink.cyan), green: shown(ink.magenta), blue: shown(ink.yellow), inks: ink)
      let square = Rectangle(x: left + Double(index) * side, y: -start - side, width: side, height: side)
      frame.marks.append(.init(.fill(Path(rectangle: square), .solid(colour), rule: .nonZero), at: .zero))
    }
  }
}
