import Drawing
import Findings
import Geometry

/// How a vernier is read, drawn large: the printed lines above, the officer's ruler below, and the line that meets one.
struct VernierFigure {
  /// Millimetres on the paper for one of the ruler.
  let scale: Double

  private static let first = 18.0
  private static let last = 31.0
  private static let reading = 20.3
  /// The part of the vernier that meets a line of the ruler.
  private static let meeting = 3

  var width: Double { (Self.last - Self.first) * scale }
  var height: Double { 10 * scale * 0.62 + 8 }

  /// Draws with the upper left corner at a point.
  func draw(at corner: Point, with pen: inout SheetPen) throws(Finding) {
    let edge = corner.y + height * 0.52
    func x(_ millimetre: Double) -> Double { corner.x + (millimetre - Self.first) * scale }
    pen.frame(
      Rectangle(x: corner.x, y: edge, width: width, height: height * 0.48), radius: 0.8, .fine)
    for millimetre in Int(Self.first) + 1..<Int(Self.last) {
      let isFive = millimetre.isMultiple(of: 5)
      let place = x(Double(millimetre))
      pen.line(Point(place, edge), Point(place, edge + (isFive ? 1.5 : 1) * scale), .fine)
      if isFive {
        try pen.label(String(millimetre), SheetType.sans(7, .regular), at: Point(place, edge + 1.5 * scale + 3))
      }
    }
    for part in 0...10 {
      let place = x(Self.reading + Double(part) * SheetScales.part)
      let length = (part.isMultiple(of: 5) ? 1.5 : 1) * scale
      let isMeeting = part == Self.meeting
      pen.line(Point(place, edge), Point(place, edge - length), isMeeting ? .strong : .fine)
      if part.isMultiple(of: 5) || isMeeting {
        let style = SheetType.sans(7, isMeeting ? .bold : .regular)
        try pen.label(String(part), style, at: Point(place, edge - length - 1))
      }
    }
    let met = x(Self.reading + Double(Self.meeting) * SheetScales.part)
    pen.circle(Point(met, edge), radius: 0.55 * scale, .firm)
    pen.disc(Point(x(20), edge + 1.5 * scale + 4.2), radius: 0.5)
  }
}
