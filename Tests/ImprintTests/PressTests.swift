import Drawing
import Findings
import Foundation
import Geometry
import PDFObjects
import Testing

@testable import Imprint

@Suite("For the press")
struct PressTests {
  private static let options = ImprintOptions(
    colour: .cmyk(profile: Specimens.pressProfile), standards: [.pdfx4], pageMarks: PageMarks(folds: [420]))

  private static func page() throws -> Page {
    var page = try Specimens.certificate()
    page.bleed = .millimetres(3)
    page.frame.marks.insert(
      .init(
        .fill(
          Path(rectangle: Rectangle(x: -8.5, y: -8.5, width: page.trim.width + 17, height: page.trim.height + 17)),
          .solid(Colour(red: 1, green: 0.97, blue: 0.9)), rule: .nonZero), at: .zero), at: 0)
    return page
  }

  @Test("boxes nest, marks lie outside the bleed, and there is no colour of a screen")
  func boxesAndColours() throws {
    let bytes = try ImprintRun(Self.options).file([Self.page()], information: Specimens.information)
    let report = try Preflight(bytes, name: "press.pdf", limits: PreflightLimits(forbidsRGB: true)).report
    let boxes = try #require(report.boxes.first)
    let (trim, bleed) = (try #require(boxes.trim), try #require(boxes.bleed))
    #expect(abs(trim[2] - trim[0] - Specimens.trim.width) < 0.02)
    #expect(abs(trim[0] - bleed[0] - .millimetres(3)) < 0.02)
    #expect(bleed[0] - boxes.media[0] > 20 && boxes.media[3] - bleed[3] > 20)
    #expect(!report.colourSpaces.contains { $0.contains("RGB") || $0 == "ICCBased 3" }, "\(report.colourSpaces)")
    #expect(report.colourSpaces.contains("DeviceCMYK"))
    #expect(report.standards.contains("PDF/X-4"))
    #expect(report.outputIntents.count == 2)
  }

  @Test("inks that a layout states are kept to the number, black text is black ink alone and prints over")
  func exactInks() throws {
    let run = try ImprintRun(Self.options)
    #expect(run.colours.resolve(Specimens.red) == .cmyk(0.1, 1, 0.9, 0))
    #expect(run.colours.resolve(.black) == .cmyk(0, 0, 0, 1))
    #expect(run.colours.resolve(Colour(red: 0, green: 0, blue: 0)) == .cmyk(0, 0, 0, 1))
    #expect(run.colours.resolve(Colour(red: 0.4, green: 0.4, blue: 0.4)) == .cmyk(0, 0, 0, 0.6))
    let converted = run.colours.resolve(Colour(red: 0.9, green: 0.1, blue: 0.1)).components
    #expect(converted[1] > 0.8 && converted[2] > 0.7 && converted[0] < 0.3, "\(converted)")
    let reader = try PDFDocument(run.file([Self.page()], information: Specimens.information))
    let states = reader.references.compactMap { reader.object($0).dictionary?["ExtGState"]?.dictionary }
    let overprints = states.flatMap { $0.entries }.contains {
      $0.value.dictionary?["op"]?.boolean == true && $0.value.dictionary?["OPM"]?.integer == 1
    }
    #expect(overprints)
  }

  @Test("Ghostscript's plates show text on black only", .enabled(if: Judge.find("gs") != nil))
  func separations() throws {
    let line = try Specimens.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", weight: .bold, size: 20)
    let frame = Frame(size: Size(500, 80), marks: [.init(.text(line), at: Point(20, 50))])
    let bytes = try ImprintRun(ImprintOptions(colour: .cmyk(profile: Specimens.pressProfile), standards: [.pdfx4]))
      .file([Page(trim: Size(500, 80), frame: frame)], information: Specimens.information)
    let path = try Judge.file(bytes, "plates.pdf")
    let verdict = try Judge.run(
      try #require(Judge.find("gs")), ["-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=inkcov", "-o", "-", path])
    let shares = verdict.output.split(separator: " ").compactMap { Double($0) }
    #expect(shares.count >= 4, "\(verdict.output)")
    #expect(shares.prefix(3).allSatisfy { $0 == 0 } && shares[3] > 0.01, "\(verdict.output)")
  }

  @Test("a spot ink goes on a plate of its own, with a stand-in")
  func spots() throws {
    let options = ImprintOptions(colour: .cmyk(profile: Specimens.pressProfile), usesSpots: true)
    let bytes = try ImprintRun(options).file([Specimens.certificate()], information: Specimens.information)
    #expect(try Preflight(bytes, name: "spot.pdf").report.colourSpaces.contains("Separation Gold 871"))
    let without = try ImprintRun(ImprintOptions(colour: .cmyk(profile: Specimens.pressProfile)))
    let plain = try without.file([Specimens.certificate()], information: Specimens.information)
    #expect(!(try Preflight(plain, name: "plain.pdf").report.colourSpaces.contains { $0.hasPrefix("Separation") }))
  }

  @Test("too much ink is a warning")
  func totalInk() throws {
    let heavy = Colour(red: 0, green: 0, blue: 0, inks: .init(cyan: 1, magenta: 1, yellow: 0.9, black: 0.6))
    let square = Path(rectangle: Rectangle(x: 0, y: 0, width: 50, height: 50))
    let frame = Frame(size: Size(100, 100), marks: [.init(.fill(square, .solid(heavy), rule: .nonZero), at: .zero)])
    let run = try ImprintRun(ImprintOptions(colour: .cmyk(profile: Specimens.pressProfile)))
    let prepared = try run.prepare([Page(trim: Size(100, 100), frame: frame)])
    #expect(prepared.findings.map(\.code) == [Code.tooMuchInk])
    let bytes = try run.file(prepared, information: Specimens.information)
    #expect(try Preflight(bytes, name: "heavy.pdf").findings.map(\.code).contains(Code.inkOverLimit))
  }

  @Test("a missing profile is a finding")
  func missingProfile() {
    let lost = #expect(throws: Finding.self) {
      try ImprintRun(ImprintOptions(colour: .cmyk(profile: "/nowhere.icc")))
    }
    #expect(lost?.code == .unreadableColourProfile)
    let screen = "/usr/share/color/icc/ghostscript/srgb.icc"
    let wrong = #expect(throws: Finding.self) { try ImprintRun(ImprintOptions(colour: .cmyk(profile: screen))) }
    #expect(wrong?.code == .colourProfileOfNoPress)
  }

  @Test("grey documents have no colours")
  func grey() throws {
    let bytes = try ImprintRun(ImprintOptions(colour: .grey)).file(
      [Specimens.certificate()], information: Specimens.information)
    #expect(try Preflight(bytes, name: "grey.pdf").report.colourSpaces == ["DeviceGray"])
  }
}
