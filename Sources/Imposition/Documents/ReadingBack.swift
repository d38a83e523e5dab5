import Findings
import PDFObjects

/// What is wrong with inputs and outputs as libqpdf reads them.
enum ReadingBack {
  /// Opens what was made as a reader would, and looks at each object; throws where it is not what was meant.
  static func check(_ bytes: [UInt8], pageCount: Int, name: String, password: String = "") throws(Finding) {
    let reason: String
    do throws(PDFFailure) {
      let document = try PDFDocument(bytes, password: password)
      for reference in document.references { _ = document.object(reference) }
      let count = PDFPages(of: document).pages.count
      guard let warning = document.warnings.first ?? (count == pageCount ? nil : "\(count) pages, not \(pageCount)")
      else {
        return
      }
      reason = warning
    } catch {
      reason = if case .damaged(let text) = error { text } else { "\(error)" }
    }
    throw Finding(
      .unreadableOutput,
      Words(
        vi: "Tệp vừa làm không đọc lại được (\(reason)), nên không được ghi.",
        en: "What was made cannot be read back (\(reason)), and is not written."),
      at: Place(name),
      hint: Words(
        vi: "Mở tệp gốc bằng trình đọc khác, xuất lại rồi thử lại.",
        en: "Export the original again with another program, and try again."))
  }

  /// What of an input was damaged, and may be missing in what is made of it.
  static func damage(of document: PDFDocument, pages: PDFPages, unreadPages: [Int] = [], name: String) -> [Finding] {
    var parts: [Words] = []
    if let stated = pages.statedCount, stated != pages.pages.count {
      parts.append(
        Words(
          vi: "tệp ghi \(stated) trang, đọc được \(pages.pages.count)",
          en: "it says that it has \(stated) pages, \(pages.pages.count) can be read"))
    }
    if let first = unreadPages.first {
      parts.append(
        Words(
          vi: "nội dung không đọc hết được ở \(unreadPages.count) trang, từ trang \(first)",
          en: "the content of \(unreadPages.count) pages, from page \(first), cannot be read to the end"))
    }
    if parts.isEmpty, let warning = document.warnings.first { parts.append(Words(vi: warning, en: warning)) }
    guard !parts.isEmpty else { return [] }
    return [
      Finding(
        .mendedInput,
        Words(
          vi: "Tệp bị hỏng một phần: \(parts.map(\.vietnamese).joined(separator: "; ")).",
          en: "The file is damaged in part: \(parts.map(\.english).joined(separator: "; "))."),
        at: Place(name),
        hint: Words(
          vi: "Xem kỹ kết quả; xin bản nguyên vẹn nếu có thể.",
          en: "Look at the output with care; ask for a whole copy."))
    ]
  }
}
