import Drawing
import Findings
import Geometry

/// The sheet that shows what a printer does to a page: scales along the four sides, and in the middle how they are read.
public struct CalibrationSheet {
  public let request: SheetRequest

  public init(_ request: SheetRequest) { self.request = request }

  /// The faces come from the typesetter's fonts; a finding says where one is missing.
  public func page(with typesetter: Typesetter) throws(Finding) -> Page {
    var pen = SheetPen(typesetter)
    try SheetScales(paper: request.paper).draw(with: &pen)
    try drawFirstEdge(with: &pen)
    try drawMiddle(with: &pen)
    let size = request.paper.size
    var frame = pen.frame(size)
    if let correction = request.correction, !correction.isNeutral {
      let transform = Transform.translation(-size.width / 2, -size.height / 2).then(correction.transform)
        .then(.translation(size.width / 2, size.height / 2))
      frame = Frame(size: size, marks: [.init(.group(Group(frame, transform: transform)), at: .zero)])
    }
    return Page(trim: size, frame: frame)
  }

  /// Words and arrows along the edge that goes in first, in the strip outside the crosshairs.
  private func drawFirstEdge(with pen: inout SheetPen) throws(Finding) {
    let paper = request.paper
    let isLevel = [.top, .bottom].contains(request.firstEdge)
    let length = isLevel ? paper.width : paper.height
    let (start, end) = (Station.inset + 13, length / 2 - 12)
    let words = [SheetWords.firstEdge.vietnamese, SheetWords.firstEdge.english]
    let widest = try words.map { text throws(Finding) in try pen.width(of: text, SheetType.sans(10, .bold)) }.max() ?? 1
    let size = min(7.5, 10 * (end - start - 9) / widest)
    let style = SheetType.sans(size, .bold)
    let turn = [Edge.left: 3, .right: 1][request.firstEdge] ?? 0
    // What one reads first stands where reading begins: on the left edge that is below.
    let order = request.firstEdge == .left ? [1, 0] : [0, 1]
    for (half, word) in order.enumerated() {
      let middle = half == 0 ? (start + end) / 2 : length - (start + end) / 2
      let reach = try pen.width(of: words[word], style) / 2 + 3.4
      try pen.label(words[word], style, at: strip(middle, depth: 10.6, size: size), turn: turn)
      for place in [middle - reach, middle + reach] { drawArrow(at: place, isLevel: isLevel, with: &pen) }
    }
  }

  /// A point of the strip along the first edge, on which text of a size is centred.
  private func strip(_ along: Double, depth: Double, size: Double) -> Point {
    let lower = size * 0.12
    return switch request.firstEdge {
    case .top: Point(along, depth + lower)
    case .bottom: Point(along, request.paper.height - depth + lower)
    case .left: Point(depth + lower, along)
    case .right: Point(request.paper.width - depth - lower, along)
    }
  }

  private func drawArrow(at along: Double, isLevel: Bool, with pen: inout SheetPen) {
    let isFar = [.bottom, .right].contains(request.firstEdge)
    let length = isLevel ? request.paper.height : request.paper.width
    func point(_ aside: Double, _ depth: Double) -> Point {
      let across = isFar ? length - depth : depth
      return isLevel ? Point(along + aside, across) : Point(across, along + aside)
    }
    pen.area([
      point(0, 7), point(2, 10.4), point(0.7, 10.4), point(0.7, 13.5), point(-0.7, 13.5), point(-0.7, 10.4),
      point(-2, 10.4),
    ])
  }

  /// The largest type at which the middle holds everything.
  private func drawMiddle(with pen: inout SheetPen) throws(Finding) {
    let isSmall = min(request.paper.width, request.paper.height) < 170
    let margin = Station.inset + (isSmall ? 10.5 : 13.5)
    let box = Rectangle(
      x: margin, y: margin, width: request.paper.width - 2 * margin, height: request.paper.height - 2 * margin)
    var tightest: SheetMiddle?
    for step in 0...40 {
      let middle = SheetMiddle(request: request, type: SheetType(body: 12.4 - Double(step) * 0.2), box: box)
      tightest = middle
      var trial = SheetPen(pen.typesetter)
      let rest = try middle.draw(gap: 0, with: &trial)
      if rest >= 0 {
        try middle.draw(gap: min(rest / 4, 9), lead: max(0, rest - 36) / 2, with: &pen)
        return
      }
    }
    try tightest?.draw(gap: 0, with: &pen)
  }
}
