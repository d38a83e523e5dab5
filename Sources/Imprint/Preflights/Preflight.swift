import Findings
import PDFObjects

/// Looks through a finished PDF file as a print house does before it accepts it.
public struct Preflight {
  public let report: PreflightReport
  public let findings: [Finding]
  /// The text of every page, in the order of its contents, as its fonts' maps and replacements tell it.
  public let texts: [String]

  /// Reads a file; throws a finding when it cannot be read, or opens with another password only.
  public init(
    _ bytes: [UInt8], name: String, limits: PreflightLimits = PreflightLimits(), password: String? = nil
  ) throws(Finding) {
    let document: PDFDocument
    do throws(PDFFailure) {
      document = try PDFDocument(bytes, password: password.map(Password.prepared) ?? "")
    } catch {
      throw Self.finding(for: error, in: name, hasPassword: password != nil)
    }
    var inspection = Inspection(of: document)
    inspection.run()
    guard !inspection.texts.isEmpty else { throw Self.unreadable(name, nil) }
    report = inspection.report
    texts = inspection.texts
    findings =
      ClaimJudgement(report: report, facts: inspection.facts, remarks: inspection.remarks, file: name).findings
      + PreflightJudgement(report: report, facts: inspection.facts, limits: limits, file: name).findings
      + RemarkJudgement(report: report, remarks: inspection.remarks, file: name).findings
  }

  private static func finding(for failure: PDFFailure, in name: String, hasPassword: Bool) -> Finding {
    guard case .damaged(let reason) = failure else { return failure.finding(for: name, hasPassword: hasPassword) }
    return unreadable(name, reason)
  }

  private static func unreadable(_ name: String, _ reason: String?) -> Finding {
    let more = reason.map { " (\($0))" } ?? ""
    return Finding(
      .unreadablePDFToCheck,
      Words(vi: "Không đọc được tệp PDF\(more).", en: "The PDF cannot be read\(more)."), at: Place(name),
      hint: Words(
        vi: "Kiểm tra xem trình đọc PDF có mở được tệp không.", en: "See whether a PDF reader opens the file."))
  }
}
