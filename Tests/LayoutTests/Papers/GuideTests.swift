import Findings
import Foundation
import Testing

@testable import Layout

/// What the pages about papers say holds.
@Suite("Pages about papers") struct GuideTests {
  private static let docs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs")
    .standardized

  private func page(_ name: String) throws -> String {
    try String(contentsOf: Self.docs.appending(path: name), encoding: .utf8)
  }

  @Test("The layout of the guide loads without findings and makes a page")
  func guideExample() throws {
    let text = try page("make-your-own-layout.md")
    let parts = text.components(separatedBy: "```")
    let example = try #require(parts.first { $0.hasPrefix("yaml\ntitle:") }).dropFirst("yaml\n".count)
    let folder = FileManager.default.temporaryDirectory.appending(path: "khen-guide-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let layout = folder.appending(path: "giay-khen-vien")
    try FileManager.default.createDirectory(at: layout, withIntermediateDirectories: true)
    try example.write(to: layout.appending(path: "layout.yaml"), atomically: true, encoding: .utf8)
    let (made, findings) = LayoutFile.load("giay-khen-vien", in: [folder.path(), Paper.folder], fonts: Bench.fonts)
    #expect(findings == [])
    let certificate = try #require(made).certificate(
      for: Paper.all[0].scope(Recipient.usual.fields), with: Bench.typesetter())
    #expect(certificate.findings == [])
    #expect(certificate.pages.count == 1)
  }

  @Test("Every paper has its row, its picture and its range", arguments: Paper.all)
  func catalogue(paper: Paper) throws {
    let text = try page("layouts.md")
    #expect(text.contains("| `\(paper.name)` |"))
    for picture in ["pictures/layouts/\(paper.name).png", "pictures/layouts/\(paper.name)-range.png"] {
      #expect(text.contains("(\(picture))"))
      #expect(FileManager.default.fileExists(atPath: Self.docs.appending(path: picture).path()))
    }
  }
}
