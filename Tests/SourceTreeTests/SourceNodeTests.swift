import Findings
import Foundation
import Testing

@testable import SourceTree

@Suite("YAML with places")
struct SourceNodeTests {
  private func read(_ yaml: String) throws(Finding) -> SourceNode {
    try SourceNode(yaml: yaml, file: "a.yaml", kind: .layout)
  }

  @Test("Scalars stay as they were written", arguments: ["0123", "no", "1e3", "2017-01-05", "05/QĐ-SCT", "0x1F", "~1"])
  func scalarsStay(text: String) throws {
    #expect(try read("key: \(text)")["key"]?.text == text)
  }

  @Test("A file of more than 8 MB is refused, before it is read where it lies on a disk")
  func bounds() throws {
    let long = "key: |\n" + String(repeating: "  x\n", count: (8 << 20) / 4)
    #expect(throws: Finding.self) { try read(long) }
    #expect(try read(String(long.prefix(1 << 20)))["key"] != nil)
    let path = NSTemporaryDirectory() + "/khen-source-\(ProcessInfo.processInfo.processIdentifier).yaml"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(FileManager.default.createFile(atPath: path, contents: Data("key: x".utf8)))
    try SourceNode.verifySize(of: path, kind: .ceremony)
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 1 << 30)
    let error = #expect(throws: Finding.self) { try SourceNode.verifySize(of: path, kind: .ceremony) }
    #expect(error?.code == .unboundedCeremonyYAML)
  }

  @Test("Nothing, the tilde and null are no text; empty quotes are")
  func emptiness() throws {
    let root = try read("a:\nb: ~\nc: ''\nd: null\ne: '~'\n")
    #expect(root["a"]?.text == nil)
    #expect(root["a"]?.isEmpty == true)
    #expect(root["b"]?.text == nil)
    #expect(root["c"]?.text == "")
    #expect(root["c"]?.isEmpty == false)
    #expect(root["d"]?.text == nil)
    #expect(root["e"]?.text == "~")
  }

  @Test("Every key and value knows its line and column, counted from 1")
  func places() throws {
    let root = try read("first: 1\n# a comment\nsecond:\n  inner: [a,\n    b]\n")
    #expect(root.entries?.map(\.keyPlace.line) == [1, 3])
    let inner = try #require(root["second"]?.entries?.first)
    #expect(inner.keyPlace == Place("a.yaml", line: 4, column: 3))
    #expect(inner.value.list?.map(\.place.line) == [4, 5])
  }

  @Test("Entries keep their order")
  func order() throws {
    #expect(try read("z: 1\na: 2\nm: 3").entries?.map(\.key) == ["z", "a", "m"])
  }

  @Test("An empty file is an empty mapping")
  func emptyFile() throws {
    #expect(try read("").entries == [])
    #expect(try read("# only a comment\n").entries == [])
  }

  @Test("Aliases unfold to what they name")
  func aliases() throws {
    let root = try read("a: &x {k: v}\nb: *x\n")
    #expect(root["b"]?["k"]?.text == "v")
  }

  @Test("A key written twice is a finding")
  func twice() {
    #expect {
      try read("name: a\nother: b\nname: c\n")
    } throws: { error in
      (error as? Finding)?.code == Code.layoutKeyTwice
    }
  }

  @Test("Text that is not YAML is a finding with its line", arguments: [("a: [1, 2\nb: 3\n", 2), ("a:\n\t- b\n", 2)])
  func notYAML(text: String, line: Int) {
    #expect {
      try read(text)
    } throws: { error in
      guard let finding = error as? Finding else { return false }
      return finding.code == Code.brokenLayoutYAML && (finding.place?.line ?? 0) >= line && finding.hint != nil
    }
  }

  @Test("An unknown alias is a finding")
  func unknownAlias() {
    #expect(throws: Finding.self) { try read("a: *nowhere\n") }
  }

  @Test("Aliases of aliases cannot unfold without bound")
  func bomb() {
    var yaml = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, inner) in zip("bcdefgh", "abcdefg") {
      yaml += "\(name): &\(name) [\(Array(repeating: "*\(inner)", count: 9).joined(separator: ", "))]\n"
    }
    #expect {
      try read(yaml)
    } throws: { error in
      (error as? Finding)?.code == Code.unboundedLayoutYAML
    }
  }
}
