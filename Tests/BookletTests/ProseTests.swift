import Findings
import Testing

@testable import Booklet

private func read(_ text: String) throws -> Prose {
  try Prose(markdown: Array(text.utf8), file: "bai.md")
}

@Suite("Prose")
struct ProseTests {
  @Test("headings, paragraphs and emphasis")
  func reads() throws {
    let prose = try read("# Tình hình\n\nXuất khẩu **tăng** *nhanh*\nhơn kế hoạch.\n\n---\n\n> Lời dẫn\n")
    #expect(prose.findings.isEmpty)
    #expect(prose.blocks.map(\.place.line) == [1, 3, 6, 8])
    #expect(prose.blocks[0].content == .heading(level: 1, [.text("Tình hình")]))
    #expect(
      prose.blocks[1].content
        == .paragraph([
          .text("Xuất khẩu "), .strong([.text("tăng")]), .text(" "), .emphasis([.text("nhanh")]), .text(" "),
          .text("hơn kế hoạch."),
        ]))
    #expect(prose.blocks[2].content == .rule)
  }

  @Test("lists keep their numbers, tables their sides")
  func listsAndTables() throws {
    let prose = try read("3. Ba\n4. Bốn\n\n- Một\n\n| Năm | Tăng |\n|---|--:|\n| 2016 | 1,5 |\n| 2017 | 10,3 |\n")
    guard case .list(let start, let items) = prose.blocks[0].content else { return #expect(Bool(false)) }
    #expect(start == 3 && items.count == 2)
    guard case .list(nil, _) = prose.blocks[1].content else { return #expect(Bool(false)) }
    guard case .table(let table) = prose.blocks[2].content else { return #expect(Bool(false)) }
    #expect(table.sides == [.left, .right])
    #expect(table.header.map(Inline.plainText) == ["Năm", "Tăng"])
    #expect(table.rows.map { $0.map(Inline.plainText) } == [["2016", "1,5"], ["2017", "10,3"]])
  }

  @Test("footnotes are numbered by their first mention")
  func footnotes() throws {
    let prose = try read("Hai[^b] rồi một[^a].\n\n[^a]: Của một.\n[^b]: Của hai.\n")
    #expect(prose.findings.isEmpty)
    #expect(prose.blocks[0].content == .paragraph([.text("Hai"), .note(1), .text(" rồi một"), .note(2), .text(".")]))
    #expect(prose.notes.count == 2)
    #expect(prose.notes[0].first?.content == .paragraph([.text("Của hai.")]))
  }

  @Test("footnotes without text, and texts without a mark, are findings with their lines")
  func brokenNotes() throws {
    let prose = try read("Một[^x].\n\nHai[^y].\n\n[^y]: Có.\n[^z]: Thừa.\n")
    #expect(prose.findings.map(\.code) == [.missingNote, .unusedNote])
    #expect(prose.findings.map { $0.place?.line } == [1, 6])
  }

  @Test("references are cut out of the text, with the line they stand on")
  func references() throws {
    let prose = try read("Năm 2017\ntăng {{value: exports; 2017}} %.\n\n{{figure: exports}}\n")
    #expect(prose.findings.isEmpty)
    let reference = Reference(.value, ["exports", "2017"], at: Place("bai.md", line: 2))
    #expect(
      prose.blocks[0].content
        == .paragraph([.text("Năm 2017"), .text(" "), .text("tăng "), .reference(reference), .text(" %.")]))
    #expect(prose.blocks[1].content == .reference(Reference(.figure, ["exports"], at: Place("bai.md", line: 4))))
  }

  @Test("unknown references, figures in a line, HTML and code are findings; nothing is lost")
  func oddities() throws {
    let prose = try read("A {{hinh: x}}\n\nB {{figure: x}}\n\n<div>C</div>\n\n    D\n\nE <b>F</b>\n")
    #expect(
      prose.findings.map(\.code) == [
        .unknownReferenceKind, .misplacedReference, .proseWithHTML, .proseIndentedLikeCode, .proseWithHTML,
        .proseWithHTML,
      ])
    let text = prose.blocks.map {
      if case .paragraph(let inlines) = $0.content { Inline.plainText(inlines) } else { "" }
    }
    #expect(text == ["A {{hinh: x}}", "B ", "<div>C</div>", "D", "E <b>F</b>"])
  }

  @Test("text that is not UTF-8 is refused with its line; decomposed text is composed")
  func encodings() throws {
    let refused = #expect(throws: Finding.self) {
      try Prose(markdown: [0x41, 0x0A, 0xC3, 0x28], file: "bai.md")
    }
    #expect(refused?.code == .proseNotUTF8)
    #expect(refused?.place?.line == 2)
    let prose = try read("Nguye\u{302}\u{303}n\r\n")
    #expect(prose.blocks.first?.content == .paragraph([.text("Nguyễn")]))
    #expect(Inline.plainText([.text("Nguyễn")]).unicodeScalars.count == 6)
  }
}
