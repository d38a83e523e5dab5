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
  private let whole: Rectangle
  private let columns: Int
  /// Height over width.
  private let shape: Double

  private static let gap = 6.0
  /// Height of a caption of two lines.
  private static let captionHeight = 22.0
  /// Height that the title takes on the first sheet.
  private static let titleHeight = 30.0
  /// How much smaller pictures may become so that one more row fills the sheet.
  private static let leastShare = 0.88

  /// Sheets for pages of about this shape: height over width.
  public init(_ paper: ProofPaper, shape: Double) throws(Finding) {
    self.paper = paper
    self.shape = shape
    whole = try paper.layout.master("proof").area(of: paper.trim, isRight: true)
    columns = shape < 1 ? 3 : 4
  }

  /// Where the pictures of a sheet stand: the outer ones at the edges of the area, the last row at its foot.
  private struct Grid {
    var origin: Point
    var picture: Size
    var step: Size
    var columns: Int
    var rows: Int

    func corner(of index: Int) -> Point {
      Point(origin.x + Double(index % columns) * step.width, origin.y + Double(index / columns) * step.height)
    }
  }

  private func grid(isFirst: Bool) -> Grid {
    let top = isFirst ? Self.titleHeight : 0
    let height = whole.height - top
    let full = (whole.width - Self.gap * Double(columns - 1)) / Double(columns)
    func room(rows: Int) -> Double { (height + Self.gap) / Double(rows) - Self.gap - Self.captionHeight }
    var rows = max(1, Int((height + Self.gap) / (full * shape + Self.captionHeight + Self.gap)))
    if room(rows: rows + 1) >= full * shape * Self.leastShare { rows += 1 }
    let picture = Size(min(full, room(rows: rows) / shape), min(full * shape, room(rows: rows)))
    let step = Size(
      (whole.width - picture.width) / Double(max(1, columns - 1)),
      rows == 1 ? 0 : (height - picture.height - Self.captionHeight) / Double(rows - 1))
    return Grid(
      origin: Point(whole.minX, whole.minY + top), picture: picture, step: step, columns: columns, rows: rows)
  }

  /// How many certificates stand on a sheet.
  public func count(isFirst: Bool) -> Int {
    let grid = grid(isFirst: isFirst)
    return grid.columns * grid.rows
  }

  /// The sheet; `number` is its place in the pack, from 1.
  public func page(_ pictures: [Picture], number: Int, isFirst: Bool) throws(Finding) -> Page {
    var frame = Frame(size: paper.trim)
    if isFirst {
      let title = try paper.heading("pictures").element
      let space = Space(width: whole.width, height: .infinity)
      if case .whole(let placed) = try title.place(in: space, with: paper.typesetter) {
        frame.add(placed, at: whole.origin)
      }
    }
    let grid = grid(isFirst: isFirst)
    for (index, picture) in pictures.enumerated() {
      try add(picture, at: grid.corner(of: index), room: grid.picture, to: &frame)
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
    let x = number % 2 == 1 ? whole.maxX - line.advance : whole.minX
    let furniture = Frame(size: paper.trim, marks: [.init(.text(line), at: Point(x, paper.trim.height - foot))])
    frame.marks.append(.init(.group(Group(furniture, role: .artifact)), at: .zero))
  }

  private func add(_ picture: Picture, at corner: Point, room: Size, to frame: inout Frame) throws(Finding) {
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
    try add(caption: picture.caption, below: Point(corner.x, corner.y + room.height + 2), width: room.width, to: &frame)
  }

  /// Steps by which a long caption becomes smaller until it stands in its two lines' height.
  private static let captionShares = [1, 0.85, 0.72, 0.6]

  private func add(caption text: String, below corner: Point, width: Double, to frame: inout Frame) throws(Finding) {
    let caption = try paper.paragraph(text, "proof-caption")
    for share in Self.captionShares {
      let isLast = share == Self.captionShares.last
      let space = Space(width: width / share, height: isLast ? .infinity : Self.captionHeight / share)
      guard case .whole(let lines) = try caption.place(in: space, with: paper.typesetter) else { continue }
      guard share < 1 else { return frame.add(lines, at: corner) }
      let group = Group(lines, transform: .scale(share, share))
      return frame.marks.append(.init(.group(group), at: corner))
    }
  }
}
