import Drawing
import Findings
import Geometry

@testable import Imprint
@testable import Press

/// A fault that is put into a certificate which was good.
enum PlantedFault: String, CaseIterable, Sendable {
  // On the page.
  case cutName, wrongRow, emptyPage, shiftedText, lostLine, whiteText, greyText, smallerText, thickerText, wrongDigit
  case lostTone, wrongTone, wrongSmallTone, swappedLetters, otherFace, clippedName, coveredLine, struckName, doubledText
  case lostArt, strayInk, shiftedPage, turnedPage
  // In the file.
  case swappedGlyph, wrongUnicode, exchangedFonts, wrongSize, rotatedPage, onePageMore, noPages, cutFile

  /// Faults of pages; nothing for those of files.
  func pages(_ pages: [Page], others: [Page], faces: [Face], with typesetter: Typesetter) -> [Page]? {
    var page = pages[0]
    let name = Self.largestData(in: page)
    let citation = Self.line(in: page) { $0.text.contains("xuất sắc") }
    switch self {
    case .wrongRow: return others
    case .emptyPage: page.frame.marks = []
    case .onePageMore: return pages + pages
    case .cutName: page.edit(name) { $0.dropLast(4) }
    case .shiftedText: page.move(name, by: Point(4, 0))
    case .lostLine: page.move(citation, by: Point(0, 5000))
    case .whiteText: page.edit(name) { $0.coloured(.white) }
    case .greyText: page.edit(name) { $0.coloured(Colour(red: 0.7, green: 0.7, blue: 0.7)) }
    case .smallerText: page.edit(citation) { $0.scaled(0.9) }
    case .thickerText: page.edit(citation) { $0.withGlyphs(of: faces, bold: true, typesetter) }
    case .otherFace: page.edit(name) { $0.withGlyphs(of: faces, bold: false, typesetter) }
    case .wrongDigit: page.edit(citation) { $0.showing("8", as: "3", typesetter) }
    case .lostTone: page.edit(name) { $0.showing("ư", as: "u", typesetter) }
    case .wrongTone: page.edit(name) { $0.showing("à", as: "á", typesetter) }
    case .wrongSmallTone: page.edit(citation) { $0.showing("à", as: "á", typesetter) }
    case .swappedLetters: page.edit(citation) { $0.showing("n", as: "u", typesetter) }
    case .clippedName: page.clip(name)
    case .coveredLine: page.cover(citation, with: .white, height: 14)
    case .struckName: page.cover(name, with: .black, height: 1.2)
    case .doubledText: page.double(name)
    case .lostArt: page.frame.marks.removeFirst()
    case .strayInk:
      let spot = Path(rectangle: Rectangle(x: 300, y: 430, width: 6, height: 6))
      page.frame.marks.append(.init(.fill(spot, .solid(.black), rule: .nonZero), at: .zero))
    case .shiftedPage:
      page.frame.marks = page.frame.marks.map { .init($0.mark, at: $0.origin + Point(0, 3)) }
    case .turnedPage:
      let turned = Transform(a: -1, b: 0, c: 0, d: -1, e: page.trim.width, f: page.trim.height)
      page.frame.marks = [.init(.group(Group(page.frame, transform: turned)), at: .zero)]
    case .wrongSize: page.trim.width -= 3
    case .swappedGlyph, .wrongUnicode, .exchangedFonts, .rotatedPage, .noPages, .cutFile: return nil
    }
    return [page]
  }

  /// Faults of files.
  func file(_ good: [UInt8]) -> [UInt8] {
    switch self {
    case .swappedGlyph: FileSurgery(good).swappingGlyphs()
    case .wrongUnicode: FileSurgery(good).changingUnicode()
    case .exchangedFonts: FileSurgery(good).exchangingFonts()
    case .rotatedPage: FileSurgery(good).rotating()
    case .noPages: []
    default: Array(good.prefix(good.count / 2))
    }
  }

  /// The recipient's name: the largest text that every page has for itself.
  private static func largestData(in page: Page) -> TextLine? {
    page.ownTexts.max { ($0.runs.first?.size ?? 0) < ($1.runs.first?.size ?? 0) }
  }

  private static func line(in page: Page, where holds: (TextLine) -> Bool) -> TextLine? {
    page.ownTexts.first(where: holds)
  }
}

extension Page {
  /// Texts that do not belong to what all pages share.
  var ownTexts: [TextLine] {
    var texts: [TextLine] = []
    frame.forEachMark { if $0.shared == nil, case .text(let line) = $0.mark { texts.append(line) } }
    return texts
  }

  mutating func edit(_ line: TextLine?, _ change: (TextLine) -> TextLine) {
    replace(line) { placed in
      guard case .text(let line) = placed.mark else { return [placed] }
      return [.init(.text(change(line)), at: placed.origin)]
    }
  }

  mutating func move(_ line: TextLine?, by offset: Point) {
    replace(line) { [.init($0.mark, at: $0.origin + offset)] }
  }

  mutating func double(_ line: TextLine?) {
    replace(line) { [$0, .init($0.mark, at: $0.origin + Point(1, 1))] }
  }

  /// Only the left half of the line stays visible; its text stays whole.
  mutating func clip(_ line: TextLine?) {
    replace(line) { placed in
      guard case .text(let line) = placed.mark else { return [placed] }
      let half = Path(rectangle: Rectangle(x: 0, y: -60, width: line.advance / 2, height: 120))
      let inner = Frame(size: Size(line.advance, 1), marks: [.init(placed.mark, at: .zero)])
      return [.init(.group(Group(inner, clip: half)), at: placed.origin)]
    }
  }

  /// A bar over the middle of the line.
  mutating func cover(_ line: TextLine?, with colour: Colour, height: Double) {
    replace(line) { placed in
      guard case .text(let line) = placed.mark else { return [placed] }
      let bar = Path(rectangle: Rectangle(x: 0, y: -4 - height / 2, width: line.advance, height: height))
      return [placed, .init(.fill(bar, .solid(colour), rule: .nonZero), at: placed.origin)]
    }
  }

  private mutating func replace(_ line: TextLine?, _ change: (Frame.Placed) -> [Frame.Placed]) {
    guard let line else { return }
    frame = frame.replacing(line, change)
  }
}

extension Frame {
  fileprivate func replacing(_ line: TextLine, _ change: (Placed) -> [Placed]) -> Frame {
    var frame = self
    frame.marks = marks.flatMap { placed -> [Placed] in
      switch placed.mark {
      case .text(line): return change(placed)
      case .group(var group):
        group.frame = group.frame.replacing(line, change)
        return [.init(.group(group), at: placed.origin)]
      default: return [placed]
      }
    }
    return frame
  }
}

extension TextLine {
  fileprivate func changed(_ change: (inout GlyphRun) -> Void) -> TextLine {
    var line = self
    for index in line.runs.indices { change(&line.runs[index]) }
    return line
  }

  fileprivate func dropLast(_ count: Int) -> TextLine {
    var line = self
    guard var run = line.runs.popLast() else { return line }
    run.glyphs.removeLast(count)
    run.text = String(run.text.dropLast(count))
    line.runs.append(run)
    return line
  }

  fileprivate func coloured(_ colour: Colour) -> TextLine { changed { $0.colour = colour } }

  fileprivate func scaled(_ factor: Double) -> TextLine { changed { $0.size *= factor } }

  /// Some letter drawn as another, while its text stays what it was.
  fileprivate func showing(_ letter: String, as other: String, _ typesetter: Typesetter) -> TextLine {
    changed { run in
      guard let from = glyph(letter, of: run, typesetter), let to = glyph(other, of: run, typesetter) else { return }
      for index in run.glyphs.indices where run.glyphs[index].id == from { run.glyphs[index].id = to }
    }
  }

  /// The letters of another face at the places of these.
  fileprivate func withGlyphs(of faces: [Face], bold: Bool, _ typesetter: Typesetter) -> TextLine {
    changed { run in
      guard
        let face = faces.first(where: {
          bold ? $0.family == run.face.family && $0.weight != run.face.weight : $0.family != run.face.family
        }), let shaped = try? typesetter.shape(StyledText([.init(run.text, TextStyle(face: face, size: run.size))]))
      else { return }
      let glyphs = shaped.line.runs.flatMap(\.glyphs)
      guard glyphs.count == run.glyphs.count else { return }
      run.face = face
      for index in run.glyphs.indices { run.glyphs[index].id = glyphs[index].id }
    }
  }

  private func glyph(_ letter: String, of run: GlyphRun, _ typesetter: Typesetter) -> UInt32? {
    try? typesetter.shape(StyledText([.init(letter, TextStyle(face: run.face, size: run.size))])).line.runs.first?
      .glyphs
      .first?.id
  }
}

extension TextStyle {
  fileprivate init(face: Face, size: Double) {
    self.init(family: face.family, weight: face.weight, isItalic: face.isItalic, size: size)
  }
}
