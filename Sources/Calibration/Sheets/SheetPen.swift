import Drawing
import Findings
import Geometry

/// Draws on a sheet in millimetres from its upper left corner, all in black: what is measured must not be a screen of dots.
struct SheetPen {
  /// Thickness of lines in millimetres.
  enum Weight: Double, CaseIterable {
    case hair = 0.1
    case fine = 0.16
    case firm = 0.3
    case strong = 0.7
  }

  /// Where a text stands by its point.
  enum Anchor { case left, centre, right }

  let typesetter: Typesetter
  private var lines: [Weight: Path] = [:]
  private var areas = Path()
  private var labels: [Frame.Placed] = []
  private var words: [Frame.Placed] = []

  init(_ typesetter: Typesetter) { self.typesetter = typesetter }

  /// All that was drawn, on a page of a size in points.
  func frame(_ size: Size) -> Frame {
    var art = Frame(size: size)
    for weight in Weight.allCases {
      guard let path = lines[weight] else { continue }
      art.marks.append(.init(.stroke(path, Stroke(colour: .black, width: .millimetres(weight.rawValue))), at: .zero))
    }
    if !areas.segments.isEmpty { art.marks.append(.init(.fill(areas, .solid(.black), rule: .nonZero), at: .zero)) }
    art.marks += labels
    return Frame(size: size, marks: words + [.init(.group(Group(art, role: .artifact)), at: .zero)])
  }

  mutating func line(_ start: Point, _ end: Point, _ weight: Weight) {
    lines[weight, default: Path()].move(to: start.points)
    lines[weight, default: Path()].line(to: end.points)
  }

  mutating func circle(_ centre: Point, radius: Double, _ weight: Weight) {
    lines[weight, default: Path()].append(Path(circleAt: centre.points, radius: .millimetres(radius)))
  }

  mutating func frame(_ box: Rectangle, radius: Double, _ weight: Weight) {
    let points = Rectangle(
      x: .millimetres(box.minX), y: .millimetres(box.minY), width: .millimetres(box.width),
      height: .millimetres(box.height))
    lines[weight, default: Path()].append(Path(rectangle: points, cornerRadius: .millimetres(radius)))
  }

  mutating func area(_ corners: [Point]) {
    for (index, corner) in corners.enumerated() {
      if index == 0 { areas.move(to: corner.points) } else { areas.line(to: corner.points) }
    }
    areas.close()
  }

  mutating func disc(_ centre: Point, radius: Double) {
    areas.append(Path(circleAt: centre.points, radius: .millimetres(radius)))
  }

  /// A word of a scale: furniture of the page, not its text. `turn` is clockwise, in quarters.
  mutating func label(
    _ text: String, _ style: TextStyle, at point: Point, _ anchor: Anchor = .centre, turn: Int = 0
  ) throws(Finding) {
    let line = try typesetter.shape(StyledText([.init(text, style)])).line
    let inner = Frame(size: .zero, marks: [.init(.text(line), at: Point(-anchor.share * line.advance, 0))])
    let quarter = Transform.rotation(Double(turn) * .pi / 2)
    labels.append(.init(turn == 0 ? .group(Group(inner)) : .group(Group(inner, transform: quarter)), at: point.points))
  }

  /// One line of the sheet's text; answers with its width in millimetres.
  @discardableResult
  mutating func text(
    _ text: String, _ style: TextStyle, at point: Point, _ anchor: Anchor = .left, role: Role = .paragraph
  ) throws(Finding) -> Double {
    let line = try typesetter.shape(StyledText([.init(text, style)])).line
    let inner = Frame(size: .zero, marks: [.init(.text(line), at: Point(-anchor.share * line.advance, 0))])
    words.append(.init(.group(Group(inner, role: role)), at: point.points))
    return line.advance.inMillimetres
  }

  /// A paragraph whose first baseline is at a point; answers with the distance to the baseline of the line after it.
  @discardableResult
  mutating func paragraph(
    _ text: String, _ style: TextStyle, at point: Point, width: Double, leading: Double
  ) throws(Finding) -> Double {
    // An option of the command is one word, whatever its hyphens.
    let spans = text.split(separator: " ").enumerated().flatMap { index, word in
      [StyledText.Span(index > 0 ? " " : "", style), .init(String(word), style, isKeptTogether: word.hasPrefix("--"))]
    }
    let shaped = try typesetter.shape(StyledText(spans))
    let lines = shaped.greedyLines(width: .millimetres(width))
    var inner = Frame(size: .zero)
    for (index, line) in lines.enumerated() {
      inner.marks.append(.init(.text(line), at: Point(0, .millimetres(Double(index) * leading))))
    }
    words.append(.init(.group(Group(inner, role: .paragraph)), at: point.points))
    return Double(lines.count) * leading
  }

  /// The width of a text in millimetres.
  func width(of text: String, _ style: TextStyle) throws(Finding) -> Double {
    try typesetter.shape(StyledText([.init(text, style)])).line.advance.inMillimetres
  }
}

extension SheetPen.Anchor {
  fileprivate var share: Double {
    switch self {
    case .left: 0
    case .centre: 0.5
    case .right: 1
    }
  }
}

extension Point {
  /// The point in points where it was in millimetres.
  var points: Point { Point(.millimetres(x), .millimetres(y)) }
}

extension ShapedText {
  /// Lines, each as full as it can be.
  fileprivate func greedyLines(width: Double) -> [TextLine] {
    var lines: [TextLine] = []
    var first = 0
    var used = 0.0
    for (index, segment) in segments.enumerated() {
      if index > first, used + segment.width > width {
        lines.append(line(segments: first..<index))
        (first, used) = (index, 0)
      }
      used += segment.width + segment.space
    }
    if first < segments.count { lines.append(line(segments: first..<segments.count)) }
    return lines
  }
}
