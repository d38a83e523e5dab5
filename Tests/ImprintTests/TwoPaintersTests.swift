import Drawing
import Foundation
import Geometry
import Imprint
import Testing

/// Cairo is the second, independent painter: what it paints must be what a reader shows of our files.
@Suite("Two painters", .enabled(if: Judge.find("pdftoppm") != nil))
struct TwoPaintersTests {
  /// 24 × 16 pixels, red above and blue below.
  private static let photo =
    "/9j/4AAQSkZJRgABAQEBLAEsAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//"
    + "2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDASIAAhEBAxEB/8QA"
    + "FgABAQEAAAAAAAAAAAAAAAAAAAQG/8QAFhABAQEAAAAAAAAAAAAAAAAAABNh/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAX/xAAWEQADAAAAAAAAAAAAAAAAAAAA"
    + "FWH/2gAMAwEAAhEDEQA/AMxbS2oLFlhDC+6pfbRBYEMDqn//2Q=="

  @Test("a certificate looks the same")
  func certificate() throws {
    try expectAgreement(try Specimens.certificate(17))
  }

  @Test("a photo stands as the camera held it", arguments: Orientation.allCases)
  func orientation(_ orientation: Orientation) throws {
    // An edge on whole pixels, which readers widen each in its own way.
    let mark = Frame.Placed(.picture(try photo(orientation), Size(320, 240)), at: Point(20, 20))
    try expectAgreement(page([mark], size: Size(360, 280)), share: 0.02)
  }

  @Test("art of every kind looks the same, wherever it stands", arguments: 0..<6)
  func randomArt(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    try expectAgreement(page(try (0..<24).map { _ in try dice.mark() }, size: Size(400, 300)))
  }

  private func page(_ marks: [Frame.Placed], size: Size) -> Page {
    Page(trim: size, frame: Frame(size: size, marks: marks))
  }

  private func photo(_ orientation: Orientation) throws -> Picture {
    var bytes = Array(try #require(Data(base64Encoded: Self.photo)))
    let directory: [UInt8] = [
      0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, UInt8(orientation.rawValue), 0, 0, 0, 0, 0,
      0,
      0,
    ]
    bytes.insert(contentsOf: [0xFF, 0xE1, 0, UInt8(directory.count + 8)] + Array("Exif\0\0".utf8) + directory, at: 2)
    return try Picture(reading: bytes, file: "photo.jpg")
  }

  /// Compares averages of 4 × 4 pixels at 144 dots per inch: at most one in a hundred may differ by much.
  private func expectAgreement(_ page: Page, share: Double = 0.01) throws {
    let file = try ImprintRun().file([page], information: Specimens.information)
    let path = try Judge.file(file, "two-painters-\(UUID().uuidString).pdf")
    let stem = String(path.dropLast(4))
    let verdict = try Judge.run(
      try #require(Judge.find("pdftoppm")), ["-r", "144", "-png", "-singlefile", path, stem])
    #expect(verdict.status == 0, "\(verdict.output)")
    let shown = try PixelMap(png: Array(try Data(contentsOf: URL(filePath: stem + ".png")))).reduced(by: 4)
    let painted = try CairoPainter().pixels(of: page, dpi: 144).reduced(by: 4)
    let difference = try #require(painted.difference(from: shown, tolerance: 48))
    #expect(difference.share < share, "largest difference \(difference.largest), share \(difference.share): \(path)")
    if difference.share < share {
      for leftover in [path, stem + ".png"] { try FileManager.default.removeItem(atPath: leftover) }
    } else {
      try Data(try CairoPainter().png(of: page, dpi: 144)).write(to: URL(filePath: stem + "-cairo.png"))
    }
  }
}

/// Marks by chance, the same for the same seed.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func roll(_ range: ClosedRange<Double>) -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Double(state >> 11) / Double(1 << 53) * (range.upperBound - range.lowerBound)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[min(values.count - 1, Int(roll(0...Double(values.count))))]
  }

  mutating func mark(depth: Int = 0) throws -> Frame.Placed {
    let origin = depth == 0 ? Point(roll(20...300), roll(20...220)) : Point(roll(0...40), roll(0...30))
    let kind = Int(roll(0...(depth < 2 ? 6.99 : 3.99)))
    let mark: Mark =
      switch kind {
      case 0: .fill(path(), paint(), rule: pick([.nonZero, .evenOdd]))
      case 1: .stroke(path(), stroke())
      case 2: .text(try line())
      case 3: .picture(try picture(), Size(roll(20...60), roll(20...60)))
      case 4: .shared(SharedFrame(name: "art", try frame(depth: depth + 1)))
      default: .group(try group(depth: depth + 1))
      }
    return Frame.Placed(mark, at: origin)
  }

  private mutating func frame(depth: Int) throws -> Frame {
    Frame(size: Size(60, 50), marks: try (0..<3).map { _ in try mark(depth: depth) })
  }

  private mutating func group(depth: Int) throws -> Group {
    let turn = Transform.rotation(roll(-1...1)).then(.scale(roll(0.6...1.4), roll(0.6...1.4)))
    let clip = roll(0...1) < 0.4 ? Path(circleAt: Point(30, 25), radius: roll(15...40)) : nil
    return Group(
      try frame(depth: depth), transform: pick([.identity, turn]), clip: clip, opacity: pick([1, 1, roll(0.3...0.9)]))
  }

  private mutating func path() -> Path {
    var path = Path()
    path.move(to: Point(roll(0...60), roll(0...50)))
    for _ in 0..<Int(roll(2...6)) {
      if roll(0...1) < 0.5 {
        path.line(to: Point(roll(0...60), roll(0...50)))
      } else {
        path.curve(
          Point(roll(0...60), roll(0...50)), Point(roll(0...60), roll(0...50)), to: Point(roll(0...60), roll(0...50)))
      }
    }
    path.close()
    return path
  }

  private mutating func colour() -> Colour { Colour(red: roll(0...1), green: roll(0...1), blue: roll(0...1)) }

  private mutating func paint() -> Paint {
    let stops = [
      Paint.Stop(position: 0, colour: colour()), .init(position: roll(0.3...0.7), colour: colour()),
      .init(position: 1, colour: colour()),
    ]
    return switch Int(roll(0...3.99)) {
    case 0: .linear(from: .zero, to: Point(60, roll(0...50)), stops: stops)
    case 1: .radial(centre: Point(30, 25), radius: roll(10...40), stops: stops)
    case 2: .solid(colour(), opacity: roll(0.2...0.9))
    default: .solid(colour())
    }
  }

  private mutating func stroke() -> Stroke {
    Stroke(
      colour: colour(), width: roll(0.4...5), cap: pick([.butt, .round, .square]),
      join: pick([.round, .bevel, .miter]),
      dashes: pick([[], [roll(2...9), roll(2...6)]]), dashOffset: roll(0...5), opacity: pick([1, roll(0.3...0.9)]))
  }

  private mutating func line() throws -> TextLine {
    let family = pick(["Liberation Serif", "TeX Gyre Termes", "Noto Serif Display"])
    return try Specimens.line(
      pick(["ẤẦẨẪẬ Ễ Ộ", "Nguyễn Thị Hường", "2.340.000 ₫ fi", "“Lao động giỏi”"]), family: family,
      weight: pick([.regular, .bold]), italic: family == "Liberation Serif" && roll(0...1) < 0.5, size: roll(8...40),
      colour: colour(), tracking: pick([0, 0.05]), underlined: roll(0...1) < 0.3)
  }

  private mutating func picture() throws -> Picture {
    let fill = Mark.fill(path(), .solid(colour()), rule: .nonZero)
    if roll(0...1) < 0.5 {
      let page = Page(trim: Size(60, 50), frame: Frame(size: Size(60, 50), marks: [.init(fill, at: .zero)]))
      let bytes = try CairoPainter().png(of: page, dpi: 288, options: .init(background: nil))
      return try Picture(reading: bytes, file: "art.png")
    }
    let text =
      "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='50'><g transform='rotate(\(roll(-20...20)) 30 25)'>"
      + "<ellipse cx='30' cy='25' rx='\(roll(8...28))' ry='20' fill='\(colour().summary)' stroke='#321' "
      + "stroke-width='\(roll(0.5...3))'/><path d='M5 5h20v9z' fill='#08f' opacity='0.5'/></g></svg>"
    return try Picture(reading: Array(text.utf8), file: "art.svg")
  }
}
