import Foundation
import Geometry
import Testing

@testable import Calibration
@testable import Press

/// The whole tool with printers' profiles, its pages read back by programs of others.
@Suite("Printers' profiles on paper")
struct PrinterProfileTests {
  /// A page of 297 × 210 mm whose data is four squares of 6 mm, and whose stock is a line.
  private static let marks = """
    title: {vi: Dấu, en: Marks}
    page: {size: A4, orientation: landscape}
    colours: {ink: "#000000"}
    layers:
      stock:
        - fixed: {x: 20, y: 100, width: 100, height: 1, child: {rule: {thickness: 1pt}}}
      data:
        - fixed: {x: 30, y: 30, width: 6, height: 6, child: {box: {fill: ink, padding: 3mm, child: {spacer: 0}}}}
        - fixed: {x: 260, y: 30, width: 6, height: 6, child: {box: {fill: ink, padding: 3mm, child: {spacer: 0}}}}
        - fixed: {x: 30, y: 170, width: 6, height: 6, child: {box: {fill: ink, padding: 3mm, child: {spacer: 0}}}}
        - fixed: {x: 260, y: 170, width: 6, height: 6, child: {box: {fill: ink, padding: 3mm, child: {spacer: 0}}}}
    """

  private static let profile = """
    paper: A4 landscape
    offset: {x: 1.5 mm, y: -0.8 mm}
    scale: {x: 100.3%, y: 100.3%}
    rotation: 0.2°
    """

  private static let correction = Correction(x: 1.5, y: -0.8, scaleX: 1.003, scaleY: 1.003, rotation: 0.2)

  private func folder() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(Self.profile, to: "printers/HP M404/Khay 2.yaml")
    try scratch.write("offset: {x: 0 mm, y: 0 mm}\n", to: "printers/true.yaml")
    try scratch.write(Self.marks, to: "layouts/marks/layout.yaml")
    try scratch.write("name\nAn\n", to: "one.csv")
    return scratch
  }

  private func make(_ arguments: [String], into output: String, in scratch: ScratchFolder) throws {
    let answer = try Tool.run(
      ["certificates"] + arguments + ["-o", output, "-q"],
      environment: ["KHEN_PRINTERS": scratch.path + "/printers"], in: scratch.path)
    #expect(answer.status == 0, "\(answer.errors)")
  }

  private static func read(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(program) failed")
    return bytes
  }

  /// The middle of the ink in a window of a page as Poppler paints it, in millimetres from the page's upper left corner.
  private static func centre(of file: String, around point: Point, dpi: Double = 600) throws -> Point {
    let pixels = dpi / 25.4
    let side = Int(16 * pixels)
    let (left, top) = (Int((point.x - 8) * pixels), Int((point.y - 8) * pixels))
    let data = try read(
      "pdftoppm",
      [
        "-gray", "-r", "\(Int(dpi))", "-x", "\(left)", "-y", "\(top)", "-W", "\(side)", "-H", "\(side)", "-f", "1",
        "-l",
        "1", file,
      ])
    // The head of a PGM: kind, width and height, largest value; then a byte for each pixel.
    let bytes = [UInt8](data.suffix(side * side))
    try #require(data.count > side * side && data.starts(with: Array("P5".utf8)))
    var (sum, across, down) = (0.0, 0.0, 0.0)
    for row in 0..<side {
      for column in 0..<side {
        let ink = Double(255 - bytes[row * side + column])
        sum += ink
        across += ink * (Double(column) + 0.5)
        down += ink * (Double(row) + 0.5)
      }
    }
    try #require(sum > 0)
    return Point((across / sum + Double(left)) / pixels, (down / sum + Double(top)) / pixels)
  }

  @Test(
    "+1.5 mm, -0.8 mm, 100.3 %, 0.2° move ink by exactly that on the page that Poppler paints",
    arguments: ["full", "overlay"])
  func movesInk(mode: String) throws {
    let scratch = try folder()
    let arguments = ["one.csv", "--layout", "marks", "--mode", mode]
    try make(arguments + ["--printer", "HP M404/Khay 2"], into: "moved", in: scratch)
    try make(arguments, into: "plain", in: scratch)
    let centre = Point(148.5, 105)
    for mark in [Point(33, 33), Point(263, 33), Point(33, 173), Point(263, 173)] {
      let plain = try Self.centre(of: scratch.path + "/plain/certificates.pdf", around: mark)
      let moved = try Self.centre(of: scratch.path + "/moved/certificates.pdf", around: mark)
      // The page's rounding to whole hundredths of a point, and a quarter of a pixel of 1/600 inch.
      let tolerance = 0.004 + 25.4 / 600 / 4
      // Upright sides are painted on whole pixels: each may be out by a half.
      let coarse = 0.004 + 25.4 / 600 / 2
      #expect(abs(plain.x - mark.x) < coarse && abs(plain.y - mark.y) < coarse)
      let (dx, dy) = (mark.x - centre.x, mark.y - centre.y)
      let (sine, cosine) = (sin(0.2 * .pi / 180), cos(0.2 * .pi / 180))
      let wanted = Point(
        centre.x + 1.003 * (cosine * dx - sine * dy) + 1.5, centre.y + 1.003 * (sine * dx + cosine * dy) - 0.8)
      #expect(abs(moved.x - wanted.x) < tolerance, "\(moved.x) for \(wanted.x)")
      #expect(abs(moved.y - wanted.y) < tolerance, "\(moved.y) for \(wanted.y)")
    }
    guard mode == "full" else { return }
    let line = try ["plain", "moved"].map {
      try Self.centre(of: scratch.path + "/\($0)/certificates.pdf", around: Point(70, 100))
    }
    #expect(line[0] == line[1], "the stock must stay")
  }

  /// A letter and where it stands, in millimetres from the page's upper left corner.
  private struct Letter: Equatable {
    var page: Int
    var text: String
    var place: Point
  }

  /// All letters of a file as MuPDF finds them.
  private static func letters(of file: String) throws -> [Letter] {
    let trace = String(decoding: try read("mutool", ["trace", file]), as: UTF8.self)
    var letters: [Letter] = []
    var page = 0
    var matrix: [Double] = []
    for line in trace.split(separator: "\n") {
      func value(_ name: String) -> Substring? {
        guard let start = line.range(of: " \(name)=\"")?.upperBound,
          let end = line[start...].firstIndex(of: "\"")
        else { return nil }
        return line[start..<end]
      }
      if line.hasPrefix("<page ") { page += 1 }
      if line.hasPrefix("<fill_text"), let transform = value("transform") {
        matrix = transform.split(separator: " ").compactMap { Double($0) }
      }
      let trimmed = line.drop { $0 == " " }
      guard trimmed.hasPrefix("<g "), matrix.count == 6, let text = value("unicode"), text != " ",
        let x = value("x").flatMap({ Double($0) }), let y = value("y").flatMap({ Double($0) })
      else { continue }
      let place = Point(
        (matrix[0] * x + matrix[2] * y + matrix[4]).inMillimetres,
        (matrix[1] * x + matrix[3] * y + matrix[5]).inMillimetres)
      letters.append(Letter(page: page, text: String(text), place: place))
    }
    return letters
  }

  /// The layouts' sample with a recipient of each paper.
  private static let papers = Tool.root + "/samples/cac-mau-giay"

  @Test(
    "on every layout, full and overlay set the data at the same place, to 0.01 mm, and a neutral profile changes no byte"
  )
  func agrees() throws {
    let scratch = try folder()
    try make([Self.papers, "--merged"], into: "full", in: scratch)
    try make([Self.papers, "--merged", "--mode", "overlay"], into: "overlay", in: scratch)
    try make([Self.papers, "--merged", "--mode", "overlay", "--printer", "true"], into: "neutral", in: scratch)
    #expect(scratch.contents(of: "overlay")["certificates.pdf"] == scratch.contents(of: "neutral")["certificates.pdf"])
    let data = try Self.letters(of: scratch.path + "/overlay/certificates.pdf")
    let all = try Self.letters(of: scratch.path + "/full/certificates.pdf")
    #expect(data.count > 5_000 && all.count > data.count)
    #expect(Set(data.map(\.page)).count >= 40)
    // What full mode prints beyond the data is the stock's; every letter of the data stands there too.
    struct Key: Hashable { var page: Int, text: String }
    let printed = Dictionary(grouping: all) { Key(page: $0.page, text: $0.text) }
    for letter in data {
      let places = printed[Key(page: letter.page, text: letter.text)] ?? []
      #expect(
        places.contains { abs($0.place.x - letter.place.x) < 0.01 && abs($0.place.y - letter.place.y) < 0.01 },
        "\(letter)")
    }
  }

  @Test("on every layout, a profile moves each letter by what it says, to 0.01 mm")
  func movesLetters() throws {
    let scratch = try folder()
    try make([Self.papers, "--merged", "--mode", "overlay"], into: "plain", in: scratch)
    try make([Self.papers, "--merged", "--mode", "overlay", "--printer", "HP M404/Khay 2"], into: "moved", in: scratch)
    let plain = try Self.letters(of: scratch.path + "/plain/certificates.pdf")
    let moved = try Self.letters(of: scratch.path + "/moved/certificates.pdf")
    #expect(plain.count > 5_000 && plain.count == moved.count)
    let sizes = try Self.pageSizes(of: scratch.path + "/plain/certificates.pdf")
    var worst = 0.0
    for (before, after) in zip(plain, moved) {
      let size = sizes[before.page - 1]
      let centre = Point(size.width / 2, size.height / 2)
      let centred = before.place - centre
      let sent = Self.correction.transform.apply(to: Point(.millimetres(centred.x), .millimetres(centred.y)))
      let wanted = Point(sent.x.inMillimetres, sent.y.inMillimetres) + centre
      worst = max(worst, abs(after.place.x - wanted.x), abs(after.place.y - wanted.y))
    }
    #expect(worst < 0.01, "\(worst) mm")
  }

  @Test(
    "a printer that errs in everything, measured to a tenth and corrected, sets every letter to a tenth where it belongs"
  )
  func correctsPrinters() throws {
    let scratch = try folder()
    let paper = try SheetPaper("A4", isLandscape: true)
    var printer = PrinterBehaviour()
    (printer.x, printer.y, printer.scaleX, printer.scaleY) = (-2.1, 1.3, 0.9962, 1.0041)
    (printer.rotation, printer.excessWidth, printer.excessHeight) = (-0.35, -0.8, 0.4)
    let readings = Station.allCases.map { station in
      let values = station.edges.map { Quantity.distance($0, station).value(on: paper, by: printer).text(decimals: 1) }
      return station.rawValue + "=" + values.joined(separator: "/")
    }
    let spans = [Quantity.across, .down].map { $0.name + "=" + $0.value(on: paper, by: printer).text(decimals: 1) }
    let answer = try Tool.run(
      ["calibrate", "--printer", "askew", "--paper", "A4", "--landscape", "--measured"] + readings + spans,
      environment: ["KHEN_PRINTERS": scratch.path + "/printers"], in: scratch.path)
    #expect(answer.status == 0 && answer.errors.contains("Kept in"), "\(answer.errors)")

    let arguments = [Self.papers, "--merged", "--mode", "overlay", "--size", "A4", "--only", "1-8"]
    try make(arguments, into: "plain", in: scratch)
    try make(arguments + ["--printer", "askew"], into: "moved", in: scratch)
    let plain = try Self.letters(of: scratch.path + "/plain/certificates.pdf")
    let moved = try Self.letters(of: scratch.path + "/moved/certificates.pdf")
    #expect(plain.count > 500 && plain.count == moved.count)
    func worst(_ sent: [Letter]) -> Double {
      zip(plain, sent).map { wanted, letter in
        let landed = printer.place(of: letter.place, on: paper) + Point(paper.width / 2, paper.height / 2)
        return max(abs(landed.x - wanted.place.x), abs(landed.y - wanted.place.y))
      }.max() ?? .infinity
    }
    #expect(worst(plain) > 2)
    #expect(worst(moved) < 0.1, "\(worst(moved)) mm")
  }

  @Test("with a profile the stock is still written once, and the corrected data costs next to nothing")
  func keepsStockOnce() throws {
    let scratch = try folder()
    func size(_ flags: [String], _ output: String) throws -> Int {
      try make(
        [Self.papers, "--merged", "--size", "A4", "--layout", "giay-khen", "--limit", "20"] + flags, into: output,
        in: scratch)
      return try #require(scratch.contents(of: output)["certificates.pdf"]).count
    }
    let (plain, moved) = (try size([], "plain"), try size(["--printer", "HP M404/Khay 2"], "moved"))
    // The border alone is tens of kilobytes: written for each page it would be seen.
    #expect(moved - plain < 20 * 100, "\(moved) after \(plain) bytes")
  }

  /// Millimetres.
  private static func pageSizes(of file: String) throws -> [Size] {
    String(decoding: try read("mutool", ["trace", file]), as: UTF8.self).split(separator: "\n").compactMap { line in
      guard line.hasPrefix("<page "), let box = line.split(separator: "\"").dropFirst(3).first else { return nil }
      let sides = box.split(separator: " ").compactMap { Double($0) }
      return Size(sides[2].inMillimetres, sides[3].inMillimetres)
    }
  }

  @Test("records are made again when their printer's profile changes, and the report names it")
  func remakes() throws {
    let scratch = try folder()
    let arguments = ["one.csv", "--layout", "marks", "--printer", "HP M404/Khay 2"]
    func run() throws -> String {
      let answer = try Tool.run(
        ["certificates"] + arguments + ["-o", "out"], environment: ["KHEN_PRINTERS": scratch.path + "/printers"],
        in: scratch.path)
      #expect(answer.status == 0, "\(answer.errors)")
      return answer.output
    }
    #expect(try run().contains("1 made"))
    #expect(try run().contains("1 unchanged"))
    #expect(try scratch.text(of: "out/run.json").contains("\"printer\":\"HP M404/Khay 2\""))
    try scratch.write(Self.profile.replacing("1.5 mm", with: "1.6 mm"), to: "printers/HP M404/Khay 2.yaml")
    #expect(try run().contains("1 made"))
    #expect(try scratch.text(of: "out/run.json").contains("x +1.6 mm, y -0.8 mm, 100.3 % x 100.3 %, 0.2°"))
  }

  @Test(
    "a printer without a profile is found, with the name that was meant",
    arguments: [
      ("HP M404/Khay2", "Did you mean “HP M404/Khay 2”?"), ("HP M404", "by tray: HP M404/Khay 2"),
      ("Epson", "There are:"),
      ("a/b/c", "cannot be the name"),
    ])
  func missesPrinters(name: String, words: String) throws {
    let scratch = try folder()
    let answer = try Tool.run(
      ["certificates", "one.csv", "--layout", "marks", "--printer", name, "-o", "out"],
      environment: ["KHEN_PRINTERS": scratch.path + "/printers"], in: scratch.path)
    #expect(answer.status == (name == "a/b/c" ? 64 : 65))
    #expect(answer.errors.contains(words), "\(answer.errors)")
  }

  @Test("ink that a profile carries off the page is refused, and other paper than the profile's is a warning")
  func watchesThePage() throws {
    let scratch = try folder()
    try scratch.write("offset: {x: 19 mm, y: 0 mm}\npaper: A3 landscape\n", to: "printers/far.yaml")
    try scratch.write(
      Self.marks.replacing("x: 260, y: 30, ", with: "x: 280, y: 30, "), to: "layouts/edge/layout.yaml")
    func run(_ layout: String, _ flags: [String] = []) throws -> Tool.Answer {
      try Tool.run(
        ["certificates", "one.csv", "--layout", layout, "--printer", "far", "-o", layout] + flags,
        environment: ["KHEN_PRINTERS": scratch.path + "/printers"], in: scratch.path)
    }
    let refused = try run("edge")
    #expect(
      refused.status == 65 && refused.errors.contains("FIT004") && refused.errors.contains("8.0 mm"),
      "\(refused.errors)")
    #expect(try run("edge", ["--on-overflow", "warn"]).status == 0)
    let checked = try Tool.run(
      ["check", "one.csv", "--layout", "edge", "--printer", "far"],
      environment: ["KHEN_PRINTERS": scratch.path + "/printers"], in: scratch.path)
    #expect(checked.status == 65 && checked.errors.contains("FIT004"), "\(checked.errors)")
    #expect(try Tool.run(["check", "one.csv", "--layout", "edge"], in: scratch.path).status == 0)
    let warned = try run("marks")
    #expect(warned.status == 0 && warned.errors.contains("PRN002"), "\(warned.errors)")
  }
}
