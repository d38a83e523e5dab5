import Findings
import Testing
import Vietnamese

@testable import Records

@Suite struct ObjectTests {
  @Test(arguments: [
    "[\n{\"name\": \"Nguyễn Văn An\", \"decision\": {\"number\": \"05/QĐ\"}},\n{\"name\": \"B\\u1ecbnh\", \"Đơn vị\": \"A\"}]",
    "\n{\"name\": \"Nguyễn Văn An\", \"decision\": {\"number\": \"05/QĐ\"}}\n{\"name\": \"B\\u1ecbnh\", \"Đơn vị\": \"A\"}\n",
    "{\"records\": [\n{\"Họ và tên\": \"Nguyễn Văn An\", \"decision.number\": \"05/QĐ\"},\n{\"Họ và tên\": \"Bịnh\", \"unit\": \"A\"}]}",
  ])
  func arraysAndLines(text: String) throws {
    let batch = try read(text, name: "danh-sach.json")
    #expect(batch.records.map(\.name) == ["Nguyễn Văn An", "Bịnh"])
    #expect(batch.records[0].text("decision.number") == "05/QĐ")
    #expect(batch.records[1].text("unit") == "A")
    #expect(batch.records[1].place(of: nil).line == 3)
  }

  @Test func kindIsToldFromContent() throws {
    #expect(try read("[{\"name\": \"An\"}]", name: "-").records.map(\.name) == ["An"])
    #expect(try read("name,unit\nAn,B\n", name: "-").records.map(\.name) == ["An"])
  }

  @Test func numbersKeepTheirDigits() throws {
    let batch = try read(
      "[{\"name\": \"An\", \"amount\": 2340000, \"register\": \"05\", \"Mã\": 1.50}]", name: "a.json")
    #expect(batch.records[0]["amount"] == .number(2_340_000))
    #expect(batch.records[0]["register"] == .text("05"))
    #expect(batch.records[0]["Mã"] == .text("1.50"))
  }

  @Test(arguments: [
    ("[{\"name\": \"An\"", 1), ("[\n{\"name\": An}]", 2), ("{\"name\": \"An\",\n\"name\": \"Bình\"}", 1), ("[1, 2]", 1),
    (String(repeating: "[", count: 100_000), 1), ("[{\"name\": \"\\q\"}]", 1),
  ])
  func faults(text: String, line: Int) {
    let error = #expect(throws: Finding.self) { try read(text, name: "a.json") }
    #expect(error?.place?.line == line)
  }
}
