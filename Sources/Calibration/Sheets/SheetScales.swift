import Drawing
import Findings
import Geometry

/// What is measured by on the sheet: crosshairs, verniers beside them, and rulers between.
///
/// A vernier is printed, and the ruler laid along it is the officer's own: ten of its parts are nine of the ruler's
/// millimetres, so that the tenths are the number of the part that meets a line of the ruler.
struct SheetScales {
  let paper: SheetPaper

  /// Distance, from the crosshair's lines, of the edge that a ruler is laid along; and length of a vernier's long lines.
  private static let ruler = 5.0
  private static let mark = 3.0
  /// Length of a part of a vernier.
  static let part = 0.9

  func draw(with pen: inout SheetPen) throws(Finding) {
    for station in Station.allCases { try draw(station, with: &pen) }
    try drawRulers(with: &pen)
  }

  private func draw(_ station: Station, with pen: inout SheetPen) throws(Finding) {
    let centre = station.position(on: paper)
    // Towards the middle of the page; a side has no direction along itself.
    let inward = Point(
      station.edges.contains(.left) ? 1 : station.edges.contains(.right) ? -1 : 0,
      station.edges.contains(.top) ? 1 : station.edges.contains(.bottom) ? -1 : 0)
    let reach = Self.ruler + Self.mark
    pen.line(Point(centre.x - reach, centre.y), Point(centre.x + reach, centre.y), .fine)
    pen.line(Point(centre.x, centre.y - reach), Point(centre.x, centre.y + reach), .fine)
    pen.circle(centre, radius: 2.6, .fine)
    let aside = letterPlace(of: station)
    try pen.label(station.rawValue, SheetType.station, at: Point(centre.x + aside.x, centre.y + aside.y + 1.8))
    if inward.x != 0 {
      // Beside a corner the vernier lies towards the edge, where no ruler of the sheet is.
      let side = inward.y == 0 ? -1 : -inward.y
      try draw(
        Vernier(zero: Point(centre.x, centre.y + side * Self.ruler), along: inward.x, across: side, isLevel: true), &pen
      )
    }
    if inward.y != 0 {
      let side = inward.x == 0 ? -1 : -inward.x
      try draw(
        Vernier(zero: Point(centre.x + side * Self.ruler, centre.y), along: inward.y, across: side, isLevel: false),
        &pen)
    }
    if station == .d {
      try draw(
        Vernier(zero: Point(centre.x, centre.y + Self.ruler), along: 1, across: 1, isLevel: true, name: "HD"), &pen)
    }
    if station == .f {
      try draw(
        Vernier(zero: Point(centre.x + Self.ruler, centre.y), along: 1, across: 1, isLevel: false, name: "BF"), &pen)
    }
    if station == .h {
      pen.line(Point(centre.x - 4, centre.y + Self.ruler), Point(centre.x + 4, centre.y + Self.ruler), .hair)
    }
    if station == .b {
      pen.line(Point(centre.x + Self.ruler, centre.y - 4), Point(centre.x + Self.ruler, centre.y + 4), .hair)
    }
  }

  /// Where a crosshair's letter is free of all lines, from the crosshair.
  private func letterPlace(of station: Station) -> Point {
    switch station {
    case .a: Point(6.4, 5.6)
    case .b: Point(9.4, -5)
    case .c: Point(-6.4, 5.6)
    case .d: Point(7.4, -6.2)
    case .e: Point(-6.4, -5.6)
    case .f: Point(-9.4, 5.4)
    case .g: Point(6.4, -5.6)
    case .h: Point(-7.4, 7.4)
    }
  }

  private struct Vernier {
    var zero: Point
    /// The way in which its numbers rise, and the side on which its lines stand: 1 is to the right, or down.
    var along: Double
    var across: Double
    var isLevel: Bool
    var name: String?

    func point(_ along: Double, _ across: Double) -> Point {
      let (way, aside) = (along * self.along, across * self.across)
      return isLevel ? Point(zero.x + way, zero.y + aside) : Point(zero.x + aside, zero.y + way)
    }
  }

  private func draw(_ vernier: Vernier, _ pen: inout SheetPen) throws(Finding) {
    pen.line(vernier.point(-1.5, 0), vernier.point(10 * Self.part + 1.5, 0), .hair)
    for part in 0...10 {
      let way = Double(part) * Self.part
      let length = part.isMultiple(of: 5) ? Self.mark : Self.mark * 0.66
      pen.line(vernier.point(way, 0), vernier.point(way, length), .hair)
      guard part.isMultiple(of: 5) else { continue }
      try number(String(part), vernier, way: way, &pen)
    }
    if let name = vernier.name {
      var point = vernier.point(-4, vernier.isLevel ? 2.4 : 1.6)
      point.y += 0.7
      try pen.label(name, SheetType.sans(6, .bold), at: point)
    }
  }

  private func number(_ text: String, _ vernier: Vernier, way: Double, _ pen: inout SheetPen) throws(Finding) {
    if vernier.isLevel {
      var point = vernier.point(way, Self.mark + 0.7)
      if vernier.across > 0 { point.y += 1.2 }
      try pen.label(text, SheetType.small, at: point)
    } else {
      var point = vernier.point(way, Self.mark + 0.6)
      point.y += 0.6
      try pen.label(text, SheetType.small, at: point, vernier.across < 0 ? .right : .left)
    }
  }

  /// Rulers through the crosshairs, each millimetre of the page from its left and its upper edge.
  private func drawRulers(with pen: inout SheetPen) throws(Finding) {
    for (length, other, isLevel) in [(paper.width, paper.height, true), (paper.height, paper.width, false)] {
      for (position, inward) in [(Station.inset, 1.0), (other - Station.inset, -1.0)] {
        let gaps = [Station.inset + 11, length / 2 - 13, length / 2 + 13, length - Station.inset - 11]
        for (start, end) in [(gaps[0], gaps[1]), (gaps[2], gaps[3])] where end - start > 5 {
          try ruler(from: start.rounded(.up), to: end.rounded(.down), at: position, inward, isLevel: isLevel, &pen)
        }
      }
    }
  }

  private func ruler(
    from start: Double, to end: Double, at position: Double, _ inward: Double, isLevel: Bool, _ pen: inout SheetPen
  ) throws(Finding) {
    func point(_ along: Double, _ depth: Double) -> Point {
      isLevel ? Point(along, position + inward * depth) : Point(position + inward * depth, along)
    }
    pen.line(point(start, 0), point(end, 0), .fine)
    for millimetre in Int(start)...Int(end) {
      let (isTen, isFive) = (millimetre.isMultiple(of: 10), millimetre.isMultiple(of: 5))
      pen.line(
        point(Double(millimetre), 0), point(Double(millimetre), isTen ? 3.4 : isFive ? 2.4 : 1.5), isTen ? .fine : .hair
      )
      guard isTen else { continue }
      var place = point(Double(millimetre), isLevel ? 4.2 : 4)
      if isLevel { place.y += inward > 0 ? 1.4 : 0 } else { place.y += 0.7 }
      try pen.label(String(millimetre), SheetType.number, at: place, isLevel ? .centre : inward > 0 ? .left : .right)
    }
  }
}
