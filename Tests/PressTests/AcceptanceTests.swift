import Findings
import Foundation
import Testing
import Vietnamese

@testable import Press

@Suite("What a person has accepted")
struct AcceptanceTests {
  private func read(_ yaml: String) -> (ceremony: Ceremony?, findings: [Finding]) {
    CeremonyFile.read(yaml: yaml + "\nrecords: a.csv\n", file: "ceremony.yaml")
  }

  @Test("an acceptance names rule, value and reason, and a rule that can be accepted")
  func reading() throws {
    let ceremony = try #require(
      read("accepted:\n  - {rule: DAT201, value: lao đông, reason: tên riêng}\noffice: co-quan.yaml").ceremony)
    #expect(ceremony.accepted.map(\.value) == ["lao đông"] && ceremony.officeFile?.path == "co-quan.yaml")
    for (item, code) in [
      ("{rule: DAT201, value: x}", Code.unclearAcceptance), ("{rule: DAT999, value: x, reason: y}", .unclearAcceptance),
      ("{rule: DAT105, value: x, reason: y}", .unacceptableRule),
    ] {
      let (none, findings) = read("accepted:\n  - \(item)")
      #expect(none == nil && findings.map(\.code) == [code] && findings[0].place?.line == 2)
    }
  }

  @Test("what is accepted is a note with its reason; a changed value is asked about again")
  func settling() {
    let word = Finding(.misspeltWord, Words(vi: "a", en: "a"), value: "lao đông")
    let other = Finding(.misspeltWord, Words(vi: "a", en: "a"), value: "lao đôngg")
    let accepted = [
      Acceptance(rule: .misspeltWord, value: "lao đông", reason: "tên riêng"),
      Acceptance(rule: .abbreviation, value: "GĐ", reason: "quen"),
    ]
    let (settled, met) = accepted.settle([word, other])
    #expect(settled.map(\.severity) == [.note, .warning] && settled[0].acceptance == "tên riêng")
    #expect(accepted.unused(besides: met).map(\.code) == [.unusedAcceptance])
  }

  @Test(
    "an acceptance is written behind the others, and nothing else changes",
    arguments: [
      "records: a.csv\n",
      "accepted:   # đã xem\n    - {rule: DAT202, value: GĐ, reason: quen}\nrecords: a.csv # cuối\n",
      "accepted: []\nrecords: a.csv", "accepted:\n- rule: DAT202\n  value: GĐ\n  reason: quen\nrecords: a.csv\n",
    ])
  func writing(_ text: String) throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/ceremony.yaml"
    try Data(text.utf8).write(to: URL(filePath: path))
    let new = Acceptance(rule: .misspeltWord, value: "\"lao đông\" \\", reason: "tên riêng")
    try AcceptanceFile(ofCeremony: path).add(new)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    let ceremony = try #require(CeremonyFile.read(path).ceremony)
    #expect(ceremony.accepted.contains { $0.value == new.value && $0.reason == new.reason })
    for line in text.split(separator: "\n") where !line.hasPrefix("accepted: []") { #expect(written.contains(line)) }
    #expect(ceremony.accepted.count == (text.contains("GĐ") ? 2 : 1))
  }

  @Test("a list on one line is left to the person")
  func flow() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/ceremony.yaml"
    let text = "accepted: [{rule: DAT202, value: GĐ, reason: quen}]\nrecords: a.csv\n"
    try Data(text.utf8).write(to: URL(filePath: path))
    let new = Acceptance(rule: .misspeltWord, value: "x", reason: "y")
    #expect(throws: Finding.self) { try AcceptanceFile(ofCeremony: path).add(new) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test("who signs is somebody whom the office knows on that day")
  func signers() throws {
    let yaml = "words: [QL]\nunits: [Phòng Kho]\nsigners:\n  - {title: GIÁM ĐỐC, name: Vũ Đình Khải, to: 2026-06-30}\n"
    let office = try #require(Office.read(yaml: yaml, file: "office.yaml").office)
    #expect(office.words == ["QL"] && office.units == ["Phòng Kho"])
    let (may, july) = (CivilDate(year: 2026, month: 5, day: 1), CivilDate(year: 2026, month: 7, day: 1))
    #expect(office.finding(aboutSigner: "Vũ Đình Khải", title: "GIÁM ĐỐC", on: may, at: nil) == nil)
    #expect(office.finding(aboutSigner: "Vũ Đình Khải", title: "GIÁM ĐỐC", on: july, at: nil)?.code == .unknownSigner)
    let near = office.finding(aboutSigner: "Vũ Đình Khái", title: "GIÁM ĐỐC", on: may, at: nil)
    #expect(near?.hint?.vietnamese.contains("Khải") == true)
    #expect(Office().finding(aboutSigner: "Ai", title: nil, on: may, at: nil) == nil)
  }
}
