import Findings
import Foundation
import Testing
import Vietnamese

@testable import Records

@Suite struct WorkbookTests {
  private func cell(_ address: String, _ content: String, kind: String? = nil, style: Int? = nil) -> String {
    let kind = kind.map { " t=\"\($0)\"" } ?? ""
    let style = style.map { " s=\"\($0)\"" } ?? ""
    return "<c r=\"\(address)\"\(kind)\(style)>\(content)</c>"
  }

  private func text(_ address: String, _ text: String) -> String {
    cell(address, "<is><t>\(text)</t></is>", kind: "inlineStr")
  }

  private let header =
    "<row r=\"1\">"
    + ["Họ và tên", "Số sổ vàng", "Ngày quyết định", "Mức thưởng", "Mã"].enumerated().map {
      "<c r=\"\(WorkbookBuilder.letter($0))1\" t=\"inlineStr\"><is><t>\($1)</t></is></c>"
    }.joined() + "</row>"

  private let styles = """
    <numFmts count="3"><numFmt numFmtId="164" formatCode="00"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/>\
    <numFmt numFmtId="166" formatCode="000&quot;/QĐ&quot;"/></numFmts><fonts><font><name val="Arial"/></font></fonts>\
    <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="166"/></cellXfs>
    """

  @Test func everyKindOfCell() throws {
    var workbook = WorkbookBuilder()
    workbook.styles = styles
    workbook.shared = [
      "<si><t>Trần An</t></si>",
      "<si><r><t>Lê </t></r><r><rPr><rFont val=\"Arial\"/></rPr><t>Bình</t></r><rPh sb=\"0\" eb=\"1\"><t>xx</t></rPh></si>",
      "<si><t xml:space=\"preserve\">Đỗ_x000D_ Cúc</t></si>",
    ]
    workbook.add(
      rows: header + "<row r=\"2\">"
        + cell("A2", "<v>0</v>", kind: "s") + cell("B2", "<v>5</v>", style: 1) + cell("C2", "<v>46027</v>", style: 2)
        + cell("D2", "<f>A1*2</f><v>2340000</v>") + cell("E2", "<v>7</v>", style: 4) + "</row><row r=\"4\">"
        + cell("A4", "<v>1</v>", kind: "s") + text("B4", "07") + text("C4", "5/1/2026")
        + cell("D4", "<f>X</f><v>2.340.000</v>", kind: "str") + cell("E4", "<v>0.30000000000000004</v>") + "</row><row>"
        + cell("A5", "<v>2</v>", kind: "s") + cell("C5", "<v>2026-01-05T00:00:00</v>", kind: "d")
        + cell("E5", "<v>1</v>", kind: "b") + "</row>")
    let batch = try read(workbook)
    #expect(batch.records.map(\.name) == ["Trần An", "Lê Bình", "Đỗ Cúc"])
    #expect(batch.records.map { $0.text("register") } == ["05", "07", ""])
    let date = CivilDate(year: 2026, month: 1, day: 5).map(FieldValue.date)
    #expect(batch.records.map { $0["decision.date"] } == [date, date, date])
    #expect(batch.records[0]["amount"] == .number(2_340_000))
    #expect(batch.records[1]["amount"] == .number(2_340_000))
    #expect(batch.records.map { $0.text("Mã") } == ["007/QĐ", "0,3", "TRUE"])
    #expect(batch.records.map(\.source.row) == [2, 4, 5])
    #expect(batch.records[1].place(of: "amount").description == "danh-sach.xlsx: Sheet1!D4")
  }

  @Test func bothEpochs() throws {
    #expect(NumberFormat.day(1, usesEpoch1904: false) == CivilDate(year: 1900, month: 1, day: 1))
    #expect(NumberFormat.day(59, usesEpoch1904: false) == CivilDate(year: 1900, month: 2, day: 28))
    #expect(NumberFormat.day(60, usesEpoch1904: false) == nil)
    #expect(NumberFormat.day(61, usesEpoch1904: false) == CivilDate(year: 1900, month: 3, day: 1))
    #expect(NumberFormat.day(46_027.75, usesEpoch1904: false) == CivilDate(year: 2026, month: 1, day: 5))
    #expect(NumberFormat.day(44_565, usesEpoch1904: true) == CivilDate(year: 2026, month: 1, day: 5))
    var workbook = WorkbookBuilder()
    workbook.styles = styles
    workbook.workbookProperties = "<workbookPr date1904=\"1\"/>"
    workbook.add(rows: header + "<row r=\"2\">" + text("A2", "An") + cell("C2", "<v>44565</v>", style: 3) + "</row>")
    #expect(try read(workbook).records[0].text("decision.date") == "05/01/2026")
  }

  @Test(arguments: [
    ("00", 5.0, "05"), ("General", 5.0, "5"), ("General", 1234567.5, "1234567.5"), ("0", 5.0, "5"),
    ("\"Số \"000", 7, "Số 007"), ("00\"/2026\"", 7, "07/2026"), ("#,##0", 2_340_000, "2340000"),
    ("#,##0.00", 2.5, "2.50"), ("0%", 0.25, "25%"), ("@", 12, "12"), ("00", 5.5, "05.5"), ("0.0#", 2.5, "2.5"),
    ("_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)", 1500, "1500"), ("[$-42A]00;[Red]-00", 3, "03"),
    ("General", 1e20, "100000000000000000000"), ("General", 1e-7, "0.0000001"), ("0.00E+00", 12, "12"),
  ])
  func numberFormats(code: String, number: Double, text: String) {
    #expect(NumberFormat(code: code).text(number, usesEpoch1904: false) == text)
  }

  @Test(arguments: ["dd/mm/yyyy", "[$-42A]d mmmm yyyy", "m/d/yy h:mm", "\"Ngày\" dd", "yyyy\\-mm\\-dd;@"])
  func dayFormats(code: String) { #expect(NumberFormat(code: code) == .day) }

  @Test(arguments: ["h:mm", "[h]:mm:ss", "mm:ss", "[mm]:ss"])
  func timeFormats(code: String) { #expect(NumberFormat(code: code) == .time) }

  @Test(arguments: ["0\"d\"", "#,##0\\ \"đồng\"", "General\" m\"", "[Red]0"])
  func notDayFormats(code: String) {
    #expect(NumberFormat(code: code) != .day)
    #expect(NumberFormat(code: code) != .time)
  }

  @Test func errorsAndEmptyFormulas() throws {
    var workbook = WorkbookBuilder()
    workbook.add(
      rows: header + "<row r=\"2\">" + text("A2", "An") + cell("B2", "<v>#N/A</v>", kind: "e") + "</row><row r=\"3\">"
        + text("A3", "Bình") + cell("D3", "<f>A1</f>") + "</row><row r=\"4\">" + text("A4", "Cúc") + "</row>")
    let batch = try read(workbook)
    #expect(batch.places(of: "DAT040") == ["error danh-sach.xlsx: Sheet1!B2"])
    #expect(batch.places(of: "DAT041") == ["error danh-sach.xlsx: Sheet1!D3"])
    #expect(batch.refusedNumbers == [1, 2])
  }

  @Test func datesWhereTheyDoNotBelong() throws {
    var workbook = WorkbookBuilder()
    workbook.styles = styles
    workbook.add(
      rows: header + "<row r=\"2\">" + text("A2", "An") + cell("B2", "<v>46027</v>", style: 2)
        + cell("C2", "<v>46027</v>")
        + "</row><row r=\"3\">" + text("A3", "Bình") + text("C3", "hôm qua") + cell("D3", "<v>46027</v>", style: 2)
        + "</row>")
    let batch = try read(workbook)
    #expect(batch.places(of: "DAT046") == ["error danh-sach.xlsx: Sheet1!B2"])
    #expect(batch.places(of: "DAT045") == ["warning danh-sach.xlsx: Sheet1!C2"])
    #expect(batch.records[0].text("decision.date") == "05/01/2026")
    #expect(batch.places(of: "DAT042") == ["error danh-sach.xlsx: Sheet1!C3"])
    #expect(batch.places(of: "DAT047") == ["error danh-sach.xlsx: Sheet1!D3"])
  }

  @Test func hiddenRowsColumnsAndSheets() throws {
    var workbook = WorkbookBuilder()
    let rows =
      "<row r=\"1\">" + text("A1", "Họ và tên") + text("B1", "Đơn vị") + text("C1", "Chức vụ") + "</row><row r=\"2\">"
      + text("A2", "An") + text("B2", "A") + text("C2", "x") + "</row><row r=\"3\" hidden=\"1\">" + text("A3", "Bình")
      + "</row>"
    workbook.add("Cá nhân", before: "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>", rows: rows)
    workbook.add("Cũ", state: "hidden", texts: [["Họ và tên", "Đơn vị"], ["Cúc", "B"]])
    // A list of what may be chosen is no list of people, another catalogue may well be one.
    workbook.add("Danh mục Hình thức khen thưởng", state: "hidden", texts: [["Bằng khen"], ["Giấy khen"]])
    workbook.add("Danh mục người được khen", state: "hidden", texts: [["Dung"]])
    let batch = try read(workbook)
    #expect(batch.records.map(\.name) == ["An"])
    #expect(batch.records[0]["position"] == nil)
    #expect(batch.places(of: "DAT067") == ["warning danh-sach.xlsx: Cá nhân!C1"])
    #expect(batch.places(of: "DAT068") == ["warning danh-sach.xlsx: Cá nhân!3"])
    #expect(batch.places(of: "DAT030") == ["note danh-sach.xlsx: Cũ", "note danh-sach.xlsx: Danh mục người được khen"])
    let all = try read(workbook, RecordOptions(includesHidden: true))
    #expect(all.records.map(\.name) == ["An", "Bình", "Cúc"])
    #expect(all.records[0].text("position") == "x")
    #expect(all.records.map(\.number) == [1, 2, 3])
    #expect(all.places(of: "DAT069") == ["note danh-sach.xlsx: Danh mục người được khen"])
    #expect(all.findings.count == 1)
  }

  @Test func signsOfXMLInNames() throws {
    var workbook = WorkbookBuilder()
    let name = "R&D <2> \"A\" 'B'"
    workbook.add(name, texts: [["Họ và tên", "Đơn vị"], ["An & Bình", "<A> \"B\""]])
    let batch = try read(workbook)
    #expect(batch.records.first?.source.sheet == name)
    #expect(batch.records.first?.name == "An & Bình")
    #expect(batch.records.first?.text("unit") == "<A> \"B\"")
  }

  @Test func sheetsByName() throws {
    var workbook = WorkbookBuilder()
    workbook.add("Hướng dẫn", texts: [["Điền vào trang sau"], ["Không xóa tiêu đề"]])
    workbook.add("Ghi chép", texts: [["Gọi lại phòng Tổng hợp"]])
    workbook.add("Cá nhân", texts: [["Họ và tên", "Đơn vị"], ["An", "A"]])
    workbook.add("Tập thể", texts: [["Tên tập thể", "Đơn vị"], ["Phòng Tổng hợp", "B"]])
    let batch = try read(workbook)
    #expect(batch.records.map(\.name) == ["An", "Phòng Tổng hợp"])
    #expect(batch.records.map(\.kind) == [.individual, .collective])
    #expect(batch.places(of: "DAT069") == ["note danh-sach.xlsx: Ghi chép"])
    let chosen = try read(workbook, RecordOptions(sheets: ["Tập thể", "Cá nhân"]))
    #expect(chosen.records.map(\.name) == ["Phòng Tổng hợp", "An"])
    let error = #expect(throws: Finding.self) { try read(workbook, RecordOptions(sheets: ["Khác"])) }
    #expect(error?.code == Code.unknownSheet)
  }

  @Test func rowsAndCellsOutOfOrder() throws {
    var workbook = WorkbookBuilder()
    workbook.add(
      rows: "<row r=\"3\">" + text("B3", "B") + text("A3", "Bình") + "</row><row r=\"1\">" + text("A1", "Họ và tên")
        + text("B1", "Đơn vị") + "</row><row r=\"2\">" + text("A2", "An") + text("B2", "A") + "</row>")
    let batch = try read(workbook)
    #expect(batch.records.map(\.name) == ["An", "Bình"])
    #expect(batch.records.map { $0.text("unit") } == ["A", "B"])
  }

  @Test func sharedTextOutOfRange() throws {
    var workbook = WorkbookBuilder()
    workbook.add(
      rows: "<row r=\"1\">" + text("A1", "Họ và tên") + text("B1", "Đơn vị") + "</row><row r=\"2\">" + text("A2", "An")
        + cell("B2", "<v>99</v>", kind: "s") + "</row>")
    let batch = try read(workbook)
    #expect(batch.places(of: "DAT011") == ["error danh-sach.xlsx: Sheet1!B2"])
    #expect(batch.refusedNumbers.contains(1))
  }
}
