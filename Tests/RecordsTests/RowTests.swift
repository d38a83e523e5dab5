import Findings
import Testing
import Vietnamese

@testable import Records

@Suite struct RowTests {
  private func batch(_ rows: [[String]], after: String = "") throws -> RecordBatch {
    var workbook = WorkbookBuilder()
    workbook.add(
      texts: [["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức khen thưởng"]] + rows, after: after)
    return try read(workbook)
  }

  @Test func sectionsGiveKindAndAward() throws {
    let batch = try batch([
      ["I", "TẬP THỂ"], ["1", "Phòng Tổng hợp", "", "Sở", "Giấy khen"], ["II", "CÁ NHÂN"],
      ["A", "Danh hiệu Chiến sĩ thi đua cơ sở"], ["1", "Nguyễn Văn An", "Chuyên viên", "Phòng A", ""],
      ["B", "Giấy khen"], ["1", "Trần Thị Bình", "Chuyên viên", "Phòng A", ""],
      ["2", "Đoàn Văn Cường", "", "Phòng A", "Lao động tiên tiến"],
    ])
    #expect(batch.records.map(\.name) == ["Phòng Tổng hợp", "Nguyễn Văn An", "Trần Thị Bình", "Đoàn Văn Cường"])
    #expect(batch.records.map(\.kind) == [.collective, .individual, .individual, .individual])
    #expect(
      batch.records.map { $0.text("award") } == [
        "Giấy khen", "Chiến sĩ thi đua cơ sở", "Giấy khen", "Lao động tiên tiến",
      ])
    #expect(batch.places(of: "DAT071").count == 4)
  }

  @Test func totalsAndSignatures() throws {
    let batch = try batch([
      ["1", "Nguyễn Văn An", "Chuyên viên", "Phòng A", "Giấy khen"],
      ["2", "Tổng Văn Bình", "Chuyên viên", "Phòng A", "Giấy khen"],
      ["3", "Tổng công ty Thương mại Hà Nội", "", "", "Giấy khen"], ["", "Tổng cộng: 3 cá nhân, tập thể"],
      ["", "Cộng", "", "", ""], [], ["", "", "", "Hà Nội, ngày 05 tháng 01 năm 2018"],
      ["", "Người lập bảng", "", "GIÁM ĐỐC"],
      ["", "Trần Thị Lan", "", "Lê Hồng Thăng"],
    ])
    #expect(batch.records.map(\.name) == ["Nguyễn Văn An", "Tổng Văn Bình", "Tổng công ty Thương mại Hà Nội"])
    // The totals agree, and the signatures are known by their own words.
    #expect(batch.places(of: "DAT070").count == 3)
    #expect(batch.places(of: "DAT070").filter { $0.hasPrefix("warning") }.isEmpty)
  }

  @Test func aListThatTellsItsLength() throws {
    let batch = try batch(
      [["1", "Nguyễn Văn An", "", "Phòng A", "Giấy khen"], ["(Danh sách gồm 96 cá nhân)"]],
      after: "<mergeCells><mergeCell ref=\"A3:E3\"/></mergeCells>")
    #expect(batch.records.map(\.name) == ["Nguyễn Văn An"])
    #expect(batch.places(of: "DAT233") == ["warning danh-sach.xlsx: Sheet1!3"])
    #expect(batch.places(of: "DAT071").isEmpty)
  }

  @Test func aRecordIsNeverLost() throws {
    // Names that look like other things, rows with little in them, a row without a number.
    let batch = try batch([
      ["1", "Cộng Hòa", "", "", ""], ["2", "An", "", "", ""], ["", "Nguyễn Văn Tổng", "", "Phòng A", "Giấy khen"],
      ["", "Giám Đốc Thành", "Trưởng phòng", "A", "Giấy khen"], ["5", "", "Chuyên viên", "Phòng B", "Giấy khen"],
      ["VI", "Lê Thị Cúc"],
    ])
    #expect(
      batch.records.map(\.name) == ["Cộng Hòa", "An", "Nguyễn Văn Tổng", "Giám Đốc Thành", "", "Lê Thị Cúc"])
  }

  @Test func groupsByUnit() throws {
    let batch = try batch(
      [["Phòng Quản lý công nghiệp"], ["1", "Nguyễn Văn An", "", "Phòng A", "Giấy khen"]],
      after: "<mergeCells><mergeCell ref=\"A2:E2\"/></mergeCells>")
    #expect(batch.records.map(\.name) == ["Nguyễn Văn An"])
    #expect(batch.places(of: "DAT070") == ["note danh-sach.xlsx: Sheet1!2"])
  }

  @Test func mergedValuesHoldForEachRow() throws {
    let batch = try batch(
      [
        ["1", "Nguyễn Văn An", "", "Phòng A", "Giấy khen"], ["2", "Trần Thị Bình", "", "", "Giấy khen"],
        ["3", "Lê Cúc", "", "", "Giấy khen"], ["4", "Đỗ Dũng", "", "Phòng B", "Giấy khen"],
      ], after: "<mergeCells><mergeCell ref=\"D2:D4\"/></mergeCells>")
    #expect(batch.records.map { $0.text("unit") } == ["Phòng A", "Phòng A", "Phòng A", "Phòng B"])
    #expect(batch.places(of: "DAT072") == ["note danh-sach.xlsx: Sheet1"])
  }

  @Test func theHeaderAgainIsNoRecord() throws {
    let batch = try batch([
      ["1", "An", "", "A", "Giấy khen"], ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức khen thưởng"],
      ["2", "Bình", "", "A", "Giấy khen"],
    ])
    #expect(batch.records.map(\.name) == ["An", "Bình"])
  }

  @Test(arguments: [
    ("Phòng Quản lý thương mại", RecipientKind.collective), ("Đoàn Văn Hậu", .individual), ("Ban Thị Mai", .individual),
    ("Ban Quản lý dự án", .collective), ("Tổ sản xuất số 2", .collective),
    ("Hộ gia đình ông Nguyễn Văn An", .household),
    ("H'Hen Niê", .individual), ("Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương", .individual),
    ("Công ty TNHH An Bình", .collective), ("Chợ Đồng Xuân", .collective), ("Báo Công Thương", .collective),
  ])
  func kindsByName(name: String, kind: RecipientKind) throws {
    #expect(try read("Họ và tên,Ghi chú\n\(name),x\n").records[0].kind == kind)
  }
}

@Suite struct TextTests {
  @Test func mending() {
    func mend(_ text: String) -> (String, Mending) { TextMender.mend(text, keepsLines: false) }
    #expect(mend("Nguyễn Văn An") == ("Nguyễn Văn An", []))
    #expect(mend("  Nguyễn Văn An ") == ("Nguyễn Văn An", []))
    #expect(mend("Nguyễn  Văn An") == ("Nguyễn Văn An", .spaces))
    #expect(mend("Nguyễn\u{A0}Văn An") == ("Nguyễn Văn An", .wideSpaces))
    #expect(mend("Nguyễn\u{200B} Văn\u{FEFF} An") == ("Nguyễn Văn An", .invisible))
    #expect(mend("Ðỗ Văn Ɖức") == ("Đỗ Văn Đức", .lookAlikes))
    #expect(mend("Nguyễn Vаn") == ("Nguyễn Van", .lookAlikes))
    #expect(mend("Иван") == ("Иван", .foreign))
    #expect(mend("An\nBình") == ("An Bình", .lines))
    #expect(mend("Nguy\u{FFFD}n").1 == .broken)
    #expect(mend("NguyÔn V¨n").1.contains(.foreign))
    #expect(TextMender.mend("An\r\nBình \n", keepsLines: true) == ("An\nBình", []))
    let decomposed = mend("Nguye\u{302}\u{303}n")
    #expect(decomposed.0.scalarValues == "Nguyễn".scalarValues)
    #expect(decomposed.1 == .composed)
  }

  @Test func everyAccentedLetterIsClean() {
    for scalar in Letter.accented {
      let text = "a" + String(scalar) + "a"
      let (mended, mending) = TextMender.mend(text, keepsLines: false)
      #expect(mended.scalarValues == text.scalarValues)
      #expect(mending.isEmpty)
    }
  }

  @Test func mendingIsReportedOnceForAColumn() throws {
    let batch = try read("Họ và tên,Đơn vị\nAn  Bình,A\nCúc  Dung,B\n")
    #expect(batch.places(of: "DAT050") == ["note danh-sach.csv:2"])
    #expect(batch.findings.first?.message.english.contains("2 cells") == true)
  }
}
