import Findings
import Foundation
import SourceTree
import Testing

@testable import Layout

/// Layout files whose mistakes are written beside them: `# finding: LAY010 LAY022` at the end of a line.
@Suite("What is wrong in a layout is found where it stands")
struct FindingsTests {
  @Test("Findings are those that the file itself names", arguments: ["keys", "elements", "empty", "fonts"])
  func annotated(name: String) throws {
    let file = Bench.fixtures + "/findings/\(name).yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    var expected: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let mark = line.range(of: "# finding: ") else { continue }
      expected += line[mark.upperBound...].split(separator: " ").map { "\(index + 1) \($0)" }
    }
    let (layout, findings) = LayoutFile.load(file, in: [], fonts: Bench.fonts)
    #expect(layout == nil)
    let found = findings.map { "\($0.place?.line ?? 0) \($0.code)" }
    #expect(found.sorted() == expected.sorted())
    #expect(findings.allSatisfy { $0.place?.file == file })
    #expect(findings.allSatisfy { !$0.message.vietnamese.isEmpty && !$0.message.english.isEmpty })
  }

  @Test("A misspelt name gets the one that was meant")
  func suggestions() {
    let (_, findings) = Bench.recipe("text: {content: a, lnies: 2}")
    #expect(findings.first?.hint?.vietnamese == "Có phải ý bạn là “lines”?")
  }

  @Test("Parts of parts of parts, ten by ten, are refused at once")
  func references() {
    var yaml = "layers:\n  data: [{part: p0}]\nparts:\n"
    for level in 0..<9 {
      yaml += "  p\(level): [" + Array(repeating: "{part: p\(level + 1)}", count: 10).joined(separator: ", ") + "]\n"
    }
    yaml += "  p9: {text: Chữ}\n"
    let layout = Bench.layout(yaml)
    #expect(layout?.findings.contains { $0.code == .tooManyReferences } == true)
  }

  @Test("A layout that is not there is a finding that names what is")
  func missing() {
    let (layout, findings) = LayoutFile.load("skeletn", in: [Bench.fixtures], fonts: Bench.fonts)
    #expect(layout == nil)
    #expect(findings.first?.code == Code.unknownLayout)
    #expect(findings.first?.hint?.english == "Did you mean “skeleton”?")
  }

  @Test("A layout's file that cannot be read, or is not text, is told as such")
  func unreadable() throws {
    let folder = NSTemporaryDirectory() + "khen-layout-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder + "/rong/layout.yaml", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder + "/la", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data([0x61, 0xFF]).write(to: URL(filePath: folder + "/la/layout.yaml"))
    func code(_ name: String) -> Code? { LayoutFile.load(name, in: [folder], fonts: Bench.fonts).findings.first?.code }
    #expect(code("rong") == .unreadableLayoutFile)
    #expect(code("la") == .layoutNotUTF8)
  }
}
