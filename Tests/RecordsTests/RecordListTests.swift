import Findings
import Foundation
import Testing
import Vietnamese

@testable import Records

@Suite("Records kept as bytes")
struct RecordListTests {
  private static let header = "STT,Họ và tên,Chức vụ,Đơn vị công tác,Ngày quyết định,Mức thưởng,Ghi riêng"

  private static func row(_ number: Int) -> String {
    let name = number.isMultiple(of: 7) ? "\"Nguyễn \"\"Năm\"\" Văn \(number)\"" : "Trần Thị Hường \(number)"
    let note = number.isMultiple(of: 5) ? "\"hai\ndòng, và dấu phẩy\"" : String(repeating: "ghi chú ", count: 12)
    let amount = number.isMultiple(of: 3) ? "\"1.234.567,5\"" : "\(number)000"
    return "\(number),\(name),,Phòng Ẩm thực \(number % 40),05/01/2018,\(amount),\(note)"
  }

  private static func text(_ count: Int, lineEnd: String = "\n") -> String {
    ([header] + (1...count).map(row)).joined(separator: lineEnd) + lineEnd
  }

  private static func described(_ record: Record) -> String {
    let fields = record.fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return "\(record.number) \(record.source.row) \(fields) \(record.cells) \(record.place(of: "name"))"
  }

  @Test("each value, cell and place comes back")
  func keepsAll() throws {
    let record = try #require(try read(Self.text(10)).records.dropFirst(2).first)
    #expect(record.number == 3)
    #expect(record.name == "Trần Thị Hường 3")
    #expect(record["position"] == nil)
    #expect(record["decision.date"] == CivilDate(year: 2018, month: 1, day: 5).map { .date($0) })
    #expect(record["amount"] == Decimal(string: "1234567.5").map { .number($0) })
    #expect(record["kind"] == .text("individual"))
    #expect(record.cells[5] == "1.234.567,5" && record.cells[2].isEmpty)
    #expect(try read(Self.text(10)).records[3]["amount"] == .number(4000))
  }

  @Test("what does not stay in memory is read back from disk, in any order")
  func spills() throws {
    let count = 40_000
    let list = try read(Self.text(count)).records
    #expect(list.count == count)
    #expect(list.bytesInMemory <= RecordList.budget)
    #expect(list.bytesOnDisk > 0)
    for (index, record) in list.enumerated() where index.isMultiple(of: 97) {
      #expect(record.text("no") == String(index + 1))
    }
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let index = Int.random(in: 0..<count, using: &generator)
      #expect(list[index].text("no") == String(index + 1))
      #expect(list[index].number == index + 1)
    }
  }

  @Test("lists put together are numbered on, and records left out keep the numbers of the others")
  func puttingTogether() throws {
    var list = try read(Self.text(130)).records
    list.append(contentsOf: try read(Self.text(70)).records)
    #expect(list.map(\.number) == Array(1...200))
    #expect(list[130].text("no") == "1")
    let odd = list.leavingOut { $0.number.isMultiple(of: 2) }
    #expect(odd.map(\.number) == Array(stride(from: 1, to: 200, by: 2)))
    #expect(odd[65].text("no") == "1")
  }

  @Test("fields that are set stand before those that were read")
  func changes() throws {
    var record = try #require(try read(Self.text(1)).records.first)
    record["name"] = .text("Khác")
    record["award"] = .text("Giấy khen")
    record["unit"] = nil
    #expect(record.name == "Khác" && record.text("award") == "Giấy khen" && record["unit"] == nil)
    let copy = try #require(RecordList([record]).first)
    #expect(Self.described(copy) == Self.described(record))
  }

  @Test("text is read the same in pieces of any size", arguments: [1, 2, 3, 7, 64, 1_000])
  func pieces(size: Int) throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      let bytes = Array(Self.text(40, lineEnd: lineEnd).utf8)
      func rows(_ source: ByteSource) throws -> [TableRow] {
        // The separator is told from the first piece, so the sheet says which it is.
        var reader = try DelimitedReader(source, file: "a.csv", prefersTabs: false, limits: ReadingLimits())
        var table = Table(file: "a.csv", name: nil, addressing: .lines)
        try reader.read(into: &table)
        return table.rows
      }
      #expect(try rows(ByteSource(bytes, file: "a.csv", pieces: size)) == rows(ByteSource(bytes, file: "a.csv")))
    }
  }
}

@Suite("Large texts")
struct LargeTextTests {
  @Test(
    "what parts the fields is told from a file as from its text, with a byte order mark and without",
    arguments: ["", "\u{FEFF}"])
  func separators(mark: String) throws {
    for separator in [";", "\t", ",", "|"] {
      let rows = ["STT", "Họ và tên", "Đơn vị"].joined(separator: separator) + "\n1\(separator)An\(separator)Phòng A\n"
      let path = try Self.file(mark + rows)
      defer { try? FileManager.default.removeItem(atPath: path) }
      let source = try ByteSource(file: path)
      var reader = try DelimitedReader(source, file: "a.csv", prefersTabs: false, limits: ReadingLimits())
      #expect(try reader.next()?.cells.count == 3)
      #expect(try reader.next()?.cells.count == 3)
    }
  }

  private static func file(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.path + "/khen-\(UUID().uuidString).csv"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// A list that is large enough to be read row by row.
  private static func text(_ letters: (Int) -> String) -> String {
    var text = "STT,Họ và tên,Đơn vị công tác,Thành tích\r\n"
    var number = 0
    while text.utf8.count < LargeText.least + 100_000 {
      number += 1
      text += "\(number),\(letters(number)),Phòng \(number % 9),\"Đã có thành tích\nxuất sắc \(number)\"\r\n"
    }
    return text
  }

  private static func check(_ text: String, isInPieces: Bool) throws {
    let path = try file(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let input = RecordInput.file(path)
    #expect(RecordFile.isReadInPieces(path))
    #expect(try (LargeText.open(input, options: RecordOptions()) != nil) == isInPieces)
    let batch = try RecordFile.read(input)
    let whole = try RecordFile.read(.bytes(Array(text.utf8), name: path))
    #expect(batch.records.count == whole.records.count)
    #expect(
      batch.findings.map { "\($0.code) \($0.place?.description ?? "") \($0.message.english)" }
        == whole.findings.map { "\($0.code) \($0.place?.description ?? "") \($0.message.english)" })
    for (left, right) in zip(batch.records, whole.records) {
      guard left.fields != right.fields || left.cells != right.cells || left.source != right.source else { continue }
      Issue.record("\(left.fields) is not \(right.fields)")
      return
    }
  }

  @Test("a large list is read row by row to the same records")
  func plain() throws { try Self.check(Self.text { "Nguyễn Thị Hường \($0)" }, isInPieces: true) }

  @Test("letters of a legacy font are found at the very end, and the list is read whole")
  func legacy() throws {
    let list = Self.text { $0 > 90_000 ? "NguyÔn ThÞ H­¬ng" : "An \($0)" }
    try Self.check(list, isInPieces: !list.contains("NguyÔn"))
  }

  @Test("a quotation mark that is never closed is found behind many rows")
  func openQuote() throws {
    let path = try Self.file(Self.text { "An \($0)" } + "1,\"An")
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: Finding.self) { try RecordFile.read(.file(path)) }
  }
}
