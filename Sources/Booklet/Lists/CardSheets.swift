import Drawing
import Findings
import Geometry
import Layout

/// Sets cards and labels on their sheets.
struct CardSheets {
  let stock: CardStock
  let trim: Size
  let ink: Colour
  let typesetter: Typesetter

  /// One card's lines, each in its style, from the top.
  typealias Card = [Line]

  struct Line {
    var text: String
    var style: ParagraphStyle
    /// Whether it stays on one line, as a person's name does.
    var isOneLine = false
  }

  func pages(_ cards: [Card]) throws(Finding) -> [Page] {
    let sheet = Rectangle(origin: .zero, size: trim)
    guard stock.count > 0, sheet.contains(stock.box(stock.count - 1), tolerance: 0.5) else {
      throw .stockTooLarge(columns: stock.columns, rows: stock.rows)
    }
    var pages: [Page] = []
    for first in stride(from: 0, to: cards.count, by: stock.count) {
      var frame = Frame(size: trim)
      for index in first..<min(first + stock.count, cards.count) {
        try add(cards[index], in: stock.box(index - first), to: &frame)
      }
      if stock.hasMarks || stock.isFolded { addMarks(to: &frame) }
      pages.append(Page(trim: trim, frame: frame, label: String(pages.count + 1)))
    }
    return pages
  }

  private func add(_ card: Card, in box: Rectangle, to frame: inout Frame) throws(Finding) {
    guard stock.isFolded else {
      frame.add(try face(card, size: box.size), at: box.origin)
      return
    }
    let half = Size(box.width, box.height / 2)
    let face = try face(card, size: half)
    frame.add(face, at: Point(box.minX, box.midY))
    // The upper half is the back once the card stands: it is set upside down.
    let turned = Transform(a: -1, b: 0, c: 0, d: -1, e: half.width, f: half.height)
    frame.marks.append(.init(.group(Group(face, transform: turned, role: .artifact)), at: box.origin))
  }

  /// The lines in the middle of a face; smaller, down to a half, where they are too wide or too many.
  private func face(_ card: Card, size: Size) throws(Finding) -> Frame {
    let margin = min(size.width, size.height) * 0.08
    let room = Size(size.width - 2 * margin, size.height - 2 * margin)
    for step in 0...10 {
      let factor = 1 - Double(step) * 0.05
      guard let lines = try set(card, width: room.width, factor: factor), lines.size.height <= room.height else {
        continue
      }
      var frame = Frame(size: size)
      frame.add(lines, at: Point(margin, (size.height - lines.size.height) / 2))
      return frame
    }
    throw .cardTooSmall(card.first?.text ?? "", size)
  }

  private func set(_ card: Card, width: Double, factor: Double) throws(Finding) -> Frame? {
    var frame = Frame(size: Size(width, 0))
    for line in card where !line.text.isEmpty {
      var style = line.style
      style.text.size *= factor
      style.leading *= factor
      if frame.size.height > 0 { frame.size.height += style.before * factor }
      let placed: Placement
      do {
        let paragraph = Paragraph(name: line.text, style, isPerson: line.isOneLine)
        placed = try paragraph.place(in: Space(width: width, height: .infinity), with: typesetter)
      } catch {
        if error.code == .wordWiderThanColumn { return nil }
        throw error
      }
      guard case .whole(let part) = placed else { return nil }
      frame.add(part, at: Point(0, frame.size.height))
      frame.size.height += part.size.height
    }
    return frame
  }

  /// Short lines at the corners of the cards, and dashes where they are folded.
  private func addMarks(to frame: inout Frame) {
    var cut = Path()
    var fold = Path()
    let length = Double.millimetres(3)
    for index in 0..<stock.count {
      let box = stock.box(index)
      for x in stock.hasMarks ? [box.minX, box.maxX] : [] {
        for y in [box.minY, box.maxY] {
          let (right, down) = (x == box.minX ? 1.0 : -1, y == box.minY ? 1.0 : -1)
          cut.move(to: Point(x, y))
          cut.line(to: Point(x + right * length, y))
          cut.move(to: Point(x, y))
          cut.line(to: Point(x, y + down * length))
        }
      }
      guard stock.isFolded else { continue }
      for (from, to) in [(box.minX, box.minX + length), (box.maxX - length, box.maxX)] {
        fold.move(to: Point(from, box.midY))
        fold.line(to: Point(to, box.midY))
      }
    }
    var marks = Frame(size: frame.size)
    if stock.hasMarks { marks.marks.append(.init(.stroke(cut, Stroke(colour: ink, width: 0.25)), at: .zero)) }
    if stock.isFolded {
      marks.marks.append(.init(.stroke(fold, Stroke(colour: ink, width: 0.25, dashes: [1.5, 1.2])), at: .zero))
    }
    frame.marks.append(.init(.group(Group(marks, role: .artifact)), at: .zero))
  }
}

extension Finding {
  static func cardTooSmall(_ text: String, _ size: Size) -> Finding {
    let measure = "\(Int(size.width.inMillimetres.rounded())) × \(Int(size.height.inMillimetres.rounded())) mm"
    return Finding(
      .textLargerThanCard,
      Words(
        vi: "“\(text)” không vừa thẻ \(measure), kể cả khi thu nhỏ một nửa.",
        en: "“\(text)” does not fit on a card of \(measure), not even at half its size."),
      hint: Words(vi: "Dùng thẻ lớn hơn (stocks trong bố cục).", en: "Use larger cards (stocks in the layout)."))
  }

  static func stockTooLarge(columns: Int, rows: Int) -> Finding {
    Finding(
      .cardsLargerThanSheet,
      Words(
        vi: "\(columns) × \(rows) thẻ không vừa tờ giấy.", en: "\(columns) × \(rows) cards do not fit on the sheet."),
      hint: Words(vi: "Xem lại stocks trong bố cục.", en: "Look at stocks in the layout."))
  }
}
