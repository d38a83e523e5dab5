import Findings
import Foundation
import Testing
import Vietnamese

@testable import Press

/// Ceremonies in which one thing is wrong, and the code that says so.
@Suite("What recipients are given")
struct ConferralTests {
  private static let head = """
    ceremony: Hội nghị thử
    issuer: SỞ CÔNG THƯƠNG
    place: Hà Nội
    date: 2026-12-18
    records: awards.csv

    """
  private static let signer = "signer: {title: GIÁM ĐỐC, name: Vũ Đình Khải}\n"
  private static let decision = "decision: {number: 214/QĐ-SCT, date: 2026-12-10}\n"
  private static let layouts =
    "layouts: {Giấy khen: giay-khen, Chiến sĩ thi đua: chien-si-thi-dua, Huân chương: none}\n"
  private static let row = "Ông;Quản Trọng Nghĩa;Chuyên viên;Văn phòng Sở;Giấy khen;Đã có thành tích;;"

  private func findings(_ yaml: String, _ rows: [String], titles: [String] = []) throws -> [Finding] {
    let scratch = try ScratchFolder()
    let header = "Danh xưng;Họ và tên;Chức vụ;Đơn vị;Hình thức khen thưởng;Thành tích;Số quyết định;Ngày quyết định"
    try scratch.write((titles + [header] + rows).joined(separator: "\n") + "\n", to: "awards.csv")
    try scratch.write(yaml, to: "ceremony.yaml")
    let (ceremony, read) = CeremonyInput(scratch.path + "/ceremony.yaml").ceremony()
    guard let ceremony else { return read }
    let list = RecipientList(ceremony, home: Home(Tool.root), isArranged: false)
    return list.findings + list.unarranged.findings
  }

  @Test(
    "what is wrong with a decision is told once, at its line",
    arguments: [
      ("CER030", "signer: {title: PHÓ GIÁM ĐỐC, name: Ninh Văn Đoan}\n" + decision),
      ("CER030", "signer: {capacity: KT. GIÁM ĐỐC, title: CHỦ TỊCH, name: Ninh Văn Đoan}\n" + decision),
      ("CER031", "authority: CHỦ TỊCH HỘI ĐỒNG\n" + signer + decision),
      ("CER032", "signer: {title: CHỦ TỊCH, name: Lại Thị Phượng}\n" + decision),
      ("CER033", signer + "decision: {number: 214/QĐ-UBND, date: 2026-12-10}\n"),
      (
        "CER034",
        signer + "decisions: [{number: 214/QĐ-SCT, date: 2026-12-10}, {number: 0214/QĐ-SCT, date: 2026-12-11}]\n"
      ),
      ("CER035", "signer: {title: GIÁM ĐỐC, name: Họ và tên người ký}\n" + decision),
      ("CER036", signer + "decision: {number: 5/QĐ-SCT, date: 2026-12-10}\n"),
      ("CER037", signer + "decision: {number: 214/QĐ-SCT, date: 1926-12-10}\n"),
      ("DAT106", signer + "decision: {number: 214/QĐ-SCT, date: 2026-12-28}\n"),
    ])
  func decisions(code: String, yaml: String) throws {
    let found = try findings(Self.head + yaml + Self.layouts, [Self.row])
    #expect(found.filter { $0.code.rawValue == code }.count == 1, "\(found.map(\.code))")
    #expect(found.first { $0.code.rawValue == code }?.place?.file.hasSuffix("ceremony.yaml") == true)
  }

  @Test(
    "what is wrong with a row is told at its cell",
    arguments: [
      ("DAT150", ";Ban Mai;;Sở Công Thương;Giấy khen;;;"),
      ("DAT151", "Ông;Ông Tống Văn Lựu;Chuyên viên;;Giấy khen;;;"),
      ("DAT152", "Ông;Bà Lê Thị Cúc;Chuyên viên;;Giấy khen;;;"),
      ("DAT154", "Ông;Tạ Văn Quyết;Lái xe;;Huy hiệu lạ;;;"),
      ("DAT156", "Ông;Tạ Văn Quyết;Lái xe;;CSTĐ cấp tỉnh;;;"),
      ("DAT157", "Bà;Mai Thị Ngân;Chuyên viên;;Huân chương Lao động hạng Ba;;;"),
      ("CER034", "Bà;Mai Thị Ngân;Chuyên viên;;Giấy khen;;214/QĐ-SCT;11/12/2026"),
    ])
  func rows(code: String, row: String) throws {
    let layouts =
      "layouts: {Giấy khen: giay-khen, Huy hiệu: giay-khen, Chiến sĩ thi đua: chien-si-thi-dua, CSTĐ: chien-si-thi-dua, Huân chương: none}\n"
    let found = try findings(Self.head + Self.signer + Self.decision + layouts, [Self.row, row])
    let told = found.filter { $0.code.rawValue == code }
    #expect(told.count == 1, "\(found.map(\.code))")
    #expect(told.first?.place?.line == 3)
  }

  @Test("an award without a layout, and a row without an award")
  func withoutLayout() throws {
    let found = try findings(
      Self.head + Self.signer + Self.decision + "layouts: {Giấy khen: giay-khen}\n",
      [Self.row, "Ông;Ân Văn Sót;Chuyên viên;;;;;", "Bà;Lương Thị Thảo;;;Lao động tiên tiến;;;"])
    #expect(found.filter { $0.code == .awardWithoutLayout }.map { $0.place?.line } == [3, 4])
  }

  @Test("a layout of several awards asks which is meant")
  func severalAwards() throws {
    let found = try findings(
      Self.head + Self.signer + Self.decision + "layout: co-thi-dua\n", [";Phòng Tổng hợp;;;;;;"])
    #expect(found.contains { $0.code == .awardNotChosen })
  }

  @Test("a list of whom nobody is addressed is told of once")
  func honorifics() throws {
    let found = try findings(
      Self.head + Self.signer + Self.decision + Self.layouts,
      [";Tôn Thị Vân;Chuyên viên;;Giấy khen;;;", ";Chúc Văn Mạnh;Chuyên viên;;Giấy khen;;;"])
    #expect(found.filter { $0.code == .honorificMissing }.count == 1)
  }

  @Test("a list whose title names another decision is held against the ceremony's")
  func listTitle() throws {
    let title = "(Kèm theo Quyết định số 241/QĐ-SCT ngày 10 tháng 12 năm 2026 của Giám đốc Sở Công Thương);;;;;;;"
    let found = try findings(Self.head + Self.signer + Self.decision + Self.layouts, [Self.row], titles: [title])
    #expect(found.contains { $0.code == .decisionOfListDiffers })
  }

  @Test("a chairman of a province gives no Giấy khen by use, and amounts must be money")
  func warningsAndAmounts() throws {
    let yaml = """
      ceremony: Hội nghị thử
      issuer: ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI
      place: Hà Nội
      signer: {title: CHỦ TỊCH, name: Lại Thị Phượng}
      decision: {number: 6120/QĐ-UBND, date: 2026-12-10}
      layout: giay-khen
      records: {file: awards.csv, constants: {amount: "-5"}}

      """
    let found = try findings(yaml, [Self.row])
    #expect(found.contains { $0.code == .awardBelowAuthority && $0.severity == .warning })
    #expect(found.contains { $0.code == .impossibleAmount })
  }

  @Test("the amount of the sheet is held against the rule of its day")
  func prizes() throws {
    let scratch = try ScratchFolder()
    let rows = [
      "Đỗ Văn An;Cá nhân;Chiến sĩ thi đua cơ sở;05/08/2026;2.530.000;01/QĐ-SCT",
      "Đỗ Văn An;Cá nhân;Chiến sĩ thi đua cơ sở;05/08/2026;2.340.000;01/QĐ-SCT",
      "Đỗ Văn An;Cá nhân;Chiến sĩ thi đua cơ sở;05/01/2018;1.300.000;02/QĐ-SCT",
      "Đỗ Văn An;Cá nhân;Chiến sĩ thi đua cơ sở;05/01/2018;1.390.000;02/QĐ-SCT",
      "Tổ 1;Tập thể;Giấy khen;30/06/2026;1410000;03/QĐ-SCT",
      "Đỗ Văn An;Cá nhân;Giấy khen;05/08/2026;500000;01/QĐ-SCT",
    ]
    let header = "Họ và tên;Đối tượng;Hình thức khen thưởng;Ngày quyết định;Mức thưởng;Số quyết định"
    try scratch.write(([header] + rows).joined(separator: "\n") + "\n", to: "awards.csv")
    let list = RecipientList(
      Ceremony(recordFile: scratch.path + "/awards.csv"), home: Home(Tool.root), isArranged: false)
    let told = list.unarranged.findings.filter { $0.code.rawValue == "DAT122" }
    #expect(told.map { $0.place?.line } == [3, 5, 7])
    #expect(told.allSatisfy { $0.severity == .warning })
  }

  @Test("a layout that prints words of its own says which awards")
  func silentLayouts() throws {
    let scratch = try ScratchFolder()
    try scratch.write("STT,Họ và tên,Danh xưng,Hình thức khen thưởng\n1,Lê Gia Hân,Bà,Giấy khen\n", to: "awards.csv")
    try scratch.write(
      "extends: giay-khen\nawards: []\nwording: {award: Giấy của tôi}\n", to: "layouts/cua-toi/layout.yaml")
    try scratch.write(
      Self.head + Self.signer + Self.decision + "layout: cua-toi\n", to: "ceremony.yaml")
    let (ceremony, _) = CeremonyInput(scratch.path + "/ceremony.yaml").ceremony()
    let list = RecipientList(try #require(ceremony), home: Home(Tool.root), isArranged: false)
    #expect((list.findings + list.unarranged.findings).contains { $0.code == .layoutWithoutAwards })
  }
}

@Suite("Decisions in the booklet")
struct DecisionPartTests {
  private func report(_ part: String, decisions: String) throws -> BookletBatch.Report {
    let scratch = try ScratchFolder()
    try scratch.write("STT,Danh xưng,Họ và tên,Hình thức khen thưởng\n1,Bà,Lê Gia Hân,Giấy khen\n", to: "awards.csv")
    try scratch.write("Căn cứ Luật Thi đua, khen thưởng\n\n# QUYẾT ĐỊNH:\n\n**Điều 1.** Tặng Giấy khen.\n", to: "d.md")
    try scratch.write("layout: booklet-a4\nparts:\n  - decision: {file: d.md\(part)}\n", to: "booklet.yaml")
    try scratch.write(
      "ceremony: Hội nghị\nissuer: SỞ CÔNG THƯƠNG\nplace: Hà Nội\ndate: 2026-12-18\nrecords: awards.csv\nlayout: giay-khen\n"
        + "signer: {title: GIÁM ĐỐC, name: Vũ Đình Khải}\n\(decisions)\n", to: "ceremony.yaml")
    let (ceremony, _) = CeremonyInput(scratch.path + "/ceremony.yaml").ceremony()
    var options = BookletBatch.Options(output: scratch.path + "/out")
    options.parts = ["decision"]
    return BookletBatch(try #require(ceremony), home: Home(Tool.root), options: options).run()
  }

  private static let one = "decision: {number: 214/QĐ-SCT, date: 2026-12-10}"
  private static let two =
    "decisions: [{number: 214/QĐ-SCT, date: 2026-12-10, awards: [Giấy khen]}, {number: 219/QĐ-SCT, date: 2026-12-14}]"

  @Test("a decision is the ceremony's, by its number, or the only one")
  func found() throws {
    for part in ["", ", number: 0214/QĐ-SCT", ", number: 214/QĐ-SCT, date: 10/12/2026"] {
      let report = try report(part, decisions: Self.one)
      #expect(report.status == .allMade, "\(report.findings.map { $0.text(in: .english) })")
      #expect(report.findings.contains { $0.code == .legalBasisWithoutMark })
    }
  }

  @Test(
    "what is typed again must agree",
    arguments: [
      (", number: 214/QĐ-SCT, date: 2026-12-02", one, Code.factTypedTwice),
      (", number: 214/QĐ-SCT, signer: {title: PHÓ GIÁM ĐỐC}", one, .factTypedTwice),
      (", number: 124/QĐ-SCT", one, .unknownDecision), ("", two, .decisionNotNamed),
    ])
  func conflicts(part: String, decisions: String, code: Code) throws {
    let report = try report(part, decisions: decisions)
    #expect(report.findings.contains { $0.code == code }, "\(report.findings.map(\.code))")
    #expect(report.status == .data)
  }

  @Test("a rule whose text was not read is told to who makes the lists, and not on paper")
  func unreadRule() throws {
    let scratch = try ScratchFolder()
    try scratch.write("STT,Danh xưng,Họ và tên,Hình thức khen thưởng\n1,Bà,Lê Gia Hân,Giấy khen\n", to: "awards.csv")
    try scratch.write(
      "issuer: SỞ CÔNG THƯƠNG\nplace: Hà Nội\nrecords: awards.csv\nlayout: giay-khen\n\(Self.one)\n",
      to: "ceremony.yaml")
    let (ceremony, _) = CeremonyInput(scratch.path + "/ceremony.yaml").ceremony()
    var options = ListBatch.Options(output: scratch.path + "/out")
    options.choose(["sign-off"])
    let report = ListBatch(try #require(ceremony), home: Home(Tool.root), options: options).run()
    #expect(report.findings.contains { $0.code == .prizeRuleNotRead && $0.severity == .note })
  }
}

@Suite("The plan")
struct PrintingPlanTests {
  @Test("two plans are compared key by key")
  func differences() {
    let old: [String: Any] = ["groups": [["award": "Giấy khen", "head": "GIÁM ĐỐC"]], "totals": ["all": 2]]
    let new: [String: Any] = ["groups": [["award": "Giấy khen", "head": "CHỦ TỊCH"]], "totals": ["all": 2]]
    #expect(PlanDifference(from: old, to: new).lines == ["groups[1].head: GIÁM ĐỐC → CHỦ TỊCH"])
    #expect(PlanDifference(from: old, to: old).lines.isEmpty)
    #expect(PlanConfirmation.refusal([]).code == .planDiffers)
  }
}
