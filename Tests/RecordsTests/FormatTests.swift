import Findings
import Foundation
import Testing

@testable import Records

/// Lists in files of other kinds: letters, old workbooks, and what systems export as .xls.
@Suite struct FormatTests {
  private func letter(_ body: String, numbering: String = "") throws -> RecordBatch {
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    var zip = ZipBuilder()
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add("word/document.xml", "<w:document \(space)><w:body>\(body)</w:body></w:document>")
    if !numbering.isEmpty { zip.add("word/numbering.xml", "<w:numbering \(space)>\(numbering)</w:numbering>") }
    return try RecordFile.read(.bytes(zip.bytes, name: "phu-luc.docx"), options: RecordOptions())
  }

  private func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p w:rsidR=\"00A1\"><w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  private func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
  }

  private func row(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }

  private func table(_ columns: Int, _ rows: String...) -> String {
    let grid = String(repeating: "<w:gridCol/>", count: columns)
    return "<w:tbl><w:tblPr/><w:tblGrid>\(grid)</w:tblGrid>\(rows.joined())</w:tbl>"
  }

  @Test func tablesOfALetter() throws {
    let batch = try letter(
      paragraph("DANH SÁCH") + paragraph("Danh sách gồm 02 cá nhân")
        + table(
          4,
          row(cell("STT"), cell("Họ và tên", "<w:gridSpan w:val=\"2\"/>"), cell("Đơn vị")),
          row(cell("1"), cell("Cát Văn"), cell("Niên"), cell("Phòng A", "<w:vMerge w:val=\"restart\"/>")),
          row(cell("2"), cell("Sái Thị"), cell("Lượm"), cell("", "<w:vMerge/>"))))
    #expect(batch.records.map(\.name) == ["Cát Văn Niên", "Sái Thị Lượm"])
    #expect(batch.records.map { $0.text("unit") } == ["Phòng A", "Phòng A"])
    #expect(batch.records[1].place(of: "name").description == "phu-luc.docx: bảng 1!dòng 3, cột 2")
    #expect(!batch.codes.contains("DAT233"))
  }

  @Test func changesHiddenTextAndFields() throws {
    let name =
      "<w:tc><w:p><w:proofErr w:type=\"spellStart\"/><w:r><w:t xml:space=\"preserve\">Cát </w:t></w:r>"
      + "<w:del w:id=\"1\"><w:r><w:delText>Thị</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>Văn</w:t></w:r></w:ins>"
      + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>(nháp)</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>MERGEFIELD Ten</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Niên</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
      + "</w:p></w:tc>"
    let batch = try letter(
      table(3, row(cell("STT"), cell("Họ và tên"), cell("Đơn vị")), row(cell("1"), name, cell("Phòng A"))))
    #expect(batch.records.map(\.name) == ["Cát Văn Niên"])
    #expect(batch.places(of: "DAT244") == ["warning phu-luc.docx: bảng 1!dòng 2, cột 2"])
    #expect(batch.places(of: "DAT245") == ["warning phu-luc.docx: bảng 1!dòng 2, cột 2"])
  }

  @Test func numbersThatWordCounts() throws {
    let number = "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>"
    let batch = try letter(
      table(
        3, row(cell("STT"), cell("Họ và tên"), cell("Đơn vị")), row(number, cell("Cát Văn Niên"), cell("A")),
        row(number, cell("Sái Thị Lượm"), cell("B"))),
      numbering:
        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
    )
    #expect(batch.records.map { $0.text("no") } == ["1", "2"])
  }

  @Test func aTableThatGoesOnKeepsItsHeader() throws {
    let batch = try letter(
      table(3, row(cell("STT"), cell("Họ và tên"), cell("Đơn vị")), row(cell("1"), cell("Cát Văn Niên"), cell("A")))
        + "<w:p/>" + table(3, row(cell("2"), cell("Sái Thị Lượm"), cell("B"))))
    #expect(batch.records.map(\.name) == ["Cát Văn Niên", "Sái Thị Lượm"])
    #expect(batch.records.map(\.source.sheet) == ["bảng 1", "bảng 2"])
  }

  @Test func lettersOfOldFonts() throws {
    let old = "<w:tc>\(paragraph("NguyÔn V¨n B×nh", "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>"))</w:tc>"
    let batch = try letter(table(2, row(cell("Họ và tên"), cell("Đơn vị")), row(old, cell("Phòng A"))))
    #expect(batch.records.map(\.name) == ["Nguyễn Văn Bình"])
  }

  @Test func struckRowsOfALetter() throws {
    let struck = "<w:tc>\(paragraph("Sái Thị Lượm", "<w:strike/>"))</w:tc>"
    let batch = try letter(
      table(2, row(cell("Họ và tên"), cell("Đơn vị")), row(cell("Cát Văn Niên"), cell("A")), row(struck, cell("B"))))
    #expect(batch.records.map(\.name) == ["Cát Văn Niên"])
    #expect(batch.places(of: "DAT230") == ["warning phu-luc.docx: bảng 1!dòng 3"])
  }

  /// The fixture was written by xlwt: merged cells, a struck row, a hidden one, a hidden sheet, .VnTime, dates, `000`.
  @Test func aWorkbookOfExcel2003() throws {
    let url = URL(fileURLWithPath: EncodingTests.folder + "/danh-sach.xls")
    let bytes = [UInt8](try Data(contentsOf: url))
    for name in ["danh-sach.xls", "khac.xlsx"] {
      let batch = try RecordFile.read(.bytes(bytes, name: name), options: RecordOptions())
      #expect(batch.records.map(\.name) == ["Cát Văn Niên", "Viên Đình Tạo", "Nguyễn Văn Bình"])
      #expect(batch.records.map { $0.text("birth") } == ["14/02/1980", "16/02/1980", ""])
      #expect(batch.records.map { $0.text("register") } == ["007", "009", "012"])
      #expect(batch.records.map { $0.text("unit") } == ["Phòng Hạ tầng", "Phòng Hạ tầng", "Phòng mới"])
      #expect(batch.places(of: "DAT230") == ["warning \(name): Danh sách!5"])
      #expect(batch.places(of: "DAT231") == ["warning \(name): Danh sách!E8"])
      #expect(batch.places(of: "DAT068") == ["warning \(name): Danh sách!7"])
      #expect(batch.codes.contains("DAT030") && batch.codes.contains("DAT024"))
    }
  }

  @Test func anOldWorkbookWithAPassword() throws {
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: EncodingTests.folder + "/danh-sach.xls")))
    // The record behind the first one becomes FILEPASS.
    bytes.replaceSubrange(532..<534, with: [0x2F, 0x00])
    let error = #expect(throws: Finding.self) {
      try RecordFile.read(.bytes(bytes, name: "a.xls"), options: RecordOptions())
    }
    #expect(error?.code.description == "DAT004")
  }

  @Test func brokenOldWorkbooks() throws {
    let url = URL(fileURLWithPath: EncodingTests.folder + "/danh-sach.xls")
    let bytes = [UInt8](try Data(contentsOf: url))
    // Whatever is cut off or turned over, reading ends with records or a finding.
    for step in stride(from: 0, to: bytes.count, by: 97) {
      _ = try? RecordFile.read(.bytes(Array(bytes.prefix(step)), name: "a.xls"), options: RecordOptions())
      var turned = bytes
      turned[step] ^= 0xFF
      _ = try? RecordFile.read(.bytes(turned, name: "a.xls"), options: RecordOptions())
    }
  }

  @Test func webPagesNamedXLS() throws {
    let page =
      "<html><body><table border=1><tr><th>STT</th><th colspan=2>Họ và tên</th><th>Đơn vị</th></tr>"
      + "<tr><td>1</td><td>Cát Văn</td><td>Niên</td><td rowspan=2>Phòng &amp; Ban</td></tr>"
      + "<tr><td>2</td><td>Sái Thị</td><td>Lượm</td></tr><tr style=\"text-decoration:line-through\"><td><s>3</s></td>"
      + "<td><s>Lỗ</s></td><td><s>Đôn</s></td><td><s>B</s></td></tr></table></body></html>"
    let batch = try read(page, name: "xuat.xls")
    #expect(batch.records.map(\.name) == ["Cát Văn Niên", "Sái Thị Lượm"])
    #expect(batch.records.map { $0.text("unit") } == ["Phòng & Ban", "Phòng & Ban"])
    #expect(batch.codes.contains("DAT230"))
  }

  @Test func spreadsheetsOfOneXMLFile() throws {
    let space = "urn:schemas-microsoft-com:office:spreadsheet"
    let text =
      "<?xml version=\"1.0\"?><Workbook xmlns=\"\(space)\" xmlns:ss=\"\(space)\"><Styles><Style ss:ID=\"g\"><Font ss:StrikeThrough=\"1\"/></Style>"
      + "<Style ss:ID=\"z\"><NumberFormat ss:Format=\"000\"/></Style></Styles><Worksheet ss:Name=\"DS\"><Table>"
      + "<Row><Cell><Data ss:Type=\"String\">Họ và tên</Data></Cell><Cell ss:Index=\"3\"><Data ss:Type=\"String\">Số sổ vàng</Data></Cell></Row>"
      + "<Row><Cell><Data ss:Type=\"String\">Cát Văn Niên</Data></Cell><Cell ss:Index=\"3\" ss:StyleID=\"z\"><Data ss:Type=\"Number\">7</Data></Cell></Row>"
      + "<Row><Cell ss:StyleID=\"g\"><Data ss:Type=\"String\">Lỗ Văn Đôn</Data></Cell></Row></Table></Worksheet></Workbook>"
    let batch = try read(text, name: "a.xls")
    #expect(batch.records.map(\.name) == ["Cát Văn Niên"])
    #expect(batch.records.map { $0.text("register") } == ["007"])
    #expect(batch.codes.contains("DAT230"))
  }

  @Test func textsNamedXLS() throws {
    #expect(try read("STT,Họ và tên,Đơn vị\n1,Cát Văn Niên,A\n", name: "a.xls").records.count == 1)
  }

  @Test(arguments: ["%PDF-1.7\n", "{\\rtf1 a}"])
  func kindsThatCannotBeRead(text: String) {
    let error = #expect(throws: Finding.self) { try read(text, name: "a.pdf") }
    #expect(error?.code == Code.foreignFile)
  }

  @Test func aCommaBeforeDecimals() throws {
    var workbook = WorkbookBuilder()
    workbook.styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.00\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"3\"/></cellXfs>"
    workbook.add(
      rows:
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Họ và tên</v></c><c r=\"B1\" t=\"str\"><v>Điểm</v></c><c r=\"C1\" t=\"str\"><v>Tỷ lệ</v></c><c r=\"D1\" t=\"str\"><v>Sản lượng</v></c></row>"
        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>An</v></c><c r=\"B2\" s=\"1\"><v>8.5</v></c><c r=\"C2\" s=\"2\"><v>0.125</v></c><c r=\"D2\" s=\"3\"><v>1234567</v></c></row>"
    )
    let record = try #require(try read(workbook).records.first)
    #expect(record.text("Điểm") == "8,50")
    #expect(record.text("Tỷ lệ") == "12,50%")
    #expect(record.text("Sản lượng") == "1.234.567")
  }
}
