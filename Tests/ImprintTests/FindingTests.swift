import Drawing
import Findings
import Foundation
import Geometry
import Testing

@testable import Imprint

@Suite("What writing a file finds")
struct FindingTests {
  private static let square = Path(rectangle: Rectangle(x: 0, y: 0, width: 20, height: 20))

  private static func page(_ marks: [Frame.Placed], size: Size = Size(200, 150)) -> Page {
    Page(trim: size, frame: Frame(size: size, marks: marks))
  }

  @Test("a page that no PDF can have, and a document without pages, are refused")
  func sizes() throws {
    for size in [Size(2, 200), Size(200, 20_000), Size(.nan, 200)] {
      let refused = #expect(throws: Finding.self) { try ImprintRun().prepare([Self.page([], size: size)]) }
      #expect(refused?.code == .unusablePageSize)
    }
    let empty = #expect(throws: Finding.self) { try ImprintRun().file([], information: Specimens.information) }
    #expect(empty?.code == .documentWithoutPages)
  }

  @Test("a mark without a place is left out and told; groups within groups without end are refused")
  func marks() throws {
    let red = Paint.solid(Specimens.red)
    let lost = Self.page([.init(.fill(Self.square, red, rule: .nonZero), at: Point(.infinity, 0))])
    #expect(try ImprintRun().prepare([lost]).findings.map(\.code) == [.markWithoutPlace])
    var deep = Frame(size: Size(100, 100), marks: [.init(.fill(Self.square, red, rule: .nonZero), at: .zero)])
    for _ in 0..<40 {
      deep = Frame(size: Size(100, 100), marks: [.init(.group(Group(deep, clip: Self.square)), at: .zero)])
    }
    #expect(try ImprintRun().prepare([Self.page(deep.marks)]).findings.map(\.code) == [.nestedTooDeep])
  }

  @Test("a face that may not be embedded, or whose file is gone, is not put into a file")
  func faces() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "khen-faces-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: source)))
    let entry = try #require((0..<40).map { 12 + 16 * $0 }.first { bytes[$0..<$0 + 4].elementsEqual("OS/2".utf8) })
    let table = bytes[entry + 8..<entry + 12].reduce(0) { $0 << 8 | Int($1) }
    bytes[table + 8] = 0
    bytes[table + 9] = 2
    let file = folder.appending(path: "LiberationSerif-Regular.ttf")
    try Data(bytes).write(to: file)
    let typesetter = try Typesetter(fonts: try FontLibrary(folders: [folder.path]))
    let shaped = try typesetter.shape(StyledText([.init("Nguyễn", TextStyle(family: "Liberation Serif", size: 14))]))
    let page = Self.page([.init(.text(shaped.line(0..<shaped.text.utf8.count)), at: Point(20, 50))])
    let forbidden = #expect(throws: Finding.self) { try ImprintRun().file([page], information: Specimens.information) }
    #expect(forbidden?.code == .forbiddenEmbedding)
    try FileManager.default.removeItem(at: file)
    let gone = #expect(throws: Finding.self) { try ImprintRun().file([page], information: Specimens.information) }
    #expect(gone?.code == .unembeddableFont)
  }

  @Test("a foreign file with a font of no kind, no trim box or content that cannot be unpacked is told of")
  func foreignFiles() throws {
    let codes = try Preflight(Self.foreign(), name: "a.pdf").findings.map(\.code)
    // A claim without identity, embedded font, trim box, intent and word of trapping; Helvetica's letters can be copied.
    #expect(codes.filter { $0 == .brokenClaim }.count == 5)
    #expect(codes.filter { $0 != .brokenClaim } == [.unreadContent, .fontNotEmbedded])
  }

  /// A page in Helvetica of the reader's own, which claims PDF/X-4 and has a part that no reader unpacks.
  private static func foreign() -> [UInt8] {
    let content = "BT /F 24 Tf 1 0 0 1 50 50 Tm (A) Tj ET"
    let claim = "<x pdfxid:GTS_PDFXVersion=\"PDF/X-4\"/><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>",
      "<< /Type /Pages /Kids [4 0 R] /Count 1 /Resources << /Font << /F 3 0 R >> >> >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents [5 0 R 7 0 R] >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      "<< /Type /Metadata /Subtype /XML /Length \(claim.utf8.count) >>\nstream\n\(claim)\nendstream",
      "<< /Filter /FlateDecode /Length 6 >>\nstream\nabcdef\nendstream",
    ]
    var text = "%PDF-1.6\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { text += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n" }
    text += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
