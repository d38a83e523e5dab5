import Findings

@testable import Records

/// Reads text as a file of a name.
func read(_ text: String, name: String = "danh-sach.csv", _ options: RecordOptions = RecordOptions()) throws
  -> RecordBatch
{
  try RecordFile.read(.bytes(Array(text.utf8), name: name), options: options)
}

func read(_ workbook: WorkbookBuilder, _ options: RecordOptions = RecordOptions()) throws -> RecordBatch {
  try RecordFile.read(.bytes(workbook.bytes, name: "danh-sach.xlsx"), options: options)
}

extension RecordBatch {
  var codes: [String] { findings.map(\.code.description) }

  /// The findings of a code, as `severity place`.
  func places(of code: String) -> [String] {
    findings.filter { $0.code.description == code }.map { "\($0.severity.rawValue) \($0.place?.description ?? "-")" }
  }
}

extension String {
  /// The scalars, for comparisons that must see the difference between composed and decomposed letters.
  var scalarValues: [UInt32] { unicodeScalars.map(\.value) }
}
