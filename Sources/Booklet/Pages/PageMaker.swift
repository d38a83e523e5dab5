import Drawing
import Findings
import Geometry
import Layout

/// Makes the pages of sections: text in its area, footnotes at the foot, running heads and numbers around it.
struct PageMaker {
  let trim: Size
  let bleed: Double
  /// Styles of the running head and of the page number, and of the line above footnotes.
  let head: ParagraphStyle
  let number: ParagraphStyle
  let ink: Colour
  let typesetter: Typesetter
  private(set) var pages: [Page] = []
  /// Pages of the same paper that stand before these.
  var pagesBefore = 0
  private(set) var table = PageTable()
  private var headings: [String: Heading]
  /// The heading of the first level that is going on.
  private var running = ""

  /// Pages before page 1, which are counted in Roman numerals.
  private var frontPages = 0
  private var isInFront = false

  /// More pages than these are taken for a text that does not end.
  static let mostPages = 20_000

  init(
    layout: PaperLayout, headings: [Heading], bleed: Double = 0, typesetter: Typesetter
  ) throws(Finding) {
    trim = layout.trim
    self.bleed = bleed
    head = try layout.style("running-head")
    number = try layout.style("page-number")
    ink = layout.colour("ink")
    self.headings = Dictionary(headings.map { ($0.anchor, $0) }) { first, _ in first }
    self.typesetter = typesetter
  }

  mutating func add(_ section: Section) throws(Finding) {
    let endsFront = isInFront && !section.isFrontMatter
    if section.start == .rightPage || endsFront, pages.count % 2 == 1 { pages.append(blankPage()) }
    if endsFront { frontPages = pages.count }
    isInFront = section.isFrontMatter
    var next: (any Layout.Element)? = section.content
    var isFirst = true
    while let element = next {
      guard pages.count < Self.mostPages else { throw .endlessText(section.name) }
      let made = try page(of: element, section, isFirst: isFirst)
      next = made.rest
      pages.append(made.page)
      isFirst = false
    }
  }

  /// Pages that were made elsewhere, such as covers; their numbers are counted but not shown.
  mutating func add(_ made: [Page], label: String? = nil) {
    for var page in made {
      page.label = label ?? nextLabel
      pages.append(page)
    }
  }

  /// What is printed on the page that comes next.
  private var nextLabel: String {
    let number = pagesBefore + pages.count + 1
    return isInFront ? RomanNumeral.lower(number) : String(number - frontPages)
  }

  /// Empty pages, so that with those still to come their number is a multiple.
  mutating func pad(toMultipleOf multiple: Int, leaving: Int) {
    while (pages.count + leaving) % multiple != 0 { pages.append(blankPage()) }
  }

  private func blankPage() -> Page {
    Page(trim: trim, bleed: bleed, frame: Frame(size: trim), label: nextLabel)
  }

  private mutating func page(
    of element: any Layout.Element, _ section: Section, isFirst: Bool
  ) throws(Finding) -> (page: Page, rest: (any Layout.Element)?) {
    let label = nextLabel
    let trim = section.trim ?? trim
    let isRight = (pagesBefore + pages.count) % 2 == 0
    let area = section.master.area(of: trim, isRight: isRight)
    let body = try NotedArea(area: area, notes: section.notes, ink: ink).place(element, typesetter, name: section.name)
    var frame = Frame(size: trim)
    if let ground = section.ground { frame.add(ground, at: .zero) }
    frame.add(body.frame, at: area.origin)
    let marks = note(body.frame, at: area.origin, label: label)
    if !section.isCover {
      try addFurniture(to: &frame, section, area: area, label: label, isFirst: isFirst, isRight: isRight)
    }
    return (Page(trim: trim, bleed: bleed, frame: frame, label: label, bookmarks: marks), body.rest)
  }

  /// Notes the anchors of a page, and answers the bookmarks that lead to it.
  private mutating func note(_ frame: Frame, at origin: Point, label: String) -> [Page.Bookmark] {
    var bookmarks: [Page.Bookmark] = []
    var found: [(String, Double)] = []
    frame.forEachMark { mark in
      if case .anchor(let name) = mark.mark { found.append((name, mark.transform.apply(to: .zero).y + origin.y)) }
    }
    for (name, y) in found where table.spots[name] == nil {
      table.spots[name] = .init(page: pages.count, label: label, y: y)
      guard let heading = headings[name] else { continue }
      bookmarks.append(.init(title: heading.title, level: heading.level, y: max(0, y)))
      if heading.level == 1 { running = heading.title }
    }
    return bookmarks
  }

  private func addFurniture(
    to frame: inout Frame, _ section: Section, area: Rectangle, label: String, isFirst: Bool, isRight: Bool
  ) throws(Finding) {
    let master = section.master
    let trim = section.trim ?? trim
    var furniture = Frame(size: trim)
    if let baseline = master.head, let head = section.runningHead, !isFirst {
      let text = isRight && !running.isEmpty ? running : head
      let side: ParagraphStyle.Alignment = isRight ? .right : .left
      try set(text, self.head, side, area, baseline: baseline, on: &furniture)
      let y = baseline + self.head.text.size * 0.55
      furniture.marks.append(
        .init(
          .stroke(
            Path([.move(Point(area.minX, y)), .line(Point(area.maxX, y))]),
            Stroke(colour: self.head.text.colour, width: 0.3)), at: .zero))
    }
    if section.showsNumbers, !(isFirst && master.hidesFirstNumber) {
      let side: ParagraphStyle.Alignment = master.isNumberCentred ? .center : isRight ? .right : .left
      if let top = master.numberTop { try set(label, number, side, area, baseline: top, on: &furniture) }
      if let foot = master.numberFoot {
        try set(label, number, side, area, baseline: trim.height - foot, on: &furniture)
      }
    }
    guard !furniture.marks.isEmpty else { return }
    frame.marks.append(.init(.group(Group(furniture, role: .artifact)), at: .zero))
  }

  /// One line of furniture; a head that is too long is set smaller, down to seven tenths, then cut between words.
  private func set(
    _ text: String, _ style: ParagraphStyle, _ side: ParagraphStyle.Alignment, _ area: Rectangle, baseline: Double,
    on frame: inout Frame
  ) throws(Finding) {
    let string = style.isUppercase ? RichText(text, style.text).uppercased : RichText(text, style.text)
    var shaped = try typesetter.shape(string.styled)
    let width = shaped.line.advance
    if width > area.width { shaped = shaped.scaled(by: max(0.7, area.width / width)) }
    var last = shaped.segments.count
    while last > 1, shaped.width(0..<shaped.segments[last - 1].end) > area.width { last -= 1 }
    let line = shaped.line(segments: 0..<last)
    let x =
      switch side {
      case .left, .justify: area.minX
      case .center: area.midX - line.advance / 2
      case .right: area.maxX - line.advance
      }
    frame.marks.append(.init(.text(line), at: Point(x, baseline)))
  }
}

/// Roman numerals in small letters.
enum RomanNumeral {
  private static let steps = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  static func lower(_ number: Int) -> String {
    var (rest, text) = (number, "")
    for (value, letters) in steps {
      text += String(repeating: letters, count: max(0, rest / value))
      rest %= value
    }
    return text
  }
}

extension Finding {
  static func endlessText(_ name: String) -> Finding {
    Finding(
      .endlessPart,
      Words(
        vi: "Phần “\(name)” dài quá \(PageMaker.mostPages) trang.",
        en: "The part “\(name)” runs over more than \(PageMaker.mostPages) pages."))
  }

  static func doesNotFit(_ name: String, _ reason: Reason) -> Finding {
    let millimetres = max(1, Int(max(reason.missing.height, reason.missing.width).inMillimetres.rounded(.up)))
    return Finding(
      .higherThanPage,
      Words(
        vi: "Phần “\(name)”: có thứ không vừa một trang, thiếu \(millimetres) mm.",
        en: "The part “\(name)” holds something that does not fit on a page; \(millimetres) mm are missing."),
      hint: Words(
        vi: "Làm thấp biểu đồ, hình hoặc hàng của bảng, hoặc bớt chữ.",
        en: "Make the chart, the picture or the table's row lower, or shorten the text."))
  }
}
