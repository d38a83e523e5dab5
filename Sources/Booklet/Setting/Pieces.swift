import Drawing
import Findings
import Geometry
import Layout

/// A frame that was made already; it stands whole or not at all.
struct FixedFrame: Layout.Element {
  var frame: Frame

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    guard frame.size.height <= space.height + 0.01 else {
      return .nothing(because: Reason(missing: Size(0, frame.size.height - space.height)))
    }
    return .whole(frame)
  }
}

/// Free height.
struct Gap: Layout.Element {
  var height: Double

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    .whole(Frame(size: Size(0, min(height, max(0, space.height)))))
  }
}

/// A chart of the offered width; its plot is drawn lower where that lets it stand on the page.
struct ChartElement: Layout.Element {
  var chart: Chart
  var style: ChartStyle
  var plotHeight: Double

  /// The least height of a plot over the wished one.
  static let least = 0.7

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let drawing = ChartDrawing(chart, style: style, typesetter: typesetter)
    let frame = try drawing.frame(width: space.width, plotHeight: plotHeight)
    let excess = frame.size.height - space.height
    guard excess > 0.01, excess <= plotHeight * (1 - Self.least) else {
      return try FixedFrame(frame: frame).place(in: space, with: typesetter)
    }
    // Lying bars do not become lower by just what their plot does: two further heights are tried.
    for height in [plotHeight - excess, plotHeight * 0.85, plotHeight * Self.least] {
      let lower = try drawing.frame(width: space.width, plotHeight: height)
      if lower.size.height <= space.height + 0.01 { return .whole(lower) }
    }
    return .nothing(because: Reason(missing: Size(0, excess)))
  }
}

/// A picture in the middle, as large as its nature and the room allow.
struct PictureElement: Layout.Element {
  var picture: Picture
  var largest: Size
  /// Whether a small picture is made as large as that too.
  var fillsLargest = false

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let natural = picture.naturalSize
    guard natural.width > 0, natural.height > 0 else { return .whole(Frame(size: .zero)) }
    let factor = min(
      fillsLargest ? .infinity : 1, min(largest.width, space.width) / natural.width, largest.height / natural.height)
    let size = Size(natural.width * factor, natural.height * factor)
    let inner = Frame(size: size, marks: [.init(.picture(picture, size), at: .zero)])
    let group = Group(inner, role: .figure(alternative: picture.alternative ?? ""))
    let frame = Frame(
      size: Size(space.width, size.height), marks: [.init(.group(group), at: Point((space.width - size.width) / 2, 0))])
    return try FixedFrame(frame: frame).place(in: space, with: typesetter)
  }
}

/// Elements beside one another, all whole, their tops level.
struct SideBySide: Layout.Element {
  struct Part: Sendable {
    enum Width: Sendable {
      case points(Double)
      case share(Double)
    }

    var element: any Layout.Element
    var width: Width

    init(_ element: any Layout.Element, width: Width) {
      self.element = element
      self.width = width
    }
  }

  var parts: [Part]
  var gap = 0.0

  init(_ parts: [Part], gap: Double = 0) {
    self.parts = parts
    self.gap = gap
  }

  /// The width of each part.
  func widths(in width: Double) -> [Double] {
    var room = width - gap * Double(parts.count - 1)
    var shares = 0.0
    for part in parts {
      switch part.width {
      case .points(let points): room -= points
      case .share(let share): shares += share
      }
    }
    return parts.map { part in
      switch part.width {
      case .points(let points): points
      case .share(let share): max(0, room) * share / shares
      }
    }
  }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    var frame = Frame(size: Size(space.width, 0))
    var x = 0.0
    for (part, width) in zip(parts, widths(in: space.width)) {
      switch try part.element.place(in: Space(width: width, height: .infinity), with: typesetter) {
      case .whole(let placed), .part(let placed, _):
        frame.add(placed, at: Point(x, 0))
        frame.size.height = max(frame.size.height, placed.size.height)
      case .nothing(let reason): return .nothing(because: reason)
      }
      x += width + gap
    }
    return try FixedFrame(frame: frame).place(in: space, with: typesetter)
  }
}

/// A line across, or a part of it in the middle.
struct RuleElement: Layout.Element {
  var length: Double?
  var thickness = 0.5
  var colour = Colour.black

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let length = min(length ?? space.width, space.width)
    let x = (space.width - length) / 2
    let path = Path([.move(Point(x, thickness / 2)), .line(Point(x + length, thickness / 2))])
    let inner = Frame(
      size: Size(space.width, thickness),
      marks: [.init(.stroke(path, Stroke(colour: colour, width: thickness)), at: .zero)])
    return .whole(
      Frame(size: inner.size, marks: [.init(.group(Group(inner, role: .artifact)), at: .zero)]))
  }
}

/// A text with a rule under it as long as its ink, or as a share of it.
struct RuledText: Layout.Element {
  var paragraph: Paragraph
  var gap: Double
  var thickness = 0.5
  /// The rule's length over that of the last line.
  var share = 1.0

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let answer = try paragraph.place(in: Space(width: space.width, height: .infinity), with: typesetter)
    guard case .whole(var frame) = answer, let last = frame.texts.last else { return answer }
    let ink = last.ink
    let y = (frame.lastBaseline ?? frame.size.height) + gap
    let inset = ink.width * (1 - share) / 2
    let path = Path([.move(Point(ink.minX + inset, y)), .line(Point(ink.maxX - inset, y))])
    let rule = Frame(
      size: frame.size,
      marks: [.init(.stroke(path, Stroke(colour: paragraph.style.text.colour, width: thickness)), at: .zero)])
    frame.marks.append(.init(.group(Group(rule, role: .artifact)), at: .zero))
    frame.size.height = max(frame.size.height, y + thickness)
    return try FixedFrame(frame: frame).place(in: space, with: typesetter)
  }
}

extension Flow {
  /// The text in so many columns, below its heading, which stands over all of them.
  func inColumns(_ count: Int) -> Flow {
    guard (2...4).contains(count) else { return self }
    let head = items.first?.opensSection == true ? items.prefix(1) : []
    let body = Flow(Array(items[head.count...]), grid: grid)
    guard !body.items.isEmpty else { return self }
    return Flow(
      head + [.init(Columns(child: body, count: count, gap: .millimetres(7)), before: body.items[0].before)], grid: grid
    )
  }
}

/// Columns of one text, filled one after the other and even where it ends.
struct Columns: Layout.Element {
  var child: any Layout.Element
  var count: Int
  var gap: Double
  /// What stands over all columns where they go on on another page.
  var continuation: Paragraph?
  private var isContinued = false

  init(child: any Layout.Element, count: Int, gap: Double, continuation: Paragraph? = nil) {
    self.child = child
    self.count = count
    self.gap = gap
    self.continuation = continuation
  }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    guard isContinued, let continuation else { return try placeColumns(in: space, typesetter) }
    let above = Space(width: space.width, height: .infinity)
    guard case .whole(let words) = try continuation.place(in: above, with: typesetter) else {
      return .nothing(because: Reason(missing: .zero))
    }
    var frame = Frame(size: words.size, marks: [.init(.group(Group(words, role: .artifact)), at: .zero)])
    let top = frame.size.height
    func below(_ columns: Frame) -> Frame {
      frame.add(columns, at: Point(0, top))
      frame.size = Size(space.width, top + columns.size.height)
      return frame
    }
    switch try placeColumns(in: Space(width: space.width, height: max(0, space.height - top)), typesetter) {
    case .whole(let columns): return .whole(below(columns))
    case .part(let columns, let rest): return .part(below(columns), rest: rest)
    case .nothing(let reason): return .nothing(because: reason)
    }
  }

  private func placeColumns(in space: Space, _ typesetter: Typesetter) throws(Finding) -> Placement {
    let width = width(in: space.width)
    let full = try fill(height: space.height, width: width, typesetter)
    guard !full.frames.isEmpty else { return .nothing(because: full.reason ?? Reason(missing: .zero)) }
    if let rest = full.rest {
      var copy = self
      copy.child = rest
      copy.isContinued = true
      return .part(frame(full.frames, width: width, space: space), rest: copy)
    }
    var (low, high) = (0.0, space.height.isFinite ? space.height : full.frames[0].size.height)
    var best = full.frames
    while high - low > 1 {
      let middle = (low + high) / 2
      let tried = try fill(height: middle, width: width, typesetter)
      if tried.rest == nil, !tried.frames.isEmpty, !tried.frames.dropLast().contains(where: \.endsInHeading) {
        best = tried.frames
        high = middle
      } else {
        low = middle
      }
    }
    return .whole(frame(best, width: width, space: space))
  }

  /// The width of each column.
  func width(in width: Double) -> Double { (width - Double(count - 1) * gap) / Double(count) }

  private func fill(
    height: Double, width: Double, _ typesetter: Typesetter
  ) throws(Finding) -> (frames: [Frame], rest: (any Layout.Element)?, reason: Reason?) {
    var frames: [Frame] = []
    var next = child
    for _ in 0..<count {
      switch try next.place(in: Space(width: width, height: height), with: typesetter) {
      case .whole(let frame): return (frames + [frame], nil, nil)
      case .part(let frame, let rest):
        frames.append(frame)
        next = rest
      case .nothing(let reason): return (frames, next, reason)
      }
    }
    return (frames, next, nil)
  }

  private func frame(_ frames: [Frame], width: Double, space: Space) -> Frame {
    var frame = Frame(size: Size(space.width, frames.map(\.size.height).max() ?? 0))
    for (index, column) in frames.enumerated() {
      frame.add(column, at: Point(Double(index) * (width + gap), 0))
    }
    return frame
  }
}

extension Frame {
  /// Whether its lowest text is a heading's.
  var endsInHeading: Bool {
    let lowest = texts.max { $0.origin.y < $1.origin.y }
    return lowest?.roles.contains { if case .heading = $0 { true } else { false } } ?? false
  }
}

/// Lines to write on, down to the foot of the page.
struct LinedPaper: Layout.Element {
  var distance: Double
  var colour: Colour
  var thickness = 0.3

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let count = Int(space.height / distance)
    guard count > 0, space.height.isFinite else {
      return .nothing(because: Reason(missing: Size(0, max(0, distance - space.height))))
    }
    var path = Path()
    for line in 1...count {
      path.move(to: Point(0, Double(line) * distance))
      path.line(to: Point(space.width, Double(line) * distance))
    }
    let stroke = Stroke(colour: colour, width: thickness, cap: .round, dashes: [0.4, 2.2])
    let inner = Frame(size: space.size, marks: [.init(.stroke(path, stroke), at: .zero)])
    return .whole(Frame(size: space.size, marks: [.init(.group(Group(inner, role: .artifact)), at: .zero)]))
  }
}
