import Drawing
import Geometry

/// The boxes of a page's elements, each with what it is called and the line of the layout that it stands on.
struct ElementBoxes {
  /// A box that one element or several share, the outermost first.
  struct Box {
    var area: Rectangle
    var elements: [Group.Label]

    /// The names of its elements, each once; findings and reports speak of it by the last.
    var names: [String] {
      elements.compactMap(\.name).reduce(into: []) { names, name in if !names.contains(name) { names.append(name) } }
    }
  }

  private(set) var boxes: [Box] = []
  /// Files of the layout, in the order in which the page uses them.
  private(set) var files: [String] = []
  private let page: Page

  private static let colours = [
    Colour(red: 0.05, green: 0.35, blue: 0.8), Colour(red: 0.75, green: 0.15, blue: 0.45),
    Colour(red: 0.05, green: 0.5, blue: 0.3), Colour(red: 0.6, green: 0.35, blue: 0.05),
  ]
  private static let size = 6.5
  /// From the edge of a label to its letters.
  private static let air = 1.2

  init(of page: Page) {
    self.page = page
    collect(page.frame, through: .identity, within: nil, waiting: [])
  }

  // MARK: Boxes

  /// Elements as large as the page, such as `fixed`, wait for the box that they place.
  private mutating func collect(
    _ frame: Frame, through transform: Transform, within box: Int?, waiting: [Group.Label]
  ) {
    for placed in frame.marks {
      let moved = Transform.translation(placed.origin.x, placed.origin.y).then(transform)
      switch placed.mark {
      case .group(let group):
        let inner = group.transform.then(moved)
        guard let label = group.label else {
          collect(group.frame, through: inner, within: box, waiting: waiting)
          continue
        }
        let area = inner.apply(
          to: Rectangle(x: 0, y: 0, width: group.frame.size.width, height: group.frame.size.height))
        add(label, area, group.frame, through: inner, within: box, waiting: waiting)
      case .shared(let shared): collect(shared.frame, through: moved, within: box, waiting: waiting)
      default: break
      }
    }
  }

  private mutating func add(
    _ label: Group.Label, _ area: Rectangle, _ frame: Frame, through transform: Transform, within box: Int?,
    waiting: [Group.Label]
  ) {
    if !files.contains(label.file) { files.append(label.file) }
    let chain = waiting + [label]
    if area.isNear(Rectangle(origin: .zero, size: page.trim)) {
      let count = boxes.count
      collect(frame, through: transform, within: box, waiting: chain)
      if boxes.count == count, !frame.marks.isEmpty { boxes.append(Box(area: area, elements: chain)) }
      return
    }
    if let box, boxes[box].area.isNear(area) {
      boxes[box].elements += chain
      return collect(frame, through: transform, within: box, waiting: [])
    }
    guard area.height > 1, area.width > 1 else {
      return collect(frame, through: transform, within: box, waiting: waiting)
    }
    boxes.append(Box(area: area, elements: chain))
    collect(frame, through: transform, within: boxes.count - 1, waiting: [])
  }

  // MARK: Labels

  /// What stands at a box: its names, its kinds, and the line of each; several files are told apart by a letter.
  func text(of box: Box) -> String {
    let kinds = box.elements.filter { $0.kind != "part" || box.elements.count == 1 }.map { element in
      element.kind + (element.line.map { " \(mark(of: element.file))\($0)" } ?? "")
    }
    let names = box.names.joined(separator: " · ")
    return (names.isEmpty ? "" : names + ": ") + kinds.joined(separator: " › ")
  }

  private func mark(of file: String) -> String {
    guard files.count > 1, let index = files.firstIndex(of: file), index < 26 else { return "" }
    return String(UnicodeScalar(UInt8(97 + index)))
  }

  /// Which letter stands for which file.
  var legend: String {
    files.map { file in
      let mark = mark(of: file)
      return (mark.isEmpty ? "" : mark + " ") + PathText.last(of: PathText.folder(of: file)) + "/"
        + PathText.last(of: file)
    }.joined(separator: "   ")
  }

  /// The page with the boxes drawn and named; names keep clear of each other, and of text where they can.
  func drawn(with letters: ScreenLetters) -> Page {
    var page = page
    var outlines: [Frame.Placed] = []
    var labels: [Frame.Placed] = []
    var taken: [Rectangle] = []
    let inks = page.frame.texts.map(\.ink)
    for (index, box) in boxes.enumerated() {
      let colour = Self.colours[index % Self.colours.count]
      outlines.append(
        .init(.stroke(Path(rectangle: box.area), Stroke(colour: colour, width: 0.5, opacity: 0.8)), at: .zero))
      guard let line = letters.line(text(of: box), size: Self.size, colour: colour) else { continue }
      let place = place(of: line, at: box.area, clearOf: taken, inks: inks)
      taken.append(place)
      labels += label(line, in: place, pointingTo: box.area, colour)
    }
    if let line = letters.line(legend, size: Self.size, colour: .black) {
      let area = Rectangle(
        x: 4, y: page.trim.height - Self.size - 4, width: line.advance + 2 * Self.air, height: Self.size + 2 * Self.air)
      labels += label(line, in: area, pointingTo: area, .black)
    }
    page.frame.marks += outlines + labels
    return page
  }

  private func label(
    _ line: TextLine, in area: Rectangle, pointingTo box: Rectangle, _ colour: Colour
  ) -> [Frame.Placed] {
    var marks: [Frame.Placed] = []
    let isApart = area.minY > box.maxY + 1 || area.maxY < box.minY - 1
    if isApart {
      var path = Path()
      path.move(to: Point(area.minX, area.midY))
      path.line(to: Point(max(box.minX, min(area.minX, box.maxX)), area.minY > box.maxY ? box.maxY : box.minY))
      marks.append(.init(.stroke(path, Stroke(colour: colour, width: 0.3, opacity: 0.8)), at: .zero))
    }
    marks.append(.init(.fill(Path(rectangle: area), .solid(.white, opacity: 0.88), rule: .nonZero), at: .zero))
    marks.append(.init(.text(line), at: Point(area.minX + Self.air, area.maxY - Self.air - Self.size * 0.2)))
    return marks
  }

  /// A place for a label at its box: within its corners, above, below, beside; else further down until there is room.
  private func place(
    of line: TextLine, at box: Rectangle, clearOf taken: [Rectangle], inks: [Rectangle]
  ) -> Rectangle {
    let (width, height) = (line.advance + 2 * Self.air, Self.size + 2 * Self.air)
    let corners: [(Double, Double)] = [
      (box.minX, box.minY), (box.maxX - width, box.minY), (box.minX, box.minY - height),
      (box.maxX - width, box.minY - height), (box.minX, box.maxY - height), (box.maxX - width, box.maxY - height),
      (box.minX, box.maxY), (box.maxX - width, box.maxY), (box.maxX, box.minY), (box.minX - width, box.minY),
    ]
    let places = corners.map { Rectangle(x: $0.0, y: $0.1, width: width, height: height) }
      .filter { $0.minX >= 0 && $0.minY >= 0 && $0.maxX <= page.trim.width && $0.maxY <= page.trim.height }
    let free = places.filter { place in !taken.contains { $0.overlaps(place) } }
    if let clear = free.first(where: { place in !inks.contains { $0.overlaps(place) } }) { return clear }
    if let first = free.first { return first }
    var place = Rectangle(
      x: max(0, min(box.minX, page.trim.width - width)), y: max(0, box.minY), width: width, height: height)
    while taken.contains(where: { $0.overlaps(place) }), place.maxY + height < page.trim.height {
      place.origin.y += height / 2
    }
    return place
  }
}

extension Rectangle {
  /// Whether no side is further off than half a point.
  fileprivate func isNear(_ other: Rectangle) -> Bool {
    [minX - other.minX, minY - other.minY, maxX - other.maxX, maxY - other.maxY].allSatisfy { abs($0) < 0.5 }
  }

  fileprivate func overlaps(_ other: Rectangle) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }
}
