import Drawing
import Geometry
import Testing

@Suite struct FrameReadingTests {
  let typesetter = try! TestFonts.typesetter()

  func line(_ text: String, size: Double = 20) throws -> TextLine {
    try typesetter.shape(StyledText(text, TextStyle(family: "TeX Gyre Pagella", size: size))).line
  }

  @Test("Texts are found in groups and static art, with their place and their elements")
  func texts() throws {
    let inner = Frame(size: Size(50, 50), marks: [.init(.text(try line("a")), at: Point(1, 2))])
    let label = Group.Label(kind: "text", file: "layout.yaml", line: 4)
    let group = Group(inner, transform: .scale(2, 3), role: .paragraph, label: label)
    let frame = Frame(
      size: Size(100, 100),
      marks: [
        .init(.group(group), at: Point(10, 20)),
        .init(
          .shared(SharedFrame(name: "s", Frame(size: .zero, marks: [.init(.text(try line("b")), at: .zero)]))),
          at: Point(5, 5)),
      ])
    let texts = frame.texts
    #expect(texts.map(\.text) == ["a", "b"])
    #expect(texts[0].origin == Point(12, 26))
    #expect(texts[0].labels == [label])
    #expect(texts[0].roles == [.paragraph])
    #expect(texts[1].origin == Point(5, 5))
    #expect(frame.faces.map(\.family) == ["TeX Gyre Pagella"])
  }

  @Test("Ink bounds take in groups, widths of lines and clips")
  func inkBounds() throws {
    let box = Path(rectangle: Rectangle(x: 0, y: 0, width: 10, height: 10))
    let inner = Frame(size: .zero, marks: [.init(.stroke(box, Stroke(colour: .black, width: 2)), at: Point(5, 5))])
    #expect(inner.inkBounds == Rectangle(x: 4, y: 4, width: 12, height: 12))
    let clip = Path(rectangle: Rectangle(x: 0, y: 0, width: 8, height: 100))
    let group = Group(inner, transform: .scale(2, 2), clip: clip)
    let frame = Frame(size: .zero, marks: [.init(.group(group), at: Point(100, 0)), .init(.anchor("a"), at: .zero)])
    #expect(frame.inkBounds == Rectangle(x: 108, y: 8, width: 8, height: 24))
    #expect(Frame(size: Size(9, 9), marks: [.init(.link(target: "#a", Size(5, 5)), at: .zero)]).inkBounds == nil)
  }

  @Test("A stacked capital under a descender collides; lines that only share boxes do not")
  func collisions() throws {
    let upper = Frame.Placed(.text(try line("aaag")), at: Point(0, 20))
    let passing = Frame(size: .zero, marks: [upper, .init(.text(try line("Ẫaaa")), at: Point(0, 41))])
    #expect(passing.inkCollisions().count == 1)
    #expect(typesetter.collisions(in: passing).isEmpty)
    let touching = Frame(size: .zero, marks: [upper, .init(.text(try line("aaaẪ")), at: Point(0, 41))])
    let found = typesetter.collisions(in: touching)
    #expect(found.count == 1)
    #expect(found.first?.first.text == "aaag")
    #expect(found.first?.second.text == "aaaẪ")
    #expect(found.first.map { $0.overlap.height > 0 } == true)
    #expect(typesetter.collisions(in: touching, tolerance: 30).isEmpty)
  }

  @Test("Fit reports are found in order")
  func fits() {
    func report(_ name: String) -> Frame.Placed {
      .init(.fit(FitReport(name: name, size: 1, nominalSize: 1, lines: 1, roomWidth: 0, roomHeight: 0)), at: .zero)
    }
    let frame = Frame(
      size: .zero, marks: [report("a"), .init(.group(Group(Frame(size: .zero, marks: [report("b")]))), at: .zero)])
    #expect(frame.fits.map(\.name) == ["a", "b"])
  }
}
