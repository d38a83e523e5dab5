import Drawing
import Findings
import Geometry
import Layout

/// A page of a proof pack with many certificates, each above its number and name.
public struct ContactSheet {
  /// A certificate in small.
  public struct Picture {
    /// Nothing where the record was refused.
    public var page: Page?
    public var caption: String

    public init(page: Page?, caption: String) {
      self.page = page
      self.caption = caption
    }
  }

  private let paper: ProofPaper
  private let columns: Int
  private let cell: Size
  private let area: Rectangle

  private static let gap = 6.0
  /// Height of a caption of two lines.
  private static let captionHeight = 22.0
  /// Height that the title takes on the first sheet; the others leave it empty.
  private static let titleHeight = 30.0

  /// Sheets for pages of about this shape: height over width.
  public init(_ paper: ProofPaper, shape: Double) throws(Finding) {
    self.paper = paper
    let whole = try paper.layout.master("proof").area(of: paper.trim, isRight: true)
    area = Rectangle(
      x: whole.minX, y: whole.minY + Self.titleHeight, width: whole.width, height: whole.height - Self.titleHeight)
    columns = shape < 1 ? 3 : 4
    let width = (area.width - Self.gap * Double(columns - 1)) / Double(columns)
    cell = Size(width, width * shape + Self.captionHeight)
  }

  /// How many certificates stand on a sheet.
  public var count: Int { columns * max(1, Int((area.height + Self.gap) / (cell.height + Self.gap))) }

  /// The sheet; `number` is its place in the pack, from 1.
  public func page(_ pictures: [Picture], number: Int, isFirst: Bool) throws(Finding) -> Page {
    var frame = Frame(size: paper.trim)
    if isFirst {
      let title = try paper.heading("pictures").element
      let space = Space(width: area.width, height: .infinity)
      if case .whole(let placed) = try title.place(in: space, with: paper.typesetter) {
        frame.add(placed, at: Point(area.minX, area.minY - Self.titleHeight))
      }
    }
    for (index, picture) in pictures.enumerated() {
      let corner = Point(
        area.minX + Double(index % columns) * (cell.width + Self.gap),
        area.minY + Double(index / columns) * (cell.height + Self.gap))
      try add(picture, at: corner, to: &frame)
    }
    try addNumber(number, to: &frame)
    return Page(
      trim: paper.trim, frame: frame, label: String(number),
      bookmarks: isFirst ? [.init(title: ProofPaper.pictures)] : [])
  }

  /// The page's number, where the pack's other pages have it.
  private func addNumber(_ number: Int, to frame: inout Frame) throws(Finding) {
    let style = try paper.layout.style("page-number")
    let line = try paper.typesetter.shape(StyledText([.init(String(number), style.text)])).line
    let foot = try paper.layout.master("proof").numberFoot ?? .millimetres(11)
    let x = number % 2 == 1 ? area.maxX - line.advance : area.minX
    let furniture = Frame(size: paper.trim, marks: [.init(.text(line), at: Point(x, paper.trim.height - foot))])
    frame.marks.append(.init(.group(Group(furniture, role: .artifact)), at: .zero))
  }

  private func add(_ picture: Picture, at corner: Point, to frame: inout Frame) throws(Finding) {
    let room = Size(cell.width, cell.height - Self.captionHeight)
    var edge = Rectangle(origin: corner, size: room)
    var art = Frame(size: frame.size)
    if let page = picture.page {
      let scale = min(room.width / page.trim.width, room.height / page.trim.height)
      let size = Size(page.trim.width * scale, page.trim.height * scale)
      edge = Rectangle(
        x: corner.x + (room.width - size.width) / 2, y: corner.y + (room.height - size.height) / 2, width: size.width,
        height: size.height)
      let trim = Path(rectangle: Rectangle(origin: .zero, size: page.trim))
      art.marks.append(
        .init(.group(Group(page.frame, transform: .scale(scale, scale), clip: trim)), at: edge.origin))
    }
    let colour = paper.layout.colour("rule")
    art.marks.append(.init(.stroke(Path(rectangle: edge), Stroke(colour: colour, width: 0.3)), at: .zero))
    if picture.page == nil {
      var cross = Path()
      cross.move(to: edge.origin)
      cross.line(to: Point(edge.maxX, edge.maxY))
      art.marks.append(.init(.stroke(cross, Stroke(colour: colour, width: 0.3)), at: .zero))
    }
    // The pictures show what the captions name; read aloud, all their words would stand twice in the pack.
    frame.marks.append(.init(.group(Group(art, role: .artifact)), at: .zero))
    let caption = try paper.paragraph(picture.caption, "proof-caption")
    let space = Space(width: room.width, height: Self.captionHeight)
    switch try caption.place(in: space, with: paper.typesetter) {
    case .whole(let lines), .part(let lines, _): frame.add(lines, at: Point(corner.x, corner.y + room.height + 2))
    case .nothing: break
    }
  }
}
