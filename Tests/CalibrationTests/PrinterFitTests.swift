import Findings
import Geometry
import Testing

@testable import Calibration

@Suite("What a printer does, found from readings")
struct PrinterFitTests {
  private static let papers = ["A3", "A4", "A5", "400x300", "Letter"]

  /// A printer that errs in every way.
  private static func printer(_ seed: Int) -> PrinterBehaviour {
    var printer = PrinterBehaviour()
    let share = { (step: Int) in Double((seed * 7919 + step * 104_729) % 2001) / 1000 - 1 }
    (printer.x, printer.y) = (share(1) * 4, share(2) * 4)
    (printer.scaleX, printer.scaleY) = (1 + share(3) * 0.01, 1 + share(4) * 0.01)
    printer.rotation = share(5) * 0.8
    (printer.excessWidth, printer.excessHeight) = (share(6), share(7))
    return printer
  }

  static func readings(of printer: PrinterBehaviour, on paper: SheetPaper, decimals: Int? = nil) -> [Reading] {
    let quantities = Station.allCases.flatMap { station in station.edges.map { Quantity.distance($0, station) } }
    return (quantities + [.across, .down]).map { quantity in
      let value = quantity.value(on: paper, by: printer)
      return Reading(quantity, decimals.map { value.rounded(decimals: $0) } ?? value)
    }
  }

  /// How far a printer sets the corrected points of a page from where they belong, in millimetres.
  private func worstError(_ correction: Correction, on printer: PrinterBehaviour, _ paper: SheetPaper) -> Double {
    let centre = Point(paper.width / 2, paper.height / 2)
    return Station.allCases.map { station in
      let wanted = station.position(on: paper)
      let centred = wanted - centre
      let sent = correction.transform.apply(to: Point(.millimetres(centred.x), .millimetres(centred.y)))
      let landed = printer.place(
        of: Point(sent.x.inMillimetres, sent.y.inMillimetres) + centre, on: paper)
      return max(abs(landed.x - centred.x), abs(landed.y - centred.y))
    }.max() ?? 0
  }

  @Test("measured without error, a printer's corrected page lands where it belongs", arguments: papers, [true, false])
  func landsAtZero(paper: String, isLandscape: Bool) throws {
    let paper = try SheetPaper(paper, isLandscape: isLandscape)
    for seed in 1...25 {
      let printer = Self.printer(seed)
      let fit = try PrinterFit(Self.readings(of: printer, on: paper), on: paper)
      #expect(abs(fit.behaviour.excessWidth - printer.excessWidth) < 1e-6)
      #expect(worstError(fit.behaviour.correction, on: printer, paper) < 1e-6)
      // As the profile holds it: hundredths of a millimetre, thousandths of percent and degree.
      #expect(worstError(fit.behaviour.correction.rounded, on: printer, paper) < 0.015)
    }
  }

  @Test("read to a tenth of a millimetre, it lands within a tenth")
  func landsWithinReading() throws {
    let paper = try SheetPaper("A4", isLandscape: true)
    for seed in 1...25 {
      let printer = Self.printer(seed)
      let fit = try PrinterFit(Self.readings(of: printer, on: paper, decimals: 1), on: paper)
      #expect(worstError(fit.behaviour.correction, on: printer, paper) < 0.1)
      #expect(fit.findings.isEmpty)
    }
  }

  @Test("a slip is found and named; a gross one is refused")
  func findsSlips() throws {
    let paper = try SheetPaper("A4", isLandscape: true)
    var readings = Self.readings(of: Self.printer(3), on: paper, decimals: 1)
    let slip = try #require(readings.firstIndex { $0.quantity == .distance(.top, .c) })
    readings[slip].value += 1
    let doubtful = try PrinterFit(readings, on: paper)
    #expect(doubtful.findings.map(\.code.description) == ["PRN008"])
    #expect(doubtful.findings.first?.message.english.contains("most doubtful is C") == true)
    readings[slip].value += 4
    #expect(throws: Finding.self) { try PrinterFit(readings, on: paper) }
  }

  @Test("corners must all be there; sides and spans may be left out")
  func needsCorners() throws {
    let paper = try SheetPaper("A4", isLandscape: false)
    var printer = Self.printer(5)
    (printer.excessWidth, printer.excessHeight) = (0, 0)
    let corners = Self.readings(of: printer, on: paper).filter { reading in
      if case .distance(_, let station) = reading.quantity { Station.corners.contains(station) } else { false }
    }
    #expect(corners.count == 8)
    #expect(try worstError(PrinterFit(corners, on: paper).behaviour.correction, on: printer, paper) < 1e-6)
    #expect(throws: Finding.self) { try PrinterFit(Array(corners.dropLast()), on: paper) }
  }

  @Test(
    "readings are understood as officers write them, and slips are found",
    arguments: [
      ("A=20.3/19,8", nil), ("hd = 257,2 mm", nil), ("B=20", nil), ("A=20.3", "USE062"), ("B=20/20", "USE062"),
      ("K=20", "USE062"), ("A=", "USE062"), ("A=x/y", "USE062"), ("A=203/19.8", "PRN007"), ("HD=357", "PRN007"),
    ] as [(String, String?)])
  func readsReadings(text: String, code: String?) throws {
    let paper = try SheetPaper("A4", isLandscape: true)
    let answer = Result<[Reading], Finding> { () throws(Finding) in try Reading.readings([text], on: paper) }
    switch answer {
    case .success: #expect(code == nil)
    case .failure(let finding): #expect(finding.code.description == code)
    }
  }

  @Test("the explanation tells directions as people see them")
  func explains() throws {
    let paper = try SheetPaper("A4", isLandscape: true)
    var printer = PrinterBehaviour()
    (printer.x, printer.y, printer.rotation) = (-1.5, 0.8, -0.2)
    let fit = try PrinterFit(Self.readings(of: printer, on: paper), on: paper)
    #expect(fit.explanation[0].english == "The printer sets the page 1.5 mm to the left and 0.8 mm too low.")
    #expect(fit.explanation[0].vietnamese == "Máy in lệch 1,5 mm sang trái, 0,8 mm xuống dưới.")
    #expect(fit.explanation[2].english.contains("0.2° anticlockwise"))
    #expect(fit.behaviour.correction.x > 0 && fit.behaviour.correction.y < 0)
  }
}
