import Findings
import Foundation
import PDFObjects
import Testing

@testable import Imposition

@Suite("Passwords")
struct ProtectedDocumentTests {
  private static let protection = Protection(
    userPassword: "mở ra", ownerPassword: "chủ nhân", permissions: [.print, .printCoarse, .fill])

  private static func locked() throws -> [UInt8] {
    try ProtectedDocument.bytes(SamplePDF.bytes(pages: 3), name: "three.pdf", protection: protection).bytes
  }

  @Test("the user's password opens, the owner's too, none and another do not")
  func opens() throws {
    let locked = try Self.locked()
    for password in ["mở ra", "mở ra".decomposedStringWithCanonicalMapping, "chủ nhân"] {
      let (plain, state) = try ProtectedDocument.plain(locked, name: "three.pdf", password: password)
      #expect(try SamplePDF.words(of: plain).map { $0.map(\.text) } == [["P1"], ["P2"], ["P3"]])
      #expect(state.isEncrypted)
    }
    func code(_ password: String?) -> Code? {
      do throws(Finding) {
        _ = try ProtectedDocument.plain(locked, name: "three.pdf", password: password)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code(nil) == Code.lockedPDF)
    #expect(code("mo ra") == Code.wrongPassword)
  }

  @Test("limits are what they were made")
  func limits() throws {
    let state = try ProtectedDocument.plain(Self.locked(), name: "three.pdf", password: "mở ra").state
    #expect(state.permissions == [.print, .printCoarse, .fill])
    let coarse = Protection(ownerPassword: "x", permissions: [.printCoarse, .copy])
    let bytes = try ProtectedDocument.bytes(SamplePDF.bytes(pages: 1), name: "one.pdf", protection: coarse).bytes
    #expect(try ProtectedDocument.plain(bytes, name: "one.pdf").state.permissions == [.printCoarse, .copy])
  }

  @Test("a file without a password is what it is, and sheets are not made of one with limits")
  func plain() throws {
    let bytes = SamplePDF.bytes(pages: 1)
    let (same, state) = try ProtectedDocument.plain(bytes, name: "one.pdf")
    #expect(same == bytes && !state.isEncrypted)
    #expect(throws: Finding.self) { _ = try SourceDocument(Self.locked(), name: "three.pdf") }
    let open = Protection(ownerPassword: "x", permissions: [])
    let limited = try ProtectedDocument.bytes(bytes, name: "one.pdf", protection: open).bytes
    #expect(throws: Finding.self) { _ = try SourceDocument(limited, name: "one.pdf") }
  }

  @Test("claims of standards are read and taken out, as elements and as attributes")
  func claims() {
    var claims = PDFClaims(
      "<a pdfaid:part=\"2\" b=\"c\"><pdfaid:conformance>A</pdfaid:conformance><dc:format>x</dc:format></a>")
    #expect(claims.archival == "PDF/A-2a")
    claims.set("pdfaid:conformance", to: "U")
    #expect(claims.archival == "PDF/A-2u")
    #expect(claims.remove("pdfaid:conformance") && claims.remove("pdfaid:part") && !claims.remove("pdfaid:rev"))
    #expect(claims.text == "<a  b=\"c\"><dc:format>x</dc:format></a>" && claims.archival == nil)
  }
}
