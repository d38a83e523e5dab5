import Findings
import Foundation
import Records

// Reads a record file and looks through it as `khen check` does, and tells how long each part took.

var start = clock()
@MainActor func lap(_ name: String) {
  print("\(name): \(Double((clock() - start) / (CLOCKS_PER_SEC / 100)) / 100) s of the processor")
  start = clock()
}

do throws(Finding) {
  let batch = try RecordFile.read(.file(CommandLine.arguments[1]))
  lap("reading \(batch.records.count) records")
  if CommandLine.arguments.count > 2 {
    for check in RecordChecks.all {
      let found = check.init().findings(in: batch.records, for: CheckContext())
      lap("\(check): \(found.count)")
    }
  } else {
    let found = RecordChecks.findings(in: batch.records)
    lap("checking: \(found.count) findings")
  }
} catch {
  print(error.message.english)
}
