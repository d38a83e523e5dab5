import Findings
import Testing
import Vietnamese

@testable import Records

/// Sheets as offices keep them: several tables, odd rows, guides, totals.
@Suite struct SheetTests {
  private func book(_ texts: [[String]], after: String = "") throws -> RecordBatch {
    var workbook = WorkbookBuilder()
    workbook.add(texts: texts, after: after)
    return try read(workbook)
  }

  @Test func tablesBelowEachOther() throws {
    let batch = try book([
      ["Danh xưng", "Họ và tên", "Đơn vị"], ["Ông", "Cát Văn Niên", "Phòng A"], [],
      ["II. TẬP THỂ"], ["STT", "Tên tập thể", "Cơ quan quản lý", "Hình thức khen thưởng"],
      ["1", "Phòng Hạ tầng số", "Sở Công Thương", "Giấy khen"],
    ])
    #expect(batch.records.map(\.name) == ["Cát Văn Niên", "Phòng Hạ tầng số"])
    #expect(batch.records.map(\.kind) == [.individual, .collective])
    #expect(batch.records[1].text("unit") == "Sở Công Thương")
    #expect(batch.tables.count == 2)
  }

  @Test func tablesBesideEachOther() throws {
    let batch = try book([
      ["STT", "Họ và tên", "Đơn vị", "", "STT", "Họ và tên", "Đơn vị"],
      ["1", "Cát Văn Niên", "Phòng A", "", "1", "Sái Thị Lượm", "Phòng B"],
      ["2", "Lỗ Văn Đôn", "Phòng A"],
    ])
    #expect(batch.records.map(\.name) == ["Cát Văn Niên", "Lỗ Văn Đôn", "Sái Thị Lượm"])
    #expect(batch.records[2].place(of: "unit").cell == "G2")
  }

  @Test func aHeaderOfThreeRows() throws {
    let batch = try book(
      [
        ["STT", "Họ và tên", "Thông tin khen thưởng", "", ""], ["", "", "Hình thức", "Quyết định", ""],
        ["", "", "", "Số", "Ngày"], ["1", "Cát Văn Niên", "Giấy khen", "05/QĐ-SCT", "05/01/2026"],
      ],
      after:
        "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B1:B3\"/><mergeCell ref=\"C1:E1\"/><mergeCell ref=\"C2:C3\"/><mergeCell ref=\"D2:E2\"/></mergeCells>"
    )
    #expect(batch.records.count == 1)
    #expect(batch.records.first?.text("decision.number") == "05/QĐ-SCT")
    #expect(batch.records.first?.text("decision.date") == "05/01/2026")
    #expect(batch.records.first?.text("award") == "Giấy khen")
  }

  @Test(arguments: [
    [["STT", "Họ", "Tên", "Đơn vị"], ["1", "Hoàng Thị", "Yên", "Phòng A"]],
    [["STT", "Họ và tên đệm", "Tên", "Đơn vị"], ["1", "Hoàng Thị", "Yên", "Phòng A"]],
    [["STT", "Họ", "Đệm", "Tên", "Đơn vị"], ["1", "Hoàng", "Thị", "Yên", "Phòng A"]],
    [["STT", "Tên", "Họ lót", "Đơn vị"], ["1", "Yên", "Hoàng Thị", "Phòng A"]],
  ])
  func namesOverSeveralColumns(rows: [[String]]) throws {
    #expect(try book(rows).records.map(\.name) == ["Hoàng Thị Yên"])
  }

  @Test func aPartOfTheNameIsAnError() throws {
    let batch = try book([["STT", "Họ", "Đơn vị", "Chức vụ"], ["1", "Hoàng Thị", "Phòng A", "Kỹ sư"]])
    #expect(batch.records.isEmpty)
    #expect(batch.places(of: "DAT242") == ["error danh-sach.xlsx: Sheet1!B1"])
  }

  @Test func marksUnderHeadings() throws {
    let batch = try book([
      ["STT", "Họ và tên", "Nam", "Nữ", "Giấy khen", "Bằng khen"], ["1", "Tôn Thị Vân", "", "x", "x", ""],
      ["2", "Chúc Văn Mạnh", "1980", "", "", "X"], ["3", "Lỗ Văn Đôn", "x", "x", "x", ""],
    ])
    #expect(batch.records.map { $0.text("sex") } == ["Nữ", "Nam", ""])
    #expect(batch.records.map { $0.text("award") } == ["Giấy khen", "Bằng khen", "Giấy khen"])
    #expect(batch.records[1].text("birth") == "1980")
    #expect(batch.places(of: "DAT238") == ["error danh-sach.xlsx: Sheet1!C4"])
  }

  @Test func rowsThatAreNoRecords() throws {
    let batch = try book([
      ["STT", "Họ và tên", "Danh xưng", "Đơn vị"], ["A", "B", "C", "D"], ["1", "Cát Văn Niên", "Ông", "Phòng A"],
      ["2", "Đỗ Văn Lui (rút)", "Ông", "Phòng A"], ["3", "", "", ""], ["", "Tổng cộng: 05 cá nhân"],
      ["", "Người lập biểu", "", "GIÁM ĐỐC"], ["", "Chu Thị Lập", "", "Kim Văn Ký"],
    ])
    #expect(batch.records.map(\.name) == ["Cát Văn Niên"])
    #expect(batch.places(of: "DAT232") == ["warning danh-sach.xlsx: Sheet1!4"])
    #expect(batch.places(of: "DAT233") == ["warning danh-sach.xlsx: Sheet1!6"])
    #expect(batch.places(of: "DAT240") == ["note danh-sach.xlsx: Sheet1!5"])
  }

  @Test func totalsThatAgreeAreNotTold() throws {
    let batch = try book([
      ["Danh sách gồm 01 tập thể, 02 cá nhân"], ["STT", "Họ và tên", "Danh xưng", "Mức thưởng"],
      ["I. TẬP THỂ (01)"], ["1", "Phòng Kỹ thuật", "", "1.000.000"], ["II. CÁ NHÂN: 02 người"],
      ["1", "Cát Văn Niên", "Ông", "500.000"], ["2", "Sái Thị Lượm", "Bà", "500.000"],
      ["", "Tổng cộng", "", "2.000.000"],
    ])
    #expect(batch.records.map(\.kind) == [.collective, .individual, .individual])
    #expect(!batch.codes.contains("DAT233"))
  }

  @Test func groupsGiveTheUnit() throws {
    let batch = try book([
      ["STT", "Họ và tên", "Danh xưng", "Chức vụ"], ["", "Phòng Hạ tầng"], ["1", "Điền Thị Mơ", "Bà", "Chuyên viên"],
      ["", "Phòng Tổng hợp (02 người)"], ["1", "Phí Thị Hoa", "Bà", "Kế toán"],
    ])
    #expect(batch.records.map(\.name) == ["Điền Thị Mơ", "Phí Thị Hoa"])
    #expect(batch.records.map { $0.text("unit") } == ["Phòng Hạ tầng", "Phòng Tổng hợp"])
    #expect(batch.places(of: "DAT233") == ["warning danh-sach.xlsx: Sheet1!4"])
  }

  @Test func aBodyWithOnlyItsNameIsARecordWhereUnitsDiffer() throws {
    let batch = try read("Họ và tên,Danh xưng,Lớp\nLê Gia Hân,Em,12A1\nTập thể Lớp 12 Anh,,\nBùi Tuệ Lâm,Em,12A2\n")
    #expect(batch.records.map(\.name) == ["Lê Gia Hân", "Tập thể Lớp 12 Anh", "Bùi Tuệ Lâm"])
    #expect(batch.records.last?.kind == .individual)
  }

  @Test func guidesAndCataloguesAreNoLists() throws {
    var workbook = WorkbookBuilder()
    workbook.add("Danh sách", texts: [["Họ và tên", "Đơn vị"], ["Cát Văn Niên", "Phòng A"]])
    workbook.add(
      "Cách ghi",
      texts: [
        ["Cột", "Yêu cầu"], ["Họ và tên", "Ghi như giấy tờ."], ["Giới tính", "Nam hoặc Nữ."], ["Đơn vị", "Tên phòng."],
      ])
    workbook.add("DM", texts: [["STT", "Chức vụ", "", "STT", "Đơn vị"], ["1", "Kỹ sư", "", "1", "Phòng A"]])
    let batch = try read(workbook)
    #expect(batch.records.map(\.name) == ["Cát Văn Niên"])
    #expect(batch.places(of: "DAT237").count == 2)
    #expect(!batch.findings.contains { $0.severity != .note })
  }

  @Test func bodiesUnderTheColumnOfUnits() throws {
    let batch = try book([["STT", "Tên cơ quan, đơn vị", "Thành tích"], ["1", "Chi cục Thủy lợi", "Tốt"]])
    #expect(batch.records.map(\.name) == ["Chi cục Thủy lợi"])
    #expect(batch.records.map(\.kind) == [.collective])
  }

  @Test func asAbove() throws {
    let batch = try read(
      "Họ và tên,Đơn vị,Thành tích\nCát Văn Niên,Phòng A,Tốt\nSái Thị Lượm,nt,như trên\nLỗ Văn Đôn,-nt-,\"\"\"\"\n")
    #expect(batch.records.map { $0.text("unit") } == ["Phòng A", "Phòng A", "Phòng A"])
    #expect(batch.records.map { $0.text("citation") } == ["Tốt", "Tốt", "Tốt"])
    #expect(batch.places(of: "DAT235").count == 2)
    #expect(try read("Họ và tên,Đơn vị\nCát Văn Niên,nt\n").codes.contains("DAT236"))
  }

  @Test func headingsWhereNamesShouldBe() throws {
    let batch = try book([
      ["STT", "Họ và tên", "Đơn vị"], ["1", "Cát Văn Niên", "Phòng A"], ["2", "Giới tính", "Nam hoặc Nữ"],
    ])
    #expect(batch.records.map(\.name) == ["Cát Văn Niên"])
    #expect(batch.places(of: "DAT234") == ["error danh-sach.xlsx: Sheet1!3"])
  }

  @Test func prizesAreWholeAndPositive() throws {
    let batch = try read("Họ và tên;Mức thưởng\nAn;760.000\nBình;-2.340.000\nCúc;1.5\nDung;760.000 đ\n")
    #expect(batch.places(of: "DAT239") == ["error danh-sach.csv:3", "error danh-sach.csv:4"])
  }

  @Test func namesOutsideTheTables() throws {
    let batch = try book([["Trần Thị Bích Ngọc"], ["STT", "Họ và tên", "Đơn vị"], ["1", "Cát Văn Niên", "Phòng A"]])
    #expect(batch.places(of: "DAT241") == ["warning danh-sach.xlsx: Sheet1!A1"])
  }

  @Test func everyCellHasAFate() throws {
    var workbook = WorkbookBuilder()
    let texts = [
      ["DANH SÁCH"], ["STT", "Họ và tên", "Quê quán"], ["I", "CÁ NHÂN"], ["1", "Cát Văn Niên", "Hà Nội", "thừa"],
      ["", "Tổng cộng: 1"], ["", "GIÁM ĐỐC"],
    ]
    workbook.add(texts: texts)
    let batch = try read(workbook, RecordOptions())
    let fates = try #require(batch.fates.first)
    #expect(fates.total == texts.joined().count { !$0.isEmpty })
    #expect(
      fates.counts == [
        .note: 1, .heading: 2, .unknownHeading: 1, .section: 2, .value: 3, .unread: 1, .total: 1, .signature: 1,
      ])
  }

  @Test func namesakesAreToldApartByPostOrBirth() throws {
    func codes(_ rows: String) throws -> [String] {
      let batch = try read("Họ và tên,Chức vụ,Ngày sinh,Đơn vị\n" + rows)
      return RecordChecks.findings(in: batch.records).map(\.code.description).filter { $0 == "DAT102" }
    }
    #expect(try codes("Lê Văn Quân,Trưởng phòng,,A\nLê Văn Quân,Lái xe,,A\n").isEmpty)
    #expect(try codes("Lê Văn Quân,Lái xe,12/03/1974,A\nLê Văn Quân,Lái xe,24/07/1994,A\n").isEmpty)
    #expect(try codes("Lê Văn Quân,Lái xe,,A\nLê Văn Quân,Lái xe,24/07/1994,A\n") == ["DAT102"])
  }

  @Test func theFatesOfCellsAsAPage() throws {
    var options = RecordOptions()
    options.keepsFates = true
    let batch = try read("Họ và tên,Quê quán\nCát <Niên>,A\n", options)
    let fates = try #require(batch.fates.first)
    #expect(fates.summary(in: .english) == "4 cells: 2 value of a record, 1 heading, 1 heading not understood")
    let page = fates.page(in: .vietnamese)
    #expect(
      page.contains(
        "<tr><th>2</th><td title=\"giá trị của một dòng\" style=\"background:#d9f0d3\">Cát &lt;Niên&gt;</td>"))
  }
}
