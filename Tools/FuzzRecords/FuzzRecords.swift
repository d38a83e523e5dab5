import Findings
import Foundation
import Records

/// The reader that this process tries, by KHEN_FUZZ_READER.
private let reader = FuzzedReader(rawValue: ProcessInfo.processInfo.environment["KHEN_FUZZ_READER"] ?? "") ?? .delimited

/// Whom a second list of names is compared with.
private let honoured = RecordInput.bytes(
  Array("Họ và tên,Đơn vị\nNguyễn Thị Hường,Văn phòng Sở\nTrần Văn An,Chi cục\nTổ Phay - Tiện,Xưởng 2\n".utf8),
  name: "b.csv")

/// One reader of records, and how it comes by a file of any bytes.
private enum FuzzedReader: String {
  case delimited, objects, workbook, spreadsheet, archive, annex

  func file(of bytes: [UInt8]) -> (bytes: [UInt8], name: String) {
    switch self {
    case .delimited: (bytes, "a.csv")
    case .annex: (bytes, "a.txt")
    case .objects: (bytes, "a.json")
    case .archive: (bytes, "a.xlsx")
    // Changed at random, a packed file would end at its checksum; so the parts are packed here.
    case .workbook: (PackedParts.workbook(bytes), "a.xlsx")
    case .spreadsheet: (PackedParts.spreadsheet(bytes), "a.ods")
    }
  }
}

/// Whatever comes of the bytes is records or a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = reader.file(of: Array(UnsafeBufferPointer(start: start, count: count)))
  let input = RecordInput.bytes(file.bytes, name: file.name)
  do throws(Finding) {
    if reader == .annex {
      _ = try Reconciliation(input).findings(for: try RecordFile.read(honoured).records)
      return 0
    }
    let batch = try RecordFile.read(input)
    _ = RecordChecks.findings(in: batch.records)
  } catch {
    precondition(!error.message.vietnamese.isEmpty && !error.message.english.isEmpty)
  }
  return 0
}
