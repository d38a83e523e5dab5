import Foundation
import Testing

/// Where the sources make findings, and with which codes.
@Suite("One meaning for each code")
struct CodesTests {
  @Test("each code is raised in one file, and what is raised is in the catalogue")
  func codesHaveOneHome() throws {
    let names = try Self.names()
    let raisers = try Self.raisers()
    #expect(names.count > 200)
    for name in names {
      let homes = raisers[name, default: []]
      #expect(homes.count == 1, "\(name) is raised in \(homes.sorted())")
    }
    let strangers = raisers.keys.filter { !names.contains($0) }
    #expect(strangers.isEmpty, "no code is called \(strangers.sorted())")
  }

  /// Codes that no test can bring about: a library of the system would have to fail, or a text never come to its end.
  private static let beyondTests: Set<String> = [
    "pangoFailed", "cairoFailed", "wrongClock", "colourConversionFailed", "screenProfileFailed",
    "workbookNotMade", "glyphsNotTakenOut", "shapelessLetter", "pixelsInDrawing", "endlessPart", "unsettledPages",
  ]

  @Test("each code is expected by a test")
  func codesAreExpected() throws {
    let tests = Self.sources.deletingLastPathComponent().appending(path: "Tests")
    let files = FileManager.default.enumerator(atPath: tests.path)?.compactMap { $0 as? String } ?? []
    var words: Set<Substring> = []
    for file in files.sorted() where [".swift", ".yaml"].contains(where: file.hasSuffix) {
      guard !["FindingsTests/", "ArchitectureTests/"].contains(where: file.hasPrefix) else { continue }
      let text = try String(contentsOf: tests.appending(path: file), encoding: .utf8)
      words.formUnion(text.matches(of: /\.[a-z]\w*|\b[A-Z]{3}\d{3}\b/).map(\.output))
    }
    for (name, code) in try Self.codes() {
      let isExpected = words.contains(code[...]) || words.contains("." + name)
      #expect(isExpected != Self.beyondTests.contains(name), "\(code) (\(name))")
    }
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// The names of the catalogue's codes.
  private static func names() throws -> [String] { try codes().map(\.name) }

  private static func codes() throws -> [(name: String, code: String)] {
    try String(contentsOf: sources.appending(path: "Findings/Codes/Code.swift"), encoding: .utf8)
      .matches(of: /\n  case (?<name>\w+) = "(?<code>[A-Z]{3}\d{3})"/)
      .map { (String($0.output.name), String($0.output.code)) }
  }

  /// The files that raise a code, by its name: `Finding(.duplicate, …)`, with a choice of two, or `Code.duplicate`.
  private static func raisers() throws -> [String: Set<String>] {
    let finding = /Finding\(\s*(?:[\w.]+ [=!]= nil \? \.(?<first>\w+) : )?\.(?<second>\w+)\s*,/
    let spelled = /\bCode\.(?<name>[a-z]\w*)/
    var raisers: [String: Set<String>] = [:]
    let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    for file in files where file.hasSuffix(".swift") && !file.hasPrefix("Findings/") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for match in text.matches(of: finding) {
        for name in [match.output.first, match.output.second].compactMap({ $0 }) {
          raisers[String(name), default: []].insert(file)
        }
      }
      for match in text.matches(of: spelled) { raisers[String(match.output.name), default: []].insert(file) }
    }
    return raisers
  }
}
