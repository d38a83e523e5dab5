import Drawing
import Findings
import Geometry

/// What stands in the middle of the sheet: its title, how it is used in two languages, the figure, and the form.
struct SheetMiddle {
  let request: SheetRequest
  let type: SheetType
  let box: Rectangle

  private var words: SheetWords { SheetWords(request: request) }
  private var isMeasured: Bool { request.correction == nil }
  /// Small papers have no room for it; the steps say the same.
  private var hasFigure: Bool { box.height > 100 }

  /// Draws with a gap more between blocks, and answers with the room that is left below, in millimetres; it is negative
  /// where the box is too small.
  @discardableResult
  func draw(gap: Double, lead: Double = 0, with pen: inout SheetPen) throws(Finding) -> Double {
    var y = box.minY + lead
    y = try drawHead(from: y, with: &pen) + gap
    y = try drawSteps(from: y, with: &pen) + gap
    guard isMeasured else { return box.maxY - y }
    let figure = VernierFigure(scale: type.body * 0.4)
    guard hasFigure else {
      let form = SheetForm(request: request, type: type, width: box.width)
      try form.draw(at: Point(box.minX, y), with: &pen)
      return try box.maxY - y - form.height(pen)
    }
    if box.width > 170 {
      let bottom = try drawFigure(figure, at: Point(box.minX, y), with: &pen)
      let form = SheetForm(
        request: request, type: type, width: box.width - figure.width - 12, leastHeight: bottom - y)
      try form.draw(at: Point(box.maxX - form.width, y), with: &pen)
      y += try form.height(pen)
    } else {
      y = try drawFigure(figure, at: Point(box.minX, y), with: &pen) + gap + 3
      let form = SheetForm(request: request, type: type, width: box.width)
      try form.draw(at: Point(box.minX, y), with: &pen)
      y += try form.height(pen)
    }
    return box.maxY - y
  }

  private func drawHead(from top: Double, with pen: inout SheetPen) throws(Finding) -> Double {
    let middle = box.midX
    var y = top + type.title.size * 0.3
    let title = SheetWords.title.vietnamese
    try pen.text(title, fitted(type.title, to: title, pen), at: Point(middle, y), .centre, role: .heading(level: 1))
    y += type.subtitle.size * 0.52
    try pen.text(SheetWords.title.english, type.subtitle, at: Point(middle, y), .centre)
    y += type.leading * 0.8
    // A thick and a thin rule, as beneath the head of an official paper.
    let half = box.width * 0.16
    pen.line(Point(middle - half, y), Point(middle + half, y), .strong)
    pen.line(Point(middle - half, y + 0.9), Point(middle + half, y + 0.9), .hair)
    y += type.leading * 1.5
    let subject = words.subject
    try pen.text(
      subject.vietnamese, fitted(type.strong, to: subject.vietnamese, pen), at: Point(middle, y), .centre)
    y += type.leading
    try pen.text(subject.english, fitted(type.running, to: subject.english, pen), at: Point(middle, y), .centre)
    return y + type.leading * 1.2
  }

  /// A style made so small that a line of text, such as a long name, is no wider than the middle.
  private func fitted(_ style: TextStyle, to text: String, _ pen: SheetPen) throws(Finding) -> TextStyle {
    var style = style
    style.size *= min(1, box.width / max(1, try pen.width(of: text, style)))
    return style
  }

  /// Steps in two columns, each beginning on one line in both languages.
  private func drawSteps(from top: Double, with pen: inout SheetPen) throws(Finding) -> Double {
    let gutter = type.body * 0.9
    let indent = type.body * 0.5
    let column = (box.width - gutter) / 2
    var y = top + type.leading * 0.8
    for (index, step) in words.steps.enumerated() {
      var height = 0.0
      for (text, left) in [(step.vietnamese, box.minX), (step.english, box.minX + column + gutter)] {
        try pen.text("\(index + 1)", type.strong, at: Point(left, y))
        height = max(
          height,
          try pen.paragraph(
            text, type.running, at: Point(left + indent, y), width: column - indent, leading: type.leading))
      }
      y += height + type.leading * 0.4
    }
    let rule = box.minX + column + gutter / 2
    pen.line(Point(rule, top), Point(rule, y - type.leading * 1.1), .hair)
    return y - type.leading * 0.6
  }

  /// The figure, and beside or below it what it shows.
  private func drawFigure(
    _ figure: VernierFigure, at corner: Point, with pen: inout SheetPen
  ) throws(Finding) -> Double {
    try figure.draw(at: corner, with: &pen)
    let small = SheetType.sans(type.body * 0.8, .regular)
    let leading = type.leading * 0.8
    let isBeside = box.width <= 170
    let width = isBeside ? box.width - figure.width - 6 : figure.width
    let left = isBeside ? corner.x + figure.width + 6 : corner.x
    var y = corner.y + figure.height + leading * 1.6
    if isBeside {
      var trial = SheetPen(pen.typesetter)
      let heights = try [SheetWords.reading.vietnamese, SheetWords.reading.english].map { text throws(Finding) in
        try trial.paragraph(text, small, at: corner, width: width, leading: leading)
      }
      y = corner.y + (figure.height - heights[0] - heights[1]) / 2 + leading * 0.8
    }
    y += try pen.paragraph(SheetWords.reading.vietnamese, small, at: Point(left, y), width: width, leading: leading)
    y += leading * 0.4
    y += try pen.paragraph(SheetWords.reading.english, small, at: Point(left, y), width: width, leading: leading)
    return max(corner.y + figure.height, y - leading)
  }
}
