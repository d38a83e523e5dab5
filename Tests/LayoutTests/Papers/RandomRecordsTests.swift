import Drawing
import Findings
import Foundation
import Geometry
import Testing
import Vietnamese

@testable import Layout

/// Random records through every paper; KHEN_RANDOM_RECORDS sets how many for each.
@Suite("Random records") struct RandomRecordsTests {
  private static let count =
    ProcessInfo.processInfo.environment["KHEN_RANDOM_RECORDS"].flatMap(Int.init) ?? 12

  @Test("Each comes out with all its text and no two inks touching, or is refused for its fit", arguments: Paper.all)
  func noSilentFault(paper: Paper) throws {
    let typesetter = try Bench.typesetter()
    let layout = try paper.layout()
    var records = RandomRecords(seed: 20_162_017)
    var refused = 0
    for number in 1...Self.count {
      let fields = records.next()
      let made = layout.certificate(for: paper.scope(fields), with: typesetter)
      guard let page = made.pages.first else {
        refused += 1
        #expect(made.findings.contains { $0.code.area == .fit && $0.severity == .error }, "record \(number)")
        continue
      }
      let collisions = typesetter.collisions(in: page.frame).map { "\($0.first.text) × \($0.second.text)" }
      #expect(collisions == [], "record \(number)")
      let printed = Self.bare(page.frame.texts.map(\.text).joined(separator: " "))
      for field in ["name", "citation"] {
        guard case .text(let text) = fields[field] else { continue }
        #expect(printed.contains(Self.bare(text)), "record \(number): \(field)")
      }
    }
    print("\(paper.name): \(refused) of \(Self.count) random records refused for their fit")
    #expect(refused < Self.count)
  }

  /// The text without spaces, so that line breaks do not count.
  private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
