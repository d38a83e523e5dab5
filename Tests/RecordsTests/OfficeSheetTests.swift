import Findings
import Foundation
import Testing

@testable import Records

/// The law of lists: the records that are read are the true ones, or an error says what must be looked at.
@Suite struct OfficeSheetTests {
  /// `KHEN_SLOW=1` tries as many as one has time for.
  private static let count: UInt64 = ProcessInfo.processInfo.environment["KHEN_SLOW"] == nil ? 400 : 5_000

  private static func read(_ batch: RecordBatch) -> [OfficeSheet.Truth] {
    batch.records.map { record in
      OfficeSheet.Truth(
        name: record.name, kind: record.text("kind"), sex: record.text("sex"), position: record.text("position"),
        unit: record.text("unit"), award: record.text("award"))
    }
  }

  @Test func neverAWrongRecordInSilence() throws {
    var quiet = 0
    var wrong: [String] = []
    for seed in 1...Self.count {
      let sheet = OfficeSheet(seed: seed)
      let batch = try RecordFile.read(.bytes(sheet.workbook.bytes, name: "danh-sach.xlsx"), options: RecordOptions())
      let found = Self.read(batch)
      let isAsked = batch.findings.contains { $0.severity == .error }
      if found == sheet.truths, !isAsked { quiet += 1 }
      if found != sheet.truths, !isAsked {
        let odd = zip(found, sheet.truths).first { $0 != $1 }
        wrong.append(
          "seed \(seed): \(found.count) of \(sheet.truths.count); \(odd.map { "\($0.0) for \($0.1)" } ?? "")")
      }
      let cells = sheet.rows.joined().count { !$0.isEmpty }
      if batch.fates.first?.total != cells {
        wrong.append("seed \(seed): \(batch.fates.first?.total ?? 0) of \(cells) cells have a fate")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong: \(wrong.prefix(5).joined(separator: "\n"))")
    #expect(quiet * 10 >= Int(Self.count) * 9, "\(quiet) of \(Self.count) are read without a question")
  }
}
