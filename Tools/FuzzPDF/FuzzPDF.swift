import Findings
import Foundation
import Geometry
import Imposition
import Imprint

/// Whatever comes of the bytes of a PDF is a report, sheets, a protected file, or a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  attempt { () throws(Finding) in _ = try Preflight(bytes, name: "a.pdf") }
  attempt { () throws(Finding) in
    let source = try SourceDocument(bytes, name: "a.pdf")
    let plan = try SheetPlan(
      pageCount: min(source.pageCount, 40), trim: source.trim, scheme: .saddle(sheetsInSection: nil),
      options: SheetOptions(paper: Size(842, 595)))
    _ = try source.imposed(plan)
  }
  attempt { () throws(Finding) in
    _ = try ProtectedDocument.bytes(
      bytes, name: "a.pdf", protection: Protection(ownerPassword: "x", permissions: [.print]))
  }
  return 0
}

private func attempt(_ work: () throws(Finding) -> Void) {
  do throws(Finding) {
    try work()
  } catch {
    precondition(!error.message.vietnamese.isEmpty && !error.message.english.isEmpty)
  }
}
