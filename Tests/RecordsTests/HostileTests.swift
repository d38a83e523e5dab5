import Findings
import Foundation
import Synchronization
import Testing

@testable import Records

/// Files made to harm end in a finding; none may crash, hang or fill the memory.
@Suite struct HostileTests {
  private func code(_ workbook: WorkbookBuilder, _ options: RecordOptions = RecordOptions()) -> String? {
    let error = #expect(throws: Finding.self) { try read(workbook, options) }
    return error?.code.description
  }

  private func sheet(_ xml: String) -> WorkbookBuilder {
    var workbook = WorkbookBuilder()
    workbook.sheets.append(("Sheet1", nil, xml))
    return workbook
  }

  /// A part of more than a megabyte is parsed ahead, on a thread of its own, and must tell the same.
  @Test func entitiesInALargePart() {
    let rows = String(repeating: "<table:table-row/>", count: 80_000)
    var zip = ZipBuilder()
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    zip.add("content.xml", "<!DOCTYPE d [<!ENTITY a 'b'>]><d>\(rows)</d>")
    let error = #expect(throws: Finding.self) { try RecordFile.read(.bytes(zip.bytes, name: "a.ods")) }
    #expect(error?.code == .declaredEntities)
  }

  @Test func entityBomb() {
    var declarations = "<!ENTITY a \"aaaaaaaaaa\">"
    for (name, other) in zip("bcdefghij", "abcdefghi") {
      declarations += "<!ENTITY \(name) \"" + String(repeating: "&\(other);", count: 10) + "\">"
    }
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE worksheet [\(declarations)]>"
    let body = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&j;</t></is></c></row></sheetData>"
    #expect(code(sheet(bomb + "<worksheet>\(body)</worksheet>")) == "DAT003")
    #expect(code(sheet(bomb + "<worksheet name=\"&j;\">\(body)</worksheet>")) != nil)
    #expect(code(sheet("<worksheet>\(body)</worksheet>")) != nil)
  }

  @Test func externalEntity() {
    let xml = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>"
    #expect(code(sheet(xml)) == "DAT003")
  }

  @Test func deepElements() {
    let depth = 20_000
    let xml = "<worksheet><sheetData>" + String(repeating: "<row>", count: depth)
    #expect(code(sheet(xml)) == "DAT002")
  }

  @Test func millionColumns() throws {
    var rows = "<row r=\"1\">"
    for column in 0..<20_000 { rows += "<c r=\"\(CellAddress.letters(column))1\" t=\"str\"><v>x</v></c>" }
    var workbook = WorkbookBuilder()
    workbook.add(rows: rows + "</row>")
    #expect(code(workbook) == "DAT060")
    let wide = String(repeating: "a,", count: 100_000) + "\n" + String(repeating: "b,", count: 100_000)
    let error = #expect(throws: Finding.self) { try read(wide) }
    #expect(error?.code.description == "DAT060")
  }

  @Test func addressesBeyondTheSheet() throws {
    for reference in ["ZZZZZZZZZZ1", "A99999999999999999999", "1A", "", "A0", "@1", "XFE1"] {
      var workbook = WorkbookBuilder()
      workbook.add(rows: "<row><c r=\"\(reference)\" t=\"str\"><v>Họ và tên</v></c></row>")
      _ = try? read(workbook)
    }
    for row in ["-1", "0", "99999999", "9223372036854775808", "x"] {
      var workbook = WorkbookBuilder()
      workbook.add(rows: "<row r=\"\(row)\"><c t=\"str\"><v>Họ và tên</v></c></row>")
      _ = try? read(workbook)
    }
  }

  @Test func wildStylesMergesAndColumns() throws {
    var workbook = WorkbookBuilder()
    workbook.styles = "<cellXfs><xf numFmtId=\"99999\" fontId=\"-3\"/></cellXfs>"
    workbook.add(
      before: "<cols><col min=\"5\" max=\"2\" hidden=\"1\"/><col min=\"-9\" max=\"9999999999\" hidden=\"1\"/></cols>",
      rows:
        "<row r=\"1\"><c r=\"A1\" t=\"str\" s=\"999\"><v>Họ và tên</v></c><c r=\"B1\" t=\"str\"><v>Đơn vị</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>An</v></c><c r=\"B2\" s=\"77\"><v>1e309</v></c></row>",
      after:
        "<mergeCells><mergeCell ref=\"A2:XFD1048576\"/><mergeCell ref=\"C9:A1\"/><mergeCell ref=\":\"/></mergeCells>")
    #expect(try read(workbook).records.map(\.name) == ["An"])
  }

  @Test func sharedTextsThatPointNowhere() throws {
    for index in ["-1", "1", "99999999999999999999", "x", ""] {
      var workbook = WorkbookBuilder()
      workbook.shared = ["<si><t>An</t></si>"]
      workbook.add(
        rows:
          "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Họ và tên</v></c><c r=\"B1\" t=\"str\"><v>Đơn vị</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>\(index)</v></c><c r=\"B2\" t=\"str\"><v>A</v></c></row>"
      )
      let batch = try read(workbook)
      #expect(batch.codes.contains("DAT011"))
    }
  }

  @Test func partsThatPointAtThemselves() {
    var zip = ZipBuilder()
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let type = "http://x/officeDocument"
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add(
      "_rels/.rels",
      "<Relationships xmlns=\"\(package)\"><Relationship Id=\"a\" Type=\"\(type)\" Target=\"_rels/.rels\"/></Relationships>"
    )
    #expect(throws: Finding.self) { try RecordFile.read(.bytes(zip.bytes, name: "a.xlsx")) }
    var other = ZipBuilder()
    other.add("[Content_Types].xml", "<Types/>")
    other.add(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"\(type)\" Target=\"../../../../etc/passwd\"/></Relationships>")
    #expect(throws: Finding.self) { try RecordFile.read(.bytes(other.bytes, name: "a.xlsx")) }
  }

  @Test func zipBomb() throws {
    let bytes = try Self.packed(size: 20_000_000)
    #expect(bytes.count < 100_000)
    var options = RecordOptions()
    options.limits.text = 5_000_000
    var error = #expect(throws: Finding.self) { try RecordFile.read(.bytes(bytes, name: "a.xlsx"), options: options) }
    #expect(error?.code.description == "DAT006")
    options.limits = ReadingLimits()
    options.limits.unpacked = 5_000_000
    error = #expect(throws: Finding.self) { try RecordFile.read(.bytes(bytes, name: "a.xlsx"), options: options) }
    #expect(error?.code.description == "DAT001")
  }

  /// A workbook whose only sheet holds one text of a size, deflated.
  private static func packed(size: Int) throws -> [UInt8] {
    try #require(DeflatedBomb.bytes(size: size))
  }

  @Test func manyCells() throws {
    var options = RecordOptions()
    options.limits.cells = 40_000
    let row = "<c t=\"b\"><v>1</v></c>"
    var workbook = WorkbookBuilder()
    workbook.add(rows: String(repeating: "<row>" + String(repeating: row, count: 1_600) + "</row>", count: 26))
    #expect(code(workbook, options) == "DAT006")
  }

  @Test func openDocumentRepeats() throws {
    let head =
      "<document xmlns:table=\"t\" xmlns:office=\"o\" xmlns:text=\"x\"><body><spreadsheet><table:table table:name=\"A\">"
    func bytes(_ rows: String) -> [UInt8] {
      var zip = ZipBuilder()
      zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
      zip.add("content.xml", head + rows + "</table:table></spreadsheet></body></document>")
      return zip.bytes
    }
    let cell =
      "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
    let bomb = "<table:table-row table:number-rows-repeated=\"1048576\">\(cell)</table:table-row>"
    var options = RecordOptions()
    options.limits.cells = 40_000
    let error = #expect(throws: Finding.self) {
      try RecordFile.read(.bytes(bytes(bomb), name: "a.ods"), options: options)
    }
    #expect(error?.code.description == "DAT006")
    let endless = String(repeating: "<table:table-row table:number-rows-repeated=\"1048576\"/>", count: 10)
    #expect(throws: Finding.self) { try RecordFile.read(.bytes(bytes(endless), name: "a.ods")) }
    let spaces =
      "<table:table-row><table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"999999999\"/>x</text:p></table:table-cell></table:table-row>"
    #expect(throws: Finding.self) { try RecordFile.read(.bytes(bytes(spaces), name: "a.ods")) }
  }

  @Test func emptyAndTornFiles() throws {
    for bytes in [
      [], [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x22], [0x0A],
    ] as [[UInt8]] {
      for name in ["a.csv", "a.json", "a.xlsx", "-"] {
        #expect(throws: Finding.self) { try RecordFile.read(.bytes(bytes, name: name)) }
      }
    }
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let error = #expect(throws: Finding.self) { try RecordFile.read(.bytes(old, name: "a.xls")) }
    #expect(error?.code.description == "DAT002")
  }

  @Test func oneTextSharedByAllCells() throws {
    var workbook = WorkbookBuilder()
    workbook.shared = ["<si><t>" + String(repeating: "a", count: 9_000) + "</t></si>"]
    let row = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 100)
    workbook.add(rows: String(repeating: "<row>\(row)</row>", count: 10))
    var options = RecordOptions()
    options.limits.shown = 1_000_000
    #expect(code(workbook, options) == "DAT006")
  }

  @Test func manyRows() throws {
    var options = RecordOptions()
    options.limits.rows = 1_000
    let text = "Họ và tên,Đơn vị\n" + String(repeating: "An,A\n", count: 1_000)
    let error = #expect(throws: Finding.self) { try read(text, options) }
    #expect(error?.code.description == "DAT006")
  }

  @Test func endlessCells() throws {
    let name = String(repeating: "Nguyễn ", count: 20_000)
    let batch = try read("Họ và tên,Đơn vị\n\(name),A\nAn,B\n")
    #expect(batch.places(of: "DAT012") == ["error danh-sach.csv:2"])
    #expect(batch.refusedNumbers == [1])
    #expect(RecordChecks.findings(in: batch.records).map(\.code.description) == ["DAT101"])
  }

  @Test("a cell may hold what Excel's can, and not one letter more", arguments: [(32_767, []), (32_768, ["DAT012"])])
  func longestCell(count: Int, codes: [String]) throws {
    let batch = try read("Họ và tên,Đơn vị\nAn,\(String(repeating: "ễ", count: count))\n")
    #expect(batch.findings.map(\.code.description) == codes)
  }

  @Test("a field of megabytes ends reading, and where it began with a quote, that quote is named")
  func boundsFields() {
    let long = String(repeating: "a", count: 17_000_000)
    for (text, code) in [("\(long),A\n", "DAT006"), ("\"\(long)\nB,\"A\n", "DAT010")] {
      let bytes = Array("Họ và tên,Đơn vị\n\(text)".utf8)
      let error = #expect(throws: Finding.self) {
        var reader = try DelimitedReader(
          ByteSource(bytes, file: "a.csv", pieces: 1 << 20), file: "a.csv", prefersTabs: false, limits: ReadingLimits())
        while try reader.next() != nil {}
      }
      #expect(error?.code.description == code)
    }
  }

  @Test("a file of gigabytes is refused before it is looked through")
  func refusesEndlessFiles() throws {
    let path = NSTemporaryDirectory() + "khen-endless-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("Họ và tên,Đơn vị\n".utf8).write(to: URL(filePath: path))
    try RecordFile.refuseEndless(path)
    truncate(path, 2 << 30)
    let error = #expect(throws: Finding.self) { try RecordFile.refuseEndless(path) }
    #expect(error?.code.description == "DAT001")
  }

  @Test("a file that changes while it is read is not believed")
  func refusesChangingFiles() throws {
    let path = NSTemporaryDirectory() + "khen-changing-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(repeating: UInt8(ascii: "x"), count: 20_000_000).write(to: URL(filePath: path))
    let writer = Writer(path)
    writer.start()
    let finding = #expect(throws: Finding.self) {
      for _ in 0..<200 { _ = try RecordInput.file(path).bytes() }
    }
    writer.stop()
    #expect(finding?.code == Code.changingFile)
  }
}

/// Adds a byte to a file over and over, on a thread of its own.
private final class Writer: Sendable {
  private let path: String
  private let isDone = Atomic<Bool>(false)
  private let end = DispatchSemaphore(value: 0)

  init(_ path: String) { self.path = path }

  func start() {
    Thread { [self] in
      let handle = FileHandle(forWritingAtPath: path)
      _ = try? handle?.seekToEnd()
      while !isDone.load(ordering: .relaxed) { handle?.write(Data([10])) }
      end.signal()
    }.start()
  }

  func stop() {
    isDone.store(true, ordering: .relaxed)
    end.wait()
  }
}
