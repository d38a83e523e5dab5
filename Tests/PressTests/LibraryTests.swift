import Foundation
import Press
import Testing

@Suite("khen as a library")
struct LibraryTests {
  @Test("the example of the documentation makes the sample's certificates, and is the one that stands there")
  func runsTheExample() throws {
    let scratch = try ScratchFolder()
    let report = try Self.example(ceremony: Tool.root + "/samples/hoi-nghi-2017", output: scratch.path + "/out")
    #expect(report.status == .allMade && report.made == 3)
    #expect(scratch.contents(of: "out").count == 3 + 2)
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let example = try #require(source.split(separator: "// Example\n").last?.split(separator: "// End\n").first)
    let document = try String(contentsOf: URL(filePath: Tool.root + "/docs/library.md"), encoding: .utf8)
    let lines = example.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    for line in lines.dropFirst().dropLast(2) where !line.hasPrefix("//") {
      let shown = line.replacing("Home(Tool.root)", with: "Home(\".\")")
      #expect(document.contains(shown), "\(shown)")
    }
  }

  // Example
  static func example(ceremony folder: String, output: String) throws -> BatchReport {
    let (ceremony, findings) = CeremonyInput(folder).ceremony()
    for finding in findings { print(finding.text(in: .english)) }
    guard let ceremony else { throw CocoaError(.fileReadCorruptFile) }

    var options = BatchOptions(output: output)
    options.jobs = 2
    options.selection.limit = 3
    let report = Batch(ceremony, home: Home(Tool.root), options: options).run { event in
      if case .record(let outcome) = event { print(outcome.order, outcome.name, outcome.status) }
    }
    print(report.made, report.refused, report.unchanged, report.files)
    return report
  }
  // End
}
