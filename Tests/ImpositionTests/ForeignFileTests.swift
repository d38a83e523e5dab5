import Findings
import Geometry
import PDFObjects
import Testing

@testable import Imposition

@Suite("Files of others")
struct ForeignFileTests {
  /// One page of 400 × 600 points, with more entries of the catalogue and of the page.
  private static func file(catalogue: String = "", page: String = "", count: Int = 1) -> [UInt8] {
    let form = "q 1 0 0 rg 0 0 20 10 re f Q"
    let text = """
      %PDF-1.5
      1 0 obj <</Type/Catalog/Pages 2 0 R\(catalogue)>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count \(count)>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]\(page)>> endobj
      4 0 obj <</BBox[0 0 20 10]/Length \(form.utf8.count)>>
      stream
      \(form)
      endstream
      endobj
      trailer <</Root 1 0 R>>

      """
    return Array(text.utf8)
  }

  private static func imposed(_ bytes: [UInt8]) throws -> (bytes: [UInt8], codes: [Code]) {
    let source = try SourceDocument(bytes, name: "a.pdf")
    let plan = try SheetPlan(
      pageCount: source.pageCount, trim: source.trim, scheme: .together(Grid(columns: 1, rows: 1)),
      options: .init(paper: Size(400, 600), isTwoSided: false))
    return (try source.imposed(plan), source.findings.map(\.code).filter { $0 != .mendedInput })
  }

  @Test("boxes are cut to the medium, and units count")
  func boxes() throws {
    func size(_ page: String) throws -> Size { try SourceDocument(Self.file(page: page), name: "a.pdf").trim }
    #expect(try size("/CropBox[-9000 -9000 9000 9000]") == Size(400, 600))
    #expect(try size("/TrimBox[390 590 10 10]/Rotate 90") == Size(580, 380))
    #expect(try size("/CropBox[900 900 950 950]") == Size(400, 600))
    #expect(try size("/UserUnit 2") == Size(800, 1200))
    #expect(throws: Finding.self) { try size("/UserUnit 9000") }
  }

  @Test("what prints of annotations is placed by its box, what does not is told of")
  func stamps() throws {
    let printed = try Self.imposed(
      Self.file(page: "/Annots[<</Subtype/Stamp/F 4/Rect[100 100 140 120]/AP<</N 4 0 R>>>>]"))
    #expect(printed.codes == [])
    let document = try PDFDocument(printed.bytes)
    let page = try #require(PDFPages(of: document).pages.first?.dictionary)
    let content = String(decoding: try #require(document.content(of: page["Contents"])), as: UTF8.self)
    #expect(content.contains("2 0 0 2 100 100 cm"), "\(content)")
    let lost = "/Annots[<</Subtype/Stamp/Rect[100 100 140 120]/AP<</N 4 0 R>>>><</Subtype/FreeText/F 4/Rect[0 0 9 9]>>]"
    #expect(try Self.imposed(Self.file(page: lost)).codes == [.annotationsLost])
    #expect(
      try Self.imposed(Self.file(page: "/Annots[<</Subtype/Link/Rect[0 0 9 9]>><</Subtype/Stamp/F 2>>]")).codes == [])
  }

  @Test("a signature that will not hold is told of, a field that waits is not")
  func signatures() throws {
    let signed = Self.file(
      catalogue: "/AcroForm<</Fields[<</T(a)/FT/Sig/Kids[<</V<</ByteRange[0 1 2 3]/Contents<00>>>>>]>>]>>")
    #expect(try Self.imposed(signed).codes == [.signatureBroken])
    let waiting = Self.file(catalogue: "/AcroForm<</Fields[<</T(a)/FT/Sig>>]>>")
    #expect(try Self.imposed(waiting).codes == [])
    let protection = Protection(ownerPassword: "x", permissions: [])
    let (_, findings) = try ProtectedDocument.bytes(signed, name: "a.pdf", protection: protection)
    #expect(findings.map(\.code).contains(.signatureBroken))
  }

  @Test("a file that says it has more pages than can be read is told of")
  func lostPages() throws {
    let source = try SourceDocument(Self.file(count: 9), name: "a.pdf")
    let plan = try SheetPlan(
      pageCount: 1, trim: source.trim, scheme: .saddle(sheetsInSection: nil), options: .init(paper: Size(842, 595)))
    _ = try source.imposed(plan)
    #expect(source.findings.map(\.code) == [.mendedInput])
  }

  @Test("what is made is read back: bytes that are no PDF, or have other pages, are refused")
  func readsBack() throws {
    for (bytes, count) in [(Array("%PDF-1.7".utf8), 1), (SamplePDF.bytes(pages: 3), 4)] {
      let refused = #expect(throws: Finding.self) { try ReadingBack.check(bytes, pageCount: count, name: "a.pdf") }
      #expect(refused?.code == .unreadableOutput)
    }
    try ReadingBack.check(SamplePDF.bytes(pages: 3), pageCount: 3, name: "a.pdf")
  }
}
