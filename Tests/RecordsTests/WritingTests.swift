import Findings
import Foundation
import Testing
import Vietnamese

@testable import Records

@Suite struct WritingTests {
  private func day() throws -> CivilDate { try #require(CivilDate(year: 2026, month: 1, day: 5)) }

  @Test func formulasStayText() throws {
    let cells = [
      "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "'=1", "''+2", "'Hen", "-5", "-1.234,5", "＝1", "a=b",
      "An; \"Bình\"", " đầu", "hai\ndòng", "",
    ]
    let bytes = CSVWriter.bytes(header: ["Họ và tên", "Mã"], rows: cells.map { ["An", $0] })
    let text = String(decoding: bytes, as: UTF8.self)
    for line in text.split(separator: "\r\n").dropFirst() {
      let field = line.split(separator: ";", maxSplits: 1).last.map(String.init) ?? ""
      let shown = field.hasPrefix("\"") ? String(field.dropFirst()) : field
      #expect(!["=", "+", "@", "\t", "＝"].contains { shown.hasPrefix($0) }, "\(line)")
    }
    let content = try TableFile.read(.bytes(bytes, name: "refused.csv"))
    let table = try #require(content.tables.first)
    #expect(table.rows.dropFirst().map { $0[1].map(table.shown) ?? "" } == cells)
  }

  @Test func anyTextComesBack() throws {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("ab,;|\t\"'=+-@\n ễĐ0").map(String.init)
    for _ in 0..<300 {
      let rows = (0..<3).map { _ in
        ["x"]
          + (0..<3).map { _ in
            (0..<Int.random(in: 0...5, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? "" }
              .joined()
          }
      }
      let bytes = CSVWriter.bytes(header: ["Tên", "B", "C", "D"], rows: rows)
      let table = try #require(try TableFile.read(.bytes(bytes, name: "a.csv")).tables.first)
      let back = table.rows.dropFirst().map { row in (0..<4).map { row[$0].map(table.shown) ?? "" } }
      #expect(back == rows)
    }
  }

  @Test func workbooksComeBack() throws {
    let plan = SheetPlan(
      name: "Danh sách: [1]/2", titles: ["DANH SÁCH"],
      columns: [
        .init("Họ và tên"), .init("Số sổ vàng"), .init("Ngày quyết định", .date), .init("Mức thưởng", .number),
        .init("Hình thức khen thưởng", choices: AwardCatalogue.all.map(\.plainTitle)),
        .init("Danh xưng", choices: ["Ông", "Bà"]),
      ],
      rows: [
        [
          .text("=HYPERLINK(\"x\")"), .text("05"), .date(try day()), .number(2_340_000), .text("Giấy khen"),
          .text("Ông"),
        ],
        [.text("H'Hen Niê"), nil, nil, nil, .text("Giấy khen"), .text("Bà")],
      ])
    let bytes = try WorkbookWriter.bytes([plan], day: day())
    #expect(bytes == (try WorkbookWriter.bytes([plan], day: day())))
    let batch = try RecordFile.read(.bytes(bytes, name: "a.xlsx"))
    #expect(batch.records.map(\.name) == ["=HYPERLINK(\"x\")", "H'Hen Niê"])
    #expect(batch.records[0].text("register") == "05")
    #expect(batch.records[0]["decision.date"] == .date(try day()))
    #expect(batch.records[0]["amount"] == .number(2_340_000))
    #expect(batch.records[0].source.sheet == "Danh sách 12")
  }

  @Test func initialWorkbookWorksAtOnce() throws {
    let rows: [[String: FieldValue]] = [
      [
        "no": .number(1), "honorific": .text("Bà"), "name": .text("Nguyễn Thị Hường"), "award": .text("Giấy khen"),
        "decision.number": .text("05/QĐ-SCT"), "decision.date": .date(try day()),
      ]
    ]
    let batch = try RecordFile.read(.bytes(try InitialWorkbook.bytes(rows: rows, day: day()), name: "a.xlsx"))
    #expect(batch.records.map(\.name) == ["Nguyễn Thị Hường"])
    #expect(batch.findings.allSatisfy { $0.severity == .note })
    #expect(batch.tables.first?.columns.map(\.field) == InitialWorkbook.fields)
    #expect(try InitialWorkbook.bytes(rows: rows, day: day()) == InitialWorkbook.bytes(rows: rows, day: day()))
  }

  @Test func sheetNamesAreAllowedAndApart() {
    var names = SheetNames()
    let given = ["A/B:C", "", "ABC", "abc", String(repeating: "x", count: 60), "'a'"].map { names.name($0) }
    #expect(given == ["ABC", "Trang", "ABC 2", "abc 3", String(repeating: "x", count: 31), "a"])
  }
}

/// A generator whose numbers are the same on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
