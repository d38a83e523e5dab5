import Drawing
import Findings
import Foundation
import Geometry
import Testing

@testable import Calibration

@Suite("Calibration sheets, and what stands on them")
struct CalibrationSheetTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

  private static let requests: [SheetRequest] = {
    guard let name = try? PrinterName("Canon imageRUNNER ADVANCE DX C3926i/Khay giấy tay đa năng") else { return [] }
    let papers = [
      ("A3", true), ("A3", false), ("A4", true), ("A4", false), ("A5", true), ("A5", false), ("400x300", false),
    ]
    return papers.flatMap { text, isLandscape -> [SheetRequest] in
      guard let paper = try? SheetPaper(text, isLandscape: isLandscape) else { return [] }
      return [
        SheetRequest(name: name, paper: paper), SheetRequest(name: name, paper: paper, firstEdge: .right),
        SheetRequest(name: name, paper: paper, correction: Correction(x: 0.5)),
      ]
    }
  }()

  private func typesetter() throws -> Typesetter {
    try Typesetter(fonts: FontLibrary(folders: [Self.root.appending(path: "fonts").path]))
  }

  @Test("on every paper all words have their room: nothing touches, nothing leaves the page", arguments: requests)
  func fits(request: SheetRequest) throws {
    let typesetter = try typesetter()
    let page = try CalibrationSheet(request).page(with: typesetter)
    #expect(page.trim == request.paper.size)
    for collision in typesetter.collisions(in: page.frame) {
      Issue.record("\(collision.first.text) touches \(collision.second.text)")
    }
    let margin = Double.millimetres(4.5)
    let inside = Rectangle(origin: .zero, size: page.trim).inset(by: margin)
    for text in page.frame.texts {
      #expect(inside.contains(text.ink), "\(text.text)")
      #expect(text.line.runs.allSatisfy { $0.size >= 4 })
    }
    if let ink = page.frame.inkBounds { #expect(inside.contains(ink)) }
    // The middle's own words keep out of the rulers.
    let middle = Rectangle(origin: .zero, size: page.trim).inset(by: .millimetres(Station.inset + 8))
    let running = page.frame.texts.filter { !$0.roles.contains(.artifact) }
    #expect(running.count > 8)
    for text in running { #expect(middle.contains(text.ink, tolerance: 3), "\(text.text)") }
  }

  @Test("crosshairs, verniers and rulers stand where they say, to 0.001 mm")
  func drawsTrueScales() throws {
    let paper = try SheetPaper("A4", isLandscape: true)
    let page = try CalibrationSheet(SheetRequest(name: try PrinterName("x"), paper: paper)).page(with: try typesetter())
    var starts: [Point] = []
    page.frame.forEachMark { found in
      guard case .stroke(let path, _) = found.mark else { return }
      for segment in path.segments {
        if case .move(let point) = segment {
          let place = found.transform.apply(to: point)
          starts.append(Point(place.x.inMillimetres, place.y.inMillimetres))
        }
      }
    }
    func isThere(_ point: Point) -> Bool {
      starts.contains { abs($0.x - point.x) < 0.001 && abs($0.y - point.y) < 0.001 }
    }
    for part in 0...10 {
      let way = 0.9 * Double(part)
      let places = [
        Point(20 + way, 15), Point(15, 20 + way), Point(277 - way, 15), Point(282, 20 + way), Point(277 - way, 195),
        Point(282, 190 - way), Point(20 + way, 195), Point(15, 190 - way), Point(20 + way, 100), Point(277 - way, 100),
        Point(143.5, 20 + way), Point(143.5, 190 - way), Point(277 + way, 110), Point(153.5, 190 + way),
      ]
      for place in places { #expect(isThere(place), "part \(part): \(place)") }
    }
    for station in Station.allCases {
      let place = station.position(on: paper)
      #expect(isThere(Point(place.x - 8, place.y)) && isThere(Point(place.x, place.y - 8)))
    }
    for millimetre in [40.0, 41, 99, 200, 260] {
      #expect(isThere(Point(millimetre, 20)) && isThere(Point(millimetre, 190)))
    }
  }

  @Test("the sheet holds the command that takes its readings")
  func holdsItsCommand() throws {
    let name = try PrinterName("HP M404/Khay 2")
    let lying = SheetRequest(name: name, paper: try SheetPaper("A4", isLandscape: true), firstEdge: .right)
    #expect(
      lying.command
        == "khen calibrate --printer \"HP M404\" --tray \"Khay 2\" --paper A4 --landscape --first-edge right --measured"
    )
    let upright = SheetRequest(name: try PrinterName("HP"), paper: try SheetPaper("400x300", isLandscape: false))
    #expect(upright.command == "khen calibrate --printer HP --paper 400x300 --measured")
    let texts = try CalibrationSheet(lying).page(with: try typesetter()).frame.texts.map(\.text).joined(separator: " ")
    #expect(texts.contains("khen calibrate --printer"))
  }
}
