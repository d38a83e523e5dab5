import Findings
import Foundation
import Geometry
import Testing

@testable import Imposition

@Suite("Imposed documents")
struct SourceDocumentTests {
  @Test("every page of the source stands on its sheet, turned pages and all")
  func pagesStandOnSheets() throws {
    let source = try SourceDocument(SamplePDF.bytes(pages: 6, turned: [2]), name: "six.pdf")
    #expect(source.pageCount == 6)
    #expect(abs(source.trim.width - 400) < 0.01 && abs(source.trim.height - 600) < 0.01)
    #expect(source.findings.isEmpty)
    let plan = try SheetPlan(
      pageCount: 6, trim: source.trim, scheme: .saddle(sheetsInSection: nil),
      options: .init(paper: Size(820, 640), marks: [.fold, .crop]))
    let made = try source.imposed(plan)
    let words = try SamplePDF.words(of: made)
    #expect(words.map { Set($0.map(\.text)) } == [["P1"], ["P2"], ["P6", "P3"], ["P4", "P5"]])
    let third = try #require(words[2].first { $0.text == "P3" })
    let sixth = try #require(words[2].first { $0.text == "P6" })
    #expect(third.x > 410 && sixth.x < 410)
    // The turned page's text stands where that of the others stands in its own half.
    #expect(abs(third.x - 410 - (sixth.x - 10)) < 1)
    #expect(abs(third.y - sixth.y) < 1)
  }

  @Test("the same document gives the same bytes")
  func isDeterministic() throws {
    func make() throws -> [UInt8] {
      let source = try SourceDocument(SamplePDF.bytes(pages: 3), name: "three.pdf")
      let plan = try SheetPlan(
        pageCount: 3, trim: source.trim, scheme: .stacked(Grid(columns: 2, rows: 1)),
        options: .init(paper: Size(842, 595)))
      return try source.imposed(plan)
    }
    let first = try make()
    let second = try make()
    #expect(first.count == second.count && first.elementsEqual(second))
  }

  @Test("what is not a PDF is a finding")
  func refusesOthers() {
    for bytes in [Array("Xin chào".utf8), []] {
      let refused = #expect(throws: Finding.self) { try SourceDocument(bytes, name: "a.pdf") }
      #expect(refused?.code == .unreadablePDF)
    }
  }
}

/// Small PDFs written by hand, and a reader of another house for what was made of them.
enum SamplePDF {
  struct Word {
    var text: String
    var x: Double
    var y: Double
  }

  /// Pages of 400 × 600 points that say `P1`, `P2` …; turned ones are stored lying on their side.
  static func bytes(pages count: Int, turned: Set<Int> = []) -> [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = (0..<count).map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(count) /Resources << /Font << /F 3 0 R >> >> >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for index in 0..<count {
      let isTurned = turned.contains(index)
      let box = isTurned ? "[0 0 600 400] /Rotate 90" : "[0 0 400 600]"
      let matrix = isTurned ? "0 1 -1 0 100 50" : "1 0 0 1 50 500"
      let content = "BT /F 24 Tf \(matrix) Tm (P\(index + 1)) Tj ET"
      objects.append("<< /Type /Page /Parent 2 0 R /MediaBox \(box) /Contents \(5 + 2 * index) 0 R >>")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    var text = "%PDF-1.5\n"
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

  /// The words of each page with their upper left corners, as pdftotext sees them.
  static func words(of bytes: [UInt8]) throws -> [[Word]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "khen-impose-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "made.pdf")
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["pdftotext", "-bbox", file.path, "-"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.components(separatedBy: "<page ").dropFirst().map { page in
      page.components(separatedBy: "<word ").dropFirst().compactMap { word in
        let parts = word.components(separatedBy: "\"")
        guard parts.count > 8, let x = Double(parts[1]), let y = Double(parts[3]) else { return nil }
        let body = parts[8].dropFirst().prefix { $0 != "<" }
        return Word(text: String(body), x: x, y: y)
      }
    }
  }
}
