import Findings
import Testing
import Vietnamese

@testable import Records

/// Small .ods files, each with what readers of this format trip over.
@Suite struct OpenDocumentTests {
  private static let spaces = [
    "office": "office:1.0", "table": "table:1.0", "text": "text:1.0", "draw": "drawing:1.0", "calcext": "calc",
  ].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($1)\"" }.sorted().joined(separator: " ")

  private func bytes(_ rows: String, after: String = "") -> [UInt8] {
    var zip = ZipBuilder()
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    zip.add(
      "content.xml",
      "<office:document-content \(Self.spaces)><office:body><office:spreadsheet><table:table table:name=\"A\">"
        + "\(rows)</table:table>\(after)</office:spreadsheet></office:body></office:document-content>")
    return zip.bytes
  }

  private func text(_ text: String) -> String {
    "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
  }

  private func cell(_ attributes: String, _ inner: String = "", _ name: String = "table-cell") -> String {
    "<table:\(name) \(attributes)>\(inner)</table:\(name)>"
  }

  private func row(_ cells: String...) -> String { "<table:table-row>\(cells.joined())</table:table-row>" }

  private func number(_ value: String, _ shown: String, _ kind: String = "float", key: String = "value") -> String {
    cell("office:value-type=\"\(kind)\" office:\(key)=\"\(value)\"", "<text:p>\(shown)</text:p>")
  }

  private func contents(_ cells: String...) throws -> [Cell.Content] {
    let rows = "<table:table-row>\(cells.joined())</table:table-row>"
    let tables = try TableFile.read(.bytes(bytes(rows), name: "a.ods")).tables
    return tables[0].rows.flatMap { $0.cells.map(\.content) }
  }

  @Test("what is shown stands beside the number, and never instead of it")
  func keepsNumbers() throws {
    #expect(
      try contents(
        number("49990", " 49 990 Ft "), number("-2.5", "-2.5 C"), number("5", "05"), number("-5", "-05"),
        number("0", "AA 0"), number("-120", "壹佰贰拾"), number("2.5", "2,5"), number("1.5E+20", "1,5E+20"),
        number("12", "12 E"), number("0.5", "0,5"), number("0", "0"), number("7", "")) == [
          .displayed(49_990, " 49 990 Ft "), .displayed(-2.5, "-2.5 C"), .displayed(5, "05"), .displayed(-5, "-05"),
          .displayed(0, "AA 0"), .displayed(-120, "壹佰贰拾"), .number(2.5), .number(1.5e20), .displayed(12, "12 E"),
          .number(0.5), .number(0), .number(7),
        ])
  }

  @Test func timesSharesAndSumsAreNumbers() throws {
    #expect(
      try contents(
        number("PT00H00M00S", "00:00", "time", key: "time-value"),
        number("PT23H30M00S", "11:30:00 PM", "time", key: "time-value"),
        number("-P1DT06H00M00.00S", "-30:00", "time", key: "time-value"),
        number("P1M", "một tháng", "time", key: "time-value"), number("0.05", "5%", "percentage"),
        number("1490000", "1.490.000 ₫", "currency")) == [
          .displayed(0, "00:00"), .displayed(23.5 / 24, "11:30:00 PM"), .displayed(-1.25, "-30:00"),
          .text("một tháng"), .displayed(0.05, "5%"), .number(1_490_000),
        ])
  }

  @Test("a column of texts gets what is shown, a column of numbers the number")
  func readsByColumn() throws {
    let batch = try RecordFile.read(
      .bytes(
        bytes(
          row(text("STT"), text("Họ và tên"), text("Đơn vị"), text("Số quyết định"), text("Mức thưởng"))
            + row(
              number("1", "01"), text("Nguyễn Văn An"), text("Phòng A"), number("5", " 05/Q\u{110}-SCT "),
              number("390000", "390 000 đồng"))), name: "a.ods"))
    #expect(batch.records.map { $0.text("decision.number") } == ["05/QĐ-SCT"])
    #expect(batch.records.first?["amount"] == .number(390_000))
    #expect(batch.records.first?["no"] == .number(1))
    #expect(batch.refusedNumbers.isEmpty)
  }

  @Test func drawingsCommentsAndReadingAidsAreNotText() throws {
    let measure = "<draw:measure><text:p>79,99 mm</text:p></draw:measure>"
    let comment = "<office:annotation><text:p>Xem lại</text:p></office:annotation>"
    let anchored = "<text:p>An<draw:frame><draw:text-box><text:p>khung</text:p></draw:text-box></draw:frame></text:p>"
    let ruby =
      "<text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>Hán</text:ruby-text></text:ruby></text:p>"
    let span = "<text:p>Lê <text:span>Thị<text:s/><text:a>Cúc</text:a></text:span></text:p>"
    let string = "office:value-type=\"string\""
    #expect(
      try contents(
        cell("", measure), cell(string, comment + "<text:p>Bình</text:p>"), cell(string, anchored), cell(string, ruby),
        cell(string, span)) == [.text("Bình"), .text("An"), .text("漢"), .text("Lê Thị Cúc")])
  }

  @Test("values under merged cells are read, are not taken for what is seen, and are told of")
  func tellsOfCoveredValues() throws {
    let span = "table:number-columns-spanned=\"1\" table:number-rows-spanned=\"2\" office:value-type=\"string\""
    let rows =
      row(text("STT"), text("Họ và tên"), text("Đơn vị"), text("Chức vụ"))
      + row(number("1", "1"), text("Nguyễn Văn An"), cell(span, "<text:p>Phòng A</text:p>"), text("Chuyên viên"))
      + row(
        number("2", "2"), text("Trần Thị Bình"),
        cell("office:value-type=\"string\"", "<text:p>Phòng cũ</text:p>", "covered-table-cell"), text("Kế toán"))
    let table = try TableFile.read(.bytes(bytes(rows), name: "a.ods")).tables[0]
    #expect(table.rows[2][2]?.content == .text("Phòng cũ"))
    let batch = try RecordFile.read(.bytes(bytes(rows), name: "a.ods"))
    #expect(batch.records.map { $0.text("unit") } == ["Phòng A", "Phòng A"])
    #expect(batch.places(of: "DAT013") == ["warning a.ods: A!C3"])
    let same = try RecordFile.read(.bytes(bytes(rows.replacing("Phòng cũ", with: "Phòng A")), name: "a.ods"))
    #expect(!same.codes.contains("DAT013"))
  }

  @Test("values under merged cells of an .xlsx are not taken for what is seen either")
  func tellsOfCoveredValuesInWorkbooks() throws {
    var workbook = WorkbookBuilder()
    workbook.add(
      texts: [
        ["STT", "Họ và tên", "Chức vụ", "Đơn vị"], ["1", "Nguyễn Văn An", "Chuyên viên", "Phòng A"],
        ["2", "Trần Thị Bình", "bỏ", "Phòng B"],
      ],
      after: "<mergeCells count=\"2\"><mergeCell ref=\"B3:C3\"/><mergeCell ref=\"D2:D3\"/></mergeCells>")
    let batch = try read(workbook)
    #expect(batch.records.map { $0.text("position") } == ["Chuyên viên", ""])
    #expect(batch.records.map { $0.text("unit") } == ["Phòng A", "Phòng A"])
    #expect(batch.places(of: "DAT013") == ["warning danh-sach.xlsx: Sheet1!C3"])
    #expect(batch.findings.first { $0.code.description == "DAT013" }?.message.english.hasPrefix("2 cells") == true)
  }

  @Test("a chart that names its cells in twelve megabytes keeps no sheet from being read")
  func readsLongAttributes() throws {
    let rows = row(text("Họ và tên"), text("Đơn vị")) + row(text("Nguyễn Văn An"), text("Phòng A"))
    for name in ["A.A1 ", "$Nguyễn &amp; Ẩn.A1 "] {
      let list = String(repeating: name, count: 12_000_000 / name.utf8.count)
      let charts =
        "<!-- \" --><?x '?><table:shapes><draw:object draw:ranges=\"\(list)\" draw:z='\(list)'/></table:shapes>"
      let batch = try RecordFile.read(.bytes(bytes(charts + rows, after: charts), name: "a.ods"))
      #expect(batch.records.map(\.name) == ["Nguyễn Văn An"])
    }
  }

  @Test("a tag or a text of megabytes is not read to its end")
  func boundsPieces() throws {
    let attributes = (0..<40_000).map { " a\($0)=\"\(String(repeating: "x", count: 60))\"" }.joined()
    for inner in ["<text:span\(attributes)/>", String(repeating: "x", count: 10_100_000)] {
      let error = #expect(throws: Finding.self) {
        try RecordFile.read(.bytes(bytes(row(text(inner))), name: "a.ods"))
      }
      #expect(error?.code == .tooLargeFile)
    }
  }

  @Test("values are cut where no letter and no reference is cut, however the bytes come")
  func trimsAttributes() {
    let long = String(repeating: "x", count: 99_998)
    let source =
      "<a b=\"\(long)é&amp;y\" c='\(long)\"&#233;z'>\(long)\(long)<!-- ' --><![CDATA[\"\(long)\(long)>]]><d e=\"f\"/></a>"
    let wanted =
      "<a b=\"\(long)é\" c='\(long)\"&#233;'>\(long)\(long)<!-- ' --><![CDATA[\"\(long)\(long)>]]><d e=\"f\"/></a>"
    for size in [1, 7, 4_000, 1_000_000] {
      var trimmer = AttributeTrimmer()
      var result: [UInt8] = []
      var rest = Array(source.utf8)[...]
      while !rest.isEmpty {
        var piece = Array(rest.prefix(size))
        let count = piece.withUnsafeMutableBytes { trimmer.trim($0) }
        result += piece.prefix(count)
        rest = rest.dropFirst(size)
      }
      #expect(String(decoding: result, as: UTF8.self) == wanted, "pieces of \(size)")
    }
    var trimmer = AttributeTrimmer()
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in "<a b='\(long)\(long)'/>".utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(wide.withUnsafeMutableBytes { trimmer.trim($0) } == wide.count)
  }

  @Test("entities and depth are bounded")
  func boundsEntitiesAndDepth() throws {
    var zip = ZipBuilder()
    var declarations = "<!ENTITY a \"aaaaaaaaaa\">"
    for (name, other) in Swift.zip("bcdefghij", "abcdefghi") {
      declarations += "<!ENTITY \(name) \"" + String(repeating: "&\(other);", count: 10) + "\">"
    }
    zip.add("content.xml", "<!DOCTYPE d [\(declarations)]><d>\(String(repeating: "<x/>", count: 1_000))&j;</d>")
    var error = #expect(throws: Finding.self) { try RecordFile.read(.bytes(zip.bytes, name: "a.ods")) }
    #expect(error?.code.description == "DAT003")
    let deep = String(repeating: "<text:span>", count: 20_000)
    error = #expect(throws: Finding.self) {
      try RecordFile.read(.bytes(bytes(row(text(deep))), name: "a.ods"))
    }
    #expect(error?.code.description == "DAT002")
    let sound = String(repeating: "<text:span>", count: 2_000) + "x" + String(repeating: "</text:span>", count: 2_000)
    error = #expect(throws: Finding.self) { try RecordFile.read(.bytes(bytes(row(text(sound))), name: "a.ods")) }
    #expect(error?.code.description == "DAT002")
  }

  @Test("a formula's result that stands where no reader looks is missing, and said so")
  func missesMisplacedResults() throws {
    var workbook = WorkbookBuilder()
    workbook.add(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><f>[1]A!A1</f><v>An</v></c>"
        + "<c r=\"B1\" t=\"inlineStr\"><f>B2</f><is><t>Bình</t></is></c></row>")
    let table = try TableFile.read(.bytes(workbook.bytes, name: "a.xlsx")).tables[0]
    #expect(table.rows[0].cells.map(\.content) == [.formula, .text("Bình")])
  }
}
