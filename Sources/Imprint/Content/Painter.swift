import Drawing
import Findings
import Geometry

/// Paints marks into a content stream and records the structure of what it paints.
///
/// One for each page, or for each form that is painted by reference.
final class Painter {
  /// How content is brought into the structure of the document.
  enum Marking: Equatable {
    /// A page: every piece of content is marked as an element's or as an artifact.
    case page(Int)
    /// Static art: the stream is cut into pieces that each belong to one owner.
    case pieces
    /// Within one piece: nothing is marked.
    case none
  }

  /// A link on the page.
  struct Link: Sendable {
    var box: Rectangle
    var target: String
    var contents: String
  }

  /// A piece of static art: content, and the element of its own little structure that it belongs to.
  struct Piece: Sendable {
    var form: Form
    var element: Int32?
  }

  let run: ImprintRun
  let bench: Workbench
  let marking: Marking
  var stream = ContentStream()
  var tree: StructureTree
  var roles = RoleStack()
  var owner: RoleStack.Owner?
  /// While positive, everything belongs to the current owner.
  var flatness = 0
  var contents: [Int32] = []
  var links: [Link] = []
  var anchors: [(name: String, x: Double, y: Double)] = []
  var pieces: [Piece] = []
  var findings: [Finding] = []
  var ink = InkGauge()
  var shower = LineShower()
  /// The element whose line of text was the last thing painted, and whether a space must follow before its next line.
  private var unfinishedLine: RoleStack.Owner?

  /// Where the coordinates of the stream lie on the page.
  var origin: (x: Double, y: Double) = (0, 0)

  init(run: ImprintRun, bench: Workbench, marking: Marking, tree: StructureTree) {
    self.run = run
    self.bench = bench
    self.marking = marking
    self.tree = tree
  }

  // MARK: Frames

  func paint(_ frame: Frame, at placement: Placement) throws(Finding) {
    for placed in frame.marks {
      let moved = placement.moved(to: placed.origin)
      guard moved.isFinite else {
        report(.outOfRange)
        continue
      }
      try paint(placed.mark, at: moved)
    }
  }

  private func paint(_ mark: Mark, at placement: Placement) throws(Finding) {
    switch mark {
    case .text(let line): try paint(line, at: placement)
    case .fill(let path, let paint, let rule): fill(path, with: paint, rule: rule, at: placement)
    case .stroke(let path, let stroke): draw(path, with: stroke, at: placement)
    case .picture(let picture, let size): try paint(picture, size: size, at: placement)
    case .group(let group): try paint(group, at: placement)
    case .shared(let shared): try paint(shared, at: placement)
    case .anchor(let name):
      anchors.append((name, placement.x(.zero), placement.y(.zero)))
    case .link(let target, let size): addLink(to: target, size, at: placement)
    case .fit: break
    }
  }

  // MARK: Owners

  /// Makes the owner of what is painted next known.
  func enter(_ next: RoleStack.Owner) {
    guard flatness == 0, owner != next else { return }
    leave()
    owner = next
    guard case .page(let page) = marking else { return }
    stream.endText()
    switch next {
    case .artifact: stream.output.append("/Artifact BMC\n")
    case .element(let element):
      stream.output.append(tree.elements[Int(element)].tag.name)
      stream.output.append("<</MCID ")
      stream.output.append(integer: contents.count)
      stream.output.append(">>BDC\n")
      tree.addContent(contents.count, page: page, to: element)
      contents.append(element)
    }
  }

  /// Ends the content of the current owner.
  func leave() {
    unfinishedLine = nil
    guard let owner, flatness == 0 else { return }
    stream.endText()
    switch marking {
    case .page: stream.output.append("EMC\n")
    case .pieces: cutPiece(for: owner)
    case .none: break
    }
    self.owner = nil
  }

  private func cutPiece(for owner: RoleStack.Owner) {
    guard stream.output.count > 0 else { return }
    var element: Int32?
    if case .element(let number) = owner { element = number }
    let form = Form(
      body: Body(stream.output.bytes, by: bench.thoroughCompressor), box: pieceBox, resources: stream.resources,
      isShared: true)
    pieces.append(Piece(form: form, element: element))
    stream = ContentStream()
  }

  /// What the forms of pieces may cover; set by whoever cuts a frame into pieces.
  var pieceBox: [Double] = [0, 0, 0, 0]

  func enterArt() { if flatness == 0 { enter(roles.ownerOfArt(in: &tree)) } }

  // MARK: Text

  private func paint(_ line: TextLine, at placement: Placement) throws(Finding) {
    guard let first = line.runs.first?.glyphs.first, isDrawable(line), placement.isInvertible else {
      if !line.runs.isEmpty, !isDrawable(line) { report(.outOfRange) }
      return
    }
    if flatness == 0 {
      let owner = roles.ownerOfText(in: &tree)
      if owner != unfinishedLine || !stream.isInText { enter(owner) } else { appendSpace() }
    }
    let scale = placement.uprightScale ?? 1
    prepareState(for: line.runs[0])
    stream.beginText()
    let start = placement.moved(to: Point(first.x, 0))
    if placement.uprightScale != nil {
      stream.startLine(x: start.x(.zero), y: start.y(.zero))
    } else {
      let map = start.transform
      stream.startLine(matrix: map.a, -map.b, -map.c, map.d, map.e, -map.f)
    }
    var pen = first.x
    let spelling: LineShower.Spelling = Self.isOfLoneLetters(line) ? .wholeRun : .whereNeeded
    for run in line.runs where !run.glyphs.isEmpty && run.size > 0 {
      prepareState(for: run)
      stream.beginText()
      shower.show(run, program: try program(of: run.face), scale: scale, spelling: spelling, pen: &pen, in: &stream)
    }
    for run in line.runs { underline(run, at: placement) }
    switch line.ending {
    case .space: appendSpace()
    case .joined: unfinishedLine = nil
    case .end: unfinishedLine = endsWithSpace(line) ? nil : owner
    }
  }

  /// Whether every word of the line is one letter, and there are several.
  private static func isOfLoneLetters(_ line: TextLine) -> Bool {
    var isAfterLetter = false
    var letters = 0
    for run in line.runs {
      for scalar in run.text.unicodeScalars {
        if scalar == " " || scalar == "\u{A0}" {
          isAfterLetter = false
        } else if isAfterLetter {
          return false
        } else {
          isAfterLetter = true
          letters += 1
        }
      }
    }
    return letters > 1
  }

  private func isDrawable(_ line: TextLine) -> Bool {
    line.runs.allSatisfy { run in
      run.size.isFinite && run.size >= 0 && run.size < 1e5
        && run.glyphs.allSatisfy { glyph in
          abs(glyph.x) < 1e6 && abs(glyph.y) < 1e6 && abs(glyph.advance) < 1e6
        }
    }
  }

  private func endsWithSpace(_ line: TextLine) -> Bool { line.runs.last?.text.utf8.last == UInt8(ascii: " ") }

  /// A space behind the line before, so that words stay apart for those who read the text in its order.
  private func appendSpace() {
    let font = stream.state.font
    guard font >= 0 else { return }
    let face = stream.resources.fonts[font].face
    guard let space = face.spaceGlyph else { return }
    let code = face.codes[Int(space)]
    stream.resources.fonts[font].glyphs.insert(code)
    stream.output.append("(")
    stream.output.append(stringByte: UInt8(truncatingIfNeeded: code >> 8))
    stream.output.append(stringByte: UInt8(truncatingIfNeeded: code))
    stream.output.append(")Tj\n")
  }

  private func prepareState(for textRun: GlyphRun) {
    let colour = bench.resolve(textRun.colour, by: run.colours)
    ink.check(colour)
    stream.setFill(colour)
    stream.set(fillOpacity: 1, overprints: run.options.overprintsBlackText && colour.isPlainBlack)
  }

  private func underline(_ textRun: GlyphRun, at placement: Placement) {
    guard let rule = textRun.underline, let first = textRun.glyphs.first, let last = textRun.glyphs.last else { return }
    let area = Rectangle(
      x: first.x, y: rule.offset - rule.thickness / 2, width: last.x + last.advance - first.x, height: rule.thickness)
    prepareState(for: textRun)
    stream.endText()
    if stream.append(Path(rectangle: area), at: placement) { stream.output.append("f\n") }
  }

  private func program(of face: Face) throws(Finding) -> FaceProgram {
    if let known = bench.program(of: face) { return known }
    let program = try run.program(of: face)
    bench.remember(program, of: face)
    return program
  }

  // MARK: Links

  private func addLink(to target: String, _ size: Size, at placement: Placement) {
    // PDF/X-4 has no annotations within the bleed: on paper there is nothing to click.
    guard case .page(let page) = marking, flatness == 0, !run.options.standards.contains(.pdfx4) else { return }
    guard placement.isFinite, size.width.isFinite, size.height.isFinite, !target.isEmpty else { return }
    let known = roles.link(in: &tree)
    guard let element = known?.element ?? roles.open(.link, in: &tree) else { return }
    tree.addLink(links.count, page: page, to: element)
    let said = known?.contents ?? ""
    let contents = !said.isEmpty ? said : target.hasPrefix("#") ? "Đến mục trong tài liệu" : target
    let box = placement.box(Rectangle(origin: .zero, size: size))
    links.append(Link(box: box, target: target, contents: contents))
  }

  // MARK: Findings

  enum Trouble { case outOfRange, nestedTooDeep, missingGlyph }

  func report(_ trouble: Trouble) {
    let finding =
      switch trouble {
      case .outOfRange:
        Finding(
          .markWithoutPlace,
          Words(
            vi: "Một hình hoặc dòng chữ có toạ độ không hợp lệ và bị bỏ qua.",
            en: "A shape or a line of text has no valid place and was left out."),
          hint: Words(vi: "Kiểm tra kích thước trong bố cục.", en: "Check the sizes in the layout."))
      case .nestedTooDeep:
        Finding(
          .nestedTooDeep,
          Words(vi: "Các nhóm hình lồng nhau quá sâu để in.", en: "Groups are nested too deep for print."),
          hint: Words(vi: "Giảm số lớp cắt và làm mờ lồng nhau.", en: "Use fewer clips and fades within each other."))
      case .missingGlyph:
        Finding(
          .shapelessLetter,
          Words(
            vi: "Có chữ mà phông không có hình; chữ đó không được in.",
            en: "There is a letter that its face has no shape for; it is not printed."),
          hint: Words(vi: "Chọn phông có đủ chữ tiếng Việt.", en: "Choose a face with all letters of Vietnamese."))
      }
    if !findings.contains(finding) { findings.append(finding) }
  }

  func finishFindings() {
    if shower.missingGlyphs > 0 { report(.missingGlyph) }
    if let finding = ink.finding(limit: run.options.inkLimit) { findings.append(finding) }
  }
}
