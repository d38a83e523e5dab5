import Drawing
import Findings
import Geometry
import Testing

@Suite struct PaintingTests {
  let painter = CairoPainter()
  let red = Colour(name: "red", red: 1, green: 0, blue: 0)
  let blue = Colour(name: "blue", red: 0, green: 0, blue: 1)

  func page(_ marks: [Frame.Placed], bleed: Double = 0) -> Page {
    Page(trim: Size(100, 50), bleed: bleed, frame: Frame(size: Size(100, 50), marks: marks))
  }

  func square(_ side: Double) -> Path { Path(rectangle: Rectangle(x: 0, y: 0, width: side, height: side)) }

  @Test("A fill lies where the frame says, on white paper")
  func fill() throws {
    let pixels = try painter.pixels(
      of: page([.init(.fill(square(10), .solid(red), rule: .nonZero), at: Point(20, 30))]), dpi: 72)
    #expect(pixels.width == 100 && pixels.height == 50)
    #expect(pixels[25, 35] == [255, 0, 0, 255])
    #expect(pixels[19, 35] == [255, 255, 255, 255])
    #expect(pixels[25, 41] == [255, 255, 255, 255])
  }

  @Test("Groups transform, clip and fade what they hold")
  func groups() throws {
    let inner = Frame(size: Size(10, 10), marks: [.init(.fill(square(10), .solid(red), rule: .nonZero), at: .zero)])
    let clip = Path(rectangle: Rectangle(x: 0, y: 0, width: 5, height: 10))
    let group = Group(inner, transform: .scale(2, 2), clip: clip, opacity: 0.5)
    let pixels = try painter.pixels(of: page([.init(.group(group), at: Point(40, 10))]), dpi: 72)
    #expect(pixels[45, 25] == [255, 127, 127, 255] || pixels[45, 25] == [255, 128, 128, 255])
    #expect(pixels[55, 25] == [255, 255, 255, 255])
  }

  @Test("Strokes, dashes and gradients")
  func strokes() throws {
    var line = Path()
    line.move(to: .zero)
    line.line(to: Point(80, 0))
    let stroke = Stroke(colour: red, width: 4, dashes: [10, 10])
    let gradient = Paint.linear(
      from: .zero, to: Point(80, 0), stops: [.init(position: 0, colour: red), .init(position: 1, colour: blue)])
    let bar = Path(rectangle: Rectangle(x: 0, y: 0, width: 80, height: 10))
    let pixels = try painter.pixels(
      of: page([
        .init(.stroke(line, stroke), at: Point(10, 10)), .init(.fill(bar, gradient, rule: .nonZero), at: Point(10, 30)),
      ]),
      dpi: 72)
    #expect(pixels[15, 10] == [255, 0, 0, 255])
    #expect(pixels[25, 10] == [255, 255, 255, 255])
    #expect(pixels[11, 35][0] > 240 && pixels[88, 35][2] > 240)
  }

  @Test("Letters are painted from the file of their face, at the places that were shaped")
  func text() throws {
    let shaped = try TestFonts.typesetter().shape(StyledText("ẤHẨ", TextStyle(family: "TeX Gyre Termes", size: 30)))
    let line = shaped.line
    let pixels = try painter.pixels(of: page([.init(.text(line), at: Point(10, 40))]), dpi: 288)
    let columns = (0..<pixels.width).filter { x in (0..<pixels.height).contains { pixels[x, $0][0] < 128 } }
    let rows = (0..<pixels.height).filter { y in (0..<pixels.width).contains { pixels[$0, y][0] < 128 } }
    let left = Double(columns.min() ?? 0) / 4 - 10
    let top = Double(rows.min() ?? 0) / 4 - 40
    let bottom = Double((rows.max() ?? 0) + 1) / 4 - 40
    #expect(abs(left - line.ink.minX) < 0.5)
    #expect(abs(top - line.ink.minY) < 0.5)
    #expect(abs(bottom - line.ink.maxY) < 0.5)
  }

  @Test("The same shaped line is painted at any resolution: only the scale differs")
  func resolutions() throws {
    let line = try TestFonts.typesetter().shape(StyledText("Quyết định", TextStyle(family: "Noto Serif", size: 18)))
      .line
    func width(dpi: Double) throws -> Double {
      let pixels = try painter.pixels(of: page([.init(.text(line), at: Point(2, 30))]), dpi: dpi)
      let columns = (0..<pixels.width).filter { x in (0..<pixels.height).contains { pixels[x, $0][0] < 128 } }
      return Double((columns.max() ?? 0) - (columns.min() ?? 0)) / dpi * 72
    }
    #expect(abs(try width(dpi: 72) - width(dpi: 600)) < 1.5)
    #expect(abs(try width(dpi: 300) - width(dpi: 600)) < 0.4)
  }

  @Test("Bleed is shown when asked for")
  func bleed() throws {
    let art = Path(rectangle: Rectangle(x: -9, y: -9, width: 118, height: 68))
    let page = page([.init(.fill(art, .solid(red), rule: .nonZero), at: .zero)], bleed: 9)
    let pixels = try painter.pixels(of: page, dpi: 72, options: .init(showsBleed: true))
    #expect(pixels.width == 118 && pixels.height == 68)
    #expect(pixels[0, 0] == [255, 0, 0, 255])
  }

  @Test("The same page gives the same bytes as PNG, SVG and PDF")
  func reproducible() throws {
    let line = try TestFonts.typesetter().shape(StyledText("Giấy khen", TestFonts.termes)).line
    let page = page([.init(.text(line), at: Point(5, 20))])
    #expect(try CairoPainter().png(of: page) == CairoPainter().png(of: page))
    #expect(try CairoPainter().svg(of: page) == CairoPainter().svg(of: page))
    let information = CairoPainter.Information(title: "Giấy khen", author: "Sở", date: "2017-12-29T08:00:00+07:00")
    let pdf = try CairoPainter().pdf(of: [page], information: information)
    #expect(try pdf == CairoPainter().pdf(of: [page], information: information))
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.contains("/CreationDate (D:2017122908"))
  }

  @Test("Static art stands once in a PDF, however many pages show it")
  func sharedArt() throws {
    var art = Path()
    for step in 0..<2000 {
      let x = Double(step * 37 % 100) + Double(step) / 2000
      if step == 0 { art.move(to: Point(x, 1)) } else { art.line(to: Point(x, Double(step * 53 % 50))) }
    }
    let frame = Frame(size: Size(100, 50), marks: [.init(.stroke(art, Stroke(colour: red, width: 1)), at: .zero)])
    let shared = SharedFrame(name: "stock", frame)
    let one = try painter.pdf(of: [page([.init(.shared(shared), at: .zero)])])
    let many = try painter.pdf(of: Array(repeating: page([.init(.shared(shared), at: .zero)]), count: 20))
    #expect(many.count < one.count + 19 * 700)
    let copied = try painter.pdf(of: Array(repeating: page(frame.marks), count: 20))
    #expect(copied.count > one.count * 10)
  }

  @Test("Links, anchors, bookmarks and roles put no surface in error, in static art and faded groups too")
  func links() throws {
    let link = Mark.link(target: "https://example.org/a'b\\c?q=(1)", Size(20, 10))
    let fading = Paint.linear(
      from: .zero, to: Point(10, 0),
      stops: [.init(position: 0, colour: red), .init(position: 1, colour: blue, opacity: 0.2)])
    let inner = Frame(
      size: Size(10, 10),
      marks: [
        .init(.anchor("chương 'một'"), at: .zero), .init(link, at: .zero),
        .init(.fill(square(9), fading, rule: .nonZero), at: .zero),
      ])
    let shared = Frame(size: Size(10, 10), marks: [.init(.shared(SharedFrame(name: "art", inner)), at: .zero)])
    var marks: [Frame.Placed] = [.init(.link(target: "#chương 'một'", Size(5, 5)), at: .zero)]
    for role in [Role.document, .figure(alternative: "x"), .heading(level: 9), .artifact] {
      marks.append(.init(.group(Group(inner, role: role)), at: .zero))
      marks.append(.init(.group(Group(inner, opacity: 0.5, role: role)), at: .zero))
      marks.append(.init(.group(Group(shared, role: role)), at: .zero))
    }
    var page = page(marks)
    page.bookmarks = [.init(title: "Một", level: 1), .init(title: "Hai", level: 3), .init(title: "Ba", level: 2)]
    page.label = "iv"
    let pdf = String(decoding: try painter.pdf(of: [page, page]), as: UTF8.self)
    #expect(pdf.contains("/URI (https://example.org/a'b"))
  }

  @Test("Numbers that are none, empty outlines and singular maps paint nothing and fail nothing")
  func strangeNumbers() throws {
    var path = Path()
    path.move(to: Point(.nan, 1))
    let nothing = Frame(size: .zero)
    let marks: [Frame.Placed] = [
      .init(.fill(path, .solid(red), rule: .evenOdd), at: .zero),
      .init(.fill(Path(), .solid(red), rule: .nonZero), at: .zero),
      .init(.fill(square(5), .solid(red), rule: .nonZero), at: Point(.infinity, 0)),
      .init(.group(Group(nothing, transform: .scale(0, 1))), at: .zero),
      .init(.stroke(square(3), Stroke(colour: red, width: 1, dashes: [0, 0])), at: .zero),
      .init(.stroke(square(3), Stroke(colour: red, width: -1)), at: .zero),
    ]
    _ = try painter.png(of: page(marks))
    _ = try painter.pdf(of: [page(marks)])
    let sizes: [() throws -> [UInt8]] = [
      { try painter.png(of: Page(trim: Size(.nan, 5), frame: nothing)) },
      { try painter.png(of: Page(trim: Size(1e6, 1e6), frame: nothing), dpi: 600) },
      { try painter.pdf(of: [Page(trim: .zero, frame: nothing)]) },
    ]
    for paint in sizes {
      let refused = #expect(throws: Finding.self) { try paint() }
      #expect(refused?.code == .unpaintableSize)
    }
  }
}
