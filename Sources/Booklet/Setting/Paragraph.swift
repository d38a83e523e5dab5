import Drawing
import Findings
import Geometry
import Layout

/// A paragraph that may run on over pages: never one line alone at the foot or the head of a page.
struct Paragraph: Layout.Element {
  var text: RichText
  var style: ParagraphStyle
  /// What stands in the indent before the first line: a bullet or a number.
  var label: RichText?
  /// What it is; nothing where what it stands in says it.
  var role: Role?
  /// What the text behind a label stands in, which the label itself does not.
  var body: StructureNode?
  var place: Place?
  let key = StructureKey()
  /// Whether it stays on one line, as a person's name does: letters come closer, then become smaller, down to the style's
  /// least size.
  var isOneLine = false
  /// Lines that stand on earlier pages.
  var firstLine = 0

  init(
    _ text: RichText, _ style: ParagraphStyle, label: RichText? = nil, role: Role? = .paragraph, place: Place? = nil
  ) {
    self.text = style.isUppercase ? text.uppercased : text
    self.style = style
    self.label = label
    self.role = role
    self.place = place
  }

  init(_ text: String, _ style: ParagraphStyle, role: Role? = .paragraph) {
    self.init(RichText(text, style.text), style, role: role)
  }

  /// A person's name, which is never parted; other names are broken by sense.
  init(
    name: String, _ style: ParagraphStyle, isPerson: Bool, anchor: String? = nil, place: Place? = nil
  ) {
    self.init(
      RichText([.init(name, style.text, anchor: anchor, isKeptTogether: isPerson)]), style, place: place)
    isOneLine = isPerson
  }

  /// The same paragraph with its letters closer or smaller, so that a width holds it on one line.
  func fitted(to width: Double, _ typesetter: Typesetter) throws(Finding) -> Paragraph {
    guard isOneLine, width.isFinite else { return self }
    let measure = width - style.left - style.right
    var fitted = self
    for step in OneLineStep.all(least: style.least) {
      fitted.text = step.applied(to: text)
      let line = try typesetter.shape(fitted.text.styled).line
      if line.advance <= measure { break }
    }
    return fitted
  }

  /// How wide it is on one line.
  func lineWidth(_ typesetter: Typesetter) throws(Finding) -> Double {
    try typesetter.shape(text.styled).line.advance + style.left + style.right
  }

  /// How wide it is on one line at the closest and smallest that its style allows.
  func tightWidth(_ typesetter: Typesetter) throws(Finding) -> Double {
    guard let step = OneLineStep.all(least: style.least).last else { return try lineWidth(typesetter) }
    return try typesetter.shape(step.applied(to: text).styled).line.advance + style.left + style.right
  }

  /// The fewest lines of a parted paragraph that stand together.
  static let fewestLines = 2

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let set = try SetParagraph(self, width: space.width, typesetter: typesetter)
    let left = set.lines.count - firstLine
    guard left > 0 else { return .whole(set.frame(firstLine..<set.lines.count)) }
    let room = Int((space.height / style.leading + 1e-6).clamped(to: 0...1e6))
    if room >= left { return .whole(set.frame(firstLine..<set.lines.count)) }
    if case .heading = role {
      // The words of a heading stay together, however many lines a narrow column makes of them.
      return .nothing(because: Reason(missing: Size(0, Double(left) * style.leading - space.height)))
    }
    let count = min(room, left - Self.fewestLines)
    guard count >= Self.fewestLines else {
      let needed = left < 2 * Self.fewestLines ? left : Self.fewestLines
      return .nothing(because: Reason(missing: Size(0, Double(needed) * style.leading - space.height)))
    }
    var rest = self
    rest.firstLine = firstLine + count
    return .part(set.frame(firstLine..<firstLine + count), rest: rest)
  }
}

/// A paragraph's lines in a width.
struct SetParagraph {
  let paragraph: Paragraph
  let width: Double
  let shaped: ShapedText
  let lines: [Range<Int>]
  private let label: TextLine?
  /// Distance from the top of a line to its baseline.
  private let rise: Double

  private var style: ParagraphStyle { paragraph.style }
  private var measure: Double { width - style.left - style.right }

  init(_ given: Paragraph, width: Double, typesetter: Typesetter) throws(Finding) {
    let paragraph = try given.fitted(to: width, typesetter)
    self.paragraph = paragraph
    self.width = width
    let style = paragraph.style
    do {
      shaped = try typesetter.shape(paragraph.text.styled)
      label = try paragraph.label.map { text throws(Finding) in try typesetter.shape(text.styled).line }
      let metrics = try typesetter.metrics(of: style.text)
      rise = (style.leading - metrics.ascent - metrics.descent) / 2 + metrics.ascent
    } catch {
      throw error.placed(at: paragraph.place)
    }
    guard width.isFinite else {
      lines = shaped.segments.isEmpty ? [] : [0..<shaped.segments.count]
      return
    }
    let indent = paragraph.label == nil ? style.firstIndent : 0
    let measure = width - style.left - style.right
    guard
      let broken = ParagraphLines(shaped, width: measure, firstIndent: indent, method: style.method)
    else { throw .wordTooWide(shaped, width: measure, at: paragraph.place) }
    guard !paragraph.isOneLine || broken.lines.count < 2 else {
      throw .wordTooWide(shaped, width: measure, at: paragraph.place)
    }
    lines = broken.lines
  }

  /// Width of the widest line, indents included.
  var naturalWidth: Double {
    lines.enumerated().map { index, line in
      shaped.width(shaped.offsets(ofSegments: line)) + style.left + style.right + (index == 0 ? style.firstIndent : 0)
    }.max() ?? 0
  }

  func frame(_ range: Range<Int>) -> Frame {
    var inner = Frame(size: Size(width.isFinite ? width : naturalWidth, Double(range.count) * style.leading))
    for (position, index) in range.enumerated() {
      add(line: index, at: Double(position) * style.leading + rise, to: &inner)
    }
    addAnchors(range, to: &inner)
    guard !range.isEmpty else { return inner }
    var frame = Frame(size: inner.size)
    if range.lowerBound == 0, let label {
      let point = Point(style.left + style.firstIndent, rise)
      let marks = Frame(size: inner.size, marks: [.init(.text(label), at: point)])
      frame.marks.append(.init(.group(Group(marks, role: .listLabel)), at: .zero))
    }
    if let role = paragraph.role {
      inner.marks = [.init(.group(Group(inner, role: role, key: paragraph.key)), at: .zero)]
    }
    frame.add(inner.within(paragraph.body.map { [$0] } ?? []), at: .zero)
    frame.firstBaseline = rise
    frame.lastBaseline = rise + Double(range.count - 1) * style.leading
    return frame
  }

  private func add(line index: Int, at baseline: Double, to frame: inout Frame) {
    let segments = lines[index]
    var line = shaped.line(segments: segments)
    let indent = index == 0 && paragraph.label == nil ? style.firstIndent : 0
    let free = (width.isFinite ? measure : naturalWidth - style.left - style.right) - indent - line.advance
    var left = style.left + indent
    var stretch = 0.0
    switch style.alignment {
    case .left: break
    case .center: left += free / 2
    case .right: left += free
    case .justify:
      let isLast = index == lines.count - 1 || segments.last.map { shaped.segments[$0].endsLine } == true
      let gaps = segments.dropLast().filter { shaped.segments[$0].space > 0 }.count
      if gaps > 0, !isLast || free < 0 { stretch = free / Double(gaps) }
      // In a narrow column a line of few words is left ragged rather than torn apart.
      if stretch > style.text.size { stretch = 0 }
    }
    if stretch != 0 { line = line.justified(by: stretch) }
    let start = Point(left, baseline)
    let links = links(in: shaped.offsets(ofSegments: segments))
    for piece in line.pieces(cutAt: links.flatMap { [$0.range.lowerBound, $0.range.upperBound] }) {
      add(piece.line, to: links.first { $0.range.contains(piece.offset) }?.link, at: start, to: &frame)
    }
  }

  /// A piece of a line, and over it the place to click where its words lead somewhere.
  private func add(_ piece: TextLine, to link: RichText.Link?, at start: Point, to frame: inout Frame) {
    guard let link else {
      frame.marks.append(.init(.text(piece), at: start))
      return
    }
    let area = Size(max(0, piece.ink.width), style.leading)
    let words = Frame(
      size: frame.size,
      marks: [
        .init(.text(piece), at: start),
        .init(.link(target: link.target, area), at: Point(start.x + piece.ink.minX, start.y - rise)),
      ])
    frame.marks.append(.init(.group(Group(words, role: .link(link.role), key: link.key)), at: .zero))
  }

  /// The links of a line and what they cover of it, counted from the line's start.
  private func links(in line: Range<Int>) -> [(range: Range<Int>, link: RichText.Link)] {
    var found: [(range: Range<Int>, link: RichText.Link)] = []
    var offset = 0
    for span in paragraph.text.spans {
      let range = offset..<offset + span.text.utf8.count
      offset = range.upperBound
      let common = range.clamped(to: line)
      guard let link = span.link, !common.isEmpty else { continue }
      let covered = common.lowerBound - line.lowerBound..<common.upperBound - line.lowerBound
      if let last = found.last, last.link == link, last.range.upperBound == covered.lowerBound {
        found[found.count - 1].range = last.range.lowerBound..<covered.upperBound
      } else {
        found.append((covered, link))
      }
    }
    return found
  }

  /// Anchors stand at the top of the line that they are in.
  private func addAnchors(_ range: Range<Int>, to frame: inout Frame) {
    var offset = 0
    for span in paragraph.text.spans {
      if let anchor = span.anchor {
        let index = lines.lastIndex { shaped.segments[$0.lowerBound].start <= offset } ?? 0
        if range.contains(index) || (lines.isEmpty && range.isEmpty) {
          let y = Double(index - range.lowerBound) * style.leading
          frame.marks.append(.init(.anchor(anchor), at: Point(0, y)))
        }
      }
      offset += span.text.utf8.count
    }
  }
}

extension Comparable {
  func clamped(to range: ClosedRange<Self>) -> Self { min(max(self, range.lowerBound), range.upperBound) }
}

extension Finding {
  static func wordTooWide(_ shaped: ShapedText, width: Double, at place: Place?) -> Finding {
    let widest = shaped.segments.max { $0.width < $1.width }
    let bytes = Array(shaped.text.utf8)
    let word = widest.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } ?? ""
    let size = "\(Int(width.inMillimetres.rounded())) mm"
    return Finding(
      .wordWiderThanColumn,
      Words(vi: "“\(word)” rộng hơn cột chữ (\(size)).", en: "“\(word)” is wider than its column (\(size))."),
      at: place,
      hint: Words(
        vi: "Tách từ bằng dấu cách hoặc gạch nối, hoặc dùng cột rộng hơn.",
        en: "Part it with a space or a hyphen, or use a wider column."))
  }
}
