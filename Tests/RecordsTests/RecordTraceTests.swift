import Findings
import Testing
import Vietnamese

@testable import Records

@Suite("what a changed record does to the findings of others")
struct RecordTraceTests {
  private static let header =
    "Họ và tên,Ngày sinh,Đơn vị,Hình thức khen thưởng,Số quyết định,Ngày quyết định,Số sổ vàng,Chức vụ"

  private struct Row {
    var name: String
    var birth = ""
    var unit = "Phòng A"
    var award = "Giấy khen"
    var decision = "05/QĐ-SCT"
    var day = "05/01/2018"
    var register = ""
    var position = "Kỹ sư"

    var text: String { [name, birth, unit, award, decision, day, register, position].joined(separator: ",") }
  }

  private static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Vũ"]
  private static let middles = ["Văn", "Thị", "Đức", "Minh", "Thanh"]
  private static let givens = ["An", "Ân", "Anh", "Bình", "Bính", "Cường", "Cương", "Dũng", "Hà", "Hạ", "Tổ 1", "Tổ 2"]

  private static func row(_ number: Int, _ random: inout SeededGenerator) -> Row {
    func one(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
    var row = Row(name: [one(families), one(middles), one(givens)].joined(separator: " "))
    row.unit = one(["Phòng A", "Phòng B", "phòng a", "Chi cục C"])
    row.award = one(["Giấy khen", "Giấy khen", "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến", "Giải của làng"])
    row.decision = one(["05/QĐ-SCT", "05/QĐ-SCT", "05/QĐ-SCT", "5/QĐ-SCT", "06/QĐ-SCT"])
    row.day = one(["05/01/2018", "05/01/2018", "05/01/2018", "25/01/2018"])
    row.birth = one(["", "", "12/12/1980", "1981"])
    row.register = Bool.random(using: &random) ? String(number) : one(["", "3", "SV-07/2018"])
    return row
  }

  private static func records(_ rows: [Row]) throws -> RecordList {
    let text = ([header] + rows.map(\.text)).joined(separator: "\n")
    return try RecordFile.read(.bytes(Array(text.utf8), name: "a.csv")).records
  }

  @Test("where the book says that others stay as they were, all rules say so", arguments: [4, 12, 40, 120])
  func isRight(size: Int) throws {
    var random = SeededGenerator(seed: UInt64(size))
    var settled = 0
    let rounds = size > 100 ? 60 : 400
    for _ in 0..<rounds {
      var rows = (1...size).map { Self.row($0, &random) }
      let before = try Self.records(rows)
      let changed = Array((0..<size).shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))).sorted()
      for index in changed {
        let other = Self.row(index + 1, &random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: rows[index].unit = other.unit
        case 1: rows[index].award = other.award
        case 2: rows[index].decision = other.decision
        case 3: rows[index].day = other.day
        case 4: rows[index].register = other.register
        case 5: rows[index].position = "Thợ cả"
        default: rows[index].name = Bool.random(using: &random) ? other.name : rows[index].name + " Em"
        }
      }
      let after = try Self.records(rows)
      let book = TraceBook(before)
      let changes = changed.map { (index: $0, trace: RecordTrace(after[$0])) }
      #expect(book.replacing(changes).bytes == TraceBook(after).bytes)
      guard book.isSettled(by: changes) else { continue }
      settled += 1
      let numbers = Set(changed.map { $0 + 1 })
      let found = (before: RecordChecks.findings(in: before), after: RecordChecks.findings(in: after))
      func isOfOthers(_ finding: Finding) -> Bool { !numbers.contains(finding.place?.record ?? 0) }
      let areSame = found.before.filter(isOfOthers) == found.after.filter(isOfOthers)
      #expect(areSame, "\(changed) in\n\(rows.map(\.text).joined(separator: "\n"))")
      // What is found in a record of which nothing was said before is found in it alone.
      guard found.before.allSatisfy(isOfOthers) else { continue }
      func codes(_ findings: [Finding]) -> [String] { findings.map(\.code.rawValue).sorted() }
      let alone = changed.flatMap { RecordChecks.findings(in: RecordList([after[$0]])) }
      #expect(codes(found.after.filter { !isOfOthers($0) }) == codes(alone))
    }
    #expect(settled > rounds / 20, "of \(rounds) only \(settled)")
  }

  @Test("a name that crowds others out of their comparison is not settled")
  func crowds() throws {
    let rows = (1...60).map { Row(name: "Tổ \($0)", unit: "Nhà máy") }
    let book = TraceBook(try Self.records(rows))
    var changed = rows
    changed[10].name = "Tổ 99"
    #expect(!book.isSettled(by: [(10, RecordTrace(try Self.records(changed)[10]))]))
    changed[10].name = "Xưởng cơ khí và sửa chữa"
    #expect(!book.isSettled(by: [(10, RecordTrace(try Self.records(changed)[10]))]))
  }

  @Test("a book that is cut or damaged is none, or another one")
  func damages() throws {
    var random = SeededGenerator(seed: 5)
    let bytes = TraceBook(try Self.records((1...20).map { Self.row($0, &random) })).bytes
    #expect(TraceBook(bytes: bytes)?.bytes == bytes)
    for length in 0..<bytes.count { #expect(TraceBook(bytes: Array(bytes[..<length])) == nil) }
    for _ in 0..<2_000 {
      var broken = bytes
      broken[Int.random(in: broken.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      guard let book = TraceBook(bytes: broken) else { continue }
      for index in 0..<book.count { _ = book.trace(index) }
    }
  }

  @Test("names beyond all measure take no part")
  func endlessNames() throws {
    let name = String(repeating: "Nguyễn ", count: 9_000)
    let records = try Self.records([Row(name: name), Row(name: "Lê An")])
    #expect(TraceBook(bytes: TraceBook(records).bytes)?.count == 2)
  }
}
