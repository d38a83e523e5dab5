import Findings
import Foundation
import Testing
import Vietnamese

@testable import Press

@Suite("The ceremony file")
struct CeremonyFileTests {
  private let whole = """
    ceremony: Hội nghị tổng kết
    issuer: SỞ CÔNG THƯƠNG
    place: Hà Nội
    date: 2017-12-28
    signer: {title: GIÁM ĐỐC, name: Lê Hồng Thăng}
    decisions:
      - {number: 1/QĐ, date: 20/12/2017, awards: [Giấy khen]}
      - {number: 0123/QĐ}
      - {number: 7/QĐ, awards: [Huân chương], issuer: CHỦ TỊCH NƯỚC, signer: {title: CHỦ TỊCH}}
    records:
      - awards.xlsx
      - file: tap-the.csv
        sheets: [A, B]
        columns: {Người nhận: name}
        constants: {kind: collective, amount: 1.410.000}
        hidden: true
    layouts:
      Giấy khen: giay-khen
      Giấy khen của Giám đốc: giay-khen-lon
      default: bang-khen
    awards: [Bằng khen]
    order: [award, name]
    file-name: "{order:2}-{name}"
    booklet: {title: Kỷ yếu}
    """

  @Test("everything that it may say is read, text as it was written")
  func readsEverything() throws {
    let (read, findings) = CeremonyFile.read(yaml: whole, file: "le/ceremony.yaml")
    #expect(findings.isEmpty)
    let ceremony = try #require(read)
    #expect(ceremony.name == "le")
    #expect(ceremony.values["signer.name"] == .text("Lê Hồng Thăng"))
    #expect(ceremony.values["date"] == CivilDate(year: 2017, month: 12, day: 28).map { .date($0) })
    #expect(ceremony.decisions.map(\.number) == ["1/QĐ", "0123/QĐ", "7/QĐ"])
    #expect(ceremony.records.map(\.file) == ["awards.xlsx", "tap-the.csv"])
    #expect(ceremony.records[1].constants["amount"] == .number(1_410_000))
    #expect(ceremony.records[1].includesHidden)
    #expect(ceremony.order.keys == [.award, .field("name")])
    #expect(ceremony.path(of: "awards.xlsx") == "le/awards.xlsx")
    #expect(ceremony.booklet?["title"]?.text == "Kỷ yếu")
  }

  @Test(
    "a fault is a finding with its line and what was meant",
    arguments: [
      ("issuer: A\nlayot: x\nrecords: a.xlsx", "CER006", 2, "layout"),
      ("issuer: A\nrecords: {fiel: a.xlsx}", "CER006", 2, "file"),
      ("issuer: A", "CER007", 1, "records"),
      ("date: 31/02/2017\nrecords: a.csv", "CER008", 1, "2026-01-05"),
      ("records: a.csv\norder: [tuổi tác]", "CER011", 2, "award"),
      ("records: a.csv\nfile-name: abc", "CER012", 2, "{order:3}"),
      ("records: a.csv\nfile-name: '{name:dài}'", "CER012", 2, "{order:3}"),
      ("signer: Nam\nrecords: a.csv", "CER005", 1, ""),
      ("decision: {numbr: 5}\nrecords: a.csv", "CER006", 1, "number"),
      ("- a\n- b", "CER005", 1, ""),
      ("issuer: [", "CER001", 1, ""),
    ])
  func namesFaults(yaml: String, code: String, line: Int, hint: String) throws {
    let (ceremony, findings) = CeremonyFile.read(yaml: yaml, file: "ceremony.yaml")
    #expect(ceremony == nil)
    let finding = try #require(findings.first { $0.code.description == code }, "\(findings)")
    #expect((finding.place?.line ?? 1) >= line)
    if !hint.isEmpty {
      #expect(finding.hint?.vietnamese.contains(hint) == true || finding.message.vietnamese.contains(hint))
    }
  }

  @Test("a file that cannot be opened, or is not text, is told as such")
  func unreadable() throws {
    let scratch = try ScratchFolder()
    #expect(CeremonyFile.read(scratch.path + "/khong-co.yaml").findings.map(\.code) == [.unreadableCeremonyFile])
    try Data([0x61, 0xFF]).write(to: URL(filePath: scratch.path + "/la.yaml"))
    #expect(CeremonyFile.read(scratch.path + "/la.yaml").findings.map(\.code) == [.ceremonyFileNotUTF8])
  }

  @Test("the layout of an award is that of its rule, of the longest beginning, or the standard one")
  func choosesLayouts() throws {
    let choice = try #require(CeremonyFile.read(yaml: whole, file: "c.yaml").ceremony).layouts
    #expect(choice.layout(for: "GIẤY KHEN") == "giay-khen")
    #expect(choice.layout(for: "Giấy khen của Giám đốc Sở") == "giay-khen-lon")
    #expect(choice.layout(for: "Kỷ niệm chương") == "bang-khen")
    #expect(choice.layout(for: nil) == "bang-khen")
    #expect(choice.names == ["giay-khen", "giay-khen-lon", "bang-khen"])
  }

  @Test("a recipient's decision is that of its number, of its award, or the common one")
  func choosesDecisions() throws {
    let ceremony = try #require(CeremonyFile.read(yaml: whole, file: "c.yaml").ceremony)
    let byAward = Conferral(own: ["award": .text("Giấy khen")], ceremony: ceremony)
    #expect(byAward.value(of: "decision.number") == .text("01/QĐ"))
    #expect(byAward.text(of: "decision.date") == "20/12/2017")
    let byNumber = Conferral(
      own: ["award": .text("Giấy khen"), "decision.number": .text("0123/QĐ")], ceremony: ceremony)
    #expect(byNumber.value(of: "decision.date") == nil)
    let common = Conferral(own: ["award": .text("Bằng khen")], ceremony: ceremony)
    #expect(common.value(of: "decision.number") == .text("0123/QĐ"))
    let higher = Conferral(own: ["award": .text("Huân chương Lao động")], ceremony: ceremony)
    #expect(higher.value(of: "issuer") == .text("CHỦ TỊCH NƯỚC"))
    #expect(higher.value(of: "signer.title") == .text("CHỦ TỊCH"))
    // A signer is inherited whole: nobody else's name stands below the President's post.
    #expect(higher.value(of: "signer.name") == nil)
    #expect(common.value(of: "place") == .text("Hà Nội"))
  }
}

@Suite("The order of calling")
struct CallingOrderTests {
  private func scope(_ name: String, _ award: String, _ kind: String = "individual") -> Conferral {
    Conferral(
      own: ["name": .text(name), "award": .text(award), "kind": .text(kind)], ceremony: Ceremony(recordFile: "a.csv"))
  }

  @Test("highest award first, collectives before individuals, then as the sheet stands")
  func followsTheStage() {
    let scopes = [
      scope("A", "Giấy khen"), scope("B", "Bằng khen"), scope("C", "Giấy khen", "collective"),
      scope("D", "Phần thưởng lạ"), scope("E", "Bằng khen", "collective"), scope("F", "Giấy khen"),
    ]
    #expect(CallingOrder().positions(of: scopes) == [4, 1, 2, 0, 5, 3])
    #expect(CallingOrder(awards: ["Phần thưởng lạ"]).positions(of: scopes).first == 3)
    #expect(CallingOrder(keys: [.sheet]).positions(of: scopes) == [0, 1, 2, 3, 4, 5])
  }

  @Test("persons stand by given name, collectives as a dictionary has them")
  func sortsNames() {
    let scopes = [scope("Nguyễn Văn Bình", "x"), scope("Trần An", "x"), scope("Lê Ấn", "x")]
    #expect(CallingOrder(keys: [.field("name")]).positions(of: scopes) == [1, 2, 0])
  }
}

@Suite("File names")
struct FileNamesTests {
  @Test("a pattern fills in its fields")
  func fillsIn() throws {
    let pattern = try FileNamePattern("{order:3}-{Họ và tên}_{date:year}")
    let values: [String: FieldValue] = [
      "name": .text("Công Tằng Tôn Nữ Đỗ"),
      "date": try #require(CivilDate(year: 2017, month: 1, day: 2).map { .date($0) }),
    ]
    #expect(pattern.name(order: 7, number: 1) { values[$0] } == "007-cong-tang-ton-nu-do_2017")
  }

  @Test("names are safe on every file system")
  func areSafe() {
    #expect(FileNames.safe("con") == "_con")
    #expect(FileNames.safe("COM1.pdf") == "_COM1.pdf")
    #expect(FileNames.safe("../../etc/passwd") == "etc-passwd" || !FileNames.safe("../../etc/passwd").contains("/"))
    #expect(FileNames.safe("...") == "_")
    #expect(FileNames.safe("") == "_")
    #expect(FileNames.safe("tên. ").last != ".")
    #expect(FileNames.safe(String(repeating: "ẫ", count: 300)).utf8.count <= FileNames.longest)
  }

  @Test("no two are the same where case does not count")
  func areUnique() {
    var names = FileNames()
    #expect(["a", "A", "a", "a-2", "b"].map { names.name($0) } == ["a", "A-2", "a-3", "a-2-2", "b"])
  }

  @Test("whatever the wanted names, the given ones are safe and unique")
  func fuzz() {
    var generator = SplitMix(state: 7)
    var names = FileNames()
    var seen: Set<String> = []
    let alphabet = Array("aAbB.-_ /\\:*?\"<>|\u{0}\n\u{301}đẫ😀con1").map(String.init)
    for _ in 0..<3_000 {
      let length = Int.random(in: 0...(Bool.random(using: &generator) ? 4 : 200), using: &generator)
      let wanted = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
      let name = names.name(wanted)
      #expect(seen.insert(name.lowercased()).inserted)
      #expect(!name.isEmpty && name.utf8.count <= FileNames.longest)
      #expect(name.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"/\\:*?\"<>|".utf8.contains($0) })
      #expect(name.first != "." && name.last != ".")
    }
  }
}

/// Random numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
