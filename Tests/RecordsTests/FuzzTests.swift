import Findings
import Foundation
import Testing

@testable import Records

/// Random changes of sound files: whatever comes of them is records or a finding, never a crash.
@Suite struct FuzzTests {
  /// How many changed files of each kind are tried; KHEN_FUZZ_ROUNDS asks for more.
  private static let rounds = ProcessInfo.processInfo.environment["KHEN_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 60
  private static let seed = ProcessInfo.processInfo.environment["KHEN_FUZZ_SEED"].flatMap { UInt64($0) } ?? 2018

  private func change(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      guard !bytes.isEmpty else { break }
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      case 2: bytes.remove(at: place)
      case 3: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      case 4: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &generator)))
      default:
        let end = min(bytes.count, place + Int.random(in: 1...60, using: &generator))
        bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      }
    }
    return bytes
  }

  private func feed(_ bytes: [UInt8], name: String) {
    do throws(Finding) {
      let batch = try RecordFile.read(.bytes(bytes, name: name))
      _ = RecordChecks.findings(in: batch.records)
    } catch {
      #expect(!error.message.vietnamese.isEmpty)
    }
  }

  @Test func delimitedText() {
    var generator = SeededGenerator(seed: Self.seed)
    for _ in 0..<Self.rounds { feed(change(Array(DelimitedTests.plain.utf8), &generator), name: "a.csv") }
  }

  @Test func objects() {
    var generator = SeededGenerator(seed: Self.seed &+ 1)
    let text =
      "[{\"name\": \"Nguyễn \\u0110\", \"decision\": {\"number\": \"05/QĐ\"}, \"amount\": 1.5e3}, {\"name\": null, \"x\": [1, true]}]"
    for _ in 0..<Self.rounds { feed(change(Array(text.utf8), &generator), name: "a.json") }
  }

  @Test func workbookParts() {
    var generator = SeededGenerator(seed: Self.seed &+ 2)
    var sound = WorkbookBuilder()
    sound.add(
      before: "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>",
      texts: [["STT", "Họ và tên", "Đơn vị"], ["1", "Nguyễn Văn An", "Phòng A"], ["2", "Trần Bình", "Phòng B"]],
      after: "<mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>")
    for _ in 0..<Self.rounds {
      var workbook = sound
      let xml = change(Array(workbook.sheets[0].xml.utf8), &generator)
      workbook.sheets[0].xml = String(decoding: xml, as: UTF8.self)
      workbook.styles = String(
        decoding: change(
          Array(
            "<cellXfs><xf numFmtId=\"14\"/></cellXfs><numFmts><numFmt numFmtId=\"1\" formatCode=\"0\"/></numFmts>".utf8),
          &generator), as: UTF8.self)
      feed(workbook.bytes, name: "a.xlsx")
    }
  }

  @Test func wholeArchives() {
    var generator = SeededGenerator(seed: Self.seed &+ 3)
    var sound = WorkbookBuilder()
    sound.add(texts: [["STT", "Họ và tên"], ["1", "Nguyễn Văn An"]])
    let bytes = sound.bytes
    for _ in 0..<Self.rounds { feed(change(bytes, &generator), name: "a.xlsx") }
  }

  @Test func bytesOfAnyKind() {
    var generator = SeededGenerator(seed: Self.seed &+ 4)
    for round in 0..<Self.rounds {
      let bytes = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      feed(bytes, name: ["a.csv", "a.json", "-", "a.xlsx"][round % 4])
    }
  }
}
