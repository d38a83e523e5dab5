import Drawing
import Geometry
import Testing

@Suite struct FrameDumpTests {
  @Test("A dump has one mark a line, lengths in millimetres, elements with their line in the layout")
  func dump() throws {
    let red = Colour(name: "red", red: 0.8, green: 0, blue: 0)
    let line = try TestFonts.typesetter().shape(
      StyledText([
        .init("Ông ", TestFonts.termes), .init("Đạt", TextStyle(family: "Noto Serif", size: 14.5, colour: red)),
      ])
    ).line
    let box = Path(rectangle: Rectangle(x: 0, y: 0, width: .millimetres(10), height: .millimetres(5)))
    let inner = Frame(
      size: Size(10, 10),
      marks: [
        .init(.text(line), at: Point(.millimetres(1), .millimetres(7.123))),
        .init(
          .fit(
            FitReport(
              name: "name", size: 12, nominalSize: 14, lines: 1, roomWidth: 0, roomHeight: 0, remedies: ["size"])),
          at: .zero),
      ])
    let label = Group.Label(kind: "text", name: "recipient", file: "/a/b/layout.yaml", line: 31)
    let shared = SharedFrame(name: "giay-khen/stock", Frame(size: .zero))
    let frame = Frame(
      size: Size(.millimetres(297), .millimetres(210)),
      marks: [
        .init(.shared(shared), at: .zero),
        .init(.fill(box, .solid(red, opacity: 0.5), rule: .evenOdd), at: Point(.millimetres(20), -0.0001)),
        .init(.stroke(box, Stroke(colour: .black, width: .millimetres(0.35), dashes: [3, 3])), at: .zero),
        .init(.link(target: "#a", Size(72, 36)), at: .zero), .init(.anchor("a"), at: .zero),
        .init(
          .group(Group(inner, transform: .scale(2, 2), opacity: 0.25, role: .paragraph, label: label)), at: Point(72, 0)
        ),
      ])
    #expect(
      frame.dump == """
        frame 297.00×210.00
          shared 0.00,0.00 giay-khen/stock
          fill 20.00,0.00 10.00×5.00 red 50% even-odd 5 segments
          stroke 0.00,0.00 10.00×5.00 ink thick 0.35 dashes 1.06,1.06 5 segments
          link 0.00,0.00 25.40×12.70 “#a”
          anchor 0.00,0.00 “a”
          group 25.40,0.00 text “recipient” layout.yaml:31 as paragraph transform 2.000,0.000,0.000,2.000 0.00,0.00 opacity 0.25
            text 1.00,7.12 wide 16.75 “Ông ” TeX Gyre Termes regular 12pt ink + “Đạt” Noto Serif regular 14.5pt red
            fit “name” 12pt of 14pt lines 1 room 0.00×0.00 by size

        """)
  }

  @Test("A page's dump tells its size, bleed, label and bookmarks")
  func page() {
    let page = Page(
      trim: Size(72, 144), bleed: .millimetres(3), frame: Frame(size: Size(72, 144)), label: "iv",
      bookmarks: [.init(title: "Một", level: 1, y: 72)])
    #expect(page.dump == "page 25.40×50.80 bleed 3.00\nlabel “iv”\nbookmark 1 “Một” at 25.40\n")
  }

  @Test("Colours without a name are told by their numbers")
  func colours() {
    #expect(Colour(red: 200.0 / 255, green: 0, blue: 1).summary == "#c800ff")
  }
}
