import Files
import Findings
import Foundation
import Imprint

/// Looks through one finished PDF, and holds it against the run report that tells of it.
public struct FilePreflight: Sendable {
  public let file: String
  public private(set) var report: PreflightReport
  public private(set) var findings: [Finding]
  /// How many records of the run report were looked up in the file's text; nothing without a report.
  public private(set) var comparedRecords: Int?

  /// - Parameters:
  ///   - run: a `run.json`; without one, that beside the file or in the folder above it is taken, where there is one.
  ///   - password: opens a locked file; files that are only limited in use open without one.
  ///   - forbidsRGB: whether colours of a screen are faults.
  /// - Throws: a finding where the file is missing, locked, or cannot be read.
  public init(
    _ file: String, run: String? = nil, password: String? = nil, forbidsRGB: Bool = false
  ) throws(Finding) {
    let bytes = try Self.read(file)
    let preflight = try Preflight(
      bytes, name: file, limits: PreflightLimits(forbidsRGB: forbidsRGB), password: password)
    self.file = file
    report = preflight.report
    findings = preflight.findings
    if report.permissions != nil { noteEncryption() }
    guard let path = run ?? Self.reportPath(near: file) else { return }
    let comparison = RunComparison(
      file: file, texts: preflight.texts, sum: Digest(of: bytes).description,
      history: RunHistory(report: try Self.read(path)))
    guard comparison.concernsFile else {
      if run != nil || comparison.isAmongCertificates { findings.append(comparison.nothingTold(by: path)) }
      return
    }
    comparedRecords = comparison.entries.count
    findings += comparison.findings
  }

  private mutating func noteEncryption() {
    let kept = report.standards.filter { $0.hasPrefix("PDF/A") || $0.hasPrefix("PDF/X") }
    guard !kept.isEmpty else { return }
    let names = kept.joined(separator: ", ")
    findings.append(
      Finding(
        .encryptedStandard,
        Words(
          vi: "Tệp khai là \(names) nhưng có mật khẩu, điều mà chuẩn này cấm.",
          en: "The file says it is \(names), but has a password, which that forbids."),
        at: Place(file),
        hint: Words(vi: "Đặt mật khẩu bằng khen protect.", en: "Put the password on with khen protect.")))
  }

  private static func read(_ path: String) throws(Finding) -> [UInt8] {
    guard let data = InputFile.contents(of: path, limit: 1 << 30) else {
      throw Finding(
        .unreadableFileToCheck, Words(vi: "Không mở được tệp.", en: "The file cannot be opened."), at: Place(path),
        hint: Words(vi: "Kiểm tra đường dẫn và quyền đọc.", en: "Check the path and the right to read it."))
    }
    return [UInt8](data)
  }

  private static func reportPath(near file: String) -> String? {
    let folder = (file as NSString).deletingLastPathComponent
    let candidates = [folder, (folder as NSString).appendingPathComponent("..")]
    return candidates.map { ($0 as NSString).appendingPathComponent(RunHistory.reportName) }
      .first { FileManager.default.fileExists(atPath: $0) }
  }
}

extension FilePreflight: Encodable {
  private enum Key: String, CodingKey { case file, report, findings, comparedRecords }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(file, forKey: .file)
    try container.encode(report, forKey: .report)
    try container.encode(findings, forKey: .findings)
    try container.encodeIfPresent(comparedRecords, forKey: .comparedRecords)
  }
}
