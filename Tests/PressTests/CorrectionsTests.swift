import Findings
import Foundation
import Testing
import Vietnamese

@testable import Press
@testable import Records

@Suite("What people correct in lists")
struct CorrectionsTests {
  private let list = "Họ và tên,Chức vụ,Ghi riêng,Ghi riêng\nLê An,Kế toán,một,hai\nTrần Bình,Lái xe,,\n"

  private func read(_ corrections: [CellCorrection]) throws -> RecordBatch {
    var options = RecordOptions()
    options.corrections = corrections
    return try RecordFile.read(.bytes(Array(list.utf8), name: "a.csv"), options: options)
  }

  private func correction(
    _ header: String = "Chức vụ", row: Int = 2, occurrence: Int = 1, old: String, new: String
  ) -> CellCorrection {
    CellCorrection(sheet: "", row: row, header: header, occurrence: occurrence, old: old, new: new)
  }

  @Test("a value stands in for that of its cell, is told, and stays at its cell")
  func isApplied() throws {
    let batch = try read([correction(old: "Kế toán", new: "Thủ quỹ")])
    #expect(batch.records[0].text("position") == "Thủ quỹ")
    #expect(batch.records[1].text("position") == "Lái xe")
    let told = try #require(batch.findings.first { $0.code == .correctionApplied })
    #expect(told.place?.line == 2 && told.severity == .note && told.message.english.contains("Kế toán"))
    #expect(batch.metCorrections == [0])
  }

  @Test("spaces and the form of letters make no other value; of two columns of one header each has its own")
  func findsItsCell() throws {
    let decomposed = "Kế  toán".decomposedStringWithCanonicalMapping
    let batch = try read([
      correction(old: decomposed, new: "Thủ quỹ"), correction("Ghi riêng", occurrence: 2, old: "hai", new: "ba"),
    ])
    #expect(batch.records[0].text("position") == "Thủ quỹ")
    #expect(batch.records[0].cells == ["Lê An", "Thủ quỹ", "một", "ba"])
  }

  @Test("where the cell holds another value, both are named and the record is not made; the new one is as well there")
  func isHeldAgainstTheCell() throws {
    let other = try read([correction(old: "Thủ kho", new: "Thủ quỹ")])
    let told = try #require(other.findings.first { $0.code == .correctionOutdated })
    #expect(told.place?.record == 1 && told.severity == .error)
    #expect(["Thủ kho", "Thủ quỹ", "Kế toán"].allSatisfy { told.message.vietnamese.contains($0) })
    #expect(other.records[0].text("position") == "Kế toán")
    let same = try read([correction(old: "Thủ kho", new: "Kế toán")])
    #expect(!same.findings.contains { $0.code == .correctionOutdated || $0.code == .correctionApplied })
  }

  private func folder(corrections: String) throws -> ScratchFolder {
    let scratch = try SampleCeremony.folder(3)
    try scratch.write(corrections, to: "le/corrections.csv")
    return scratch
  }

  private static let header = "Danh sách;Trang tính;Dòng;Cột;Giá trị cũ;Giá trị mới;Người sửa;Lý do\n"

  @Test("a line that is not understood, and one whose row is not there, end the run with its place")
  func readsItsFile() throws {
    let torn = try folder(corrections: Self.header + "awards.csv;;hai;Chức vụ;a;b;;\n")
    let answer = try Tool.run(["certificates", "le", "-o", "out", "--lang", "en"], in: torn.path)
    #expect(answer.status == 65 && answer.errors.contains(Code.unreadableCorrections.description), "\(answer.errors)")
    #expect(answer.errors.contains("corrections.csv:2"))
    let lost = try folder(corrections: Self.header + "awards.csv;;99;Chức vụ;a;b;;\n")
    let other = try Tool.run(["certificates", "le", "-o", "out", "--lang", "en"], in: lost.path)
    #expect(other.status == 65 && other.errors.contains(Code.correctionOfNoRow.description), "\(other.errors)")
  }

  @Test("one that is not there cannot be taken back")
  func withdraws() throws {
    let scratch = try folder(corrections: Self.header + "awards.csv;;2;Ghi chú;;x;Lan;\n")
    let listed = try Tool.run(["corrections", "list", "le", "--lang", "en"], in: scratch.path)
    #expect(listed.status == 0 && listed.output.contains("1 · awards.csv, row 2, Ghi chú"), "\(listed)")
    let none = try Tool.run(["corrections", "withdraw", "2", "le"], in: scratch.path)
    #expect(none.status != 0 && none.errors.contains(Code.noSuchCorrection.description))
    #expect(try Tool.run(["corrections", "withdraw", "1", "le"], in: scratch.path).status == 0)
    #expect(scratch.contents(of: "le")["corrections.csv"] == nil)
  }

  @Test("a folder that holds the papers of another list is not written into, nor is a list that lies among the outputs")
  func guardsFolders() throws {
    let scratch = try SampleCeremony.folder(2)
    #expect(try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path).status == 0)
    let before = scratch.contents(of: "out")
    try scratch.write(try scratch.text(of: "le/awards.csv"), to: "khac/awards.csv")
    try scratch.write(try scratch.text(of: "le/ceremony.yaml"), to: "khac/ceremony.yaml")
    let other = try Tool.run(["certificates", "khac", "-o", "out"], in: scratch.path)
    #expect(other.status == 73 && other.errors.contains(Code.anotherCeremony.description), "\(other.errors)")
    #expect(scratch.contents(of: "out") == before)
    try scratch.write(try scratch.text(of: "le/awards.csv"), to: "trong/refused.csv")
    let own = try Tool.run(
      ["certificates", "trong/refused.csv", "--layout", "giay-khen", "-o", "trong"]
        + ["place=Hà Nội", "issuer=SỞ", "signer.title=GIÁM ĐỐC", "signer.name=Lê An"].flatMap { ["--set", $0] },
      in: scratch.path)
    #expect(own.status == 73 && own.errors.contains(Code.listIsOutput.description), "\(own.errors)")
  }
}
