import Findings
import Foundation
import Testing

@testable import Records

/// Small files, each with what must be said of it.
@Suite("What reading finds") struct ReadingFindingsTests {
  @Test(
    "what is odd in a cell is said at its place",
    arguments: [
      ("Họ và tên,Đơn vị\nNguyễn\u{A0}An,A\n", "DAT051", "note danh-sach.csv:2"),
      ("Họ và tên,Đơn vị\nNguyễn\u{200B} An,A\n", "DAT052", "warning danh-sach.csv:2"),
      ("Họ và tên,Đơn vị\nÐỗ An,A\n", "DAT053", "warning danh-sach.csv:2"),
      ("Họ và tên,Đơn vị\nNguye\u{302}\u{303}n An,A\n", "DAT055", "note danh-sach.csv:2"),
      ("Họ và tên,Đơn vị\nNguyễn An,A\nNguy\u{FFFD}n Bình,A\n", "DAT057", "error danh-sach.csv:3"),
      ("Họ và tên,Ngày sinh\nAn,05/01/80\n", "DAT043", "warning danh-sach.csv:2"),
      ("Họ và tên,Ngày sinh\nAn,12/31/1980\n", "DAT043", "warning danh-sach.csv:2"),
      ("Họ và tên,Ngày sinh\nAn,12/31/1980\nBình,05/01/1980\n", "DAT044", "error danh-sach.csv:3"),
      ("Họ và tên,Ngày sinh\nAn,31/31/1980\n", "DAT042", "error danh-sach.csv:2"),
      ("Họ và tên,Mức thưởng\nAn,nhiều\n", "DAT047", "error danh-sach.csv:2"),
      ("Họ và tên,Đơn vị\n", "DAT061", "error danh-sach.csv"),
    ])
  func cells(text: String, code: String, place: String) throws {
    let batch = try read(text)
    #expect(batch.places(of: code) == [place], "\(batch.findings)")
  }

  @Test(
    "a file that cannot be read is refused for its own reason",
    arguments: [
      (Array("%PDF-1.7\n\u{0}\n".utf8), "a.pdf", "DAT243"), (Array("<svg><table>".utf8), "a.xls", "DAT005"),
      (Array("[{\"name\": An}]".utf8), "a.json", "DAT007"), (Array("[1, 2]".utf8), "a.json", "DAT008"),
      (Array("[{\"name\": \"An\", \"name\": \"Bình\"}]".utf8), "a.json", "DAT009"),
    ])
  func files(bytes: [UInt8], name: String, code: String) {
    let error = #expect(throws: Finding.self) { try RecordFile.read(.bytes(bytes, name: name)) }
    #expect(error?.code.description == code)
    #expect(error?.place?.file == name)
  }

  @Test func brokenBytesInUnicodeRefuseTheirOwnRow() throws {
    let bytes = Array("Họ và tên,Đơn vị\nNguyễn An,A\n".utf8) + [0xC3, 0x28] + Array(",B\n".utf8)
    let batch = try RecordFile.read(.bytes(bytes, name: "a.csv"), options: RecordOptions(encoding: .utf8))
    #expect(batch.places(of: "DAT057") == ["error a.csv:3"], "\(batch.findings)")
    #expect(batch.refusedNumbers == [2] && batch.records.count == 2)
  }

  @Test func trueDaysBesideDaysAsTextAreDoubted() throws {
    var workbook = WorkbookBuilder()
    workbook.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    let header = ["Họ và tên", "Ngày sinh"].enumerated().map {
      "<c r=\"\(WorkbookBuilder.letter($0.offset))1\" t=\"str\"><v>\($0.element)</v></c>"
    }.joined()
    workbook.add(
      rows: "<row r=\"1\">\(header)</row>"
        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>An</v></c><c r=\"B2\" s=\"1\"><v>29320</v></c></row>"
        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>Bình</v></c><c r=\"B3\" t=\"str\"><v>25/12/1980</v></c></row>")
    #expect(try read(workbook).places(of: "DAT048") == ["warning danh-sach.xlsx: Sheet1!B3"])
  }

  @Test func foldersAreNoFiles() throws {
    let error = #expect(throws: Finding.self) { try RecordFile.read(.file(NSTemporaryDirectory())) }
    #expect(error?.code == .unreadableRecordFile)
  }
}
