import Findings
import Foundation

/// The text of a PDF's pages, as an independent program reads it.
struct PageTexts {
  /// The program, of the Debian package poppler-utils; run as a process of its own.
  static let program = "pdftotext"

  let pages: [String]

  /// Reads a whole file; a page has whatever text lies on it, in the program's order.
  init(of path: String) throws(Finding) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [Self.program, "-q", "-enc", "UTF-8", path, "-"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let bytes: Data
    do {
      try process.run()
      bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    } catch {
      throw Self.missing()
    }
    process.waitUntilExit()
    if process.terminationStatus == 127 { throw Self.missing() }
    guard process.terminationStatus == 0 else { throw Self.unreadable(path) }
    // Every page ends with a form feed, the last one too.
    var pages = String(decoding: bytes, as: UTF8.self).split(separator: "\u{C}", omittingEmptySubsequences: false)
    if pages.last?.allSatisfy(\.isWhitespace) == true { pages.removeLast() }
    self.pages = pages.map(String.init)
  }

  private static func missing() -> Finding {
    Finding(
      .error, Code(.library, 21),
      Words(
        vi: "Không có chương trình \(program) để đọc lại PDF.",
        en: "The program \(program), which reads PDF back, is missing."),
      hint: Words(vi: "Cài gói poppler-utils.", en: "Install the package poppler-utils."))
  }

  private static func unreadable(_ path: String) -> Finding {
    Finding(
      .error, Code(.proof, 1),
      Words(vi: "\(program) không đọc được tệp này.", en: "\(program) cannot read this file."), at: Place(path),
      hint: Words(vi: "Chạy lại với --force.", en: "Run again with --force."))
  }
}
