import Drawing
import Foundation
import Geometry
import Testing

@testable import Layout

/// Every line of every paper at its place, as text: `Fixtures/golden/papers/NAME.txt`; KHEN_WRITE_GOLDEN writes them anew.
@Suite("Lines of papers are where they were") struct PaperLinesTests {
  private static let folder = URL(filePath: Bench.fixtures).appending(path: "golden/papers")

  /// Lines from the top: baseline's start in millimetres, size in points, face, words.
  private static func lines(of paper: Paper, _ recipients: [Recipient]) throws -> String {
    let typesetter = try Bench.typesetter()
    let layout = try paper.layout()
    var lines: [String] = []
    for recipient in recipients {
      lines.append("# \(recipient.name)")
      let made = layout.certificate(for: paper.scope(recipient.fields), with: typesetter)
      let texts = try #require(made.pages.first).frame.texts
      for text in texts.sorted(by: { ($0.origin.y, $0.origin.x) < ($1.origin.y, $1.origin.x) }) {
        let place = [text.ink.minX.inMillimetres, text.origin.y.inMillimetres, text.line.runs.first?.size ?? 0]
        let numbers = place.map { String(format: "%.1f", $0) }.joined(separator: " ")
        lines.append("\(numbers) \(text.line.runs.first?.face.name ?? ""): \(text.text)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test("Usual and longest recipient", arguments: Paper.all)
  func lines(paper: Paper) throws {
    let text = try Self.lines(of: paper, [.usual, .longest, .longestCollective])
    let file = Self.folder.appending(path: "\(paper.name).txt")
    if ProcessInfo.processInfo.environment["KHEN_WRITE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let known = try String(contentsOf: file, encoding: .utf8)
    let changes = text.split(separator: "\n").difference(from: known.split(separator: "\n"))
    #expect(changes.map { "\($0)" } == [])
  }
}
