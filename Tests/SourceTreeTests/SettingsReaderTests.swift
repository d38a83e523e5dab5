import Findings
import Testing
import Vietnamese

@testable import SourceTree

@Suite("Every value of a file of settings is read, or told of with its line")
struct SettingsReaderTests {
  private enum Side: String, CaseIterable { case left, right }

  private func section(_ yaml: String) throws -> SettingsSection {
    let node = try SourceNode(yaml: yaml, file: "a.yaml", kind: .booklet)
    return SettingsSection(
      node, "a",
      keys: ["text", "flag", "whole", "number", "length", "share", "day", "word", "list", "inner", "colour"],
      in: SettingsReader(.booklet))
  }

  /// Reads each key as what it is called.
  private func readAll(_ section: SettingsSection) {
    _ = section.text("text")
    _ = section.flag("flag")
    _ = section.whole("whole", in: 1...200)
    _ = section.number("number", in: 0...10)
    _ = section.length("length", in: 0...100)
    _ = section.share("share", in: -0.2...1)
    _ = section.day("day")
    _ = section.choice("word", of: Side.self)
    _ = section.texts("list")
    _ = section.section("inner", keys: ["x"]).text("x")
    _ = section["colour"].flatMap { section.reader.colour(.init(key: "colour", keyPlace: $0.place, value: $0)) }
  }

  @Test("values are read as what they are")
  func values() throws {
    let section = try section(
      """
      text: Kỷ yếu
      flag: có
      whole: 12
      number: 2.5
      length: 1cm
      share: -2%
      day: 05/01/2026
      word: left
      list: [a, b]
      inner: {x: y}
      colour: {rgb: "#FF0000", cmyk: [0, 100, 100, 0], spot: Đỏ}
      """)
    #expect(section.text("text") == "Kỷ yếu")
    #expect(section.flag("flag") == true)
    #expect(section.whole("whole", in: 1...200) == 12)
    #expect(section.number("number", in: 0...10) == 2.5)
    #expect(abs(try #require(section.length("length", in: 0...100)) - 720 / 25.4) < 1e-9)
    #expect(abs(try #require(section.share("share", in: -0.2...1)) + 0.02) < 1e-12)
    #expect(section.day("day") == CivilDate(year: 2026, month: 1, day: 5))
    #expect(section.choice("word", of: Side.self) == .left)
    #expect(section.texts("list") == ["a", "b"])
    #expect(section.section("inner", keys: ["x"]).text("x") == "y")
    let colour = section["colour"].flatMap {
      section.reader.colour(.init(key: "colour", keyPlace: $0.place, value: $0))
    }
    #expect(colour == ColourSetting(red: 1, green: 0, blue: 0, inks: [0, 1, 1, 0], spot: "Đỏ"))
    readAll(section)
    #expect(section.reader.findings.isEmpty)
  }

  @Test(
    "a value of a wrong kind is told at its own line",
    arguments: [
      "text: [a]", "text: {a: b}", "text:", "text: ~", "text: ''", "flag: maybe", "flag: 2", "flag: [true]",
      "whole: three", "whole: 0", "whole: 1000000000", "whole: 9223372036854775808", "whole: 2.5", "whole: -1",
      "number: nan", "number: 1e3", "number: 11", "number: {a: 1}", "length: 12%", "length: 12°", "length: 12kg",
      "length: 1e300", "length: .nan", "length: -1mm", "length: 101mm", "share: 3", "share: 0.3", "share: 101%",
      "share: 4mm", "day: 2026-13-10", "day: 30/02/2026", "day: 3026-01-05", "day: 5/1/26", "day: hôm nay",
      "word: rigth",
      "word: [left]", "list: {a: b}", "list: [a, ~]", "inner: text", "inner: {y: 1}", "inner: {x: [1]}",
      "colour: red", "colour: '#12345G'", "colour: {cmyk: [0, 0, 0, 0]}", "colour: {rgb: '#000000', cmyk: [1, 2, 3]}",
      "colour: {rgb: '#000000', cmyk: [1, 2, 3, 101]}", "txet: a",
    ])
  func slips(yaml: String) throws {
    let section = try section("# the first line\n" + yaml)
    readAll(section)
    #expect(section.reader.findings.map { $0.place?.line } == [2], "\(section.reader.findings)")
    #expect(section.reader.findings.allSatisfy { $0.hint != nil || $0.message.english.contains("lacks") })
  }

  @Test("a misspelt key gets the one that was meant, and each fault is told once")
  func keys() throws {
    let section = try section("lenght: 3mm\n")
    #expect(section.reader.findings.first?.hint?.english == "Did you mean “length”?")
    let again = try self.section("whole: x\n")
    readAll(again)
    readAll(again)
    #expect(again.reader.findings.count == 1)
  }

  @Test("empty values and unused names are warnings of the ceremony's or the layout's own")
  func warnings() {
    for (kind, empty, unused) in [
      (SourceKind.ceremony, Code.emptyCeremonyValue, Code.unusedCeremonyName),
      (.booklet, .emptyCeremonyValue, .unusedCeremonyName), (.layout, .emptyLayoutValue, .unusedLayoutName),
      (.paper, .emptyLayoutValue, .unusedLayoutName),
    ] {
      let reader = SettingsReader(kind)
      reader.empty("a", at: Place("a.yaml", line: 1))
      reader.unused("b", Words(vi: "bảng", en: "table"), at: Place("a.yaml", line: 2))
      #expect(reader.findings.map(\.code) == [empty, unused])
      #expect(!reader.hasErrors)
    }
    let faces = SettingsReader(.faces)
    faces.missing("file", of: "faces", at: Place("catalogue.yaml", line: 3))
    #expect(faces.findings.map(\.code) == [.wrongFaceCatalogue])
    #expect(faces.hasErrors)
  }

  @Test("links lead to the web, to an address for letters, or within the document")
  func links() {
    for target in ["http://a.vn", "HTTPS://a.vn", "mailto:a@b.vn", "#muc-luc"] {
      #expect(LinkTarget.fault(target, at: nil) == nil)
    }
    for target in ["javascript:alert(1)", "file:///etc/passwd", "trang.html", "", "data:text/html,x"] {
      #expect(LinkTarget.fault(target, at: nil)?.code == .forbiddenLink)
    }
  }

  @Test("files lie in the folders that are allowed, whatever their paths say")
  func access() {
    let access = FileAccess(folders: ["/tmp/le", "/opt/khen"])
    for path in ["/tmp/le/a.png", "/tmp/le/../le/b/c.md", "/opt/khen/layouts/x"] { #expect(access.allows(path)) }
    for path in ["/etc/passwd", "/tmp/le/../khac/a.png", "/tmp/lexicon/a"] {
      #expect(!access.allows(path))
      let fault = #expect(throws: Finding.self) { try access.verify(path, at: Place("booklet.yaml", line: 3)) }
      #expect(fault?.code == .fileOutsideFolders && fault?.place?.line == 3)
    }
    #expect(FileAccess.everywhere.allows("/etc/passwd"))
  }
}
