import Drawing
import Findings
import Foundation
import Geometry
import Testing

@testable import Imprint

@Suite("Whole files")
struct FileTests {
  @Test("a certificate is a file that qpdf finds nothing wrong with", .enabled(if: Judge.find("qpdf") != nil))
  func isSound() throws {
    let run = try ImprintRun()
    let bytes = try run.file([Specimens.certificate()], information: Specimens.information)
    let path = try Judge.file(bytes, "certificate.pdf")
    let verdict = try Judge.run(try #require(Judge.find("qpdf")), ["--check", path])
    #expect(verdict.status == 0, "\(verdict.output)")
  }

  @Test("the same page gives the same bytes, whatever else the run has written")
  func isDeterministic() throws {
    let page = try Specimens.certificate(7)
    let alone = try ImprintRun().file([page], information: Specimens.information)
    let run = try ImprintRun()
    for number in 0..<5 { _ = try run.file([Specimens.certificate(number)], information: Specimens.information) }
    #expect(try run.file([page], information: Specimens.information) == alone)
  }

  @Test("a merged file of many pages is sound and keeps its order", .enabled(if: Judge.find("qpdf") != nil))
  func mergedIsSound() throws {
    let run = try ImprintRun()
    var bytes: [UInt8] = []
    let writer = MergedWriter(run: run, information: Specimens.information) { bytes += $0 }
    for number in 0..<300 { try writer.append(run.prepare([Specimens.certificate(number)])) }
    #expect(try writer.finish().isEmpty)
    let path = try Judge.file(bytes, "merged.pdf")
    let verdict = try Judge.run(try #require(Judge.find("qpdf")), ["--check", path])
    #expect(verdict.status == 0, "\(verdict.output)")
    let text = try Judge.run(try #require(Judge.find("pdftotext")), ["-f", "300", "-l", "300", path, "-"])
    #expect(text.output.contains("số 299"))
    #expect(bytes.count / 300 < 1200)
  }
}
