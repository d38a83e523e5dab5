import Drawing
import Findings
import Foundation
import Geometry
import Testing

@testable import Imprint

/// Numbers that look random and are the same in every run.
struct SeededNumbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  /// Mostly a number on a page; sometimes one that no page has.
  mutating func length() -> Double {
    switch next(below: 40) {
    case 0: .nan
    case 1: .infinity
    case 2: -.infinity
    case 3: 0
    case 4: 1e300
    case 5: -1e-12
    case 6: Double(next(below: 20_000))
    default: Double(next(below: 60_000)) / 100 - 50
    }
  }

  mutating func share() -> Double { next(below: 25) == 0 ? .nan : Double(next(below: 140)) / 100 - 0.2 }
}

@Suite("Frames of nonsense")
struct FuzzTests {
  private static let lines: [TextLine] = ["Nguyễn Thị Hường", "Ấ Ầ Ẩ", "", "GIẤY KHEN"].compactMap {
    try? Specimens.line($0, tracking: 0.1)
  }
  private static let shared = SharedFrame(
    name: "fuzz",
    Frame(
      size: Size(50, 50),
      marks: [
        .init(.text(lines[0]), at: Point(5, 20)),
        .init(
          .fill(Path(circleAt: Point(20, 20), radius: 9), .solid(Specimens.red, opacity: 0.4), rule: .evenOdd),
          at: .zero),
      ]))

  /// A picture of each kind.
  private static let pictures: [Picture] = {
    let size = Size(12, 8)
    let fill = Mark.fill(Path(circleAt: Point(6, 4), radius: 3), .solid(Specimens.red, opacity: 0.5), rule: .nonZero)
    let page = Page(trim: size, frame: Frame(size: size, marks: [.init(fill, at: .zero)]))
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='7'><path d='M0 0L9 1L3 7z' fill='#a11'/></svg>"
    let pixels = (try? CairoPainter().png(of: page, dpi: 72, options: .init(background: nil))) ?? []
    return [(pixels, "art.png"), (Array(svg.utf8), "art.svg")].compactMap { try? Picture(reading: $0.0, file: $0.1) }
  }()
  /// More batches than the usual ones for a long run.
  static let batches = ProcessInfo.processInfo.environment["KHEN_FUZZ_BATCHES"].flatMap { Int($0) } ?? 12

  private static func point(_ numbers: inout SeededNumbers) -> Point { Point(numbers.length(), numbers.length()) }

  private static func path(_ numbers: inout SeededNumbers) -> Path {
    var path = Path()
    for _ in 0..<numbers.next(below: 8) {
      switch numbers.next(below: 5) {
      case 0: path.move(to: point(&numbers))
      case 1, 2: path.line(to: point(&numbers))
      case 3: path.curve(point(&numbers), point(&numbers), to: point(&numbers))
      default: path.close()
      }
    }
    return path
  }

  private static func colour(_ numbers: inout SeededNumbers) -> Colour {
    Colour(red: numbers.share(), green: numbers.share(), blue: numbers.share())
  }

  private static func stops(_ numbers: inout SeededNumbers) -> [Paint.Stop] {
    (0..<numbers.next(below: 4)).map { _ in
      Paint.Stop(position: numbers.share(), colour: colour(&numbers), opacity: numbers.share())
    }
  }

  private static func transform(_ numbers: inout SeededNumbers) -> Transform {
    switch numbers.next(below: 6) {
    case 0: .rotation(Double(numbers.next(below: 628)) / 100)
    case 1: .scale(numbers.length() / 100, numbers.length() / 100)
    case 2:
      Transform(
        a: numbers.share(), b: numbers.share(), c: numbers.share(), d: numbers.share(), e: numbers.length(), f: 0)
    default: .identity
    }
  }

  private static func role(_ numbers: inout SeededNumbers) -> Role? {
    let roles: [Role?] = [
      nil, .document, .section, .heading(level: numbers.next(below: 9)), .paragraph, .list, .listItem, .listLabel,
      .listBody, .table, .tableRow, .headerCell, .cell, .figure(alternative: "hình"), .caption, .note, .quotation,
      .contents, .contentsItem, .index, .artifact,
    ]
    return roles[numbers.next(below: roles.count)]
  }

  private static func frame(_ numbers: inout SeededNumbers, depth: Int) -> Frame {
    var frame = Frame(size: Size(numbers.length(), numbers.length()))
    for _ in 0..<numbers.next(below: 7) {
      let mark: Mark
      switch numbers.next(below: 12) {
      case 0, 1: mark = .text(lines[numbers.next(below: lines.count)])
      case 2: mark = .fill(path(&numbers), .solid(colour(&numbers), opacity: numbers.share()), rule: .evenOdd)
      case 3:
        mark = .fill(
          path(&numbers), .linear(from: point(&numbers), to: point(&numbers), stops: stops(&numbers)), rule: .nonZero)
      case 4:
        mark = .fill(
          path(&numbers), .radial(centre: point(&numbers), radius: numbers.length(), stops: stops(&numbers)),
          rule: .nonZero)
      case 5:
        let dashes = (0..<numbers.next(below: 3)).map { _ in numbers.length() }
        mark = .stroke(
          path(&numbers),
          Stroke(
            colour: colour(&numbers), width: numbers.length(), cap: .round, join: .bevel, dashes: dashes,
            dashOffset: numbers.length(), opacity: numbers.share()))
      case 6:
        mark = .link(
          target: ["#a", "", "mailto:a@b", "#" + String(repeating: "x", count: 300)][numbers.next(below: 4)],
          Size(numbers.length(), numbers.length()))
      case 7: mark = .anchor("a\(numbers.next(below: 3))")
      case 8: mark = .shared(shared)
      case 9:
        let size = numbers.next(below: 3) == 0 ? Size(14_173, 14_173) : Size(numbers.length(), numbers.length())
        mark = .picture(pictures[numbers.next(below: pictures.count)], size)
      default:
        guard depth < 6 else { continue }
        mark = .group(
          Group(
            self.frame(&numbers, depth: depth + 1), transform: transform(&numbers),
            clip: numbers.next(below: 4) == 0 ? path(&numbers) : nil,
            opacity: numbers.next(below: 4) == 0 ? numbers.share() : 1, role: role(&numbers)))
      }
      frame.marks.append(.init(mark, at: numbers.next(below: 3) == 0 ? point(&numbers) : Point(20, 30)))
    }
    return frame
  }

  @Test("end in a sound file or in a finding", .enabled(if: Judge.find("qpdf") != nil), arguments: 0..<batches)
  func survives(_ batch: Int) throws {
    let modes: [ImprintOptions] = [
      ImprintOptions(), ImprintOptions(colour: .grey),
      ImprintOptions(
        colour: .cmyk(profile: Specimens.pressProfile), standards: [.pdfx4], pageMarks: PageMarks(), usesSpots: true),
    ]
    let run = try ImprintRun(modes[batch % modes.count])
    var pages: [Page] = []
    var refused = 0
    for seed in 0..<40 {
      var numbers = SeededNumbers(UInt64(batch * 1000 + seed + 1))
      let sizes = [Size(595, 842), Size(0, 0), Size(14_173, 14_173), Size(.nan, 100), Size(1, 1), Size(400, 3)]
      let size = numbers.next(below: 4) == 0 ? sizes[numbers.next(below: sizes.count)] : sizes[0]
      let page = Page(
        trim: size, bleed: numbers.next(below: 5) == 0 ? numbers.length() : 0, frame: Self.frame(&numbers, depth: 0))
      do {
        _ = try run.prepare([page])
        pages.append(page)
      } catch { refused += 1 }
    }
    #expect(pages.count > 10 && pages.count + refused == 40)
    let bytes = try run.file(pages, information: Specimens.information)
    let path = try Judge.file(bytes, "fuzz-\(batch).pdf")
    let verdict = try Judge.run(try #require(Judge.find("qpdf")), ["--check", path])
    #expect(verdict.status == 0, "\(verdict.output.suffix(600))")
    let shown = try Judge.run(try #require(Judge.find("pdftoppm")), ["-r", "9", "-png", path, path + "-page"])
    #expect(!shown.output.contains("Error") && !shown.output.contains("rror:"), "\(shown.output.prefix(600))")
    #expect(try Preflight(bytes, name: "fuzz.pdf").report.pageCount == pages.count)
  }

  @Test("damaged files end in a finding or a report, never in a crash")
  func preflightSurvives() throws {
    let whole = try ImprintRun().file([StructureTests.page()], information: Specimens.information)
    var numbers = SeededNumbers(99)
    for _ in 0..<150 {
      var broken = whole
      for _ in 0..<1 + numbers.next(below: 30) {
        broken[numbers.next(below: broken.count)] = UInt8(numbers.next(below: 256))
      }
      if numbers.next(below: 3) == 0 { broken.removeLast(numbers.next(below: broken.count - 40)) }
      _ = try? Preflight(broken, name: "broken.pdf")
    }
  }
}
