import Drawing
import Findings
import Foundation
import Geometry

@testable import Imprint

/// Pages made by hand for the tests of this target.
enum Specimens {
  static let folders = [
    "/usr/share/texmf/fonts/opentype/public/tex-gyre", "/usr/share/fonts/truetype/liberation2",
    "/usr/share/fonts/truetype/noto",
  ]

  static let library: FontLibrary = {
    do throws(Finding) {
      return try FontLibrary(folders: folders)
    } catch {
      return FontLibrary(faces: [], findings: [error])
    }
  }()

  static let small = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
  static let information = DocumentInformation(
    title: "Giấy khen – Nguyễn Thị Hường", author: "Sở Công Thương Hà Nội", subject: "Khen thưởng", keywords: ["khen"],
    creator: "khen tests", date: .init(year: 2026, month: 1, day: 5, hour: 9))
  static let pressProfile = "/usr/share/color/icc/ghostscript/default_cmyk.icc"
  static let trim = Size(.millimetres(297), .millimetres(210))
  static let red = Colour(
    name: "red", red: 0.8, green: 0.1, blue: 0.1, inks: .init(cyan: 0.1, magenta: 1, yellow: 0.9, black: 0))
  static let gold = Colour(name: "gold", red: 0.83, green: 0.66, blue: 0.2, spot: "Gold 871")

  static func line(
    _ text: String, family: String = "Liberation Serif", weight: Weight = .regular, italic: Bool = false,
    size: Double = 14, colour: Colour = .black, tracking: Double = 0, features: [String] = [],
    underlined: Bool = false
  ) throws -> TextLine {
    let typesetter = try Typesetter(fonts: library)
    let style = TextStyle(
      family: family, weight: weight, isItalic: italic, size: size, colour: colour, tracking: tracking,
      features: features, isUnderlined: underlined)
    let shaped = try typesetter.shape(StyledText([.init(text, style)]))
    return shaped.line(0..<shaped.text.utf8.count)
  }

  /// A border of many curves, as static art has it.
  static func border(pieces: Int = 250) -> Path {
    var path = Path()
    for index in 0..<pieces {
      let x = 20 + Double(index % 50) * 16.03
      let y = 20 + Double(index / 50) * 110.7
      path.move(to: Point(x, y))
      path.curve(Point(x + 3, y - 5), Point(x + 8, y - 5), to: Point(x + 11, y))
      path.curve(Point(x + 9, y + 4.5), Point(x + 2, y + 4.5), to: Point(x, y))
      path.line(to: Point(x + 5.5, y - 8))
      path.line(to: Point(x + 6.5, y - 7.25))
      path.close()
    }
    return path
  }

  static let stock: SharedFrame = {
    var frame = Frame(size: trim)
    frame.marks.append(.init(.fill(border(), .solid(gold), rule: .evenOdd), at: .zero))
    let lines = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    for (index, text) in lines.enumerated() {
      guard let line = try? line(text, weight: .bold) else { continue }
      let group = Group(
        Frame(size: trim, marks: [.init(.text(line), at: Point(200, 80 + 20 * Double(index)))]), role: .paragraph)
      frame.marks.append(.init(.group(group), at: .zero))
    }
    return SharedFrame(name: "test/stock", frame)
  }()

  /// A certificate for the recipient with a number.
  static func certificate(_ number: Int = 0) throws -> Page {
    var frame = Frame(size: trim)
    frame.marks.append(.init(.shared(stock), at: .zero))
    func add(_ role: Role?, _ lines: [TextLine], at y: Double) {
      var inner = Frame(size: Size(500, 20))
      for (index, line) in lines.enumerated() {
        inner.marks.append(.init(.text(line), at: Point(0, 18 * Double(index))))
      }
      frame.marks.append(.init(.group(Group(inner, role: role)), at: Point(150, y)))
    }
    add(.heading(level: 1), [try line("GIẤY KHEN", weight: .bold, size: 40, colour: red, tracking: 0.08)], at: 180)
    add(.paragraph, [try line("Ông Nguyễn Văn Hường số \(number)", weight: .bold, size: 24)], at: 230)
    add(
      .paragraph,
      [
        try line("Đã có thành tích xuất sắc trong công tác xúc tiến thương mại,", size: 15),
        try line("góp phần hoàn thành nhiệm vụ chính trị năm \(2000 + number % 30).", size: 15),
      ], at: 270)
    add(
      nil,
      [try line("Quyết định số \(number)/QĐ-SCT ngày 05 tháng 01 năm 2026", weight: .bold, italic: true, size: 12)],
      at: 400)
    return Page(
      trim: trim, bleed: 0, frame: frame, bookmarks: [.init(title: "Nguyễn Văn Hường số \(number)", level: 1, y: 100)])
  }
}

/// Programs of others that judge what was written.
enum Judge {
  static func find(_ name: String) -> String? {
    ["/usr/bin/", "/usr/local/bin/"].map { $0 + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Status, and what was printed on both channels.
  static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  static func file(_ bytes: [UInt8], _ name: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "khen-imprint-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    return url.path
  }
}
