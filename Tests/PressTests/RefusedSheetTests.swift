import Foundation
import Testing
import Vietnamese

@testable import Press
@testable import Records

/// What is refused comes back as it was, and may be read again as it is.
@Suite struct RefusedSheetTests {
  /// A sheet with two columns of one header, a mapped one, a section's kind, and a formula's beginning.
  private static let sheet = """
    STT,Tên gọi,Hình thức khen thưởng,Ghi riêng,Ghi riêng,Số quyết định
    1,,Giấy khen,=cmd|x,hai,05/QĐ
    2,Trần Thị Bình,Giấy khen,ba,,05/QĐ
    3,,Giấy khen,,bốn,007

    """

  private func batch(
    _ text: [UInt8], name: String, mapping: [String: String] = [:], constants: [String: FieldValue] = [:]
  ) throws -> RecordBatch {
    try RecordFile.read(.bytes(text, name: name), options: RecordOptions(mapping: mapping, constants: constants))
  }

  private func refused(_ format: RefusedSheet.Format) throws -> (records: [Record], file: RefusedSheet.File?) {
    let batch = try batch(
      Array(Self.sheet.utf8), name: "a.csv", mapping: ["Tên gọi": "name"],
      constants: ["Hội": .text("Hà Nội"), "amount": .number(5)])
    let ceremony = Ceremony(recordFile: "a.csv")
    let recipients = batch.records.map { record in
      Recipient(
        number: record.number, order: record.number, record: record,
        scope: Conferral(record: record, ceremony: ceremony), fileName: "", place: record.place(of: nil),
        findings: [])
    }
    let chosen = [recipients[0], recipients[2]]
    let file = try RefusedSheet(
      chosen.map { ($0, [RequiredFieldsCheck().findings(in: RecordList([$0.record!]), for: .init())[0]]) }
    )
    .file(format, day: nil)
    return (chosen.compactMap(\.record), file)
  }

  @Test(arguments: RefusedSheet.Format.allCases)
  func comesBack(_ format: RefusedSheet.Format) throws {
    let (records, file) = try refused(format)
    let written = try #require(file)
    #expect(written.name == "refused.\(format.rawValue)")
    let table = try TableFile.read(.bytes(written.bytes, name: written.name)).tables[0]
    let rows = table.rows.map { row in (0..<11).map { row[$0].map(table.shown) ?? "" } }
    #expect(
      rows[0] == [
        "STT", "Họ và tên", "Hình thức khen thưởng", "Ghi riêng", "Ghi riêng", "Số quyết định", "Đối tượng",
        "Mức thưởng", "Hội", "Dòng gốc", "Lỗi",
      ])
    #expect(rows[1].prefix(6) == ["1", "", "Giấy khen", "=cmd|x", "hai", "05/QĐ"])
    #expect(rows[2].prefix(6) == ["3", "", "Giấy khen", "", "bốn", "007"])
    #expect(rows[1][10].contains("Thiếu “Họ và tên”"))
    let again = try batch(written.bytes, name: written.name).records
    for (one, other) in zip(records, again) {
      for (field, value) in one.fields where field != "kind" { #expect(other[field] == value, "\(field)") }
      #expect(one.kind == other.kind)
    }
  }

  @Test("the same sheet gives the same bytes", arguments: RefusedSheet.Format.allCases)
  func isReproducible(_ format: RefusedSheet.Format) throws {
    #expect(try refused(format).file == refused(format).file)
  }

  @Test func tooLongForAWorkbook() throws {
    let text = "Họ và tên,Thành tích\nAn,\(String(repeating: "á", count: 32_768))\n"
    let record = try batch(Array(text.utf8), name: "a.csv").records[0]
    let recipient = Recipient(
      number: 1, order: 1, record: record,
      scope: Conferral(record: record, ceremony: Ceremony(recordFile: "a.csv")), fileName: "",
      place: record.place(of: nil), findings: [])
    #expect(try RefusedSheet([(recipient, [])]).file(.xlsx, day: nil)?.name == "refused.csv")
  }
}
