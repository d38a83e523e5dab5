import Findings
import Testing
import Vietnamese

@testable import Records

@Suite struct HeaderTests {
  @Test func belowTitleRows() throws {
    var workbook = WorkbookBuilder()
    workbook.add(
      texts: [
        ["UBND THÀNH PHỐ HÀ NỘI"], ["SỞ CÔNG THƯƠNG"], [],
        ["DANH SÁCH KHEN THƯỞNG NĂM 2017"], ["(Kèm theo Quyết định số 05/QĐ-SCT ngày 05/01/2018)"], [],
        ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Thành tích", "Quê quán"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        ["1", "Nguyễn Văn An", "Chuyên viên", "Phòng A", "Có thành tích", "Hà Nội"], [],
        ["2", "Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương", "Kế toán", "Phòng B", "Có thành tích", "Huế"],
      ], after: "<mergeCells><mergeCell ref=\"A4:F4\"/></mergeCells>")
    let batch = try read(workbook)
    #expect(batch.records.map(\.name) == ["Nguyễn Văn An", "Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương"])
    #expect(batch.records.map(\.source.row) == [9, 11])
    #expect(batch.records[0].text("Quê quán") == "Hà Nội")
    #expect(batch.places(of: "DAT063") == ["note danh-sach.xlsx: Sheet1!F7"])
    #expect(batch.codes == ["DAT063"])
  }

  @Test func twoRowHeader() throws {
    var workbook = WorkbookBuilder()
    workbook.add(
      texts: [
        ["STT", "Họ và tên", "Quyết định", "", "Ghi chú"], ["", "", "Số", "Ngày", ""],
        ["1", "Nguyễn Văn An", "05/QĐ-SCT", "05/01/2018", "x"],
      ],
      after:
        "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"E1:E2\"/></mergeCells>"
    )
    let batch = try read(workbook)
    #expect(batch.records.count == 1)
    #expect(batch.records[0].text("decision.number") == "05/QĐ-SCT")
    #expect(batch.records[0].text("decision.date") == "05/01/2018")
    #expect(batch.records[0].text("note") == "x")
  }

  @Test func twoRowHeaderWithoutMerges() throws {
    let batch = try read("STT,Họ và tên,Quyết định,,Đơn vị\n,,Số,Ngày,\n1,Nguyễn Văn An,05/QĐ,05/01/2018,Phòng A\n")
    #expect(batch.records.count == 1)
    #expect(batch.records[0].text("decision.date") == "05/01/2018")
    #expect(batch.records[0].text("unit") == "Phòng A")
  }

  @Test func nameOverTwoColumns() throws {
    var workbook = WorkbookBuilder()
    workbook.add(
      texts: [["STT", "Họ và tên", "", "Đơn vị"], ["1", "Nguyễn Thị", "Hường", "Phòng A"]],
      after: "<mergeCells><mergeCell ref=\"B1:C1\"/></mergeCells>")
    let batch = try read(workbook)
    #expect(batch.records.map(\.name) == ["Nguyễn Thị Hường"])
    #expect(batch.findings.isEmpty)
  }

  @Test func anyOrderNamesLabelsAndMapping() throws {
    let batch = try read(
      "award;Đơn vị;Người nhận giải;Mã\nGiấy khen;A;An;05\n",
      RecordOptions(mapping: ["người nhận giải": "Họ và tên", "Mã": ""]))
    #expect(batch.records[0].name == "An")
    #expect(batch.records[0].text("award") == "Giấy khen")
    #expect(batch.records[0]["Mã"] == nil)
    #expect(batch.findings.isEmpty)
  }

  @Test func twoColumnsForOneField() throws {
    let batch = try read("Họ và tên,Tên cá nhân,Đơn vị\nAn,Bình,A\n")
    #expect(batch.records.isEmpty)
    #expect(batch.codes == ["DAT062"])
    let chosen = try read("Họ và tên,Tên cá nhân,Đơn vị\nAn,Bình,A\n", RecordOptions(mapping: ["Tên cá nhân": ""]))
    #expect(chosen.records.map(\.name) == ["An"])
  }

  @Test func didYouMean() throws {
    let batch = try read("Họ và tên,Đơn vị,Hình thúc khen thuởngg\nAn,A,Giấy khen\n")
    #expect(batch.places(of: "DAT064") == ["warning danh-sach.csv:1"])
    #expect(batch.findings.first?.hint?.vietnamese.contains("(award)") == true)
    let error = #expect(throws: Finding.self) { try read("Hoo va tenn,Quê\nAn,A\n") }
    #expect(error?.code == Code.noHeader)
    #expect(error?.hint?.vietnamese.contains("Họ và tên") == true)
  }

  @Test func unusedMapping() throws {
    let batch = try read("Họ và tên,Đơn vị\nAn,A\n", RecordOptions(mapping: ["Khác": "note"]))
    #expect(batch.places(of: "DAT065") == ["warning danh-sach.csv"])
  }

  @Test func columnsWithoutHeader() throws {
    var workbook = WorkbookBuilder()
    workbook.add(texts: [["Họ và tên", "Đơn vị"], ["An", "A", "thừa"], ["Bình", "B"]])
    #expect(try read(workbook).places(of: "DAT066") == ["warning danh-sach.xlsx: Sheet1!C2"])
  }
}
