import Drawing
import Foundation
import Geometry
import Testing

@testable import Layout

/// Every line of every paper at its place, as text: `Fixtures/golden/papers/NAME.txt`; KHEN_WRITE_GOLDEN writes them anew.
@Suite("Lines of papers are where they were") struct PaperLinesTests {
  private static let folder = URL(filePath: Bench.fixtures).appending(path: "golden/papers")

  private static func lines(of paper: Paper, _ recipients: [Recipient]) throws -> String {
    let typesetter = try Bench.typesetter()
    let layout = try paper.layout()
    var lines: [String] = []
    for recipient in recipients {
      lines.append("# \(recipient.name)")
      let made = layout.certificate(for: paper.scope(recipient.fields), with: typesetter)
      let frame = try #require(made.pages.first).frame
      // The art is the same for all.
      lines += Self.lines(of: frame).filter { recipient.name == recipients.first?.name || !$0.hasPrefix("art ") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Lines from the top: baseline's start in millimetres, size in points, face, words; then what each piece of art covers.
  static func lines(of frame: Frame) -> [String] {
    func numbers(_ numbers: [Double]) -> String {
      numbers.map { String(format: "%.1f", $0) }.joined(separator: " ")
    }
    let texts = frame.texts.sorted { ($0.origin.y, $0.origin.x) < ($1.origin.y, $1.origin.x) }.map { text in
      let run = text.line.runs.first
      let place = numbers([text.ink.minX.inMillimetres, text.origin.y.inMillimetres, run?.size ?? 0])
      return "\(place) \(run?.face.name ?? ""): \(text.text)"
    }
    let art = frame.artBounds.map { area in
      "art " + numbers([area.minX, area.minY, area.maxX, area.maxY].map(\.inMillimetres))
    }
    return texts + art
  }

  @Test("Usual recipient, and those at the edges", arguments: Paper.all)
  func lines(paper: Paper) throws {
    let text = try Self.lines(of: paper, [.usual, .shortest, .longest, .collective, .longestCollective, .stacked])
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
