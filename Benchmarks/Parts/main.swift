import Drawing
import Findings
import Foundation
import Imprint
import Layout
import Records
import Vietnamese

// How long each inner part takes for one record: reading, shaping, placing, and writing. Medians of rounds over all records
// of a sheet, one thread, everything warm; `scripts/measure` makes the sheet and runs it.

/// The fields of a record, and nothing else.
struct RecordScope: Scope {
  let record: Record

  func value(of field: String) -> FieldValue? { record[field] }
  func list(of name: String) -> [any Scope]? { nil }
}

/// Runs a part over and over and prints the median time for one record.
func measure(_ name: String, of count: Int, rounds: Int = 5, _ part: () throws -> Void) rethrows {
  var times: [Duration] = []
  for _ in 0..<rounds { times.append(try ContinuousClock().measure(part)) }
  let middle = times.sorted()[rounds / 2] / count
  let microseconds = Double(middle.components.attoseconds) / 1e12 + Double(middle.components.seconds) * 1e6
  print(name.padding(toLength: 34, withPad: " ", startingAt: 0), String(format: "%10.2f µs", microseconds))
}

func run(_ sheet: String, _ layoutName: String, home: String) throws {
  let records = try RecordFile.read(.file(sheet)).records
  let count = records.count
  let fonts = try FontLibrary(folders: [home + "/fonts"])
  let loaded = LayoutFile.load(layoutName, in: [home + "/layouts"], fonts: fonts)
  guard let layout = loaded.layout, count > 0 else { throw loaded.findings.first ?? CocoaError(.fileReadCorruptFile) }
  let typesetter = try Typesetter(fonts: fonts)
  let scopes = records.map { RecordScope(record: $0) }
  let style = TextStyle(family: "Liberation Serif", size: 14)
  let information = DocumentInformation(title: "Benchmark")

  try measure("read a row", of: count) { _ = try RecordFile.read(.file(sheet)) }
  try measure("shape a citation", of: count) {
    for record in records { _ = try typesetter.shape(StyledText([.init(record.text("citation"), style)])) }
  }
  measure("place a certificate", of: count) {
    for scope in scopes { _ = layout.certificate(for: scope, with: typesetter) }
  }
  let pages = scopes.map { layout.certificate(for: $0, with: typesetter).pages }.filter { !$0.isEmpty }
  let imprint = try ImprintRun()
  try measure("turn a page into PDF operators", of: pages.count) { for page in pages { _ = try imprint.prepare(page) } }
  let prepared = try pages.map { try imprint.prepare($0) }
  try measure("write a file of one page", of: prepared.count) {
    for page in prepared { _ = try imprint.file(page, information: information) }
  }
  try measure("write a page of the merged file", of: prepared.count) {
    let writer = MergedWriter(run: imprint, information: information) { _ in }
    for page in prepared { try writer.append(page) }
    _ = try writer.finish()
  }
}

guard CommandLine.arguments.count == 4 else {
  print("measure SHEET LAYOUT HOME")
  exit(64)
}
do {
  try run(CommandLine.arguments[1], CommandLine.arguments[2], home: CommandLine.arguments[3])
} catch {
  print("\(error)")
  exit(1)
}
