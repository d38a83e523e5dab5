import Findings
import Foundation
import Testing
import Vietnamese

@testable import Records

@Suite struct DelimitedTests {
  static let plain = """
    STT,Họ và tên,Chức vụ,Đơn vị công tác,Hình thức khen thưởng
    1,Nguyễn Thị Hường,Chuyên viên,Phòng Quản lý thương mại,Giấy khen
    2,"Trần ""Bảy"", Văn","Phó
    Trưởng phòng",Văn phòng Sở,Giấy khen
    3,H'Hen Niê,,Chi cục,Giấy khen
    """

  @Test(arguments: [",", ";", "\t", "|"])
  func separators(separator: String) throws {
    let text = "STT,Họ và tên,Đơn vị\n1,Nguyễn Văn An,Phòng A\n2,Lê Thị Bình,Phòng B".replacing(",", with: separator)
    let batch = try read(text)
    #expect(batch.records.map(\.name) == ["Nguyễn Văn An", "Lê Thị Bình"])
    #expect(batch.records.map { $0.text("unit") } == ["Phòng A", "Phòng B"])
    #expect(batch.findings.isEmpty)
  }

  @Test("what a spreadsheet writes for a formula that failed is no text", arguments: ["#REF!", "#N/A", "#DIV/0!"])
  func failedFormulas(mark: String) throws {
    let batch = try read("STT,Họ và tên,Đơn vị\n1,Nguyễn Văn An,\(mark)\n2,Lê Thị Bình,#1 Tràng Tiền")
    #expect(batch.findings.map(\.code) == [.errorCell])
    #expect(batch.records.map { $0.text("unit") } == ["", "#1 Tràng Tiền"])
  }

  @Test func quotesAndLines() throws {
    let batch = try read(Self.plain)
    #expect(batch.records.map(\.name) == ["Nguyễn Thị Hường", "Trần \"Bảy\", Văn", "H'Hen Niê"])
    #expect(batch.records[1].text("position") == "Phó Trưởng phòng")
    #expect(batch.records.map(\.source.row) == [2, 3, 5])
    #expect(batch.records[2].place(of: "name").description == "danh-sach.csv:5")
    #expect(batch.records[2].place(of: "name").record == 3)
    #expect(batch.codes == ["DAT054"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let batch = try read("STT,Họ và tên\(end)1,\"An\(end)Bình\"\(end)2,Cúc\(end)")
    #expect(batch.records.map(\.source.row) == [2, 4])
    #expect(batch.records.map(\.name) == ["An Bình", "Cúc"])
  }

  @Test func byteOrderMarksAndWideEncodings() throws {
    let expected = try read(Self.plain).records.map(\.name)
    func names(_ bytes: [UInt8]) throws -> [String] {
      try RecordFile.read(.bytes(bytes, name: "a.csv"), options: RecordOptions()).records.map(\.name)
    }
    #expect(try names([0xEF, 0xBB, 0xBF] + Array(Self.plain.utf8)) == expected)
    let little = Self.plain.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Self.plain.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try names([0xFF, 0xFE] + little) == expected)
    #expect(try names([0xFE, 0xFF] + big) == expected)
    #expect(try names(little) == expected)
  }

  @Test func declaredSeparator() throws {
    let batch = try read("sep=;\r\nHọ và tên;Đơn vị\r\nAn;A, B\r\n")
    #expect(batch.records.first?.text("unit") == "A, B")
    #expect(batch.records.first?.source.row == 3)
  }

  @Test func raggedRows() throws {
    let batch = try read("Họ và tên,Đơn vị,Chức vụ\nAn,Phòng A\nBình,Phòng B, Tổ 2,Chuyên viên\n")
    #expect(batch.records.count == 2)
    #expect(batch.places(of: "DAT049") == ["error danh-sach.csv:3"])
    #expect(batch.refusedNumbers == [2])
  }

  @Test func openQuote() throws {
    let error = #expect(throws: Finding.self) { try read("Họ và tên,Đơn vị\nAn,\"Phòng\nBình,B\n") }
    #expect(error?.code == Code.openQuote)
    #expect(error?.place?.line == 2)
  }

  @Test func binaryIsRefused() {
    let error = #expect(throws: Finding.self) {
      try RecordFile.read(.bytes([0x25, 0x50, 0x44, 0x46, 0x00, 0x01, 0x02, 0xFF], name: "a.pdf"))
    }
    #expect(error?.severity == .error)
  }

  @Test func missingFile() {
    let error = #expect(throws: Finding.self) { try RecordFile.read(.file("/không/có.xlsx")) }
    #expect(error?.code == Code.missingRecordFile)
  }
}
