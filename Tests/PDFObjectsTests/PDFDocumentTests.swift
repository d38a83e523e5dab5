import Findings
import Foundation
import Testing

@testable import PDFObjects

@Suite("PDF through libqpdf")
struct PDFDocumentTests {
  private static func file(_ objects: [String], trailer: String = "/Root 1 0 R") -> [UInt8] {
    var text = "%PDF-1.5\n"
    for (index, object) in objects.enumerated() { text += "\(index + 1) 0 obj\n\(object)\nendobj\n" }
    return Array((text + "trailer\n<<\(trailer)>>\n").utf8)
  }

  private static func stream(_ dictionary: String, _ content: String) -> String {
    "<<\(dictionary)/Length \(content.utf8.count)>>\nstream\n\(content)\nendstream"
  }

  @Test("values read as they are written, and write as they read")
  func values() {
    let text = "<</A[1 -2 3.5 true null(x\\)y)<4142>]/B#20C 5 0 R/D<</E/F>>>>"
    let value = PDFValue(text: Array(text.utf8))
    let dictionary = value.dictionary
    #expect(dictionary?["A"]?.array?.prefix(3).compactMap(\.number) == [1, -2, 3.5])
    #expect(dictionary?["A"]?.array?[5].bytes == Array("x)y".utf8))
    #expect(dictionary?["B C"] == .reference(PDFReference(5)))
    #expect(PDFValue(text: Array(value.text.utf8)) == value)
  }

  @Test("names that are no UTF-8 keep their bytes")
  func names() {
    let value = PDFValue(text: Array("/F#e9#ff".utf8))
    #expect(value.text == "/F#e9#ff")
  }

  @Test(
    "numbers are bounded", arguments: ["99999999999999999999999", "-9223372036854775808", "1e9", "9223372036854775807"])
  func numbers(_ text: String) {
    let value = PDFValue(text: Array(text.utf8))
    if let integer = value.integer { #expect(integer &+ integer == integer + integer) }
    if let number = value.number { #expect(number.isFinite && abs(number) <= 1e12) }
  }

  @Test("values nested without end are cut, and operators go on")
  func nesting() {
    let deep = String(repeating: "[", count: 100_000)
    _ = PDFValue(text: Array(deep.utf8))
    var names: [String] = []
    let isSound = PDFContent.read(Array("1 0 0 rg [(a)-3(b)]TJ BI /W 1/H 1 ID \u{1}\u{2} EI Q".utf8)) {
      names.append($0.name)
      return true
    }
    #expect(names == ["rg", "TJ", "BI", "Q"] && isSound)
    #expect(!PDFContent.read(Array("1 0 0 rg )) f".utf8)) { _ in true })
  }

  @Test("what is no PDF is a failure", arguments: ["", "Xin chào", "%PDF-1.7\n"])
  func refuses(_ text: String) {
    let failure = #expect(throws: PDFFailure.self) { try PDFDocument(Array(text.utf8)) }
    guard case .damaged? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(failure?.finding(for: "a.pdf").code == .unreadablePDF)
  }

  @Test("pages inherit, trees that hold themselves end, and a lost tree is searched for")
  func pages() throws {
    let inheriting = Self.file([
      "<</Type/Catalog/Pages 2 0 R>>", "<</Kids[3 0 R 2 0 R 3 0 R]/Count 2/MediaBox[0 0 9 9]>>",
      "<</Type/Page/Parent 2 0 R>>",
    ])
    let pages = PDFPages(of: try PDFDocument(inheriting)).pages
    #expect(pages.count == 2 && pages.allSatisfy { $0.dictionary["MediaBox"]?.array?.count == 4 })
    let lost = Self.file(["<</Type/Catalog/Pages 9 0 R>>", "<</Type/Page/MediaBox[0 0 9 9]>>"])
    #expect(PDFPages(of: try PDFDocument(lost)).pages.count == 1)
  }

  @Test("a gigabyte that is packed in a few hundred bytes is not unpacked")
  func bombs() throws {
    // Fifty million zeros, packed three times.
    let packed = [UInt8](
      try #require(
        Data(
          base64Encoded:
            "eNqruPX2zkYvp0SJ4w/fT2gWeVFY0LXg4F3PAsGszKyMFZZ7Gr6Z8XfsNn/45gnrjkr2ZcHiAkqCfhc7i9cd+Pl73nOhex/Pn35f+3/ruU0CTob/o+VmTWdkYGDoiNk4Oy4k2WGH7nZ+f32ggMObY2/DFsux1sWvfz+XGSiwyFya9/Mv5wfVn64V8IF0xH3/Uhmezzi76GplGT9I4F57ApBiUHE1AFGXlCRAVKYgD5BsOMLBBjI0igVklIJu98UN4bmMP/13vrIHiZ8r37NLsuWN/Pq+gCUAbWRZwQ=="
        )))
    let head = Array("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Metadata 2 0 R>>\nendobj\n2 0 obj\n".utf8)
    let filters = "<</Filter[/FlateDecode/FlateDecode/FlateDecode]/Length \(packed.count)>>\nstream\n"
    let bytes = head + Array(filters.utf8) + packed + Array("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n".utf8)
    let document = try PDFDocument(bytes)
    #expect(document.content(of: .reference(PDFReference(2))) == nil)
    #expect(document.wasTooCostly)
  }

  @Test("what is added, replaced and copied is in the file that is written, with an identity of its content")
  func writes() throws {
    let bytes = Self.file(
      ["<</Type/Catalog/Pages 2 0 R>>", "<</Kids[]/Count 0>>"], trailer: "/Root 1 0 R/ID[null null]")
    func made() throws -> [UInt8] {
      let document = try PDFDocument(bytes)
      let other = try PDFDocument(Self.file(["<</Type/Catalog>>", Self.stream("", "xin chao")]))
      let copied = try document.copy(PDFReference(2), of: other)
      let page = try document.add(.dictionary(PDFDictionary()))
      try document.replace(
        PDFReference(2),
        with: PDFValue(text: Array("<</Kids[\(page.number) 0 R]/Count 1/X \(copied.number) 0 R>>".utf8)))
      return try document.written()
    }
    let written = try made()
    #expect(try made() == written)
    let again = try PDFDocument(written)
    #expect(PDFPages(of: again).pages.count == 1)
    #expect(again.content(of: again.dictionary(again.root?["Pages"])?["X"]) == Array("xin chao".utf8))
    #expect(again.array(again.trailer["ID"]).count == 2 && again.warnings.isEmpty)
  }

  @Test("claims are read in each form, and taken out")
  func claims() {
    var claims = PDFClaims("<a pdfaid:part='2' b='c'><pdfaid:conformance> A </pdfaid:conformance></a>")
    #expect(claims.archival == "PDF/A-2a")
    #expect(claims.remove("pdfaid:part") && !claims.remove("pdfaid:rev") && claims.archival == nil)
  }

  @Test("a file that asks for too much is a finding of its own")
  func costly() { #expect(PDFFailure.tooCostly.finding(for: "a.pdf").code == .costlyPDF) }
}
