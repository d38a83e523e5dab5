import Drawing
import Findings
import Geometry

/// Turns pages into what a person looks at on a screen: with the boxes of elements, a grid, or many on one sheet.
struct PreviewSheet {
  private static let boxColour = Colour(red: 0.1, green: 0.45, blue: 0.9)
  private static let gridColour = Colour(red: 0.55, green: 0.6, blue: 0.65)

  /// The page with a rectangle around every element that has a label.
  static func boxed(_ page: Page) -> Page {
    var page = page
    var boxes: [Frame.Placed] = []
    collect(page.frame, through: .identity, into: &boxes)
    page.frame.marks += boxes
    return page
  }

  private static func collect(_ frame: Frame, through transform: Transform, into boxes: inout [Frame.Placed]) {
    for placed in frame.marks {
      let moved = Transform.translation(placed.origin.x, placed.origin.y).then(transform)
      switch placed.mark {
      case .group(let group):
        let inner = group.transform.then(moved)
        if group.label != nil {
          let box = inner.apply(
            to: Rectangle(x: 0, y: 0, width: group.frame.size.width, height: group.frame.size.height))
          boxes.append(
            .init(.stroke(Path(rectangle: box), Stroke(colour: boxColour, width: 0.4, opacity: 0.8)), at: .zero))
        }
        collect(group.frame, through: inner, into: &boxes)
      case .shared(let shared): collect(shared.frame, through: moved, into: &boxes)
      default: break
      }
    }
  }

  /// The page with a line every 10 mm, every fifth one stronger.
  static func gridded(_ page: Page) -> Page {
    var page = page
    let step = 10.0 * 72 / 25.4
    func rule(_ from: Point, _ to: Point, _ index: Int) {
      var path = Path()
      path.move(to: from)
      path.line(to: to)
      let stroke = Stroke(colour: gridColour, width: index.isMultiple(of: 5) ? 0.5 : 0.2, opacity: 0.6)
      page.frame.marks.append(.init(.stroke(path, stroke), at: .zero))
    }
    for index in 0...Int(page.trim.width / step) {
      rule(Point(Double(index) * step, 0), Point(Double(index) * step, page.trim.height), index)
    }
    for index in 0...Int(page.trim.height / step) {
      rule(Point(0, Double(index) * step), Point(page.trim.width, Double(index) * step), index)
    }
    return page
  }

  /// Pages side by side on sheets of A4 upright, `columns` in a row.
  static func contactSheets(_ pages: [Page], columns: Int) -> [Page] {
    guard let first = pages.first else { return [] }
    let sheet = Size(595.28, 841.89)
    let (margin, gap) = (28.0, 12.0)
    let width = (sheet.width - 2 * margin - gap * Double(columns - 1)) / Double(columns)
    let height = width * pages.map { $0.trim.height / $0.trim.width }.reduce(first.trim.height / first.trim.width, max)
    let rows = max(1, Int((sheet.height - 2 * margin + gap) / (height + gap)))
    return stride(from: 0, to: pages.count, by: rows * columns).map { start in
      var frame = Frame(size: sheet)
      for (index, page) in pages[start..<min(start + rows * columns, pages.count)].enumerated() {
        let scale = width / page.trim.width
        let corner = Point(
          margin + Double(index % columns) * (width + gap), margin + Double(index / columns) * (height + gap))
        let edge = Path(rectangle: Rectangle(x: 0, y: 0, width: page.trim.width, height: page.trim.height))
        let group = Group(page.frame, transform: .scale(scale, scale), clip: edge)
        frame.marks.append(.init(.group(group), at: corner))
        let outline = Path(
          rectangle: Rectangle(x: corner.x, y: corner.y, width: width, height: page.trim.height * scale))
        frame.marks.append(.init(.stroke(outline, Stroke(colour: gridColour, width: 0.4)), at: .zero))
      }
      return Page(trim: sheet, frame: frame)
    }
  }
}
