import Findings
import Foundation
import Imprint
import Vietnamese

/// Looks through one finished PDF, and holds it against the run report that tells of it.
public struct FilePreflight: Sendable {
  public let file: String
  public let report: PreflightReport
  public private(set) var findings: [Finding]
  /// How many records of the run report were looked up in the file's text; nothing without a report.
  public private(set) var comparedRecords: Int?

  /// - Parameters:
  ///   - run: a `run.json`; without one, that beside the file or in the folder above it is taken, where there is one.
  ///   - forbidsRGB: whether colours of a screen are faults.
  /// - Throws: a finding where the file is missing or cannot be read.
  public init(_ file: String, run: String? = nil, forbidsRGB: Bool = false) throws(Finding) {
    let bytes = try Self.read(file)
    let preflight = try Preflight(bytes, name: file, limits: PreflightLimits(forbidsRGB: forbidsRGB))
    self.file = file
    report = preflight.report
    findings = preflight.findings
    guard let path = run ?? Self.reportPath(near: file) else { return }
    compare(preflight.texts, sum: Digest(of: bytes).description, with: RunHistory(report: try Self.read(path)))
  }

  private static func read(_ path: String) throws(Finding) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Finding(
        .error, Code(.input, 43), Words(vi: "Không mở được tệp.", en: "The file cannot be opened."), at: Place(path),
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

  private mutating func compare(_ texts: [String], sum: String, with history: RunHistory) {
    let name = (file as NSString).lastPathComponent
    let isMerged = name == RunHistory.mergedName
    let entries = history.entries.filter {
      $0.status != .refused && (isMerged ? $0.page != nil : $0.file?.name == name)
    }
    guard let first = entries.first else { return }
    comparedRecords = entries.count
    if let told = isMerged ? history.merged?.sum : first.file?.sum, told != sum {
      findings.append(
        Finding(
          .error, Code(.proof, 10),
          Words(
            vi: "Tệp khác với tệp mà lần chạy đã ghi (SHA-256).",
            en: "The file is not the one that the run wrote (SHA-256)."),
          at: Place(file), hint: Words(vi: "Chạy lại khen certificates.", en: "Run khen certificates again.")))
    }
    for entry in entries {
      let page = isMerged ? entry.page ?? 1 : 1
      let text = texts.indices.contains(page - 1) ? Self.letters(texts[page - 1]) : ""
      if !text.contains(Self.letters(entry.name)) { findings.append(missing(entry, page: page)) }
    }
  }

  /// The text without white space and case, since lines break where they like and styles may set capitals.
  private static func letters(_ text: String) -> String {
    VietnameseText.nfc(text).lowercased().filter { !$0.isWhitespace }
  }

  private func missing(_ entry: RunEntry, page: Int) -> Finding {
    Finding(
      .error, Code(.proof, 11),
      Words(
        vi: "Trang \(page) không có tên “\(entry.name)” của bản ghi \(entry.number).",
        en: "Page \(page) does not bear the name “\(entry.name)” of record \(entry.number)."),
      at: Place(file, record: entry.number, field: "name"),
      hint: Words(
        vi: "Không phát tờ này; chạy lại khen certificates.", en: "Do not hand it out; run khen certificates again."))
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
