import Geometry
import PDFObjects

/// Areas and lines: how heavy, how thin, and whether they reach beyond the cut.
extension ContentWalk {
  mutating func paint(_ name: String, _ state: inout WalkState) {
    defer {
      if path.clips, let bounds = path.bounds { state.clip = Self.meet(state.clip, bounds) }
      path.end()
    }
    guard name != "n", let bounds = path.bounds else { return }
    let strokes = "SsBb".contains(name.first ?? " ")
    let fills = "fFBb".contains(name.first ?? " ")
    if marked == 0 { remarks.add(.unmarkedContent, page: page) }
    if strokes, isSeen(bounds, within: state.lineWidth / 2) {
      thinnestLine = min(thinnestLine, state.lineWidth * Self.narrowest(state.transform))
      note(state.stroke)
      if state.stroke.isWhite, state.strokesOver { remarks.add(.whiteOverprint, page: page) }
    }
    guard fills, state.fillOpacity > 0 else { return }
    let ink = lay(bounds, state)
    guard isSeen(bounds, within: 0) else { return }
    note(ink)
    if state.fill.isRegistration { remarks.add(.registrationColour, page: page) }
    guard !state.fill.isWhite else {
      if state.fillsOver, state.fillSpace != .unknown { remarks.add(.whiteOverprint, page: page) }
      return
    }
    if !strokes, let width = path.hairline { thinnestLine = min(thinnestLine, width) }
    note(paintedArea: bounds, outline: path.outline, state)
  }

  mutating func note(_ ink: Ink) { if ink.isOfPress { totalInk = max(totalInk, ink.sum) } }

  func isSeen(_ bounds: Rectangle, within distance: Double) -> Bool {
    guard let area else { return true }
    return bounds.minX - distance < area.maxX && bounds.maxX + distance > area.minX
      && bounds.minY - distance < area.maxY && bounds.maxY + distance > area.minY
  }

  private static var bleed: Double { Double.millimetres(2) - 0.05 }

  /// Paint that reaches the cut goes on beyond it, or a white edge shows where the knife is a little off.
  ///
  /// - Parameter outline: the corners of what is painted; shapes of many outlines, which have none, end where they like.
  mutating func note(paintedArea bounds: Rectangle, outline: [Point]?, _ state: WalkState) {
    guard let area else { return }
    var seen = Self.meet(state.clip, bounds)
    if let reach { seen = Self.meet(reach, seen) }
    guard seen.width > 1, seen.height > 1 else { return }
    let common = Self.meet(area, seen)
    guard common.width > 1, common.height > 1 else { return }
    let sides: [(beyond: Double, isCut: Bool, Rectangle.Side)] = [
      (area.minX - seen.minX, seen.minX > bounds.minX + 0.01, .left),
      (area.minY - seen.minY, seen.minY > bounds.minY + 0.01, .bottom),
      (seen.maxX - area.maxX, seen.maxX < bounds.maxX - 0.01, .right),
      (seen.maxY - area.maxY, seen.maxY < bounds.maxY - 0.01, .top),
    ]
    for (beyond, isCut, side) in sides where beyond > -0.3 && beyond < Self.bleed {
      let length = side == .left || side == .right ? common.height : common.width
      let isStraight = isCut || outline.map { Self.runs($0, along: side, of: bounds) } ?? false
      if isStraight, length > 8 { return remarks.add(.artWithoutBleed, page: page) }
    }
  }

  /// Whether an outline has a straight piece along a side of its box: points and curves only touch the cut.
  private static func runs(_ outline: [Point], along side: Rectangle.Side, of box: Rectangle) -> Bool {
    outline.indices.contains { index in
      let (from, to) = (outline[index], outline[(index + 1) % outline.count])
      switch side {
      case .left: return abs(from.x - box.minX) < 0.3 && abs(to.x - box.minX) < 0.3 && abs(from.y - to.y) > 8
      case .right: return abs(from.x - box.maxX) < 0.3 && abs(to.x - box.maxX) < 0.3 && abs(from.y - to.y) > 8
      case .bottom: return abs(from.y - box.minY) < 0.3 && abs(to.y - box.minY) < 0.3 && abs(from.x - to.x) > 8
      case .top: return abs(from.y - box.maxY) < 0.3 && abs(to.y - box.maxY) < 0.3 && abs(from.x - to.x) > 8
      }
    }
  }

  /// Grounds that count: the latest.
  private static var mostGrounds: Int { 256 }

  /// Keeps the path that is filled as a ground of what comes later; answers with the heaviest ink that it makes.
  private mutating func lay(_ bounds: Rectangle, _ state: WalkState) -> Ink {
    guard let outline = path.outline, outline.count > 2 else { return state.fill }
    var shape = Ground(outline: outline, ink: state.fill)
    if !state.fillManner.hides {
      let met = shape.samples.compactMap { point in grounds.last { $0.holds(point) } }
      let inks = met.map { state.fill.over($0.ink, manner: state.fillManner) }
      if let heaviest = inks.max(by: { $0.sum < $1.sum }) { shape.ink = heaviest }
    }
    grounds.append(shape)
    if grounds.count > 2 * Self.mostGrounds { grounds.removeFirst(Self.mostGrounds) }
    return shape.ink
  }

  /// The inks where a colour meets what lies at a point already.
  func ink(_ state: WalkState, at point: Point) -> Ink {
    guard !state.fillManner.hides, let ground = grounds.last(where: { $0.holds(point) }) else { return state.fill }
    return state.fill.over(ground.ink, manner: state.fillManner)
  }

  /// The factor by which a line is narrowed most.
  static func narrowest(_ map: Transform) -> Double {
    let sum = map.a * map.a + map.b * map.b + map.c * map.c + map.d * map.d
    let area = map.a * map.d - map.b * map.c
    let root = max(0, sum * sum - 4 * area * area).squareRoot()
    return max(0, (sum - root) / 2).squareRoot()
  }
}
