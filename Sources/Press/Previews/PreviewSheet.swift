import Drawing
import Findings
import Geometry

/// Turns pages into what a person looks at on a screen: with a grid, or many on one sheet.
struct PreviewSheet {
  private static let gridColour = Colour(red: 0.55, green: 0.6, blue: 0.65)

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

  /// A page for a contact sheet, and what stands under it.
  struct Thumbnail {
    var page: Page
    var caption: String
  }

  private static let captionSize = 7.5
  private static let captionHeight = 13.0

  /// Pages side by side on sheets of A4 upright, `columns` in a row, each with its caption.
  static func contactSheets(_ thumbnails: [Thumbnail], columns: Int, with letters: ScreenLetters) -> [Page] {
    guard let first = thumbnails.first?.page else { return [] }
    let sheet = Size(595.28, 841.89)
    let (margin, gap) = (28.0, 12.0)
    let width = (sheet.width - 2 * margin - gap * Double(columns - 1)) / Double(columns)
    let ratio = thumbnails.map { $0.page.trim.height / $0.page.trim.width }
      .reduce(first.trim.height / first.trim.width, max)
    let height = width * ratio + captionHeight
    let rows = max(1, Int((sheet.height - 2 * margin + gap) / (height + gap)))
    return stride(from: 0, to: thumbnails.count, by: rows * columns).map { start in
      var frame = Frame(size: sheet)
      for (index, thumbnail) in thumbnails[start..<min(start + rows * columns, thumbnails.count)].enumerated() {
        let corner = Point(
          margin + Double(index % columns) * (width + gap), margin + Double(index / columns) * (height + gap))
        frame.marks += marks(of: thumbnail, width: width, at: corner, with: letters)
      }
      return Page(trim: sheet, frame: frame)
    }
  }

  private static func marks(
    of thumbnail: Thumbnail, width: Double, at corner: Point, with letters: ScreenLetters
  ) -> [Frame.Placed] {
    let page = thumbnail.page
    let scale = width / page.trim.width
    let edge = Path(rectangle: Rectangle(x: 0, y: 0, width: page.trim.width, height: page.trim.height))
    let group = Group(page.frame, transform: .scale(scale, scale), clip: edge)
    let outline = Path(rectangle: Rectangle(x: corner.x, y: corner.y, width: width, height: page.trim.height * scale))
    var marks: [Frame.Placed] = [
      .init(.group(group), at: corner), .init(.stroke(outline, Stroke(colour: gridColour, width: 0.4)), at: .zero),
    ]
    if let line = letters.line(thumbnail.caption, size: captionSize, colour: .black, within: width) {
      marks.append(.init(.text(line), at: Point(corner.x, corner.y + page.trim.height * scale + captionSize + 1.5)))
    }
    return marks
  }
}
