import Findings
import Geometry
import Testing

@testable import Calibration

@Suite("Corrections")
struct CorrectionTests {
  @Test("the data is turned clockwise, then stretched, then moved right and down, about the centre")
  func mapsAsItSays() {
    func moved(_ correction: Correction) -> Point {
      let point = correction.transform.apply(to: Point(.millimetres(100), .millimetres(50)))
      return Point(point.x.inMillimetres, point.y.inMillimetres)
    }
    #expect(isClose(moved(.neutral), Point(100, 50)))
    #expect(isClose(moved(Correction(x: 1.5, y: -0.8)), Point(101.5, 49.2)))
    #expect(isClose(moved(Correction(scaleX: 1.003, scaleY: 0.998)), Point(100.3, 49.9)))
    // A quarter turn clockwise carries what is right of the centre below it.
    #expect(isClose(moved(Correction(rotation: 90)), Point(-50, 100)))
    #expect(isClose(moved(Correction(x: 1, scaleX: 2, rotation: 90)), Point(-99, 100)))
    // The example of docs/pre-printed-stock.md.
    let documented = moved(Correction(x: 1.5, y: -0.8, scaleX: 1.003, scaleY: 1.003, rotation: 0.2))
    #expect(documented.x.rounded(decimals: 2) == 101.62 && documented.y.rounded(decimals: 2) == 49.7)
  }

  @Test("a profile reads back what it wrote")
  func readsBack() throws {
    let name = try PrinterName("HP M404/Khay 2")
    let profile = PrinterProfile(
      name: name, correction: Correction(x: 1.5, y: -0.8, scaleX: 1.003, scaleY: 0.99875, rotation: -0.207),
      paper: try SheetPaper("A4", isLandscape: true), firstEdge: .left, readings: ["A=20.3/19.8", "HD=257.2"])
    let (read, findings) = PrinterProfile.read(yaml: profile.yaml, file: "x.yaml", name: name)
    #expect(findings.isEmpty)
    #expect(read == profile)
    #expect(profile.yaml.contains("offset: {x: 1.5 mm, y: -0.8 mm}"))
    #expect(profile.yaml.contains("scale: {x: 100.3%, y: 99.875%}"))
  }

  @Test(
    "what is wrong in a profile is a finding at its line",
    arguments: [
      ("offset: {x: 1.5 mm}\nofset: 2", "PRN005", 2), ("rotation: much", "PRN006", 1), ("offset: 1.5", "PRN006", 1),
      ("offset: {x: 95 mm}", "PRN004", 1), ("paper: A9", "PRN006", 1), ("scale: {x: 10%}", "PRN004", nil),
      ("offset: {x: nan mm}", "PRN006", 1), ("first-edge: north", "PRN006", 1), ("- x", "PRN006", 1),
    ] as [(String, String, Int?)])
  func findsFaults(yaml: String, code: String, line: Int?) throws {
    let (profile, findings) = PrinterProfile.read(yaml: yaml, file: "x.yaml", name: try PrinterName("x"))
    #expect(profile == nil)
    #expect(findings.map(\.code.description) == [code])
    if let line { #expect(findings.first?.place?.line == line) }
  }

  @Test(
    "names that could lead out of the folder are none",
    arguments: ["", "a/b/c", "../a", ".a", "a/../b", "a\u{0}", "a/"])
  func refusesNames(text: String) {
    #expect(throws: Finding.self) { try PrinterName(text) }
  }

  @Test("numbers are written short, and read with comma and unit")
  func writesNumbers() {
    #expect((-0.001).text(decimals: 2) == "0")
    #expect((-0.8).text(decimals: 2) == "-0.8")
    #expect(100.0.text(decimals: 3) == "100")
    #expect(1.05.signedText(decimals: 2) == "+1.05")
    #expect(Double(measure: "−0,8 mm", unit: "mm") == -0.8)
    #expect(Double(measure: "1e3", unit: "mm") == nil && Double(measure: "--1", unit: "mm") == nil)
  }

  @Test("papers lie as they are asked to")
  func turnsPapers() throws {
    let paper = try SheetPaper("a4", isLandscape: true)
    #expect(paper.width == 297 && paper.height == 210 && paper.description == "A4 landscape")
    #expect(try SheetPaper("400x300", isLandscape: false).description == "400x300")
    #expect(paper.isPaper(of: Size(841.89, 595.28)) && !paper.isPaper(of: Size(595.28, 841.89)))
    #expect(throws: Finding.self) { try SheetPaper("A9", isLandscape: false) }
    #expect(throws: Finding.self) { try SheetPaper("100x90", isLandscape: false) }
  }

  private func isClose(_ left: Point, _ right: Point) -> Bool {
    abs(left.x - right.x) < 1e-9 && abs(left.y - right.y) < 1e-9
  }
}
