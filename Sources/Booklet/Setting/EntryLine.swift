import Drawing
import Findings
import Geometry
import Layout

/// A line of contents or index: words, dots, and a page number at the right; all of it leads to its place.
struct EntryLine: Layout.Element {
  var text: RichText
  var style: ParagraphStyle
  var number: String
  var anchor: String
  /// What it is: an item of the contents unless something else is said.
  var role: Role = .contentsItem
  /// Whether the words stay on one line, as a person's name does.
  var isOneLine = false
  private let key = StructureKey()

  init(
    text: RichText, style: ParagraphStyle, number: String, anchor: String, role: Role = .contentsItem,
    isOneLine: Bool = false
  ) {
    self.text = text
    self.style = style
    self.number = number
    self.anchor = anchor
    self.role = role
    self.isOneLine = isOneLine
  }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let numberLine = try typesetter.shape(StyledText([.init(number, style.text)])).line
    var narrowed = style
    narrowed.right = max(style.right, style.text.size * 2.2)
    narrowed.alignment = .left
    var paragraph = Paragraph(text, narrowed, role: nil)
    paragraph.isOneLine = isOneLine
    let set = try SetParagraph(paragraph, width: space.width, typesetter: typesetter)
    var inner = set.frame(0..<set.lines.count)
    guard inner.size.height <= space.height + 0.01 else {
      return .nothing(because: Reason(missing: Size(0, inner.size.height - space.height)))
    }
    let baseline = inner.lastBaseline ?? 0
    let end = inner.texts.last?.ink.maxX ?? style.left
    inner.marks.append(.init(.text(numberLine), at: Point(space.width - numberLine.advance, baseline)))
    let (from, to) = (end + style.text.size * 0.4, space.width - style.text.size * 2)
    if to - from > style.text.size {
      // Dots stand at the same places in all lines.
      let step = style.text.size * 0.42
      let dots = Frame(
        size: inner.size,
        marks: [
          .init(
            .stroke(
              Path([.move(Point((from / step).rounded(.up) * step, baseline)), .line(Point(to, baseline))]),
              Stroke(colour: style.text.colour, width: 0.7, cap: .round, dashes: [0.01, step - 0.01])), at: .zero)
        ])
      inner.marks.append(.init(.group(Group(dots, role: .artifact)), at: .zero))
    }
    inner.marks.append(.init(.link(target: "#" + anchor, inner.size), at: .zero))
    let contents = "Đến “\(text.string)”, trang \(number)"
    let words = Group(inner, role: .link(LinkRole(contents: contents)), key: key)
    var frame = inner
    frame.marks = [.init(.group(words), at: .zero)]
    frame.marks = [.init(.group(Group(frame, role: role)), at: .zero)]
    return .whole(frame)
  }
}
