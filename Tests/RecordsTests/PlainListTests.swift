import Findings
import Testing
import Vietnamese

@testable import Records

@Suite("single rows of a text list")
struct PlainListTests {
  @Test("marks part any text into the rows that reading gives")
  func marksAgreeWithReading() throws {
    var random = SeededGenerator(seed: 20)
    let pieces = ["\"", "\"\"", ",", ",", ";", "\n", "\r\n", "\r", "a", "Ấn", "đ ", " ", "x,y", "\"q\"", "\"a\nb\""]
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 0..<24, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let bytes = Array(text.utf8)
      let marks = RowMarks(bytes, from: 0, separator: UInt8(ascii: ","))
      var reader = DelimitedReader(row: bytes[...], line: 1, separator: UInt8(ascii: ","), file: "a", limits: .init())
      var rows: [TableRow] = []
      do throws(Finding) {
        while let row = try reader.next() { rows.append(row) }
      } catch {
        #expect(marks == nil, "\(text.debugDescription)")
        continue
      }
      let found = try #require(marks, "\(text.debugDescription)").marks
      let full = found.filter { !$0.isBlank }
      #expect(full.map(\.line) == rows.map(\.number), "\(text.debugDescription)")
      #expect(found.map { Array(bytes[$0.range]) }.joined().elementsEqual(bytes))
      for (mark, row) in zip(full, rows) {
        var alone = DelimitedReader(
          row: bytes[mark.range], line: mark.line, separator: UInt8(ascii: ","), file: "a", limits: .init())
        #expect(try alone.next() == row, "\(text.debugDescription)")
        let wide = row.cells.filter { cell in
          if case .text(let text) = cell.content { text.utf8.contains { $0 >= 0x80 } } else { false }
        }
        #expect(wide.allSatisfy { mark.wideFields >> UInt64($0.column) & 1 == 1 }, "\(text.debugDescription)")
      }
    }
  }

  private static let text = """
    Danh sách khen thưởng,,,,,,
    STT,Họ và tên,Chức vụ,Đơn vị công tác,Ngày quyết định,Hình thức khen thưởng,Thành tích
    1,Nguyễn Thị Hường,Chuyên viên,Phòng Quản lý thương mại,05/01/2018,Giấy khen,"Tận tụy, sáng tạo"
    2,"Trần ""Bảy"" Văn",Phó Trưởng phòng,Văn phòng Sở,05/01/2018,Giấy khen,"Hai dòng
    trong một ô"

    3,Lê Văn Cường,Kế toán,Chi cục,05/01/2018,Giấy khen,Giỏi
    ,,,,,,
    4,Phạm Thị Đào,Văn thư,Văn phòng Sở,05/01/2018,Giấy khen,Chăm chỉ
    Tổng cộng,4,,,,,
    """

  private func plain(_ text: String, name: String = "a.csv") -> PlainList? {
    PlainList(Array(text.utf8), name: name, options: RecordOptions())
  }

  @Test("a row read by itself is the record that the whole list has")
  func readsAlone() throws {
    let whole = try RecordFile.read(.bytes(Array(Self.text.utf8), name: "a.csv"))
    let list = try #require(plain(Self.text))
    #expect(whole.records.count == 4 && list.rows.count == 5)
    for (row, record) in zip(list.rows, whole.records) {
      #expect(row.line == record.source.row)
      for isKnown in [true, false] {
        let alone = try #require(list.record(row, number: record.number, isKnown: isKnown))
        #expect(alone.record.fields == record.fields && alone.record.cells == record.cells)
        #expect(alone.record.number == record.number && alone.record.source == record.source)
        #expect(alone.record.place(of: "award") == record.place(of: "award"))
        #expect(alone.isQuiet)
      }
    }
    #expect(list.record(list.rows[4], number: 5, isKnown: false) == nil)
    #expect(String(decoding: list.headBytes, as: UTF8.self).hasSuffix("Thành tích\n"))
  }

  @Test("what is noticed in a row alone makes it loud")
  func loudRows() throws {
    for (from, to) in [
      ("Giỏi", "Giỏi  lắm"), ("05/01/2018,Giấy khen,Giỏi", "13/14/2018,Giấy khen,Giỏi"), ("Giỏi", "Giỏi,a"),
    ] {
      let list = try #require(plain(Self.text.replacing(from, with: to)))
      let read = try #require(list.record(list.rows[2], number: 3, isKnown: false))
      #expect(!read.isQuiet, "\(to)")
    }
  }

  @Test("lists of other kinds are not taken")
  func others() {
    #expect(plain(Self.text, name: "a.json") == nil)
    #expect(plain("sep=,\n" + Self.text) == nil)
    #expect(plain(Self.text + "\0") == nil)
    #expect(plain("a,b\n1,2") == nil)
    #expect(plain(Self.text + "\n\"") == nil)
    #expect(PlainList(Array(Self.text.utf8) + [0xC1], name: "a.csv", options: RecordOptions()) == nil)
    var options = RecordOptions()
    options.encoding = .tcvn3
    #expect(PlainList(Array(Self.text.utf8), name: "a.csv", options: options) == nil)
    let marked = PlainList([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), name: "a.csv", options: RecordOptions())
    #expect(marked?.rows == plain(Self.text)?.rows)
  }

  @Test("bytes that are no UTF-8 are told where a row is read")
  func brokenRow() throws {
    var bytes = Array(Self.text.utf8)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "G")))
    bytes[place] = 0xFF
    let list = try #require(PlainList(bytes, name: "a.csv", options: RecordOptions(), looksAtAll: false))
    #expect(list.rows.contains { list.record($0, number: 1, isKnown: false) == nil })
  }

  @Test("UTF-8 is told as the standard library tells it")
  func validity() {
    var random = SeededGenerator(seed: 21)
    let starts: [[UInt8]] = [
      [0x41], [0xC3, 0xA1], [0xE1, 0xBA, 0xA4], [0xF0, 0x9F, 0x98, 0x80], [0xED, 0xA0, 0x80], [0xE0, 0x9F, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xC1, 0xBF], [0xF5, 0x80, 0x80, 0x80], [0x80], Array("khen thuong".utf8),
    ]
    for _ in 0..<20_000 {
      var bytes = (0..<Int.random(in: 0..<5, using: &random)).flatMap { _ in starts.randomElement(using: &random) ?? []
      }
      if !bytes.isEmpty, Bool.random(using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      #expect(UTF8Check.isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }

  @Test("a change among the cells by which letters are told is looked at again")
  func legacyLetters() throws {
    let rows = (1...30).map { "\($0),Nguyễn Văn An \($0),Phòng Thương mại" }
    let text = (["STT,Họ và tên,Đơn vị"] + rows).joined(separator: "\n")
    // Each word in the letters of TCVN3, as they look in a font of Unicode.
    let legacy = (["STT,Họ và tên,Đơn vị"] + rows.map { $0.replacing("Nguyễn Văn", with: "NguyÔn V¨n") })
      .joined(separator: "\n")
    for (content, isUnicode) in [(text, true), (legacy, false)] {
      let list = try #require(plain(content))
      let row = list.rows[10]
      #expect(list.staysUnicode(changed: [(row, row.wideFields)]) == isUnicode)
    }
  }
}
