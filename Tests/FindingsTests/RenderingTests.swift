import Findings
import Foundation
import Testing

@Suite struct RenderingTests {
  let finding = Finding(
    .textDoesNotFit, Words(vi: "Tên dài hơn ô 3,2 mm.", en: "The name is 3.2 mm longer than its box."),
    at: Place("awards.xlsx", sheet: "Cá nhân", cell: "D17", record: 17, field: "name"),
    hint: Words(vi: "Nới ô.", en: "Widen the box."))

  @Test("A finding is told in Vietnamese and in English, with its place and its hint")
  func text() {
    #expect(
      finding.text(in: .vietnamese) == "lỗi FIT001 · awards.xlsx: Cá nhân!D17: Tên dài hơn ô 3,2 mm.\n  → Nới ô.")
    #expect(
      finding.text(in: .english)
        == "error FIT001 · awards.xlsx: Cá nhân!D17: The name is 3.2 mm longer than its box.\n  → Widen the box.")
  }

  @Test("Without a hint of its own the remedy of its code is told, but for notes")
  func plainText() {
    let note = Finding(.mendedSpaces, Words(vi: "Xong.", en: "Done."))
    #expect(note.text(in: .vietnamese) == "ghi chú DAT050: Xong.")
    let warning = Finding(.nearDuplicate, Words(vi: "a", en: "b"))
    #expect(warning.text(in: .english) == "warning DAT103: b\n  → \(Code.nearDuplicate.meaning.remedy.english)")
  }

  @Test("Places read as people write them")
  func places() {
    #expect(Place("layouts/giay-khen/layout.yaml", line: 31).description == "layouts/giay-khen/layout.yaml:31")
    #expect(Place("awards.csv", line: 12, column: 5).description == "awards.csv:12:5")
    #expect(Place("awards.csv", cell: "D17").description == "awards.csv: D17")
    #expect(Place("a.xlsx", sheet: "Tập thể").description == "a.xlsx: Tập thể")
  }

  @Test("As JSON a finding is a flat object in both languages; what is not known is left out")
  func json() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let text = String(decoding: try encoder.encode(finding), as: UTF8.self)
    #expect(
      text == #"{"cell":"D17","code":"FIT001","field":"name","file":"awards.xlsx","#
        + #""hint":{"en":"Widen the box.","vi":"Nới ô."},"#
        + #""message":{"en":"The name is 3.2 mm longer than its box.","vi":"Tên dài hơn ô 3,2 mm."},"#
        + #""record":17,"severity":"error","sheet":"Cá nhân"}"#)
    let bare = Finding(.mendedSpaces, Words(vi: "a", en: "b"))
    #expect(
      String(decoding: try encoder.encode(bare), as: UTF8.self)
        == #"{"code":"DAT050","message":{"en":"b","vi":"a"},"severity":"note"}"#)
  }

  @Test("What commands a terminal, or turns letters round, is written as what it is")
  func harmless() {
    let scalars = (0...0x2FFF).compactMap(Unicode.Scalar.init)
    for scalar in scalars where scalar.properties.generalCategory == .control && !"\t\n".unicodeScalars.contains(scalar)
    {
      #expect(!String(scalar).harmless.unicodeScalars.contains(scalar))
    }
    #expect("Lê\u{1B}]0;x\u{07} Thị\u{202E}\u{9B}2J".harmless == "Lê<ESC>]0;x<BEL> Thị<U+202E><U+009B>2J")
    #expect("Nguyễn Thị Ẩn\t–\n".harmless == "Nguyễn Thị Ẩn\t–\n")
    let loud = Finding(.tooLargeFile, Words(vi: "\u{1B}[2J", en: "\u{1B}[2J"), at: Place("a\u{07}.csv"))
    #expect(!loud.text(in: .english).unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }

  @Test("A place is added only where there is none")
  func placed() {
    let other = Place("b.csv")
    #expect(finding.placed(at: other).place?.file == "awards.xlsx")
    #expect(Finding(.tooLargeFile, Words(vi: "a", en: "b")).placed(at: other).place == other)
  }

  @Test("Severities are ordered, and every area has a name of three capitals of its own")
  func order() {
    #expect(Finding.Severity.note < .warning)
    #expect(Finding.Severity.warning < .error)
    let names = Code.Area.allCases.map(\.rawValue)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.count == 3 && $0 == $0.uppercased() })
  }
}
