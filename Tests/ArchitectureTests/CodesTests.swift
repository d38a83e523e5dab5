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

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// The names of the catalogue's codes.
  private static func names() throws -> [String] {
    try String(contentsOf: sources.appending(path: "Findings/Codes/Code.swift"), encoding: .utf8)
      .matches(of: /\n  case (?<name>\w+) = "[A-Z]{3}\d{3}"/).map { String($0.output.name) }
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
