import Drawing
import Findings
import Geometry

/// What charts are drawn on: a frame, and a hand for small texts.
struct ChartCanvas {
  enum Side { case left, centre, right }

  private(set) var frame: Frame
  let typesetter: Typesetter

  init(width: Double, typesetter: Typesetter) {
    frame = Frame(size: Size(width, 0))
    self.typesetter = typesetter
  }

  var width: Double { frame.size.width }

  mutating func setHeight(_ height: Double) { frame.size.height = height }

  mutating func fill(_ path: Path, _ colour: Colour, opacity: Double = 1) {
    frame.marks.append(.init(.fill(path, .solid(colour, opacity: opacity), rule: .nonZero), at: .zero))
  }

  mutating func stroke(_ path: Path, _ colour: Colour, width: Double, dashes: [Double] = []) {
    let stroke = Stroke(colour: colour, width: width, join: .round, dashes: dashes)
    frame.marks.append(.init(.stroke(path, stroke), at: .zero))
  }

  mutating func line(from start: Point, to end: Point, _ colour: Colour, width: Double, dashes: [Double] = []) {
    stroke(Path([.move(start), .line(end)]), colour, width: width, dashes: dashes)
  }

  /// A text on one line, its baseline's left end, middle or right end at the point.
  @discardableResult
  mutating func text(_ text: String, _ style: TextStyle, at point: Point, _ side: Side) throws(Finding) -> Rectangle {
    let line = try shaped(text, style).line
    let x =
      switch side {
      case .left: point.x
      case .centre: point.x - line.advance / 2
      case .right: point.x - line.advance
      }
    frame.marks.append(.init(.text(line), at: Point(x, point.y)))
    return line.ink.offset(by: Point(x, point.y))
  }

  func width(_ text: String, _ style: TextStyle) throws(Finding) -> Double { try shaped(text, style).line.advance }

  /// Lines of a text: no more than the width asks for, and even.
  func lines(_ text: String, _ style: TextStyle, width: Double) throws(Finding) -> [TextLine] {
    let shaped = try shaped(text, style)
    var lines = Self.filled(shaped, width: width)
    if lines.count > 1 {
      // The narrowest width that needs no more lines makes them even.
      var (low, high) = (width / 2, width)
      while high - low > 0.5 {
        let middle = (low + high) / 2
        let tried = Self.filled(shaped, width: middle)
        if tried.count > lines.count || tried.contains(where: { Self.width(of: $0, in: shaped) > middle }) {
          low = middle
        } else {
          high = middle
        }
      }
      lines = Self.filled(shaped, width: high)
    }
    return lines.map { shaped.line(segments: $0) }
  }

  private static func width(of line: Range<Int>, in shaped: ShapedText) -> Double {
    line.reduce(0) { $0 + shaped.segments[$1].width + ($1 == line.upperBound - 1 ? 0 : shaped.segments[$1].space) }
  }

  /// Each line as full as the width allows.
  private static func filled(_ shaped: ShapedText, width: Double) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0.0
    for (index, segment) in shaped.segments.enumerated() {
      if index > start, used + segment.width > width {
        lines.append(start..<index)
        start = index
        used = 0
      }
      used += segment.width + segment.space
    }
    if start < shaped.segments.count { lines.append(start..<shaped.segments.count) }
    return lines
  }

  /// A text on several lines from a first baseline downwards; answers the last baseline.
  @discardableResult
  mutating func paragraph(
    _ text: String, _ style: TextStyle, at point: Point, width: Double, _ side: Side = .left
  ) throws(Finding) -> Double {
    var y = point.y
    for (index, line) in try lines(text, style, width: width).enumerated() {
      if index > 0 { y += style.size * 1.2 }
      let x =
        switch side {
        case .left: point.x
        case .centre: point.x - line.advance / 2
        case .right: point.x - line.advance
        }
      frame.marks.append(.init(.text(line), at: Point(x, y)))
    }
    return y
  }

  private func shaped(_ text: String, _ style: TextStyle) throws(Finding) -> ShapedText {
    try typesetter.shape(StyledText([.init(text, style)]))
  }
}
