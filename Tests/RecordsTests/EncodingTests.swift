import Findings
import Foundation
import Testing
import Vietnamese

@testable import Records

/// One list of sixty people in every encoding and format: each gives the same records.
@Suite struct EncodingTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
    .path

  private static func read(_ file: String, _ options: RecordOptions = RecordOptions()) throws -> RecordBatch {
    try RecordFile.read(.file("\(folder)/\(file)"), options: options)
  }

  /// All fields of all records, as scalars, so that NFC and NFD differ.
  private static func content(_ batch: RecordBatch) -> [[String: [UInt32]]] {
    batch.records.map { $0.fields.mapValues { $0.plainText.scalarValues } }
  }

  @Test(arguments: [
    "utf-8-bom.csv", "utf-16le.csv", "utf-16be.csv", "nfd.csv", "semicolon.csv", "tab.tsv", "tcvn3.csv", "viscii.csv",
    "windows-1258.csv", "vni.csv", "openpyxl.xlsx", "xlsxwriter.xlsx", "vntime.xlsx", "vni-times.xlsx", "odfpy.ods",
    "array.json", "lines.jsonl",
  ])
  func allGiveTheSameRecords(file: String) throws {
    let expected = Self.content(try Self.read("utf-8.csv"))
    #expect(expected.count == 60)
    let batch = try Self.read(file)
    let found = Self.content(batch)
    #expect(found.count == expected.count)
    for (index, (one, other)) in zip(found, expected).enumerated() where one != other {
      Issue.record("record \(index + 1) of \(file): \(batch.records[index].fields)")
      break
    }
    #expect(batch.refusedNumbers.isEmpty)
  }

  @Test(arguments: [
    ("tcvn3.csv", TextEncoding.tcvn3), ("viscii.csv", .viscii), ("windows-1258.csv", .windows1258), ("vni.csv", .vni),
  ])
  func aGuessIsReportedAndAGivenEncodingIsNot(file: String, encoding: TextEncoding) throws {
    let guessed = try Self.read(file)
    #expect(guessed.codes.filter { $0 == "DAT021" }.count == 1)
    #expect(
      guessed.findings.first { $0.code.description == "DAT021" }?.message.english.contains(encoding.title) == true)
    let given = try Self.read(file, RecordOptions(encoding: encoding))
    #expect(!given.codes.contains("DAT021"))
    #expect(Self.content(given) == Self.content(guessed))
  }

  @Test func legacyFontsAreReportedOnceForAColumn() throws {
    let batch = try Self.read("vntime.xlsx")
    let findings = batch.findings.filter { $0.code.description == "DAT024" }
    #expect(!findings.isEmpty && Set(findings.map { $0.place?.cell }).count == findings.count)
    #expect(findings.allSatisfy { $0.message.english.contains(".VnTime") })
    #expect(
      findings.contains { $0.message.vietnamese.contains("Chøc vô") && $0.message.vietnamese.contains("Chức vụ") })
  }

  @Test func capitalFontsGiveCapitals() throws {
    #expect(LegacyFont(".VnTimeH")?.isCapital == true)
    #expect(LegacyFont(".VnTime")?.isCapital == false)
    #expect(LegacyFont("VNI-Times")?.encoding == .vni)
    #expect(LegacyFont("Times New Roman") == nil)
    var workbook = WorkbookBuilder()
    workbook.styles =
      "<fonts><font><name val=\".VnTimeH\"/></font><font><name val=\".VnTime\"/></font></fonts><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs>"
    workbook.shared = [
      "<si><r><rPr><rFont val=\".VnTime\"/></rPr><t>NguyÔn V¨n </t></r><r><rPr><rFont val=\"Arial\"/></rPr><t>Đức</t></r></si>"
    ]
    func cell(_ address: String, _ text: String, _ style: Int) -> String {
      "<c r=\"\(address)\" t=\"inlineStr\" s=\"\(style)\"><is><t>\(text)</t></is></c>"
    }
    workbook.add(
      rows: "<row r=\"1\">" + cell("A1", "hä vµ tªn", 0) + cell("B1", "§¬n vÞ", 1) + "</row><row r=\"2\">"
        + cell("A2", "nguyÔn thÞ h­êng", 0) + cell("B2", "Phßng Tæng hîp", 1) + "</row><row r=\"3\">"
        + "<c r=\"A3\" t=\"s\" s=\"1\"><v>0</v></c>" + cell("B3", "Văn phòng Sở", 1) + "</row>")
    let batch = try RecordsTests.read(workbook)
    #expect(batch.records.map(\.name) == ["NGUYỄN THỊ HƯỜNG", "Nguyễn Văn Đức"])
    #expect(batch.records.map { $0.text("unit") } == ["Phòng Tổng hợp", "Văn phòng Sở"])
  }

  @Test func mojibakeInUnicodeFilesIsFoundByColumn() throws {
    let text = "Họ và tên;Đơn vị\nNguyÔn ThÞ H­êng;Phòng Tổng hợp\nTrÇn V¨n B×nh;Văn phòng\nLª ThÞ Cóc;Sở\n"
    let batch = try RecordsTests.read(text)
    #expect(batch.records.map(\.name) == ["Nguyễn Thị Hường", "Trần Văn Bình", "Lê Thị Cúc"])
    #expect(batch.places(of: "DAT024") == ["warning danh-sach.csv:2"])
    let left = try RecordsTests.read(text, RecordOptions(encoding: .utf8))
    #expect(left.records[1].name == "TrÇn V¨n B×nh")
    #expect(left.codes.contains("DAT056"))
  }

  @Test func unicodeIsNeverTakenForLegacy() throws {
    let names = ["Müller Jürgen", "François Nguyễn", "H'Hen Niê", "Søren Ñandú", "Đỗ Đức", "Tô Hà", "Lã Bá Đạt"]
    let batch = try RecordsTests.read("Họ và tên;Đơn vị\n" + names.map { "\($0);A\n" }.joined())
    #expect(batch.records.map(\.name) == names)
    #expect(!batch.codes.contains("DAT024"))
  }

  @Test func unclearBytesAreNotGuessed() throws {
    let bytes = Array("Ho va ten,Don vi\nAn ".utf8) + [0xFF, 0xFE, 0x81, 0x8D] + Array(",A\n".utf8)
    let error = #expect(throws: Finding.self) { try RecordFile.read(.bytes(bytes, name: "a.csv")) }
    #expect(error?.code.description == "DAT020")
  }

  @Test func lostLettersAreListed() throws {
    let bytes = Array("Ho va ten,Don vi\nAn ".utf8) + [0x81, 0x8D] + Array(",A\n".utf8)
    let batch = try RecordFile.read(.bytes(bytes, name: "a.csv"), options: RecordOptions(encoding: .vni))
    #expect(batch.places(of: "DAT022") == ["error a.csv"])
    #expect(batch.findings.first { $0.code.description == "DAT022" }?.message.english.contains("0x81, 0x8D") == true)
  }

  @Test func everyLetterOfEachEncoding() {
    for (encoding, page) in [(TextEncoding.tcvn3, CodePages.tcvn3), (.viscii, CodePages.viscii)] {
      let low = encoding == .tcvn3 ? CodePages.tcvn3Low : CodePages.visciiLow
      let letters = Set(page + low.values)
      for scalar in Letter.accented { #expect(letters.contains(UInt16(scalar.value)), "\(encoding) \(scalar)") }
    }
    for scalar in Letter.accented { #expect(SyllableShape.isVietnamese("Nguyễn") && Letter(scalar) != nil) }
  }
}
