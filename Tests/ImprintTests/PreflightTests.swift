import Drawing
import Findings
import Foundation
import Geometry
import Testing

@testable import Imprint

@Suite("What a print house looks at")
struct PreflightTests {
  private static let cmyk = ImprintOptions(colour: .cmyk(profile: Specimens.pressProfile))

  private static func preflight(
    _ marks: [Frame.Placed], _ options: ImprintOptions = ImprintOptions(), limits: PreflightLimits = PreflightLimits()
  ) throws -> Preflight {
    let size = Size(200, 150)
    let page = Page(trim: size, frame: Frame(size: size, marks: marks))
    let bytes = try ImprintRun(options).file([page], information: Specimens.information)
    return try Preflight(bytes, name: "page.pdf", limits: limits)
  }

  private static func area(_ paint: Paint, x: Double = 10) -> Frame.Placed {
    .init(.fill(Path(rectangle: Rectangle(x: 0, y: 0, width: 40, height: 30)), paint, rule: .nonZero), at: Point(x, 10))
  }

  private static func inks(_ cyan: Double, _ magenta: Double, _ yellow: Double, _ black: Double) -> Colour {
    Colour(
      red: 0.2, green: 0.1, blue: 0.1, inks: .init(cyan: cyan, magenta: magenta, yellow: yellow, black: black))
  }

  @Test("pictures are as fine as their pixels lie dense, turned and scaled ones too")
  func resolution() throws {
    let small = Page(trim: Size(36, 18), frame: Frame(size: Size(36, 18), marks: [Self.area(.solid(Specimens.red))]))
    let picture = try Picture(reading: CairoPainter().png(of: small, dpi: 200), file: "art.png")
    func resolution(_ width: Double, _ height: Double, _ map: Transform = .identity) throws -> (Double?, [Code]) {
      let inner = Frame(size: Size(60, 60), marks: [.init(.picture(picture, Size(width, height)), at: .zero)])
      let found = try Self.preflight([.init(.group(Group(inner, transform: map)), at: Point(80, 60))])
      return (found.report.images.first?.resolution, found.findings.map(\.code))
    }
    let plain = try resolution(36, 18)
    #expect(abs((plain.0 ?? 0) - 200) < 1 && !plain.1.contains(Code.coarsePicture))
    let turned = try resolution(36, 18, .rotation(0.5).then(.scale(2, 2)))
    #expect(abs((turned.0 ?? 0) - 100) < 1 && turned.1.contains(Code.coarsePicture))
    // The direction in which it is stretched most counts.
    let stretched = try resolution(36, 54)
    #expect(abs((stretched.0 ?? 0) - 200.0 / 3) < 1)
  }

  @Test("the smallest text and the thinnest line are those of the paper, not those of a scaled group")
  func smallest() throws {
    let line = try Specimens.line("Nguyễn", size: 8)
    let rule = Mark.stroke(Path([.move(.zero), .line(Point(50, 0))]), Stroke(colour: .black, width: 0.3))
    let inner = Frame(
      size: Size(100, 50), marks: [.init(.text(line), at: Point(5, 20)), .init(rule, at: Point(0, 30))])
    func found(_ scale: Double) throws -> Preflight {
      try Self.preflight([.init(.group(Group(inner, transform: .scale(scale, scale))), at: Point(10, 10))])
    }
    let whole = try found(1)
    #expect(abs((whole.report.smallestText ?? 0) - 8) < 0.01 && abs((whole.report.thinnestLine ?? 0) - 0.3) < 0.01)
    #expect(whole.findings.isEmpty)
    let half = try found(0.5)
    #expect(abs((half.report.smallestText ?? 0) - 4) < 0.01 && abs((half.report.thinnestLine ?? 0) - 0.15) < 0.01)
    #expect(half.findings.map(\.code) == [Code.smallText, Code.thinLine])
  }

  @Test("total ink is that of areas, lines, shades and pixels; a spot ink weighs as it is set")
  func totalInk() throws {
    func ink(_ marks: [Frame.Placed], _ options: ImprintOptions = Self.cmyk) throws -> Double {
      try Self.preflight(marks, options).report.totalInk ?? 0
    }
    let heavy = Self.inks(1, 0.9, 0.8, 0.5)
    let light = Self.inks(0, 0.1, 0, 0)
    #expect(abs(try ink([Self.area(.solid(heavy))]) - 3.2) < 0.01)
    let square = Path(rectangle: Rectangle(x: 10, y: 10, width: 30, height: 30))
    #expect(abs(try ink([.init(.stroke(square, Stroke(colour: heavy, width: 2)), at: .zero)]) - 3.2) < 0.01)
    let stops = [
      Paint.Stop(position: 0, colour: light), .init(position: 0.4, colour: heavy), .init(position: 1, colour: light),
    ]
    #expect(abs(try ink([Self.area(.linear(from: .zero, to: Point(40, 0), stops: stops))]) - 3.2) < 0.01)
    let spot = Colour(name: "gold", red: 0.8, green: 0.6, blue: 0.2, spot: "Gold 871")
    let spots = ImprintOptions(colour: .cmyk(profile: Specimens.pressProfile), usesSpots: true)
    #expect(abs(try ink([Self.area(.solid(spot))], spots) - 1) < 0.01)
    let black = Page(trim: Size(20, 20), frame: Frame(size: Size(20, 20), marks: [Self.area(.solid(.black), x: -20)]))
    let pixels = try Picture(reading: CairoPainter().png(of: black, dpi: 100), file: "black.png")
    let found = try ink([.init(.picture(pixels, Size(20, 20)), at: Point(50, 50))])
    #expect(found > 1.5 && found <= 4, "\(found)")
    #expect(try Self.preflight([Self.area(.solid(heavy))], Self.cmyk).findings.map(\.code).contains(Code.inkOverLimit))
  }

  @Test("black that prints over an area adds to its inks, within its outline and only where it prints over")
  func inkOver() throws {
    func ink(at x: Double, over: Bool, turned: Double = 0) throws -> Double {
      var options = Self.cmyk
      options.overprintsBlackText = over
      let line = try Specimens.line("H", size: 20)
      let marks: [Frame.Placed] = [
        Self.area(.solid(Self.inks(0.8, 0.7, 0.6, 0.2))), .init(.text(line), at: Point(x, 35)),
      ]
      let frame = Frame(size: Size(100, 80), marks: marks)
      let group = Group(frame, transform: .rotation(turned))
      return try Self.preflight([.init(.group(group), at: Point(60, 20))], options).report.totalInk ?? 0
    }
    for angle in [0, 0.4] {
      #expect(abs(try ink(at: 15, over: true, turned: angle) - 3.1) < 0.01)
      #expect(abs(try ink(at: 15, over: false, turned: angle) - 2.3) < 0.01)
      #expect(abs(try ink(at: 55, over: true, turned: angle) - 2.3) < 0.01)
    }
  }

  @Test("marks of the press bear all inks beyond the cut, which is no fault")
  func marksDoNotCount() throws {
    var options = Self.cmyk
    options.pageMarks = PageMarks()
    let light = Self.area(.solid(Self.inks(0, 1, 1, 0)))
    let found = try Self.preflight([light], options)
    #expect(abs((found.report.totalInk ?? 0) - 2) < 0.01, "\(found.report.totalInk ?? 0)")
    #expect(!found.findings.map(\.code).contains(Code.inkOverLimit))
    let page = Page(trim: Size(200, 150), frame: Frame(size: Size(200, 150), marks: [light]))
    #expect(try ImprintRun(options).prepare([page]).findings.isEmpty)
  }

  @Test("colours of a screen are faults for a press, in areas, shades and pictures")
  func screenColours() throws {
    let press = PreflightLimits(forbidsRGB: true)
    func isRefused(_ marks: [Frame.Placed], _ options: ImprintOptions = ImprintOptions()) throws -> Bool {
      try Self.preflight(marks, options, limits: press).findings.map(\.code).contains(Code.screenColours)
    }
    let stops = [Paint.Stop(position: 0, colour: Specimens.red), .init(position: 1, colour: .white)]
    let shade = Self.area(.linear(from: .zero, to: Point(40, 0), stops: stops))
    #expect(try isRefused([Self.area(.solid(Specimens.red))]))
    #expect(try isRefused([shade]))
    #expect(try !isRefused([Self.area(.solid(.black))]))
    #expect(try !isRefused([Self.area(.solid(Specimens.red)), shade], Self.cmyk))
  }

  @Test("tags, bookmarks and links are counted, and a file that is locked is told apart from one that is broken")
  func tags() throws {
    let bytes = try ImprintRun().file([StructureTests.page()], information: Specimens.information)
    let report = try Preflight(bytes, name: "page.pdf").report
    #expect(report.isTagged && report.elements["H1"] == 1 && report.elements["H2"] == 1 && report.elements["TR"] == 4)
    #expect(report.elements["TH"] == 6 && report.elements["Figure"] == 1 && report.elements["Link"] == 2)
    #expect(report.bookmarkCount == 3 && report.linkCount == 2 && report.permissions == nil)
    let refused = #expect(throws: Finding.self) {
      try Preflight(Array("no PDF at all, but long enough".utf8), name: "a")
    }
    #expect(refused?.code == .unreadablePDFToCheck)
  }
}
