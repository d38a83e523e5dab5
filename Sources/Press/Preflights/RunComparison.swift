import Findings
import Foundation
import Vietnamese

/// Holds the text of one finished PDF against what the run report tells of it.
struct RunComparison {
  let file: String
  /// The text of every page.
  let texts: [String]
  let sum: String
  let history: RunHistory
  /// The records that the file should bear.
  let entries: [RunEntry]
  private let isMerged: Bool

  init(file: String, texts: [String], sum: String, history: RunHistory) {
    self.file = file
    self.texts = texts
    self.sum = sum
    self.history = history
    let name = (file as NSString).lastPathComponent
    isMerged = name == RunHistory.mergedName
    entries = history.entries.filter { [isMerged] in
      $0.status != .refused && (isMerged ? $0.page != nil : $0.file?.name == name)
    }
  }

  var concernsFile: Bool { !entries.isEmpty }

  /// Whether the file lies where only certificates of the run should.
  var isAmongCertificates: Bool {
    let folder = (file as NSString).deletingLastPathComponent
    return (folder as NSString).lastPathComponent == RunEntry.folder
  }

  var findings: [Finding] {
    guard let first = entries.first else { return [] }
    var findings: [Finding] = []
    if let told = isMerged ? history.merged?.sum : first.file?.sum, told != sum { findings.append(otherBytes) }
    if let told = isMerged ? history.merged?.pageCount : first.file?.pageCount, told != texts.count {
      findings.append(wrongCount(told))
    }
    for (index, entry) in entries.enumerated() {
      let text = text(of: entry, before: entries.indices.contains(index + 1) ? entries[index + 1] : nil)
      let letters = Self.letters(text.letters)
      if entry.name.isEmpty {
        findings.append(nameless(entry))
      } else if !letters.contains(Self.letters(entry.name)) {
        findings.append(missing(entry.name, field: "name", of: entry, page: text.page))
      }
      for (field, wanted) in entry.texts where !letters.contains(Self.letters(wanted)) {
        findings.append(missing(wanted, field: field, of: entry, page: text.page))
      }
    }
    return findings
  }

  /// The text of all pages of a record; in the merged file they end where the next record's begin.
  private func text(of entry: RunEntry, before next: RunEntry?) -> (letters: String, page: Int) {
    guard isMerged else { return (texts.joined(), 1) }
    let first = entry.page ?? 1
    let count = entry.file?.pageCount ?? next?.page.map { $0 - first } ?? texts.count - first + 1
    let pages = (first - 1..<first - 1 + max(1, count)).filter(texts.indices.contains)
    return (pages.map { texts[$0] }.joined(), first)
  }

  /// The text with the marks of print, without white space, marks that are not seen, and case: pages have other dashes than
  /// sheets, lines break where they like, styles may set capitals.
  private static func letters(_ text: String) -> String {
    let kept = VietnameseText.typographic(VietnameseText.nfc(text)).lowercased().unicodeScalars.filter {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    return String(String.UnicodeScalarView(kept))
  }
}

// MARK: - Findings

extension RunComparison {
  /// The report has no word about the file.
  func nothingTold(by report: String) -> Finding {
    Finding(
      .reportWithoutFile,
      Words(
        vi: "“\(report)” không nói gì về tệp này.", en: "“\(report)” tells nothing of this file."),
      at: Place(file),
      hint: Words(
        vi: "Dùng run.json của lần chạy đã làm ra tệp, và giữ nguyên tên tệp.",
        en: "Use the run.json of the run that made the file, and keep the file's name."))
  }

  private var otherBytes: Finding {
    Finding(
      .changedSinceRun,
      Words(
        vi: "Tệp khác với tệp mà lần chạy đã ghi (SHA-256).",
        en: "The file is not the one that the run wrote (SHA-256)."),
      at: Place(file), hint: Words(vi: "Chạy lại khen certificates.", en: "Run khen certificates again."))
  }

  private func wrongCount(_ told: Int) -> Finding {
    Finding(
      .pageCountSinceRun,
      Words(
        vi: "Tệp có \(texts.count) trang; lần chạy đã ghi \(told).",
        en: "The file has \(texts.count) pages; the run wrote \(told)."),
      at: Place(file), hint: Words(vi: "Chạy lại khen certificates.", en: "Run khen certificates again."))
  }

  private func nameless(_ entry: RunEntry) -> Finding {
    Finding(
      .reportWithoutName,
      Words(
        vi: "run.json không có tên của bản ghi \(entry.number), nên không so được.",
        en: "run.json has no name of record \(entry.number), so it cannot be compared."),
      at: Place(file, record: entry.number, field: "name"),
      hint: Words(
        vi: "Tệp này của bản khen cũ; chạy lại khen certificates --force.",
        en: "It is of an older khen; run khen certificates --force."))
  }

  private func missing(_ text: String, field: String, of entry: RunEntry, page: Int) -> Finding {
    Finding(
      .pageWithoutItsText,
      Words(
        vi: "Trang \(page) không có “\(text)” (\(field)) của bản ghi \(entry.number).",
        en: "Page \(page) does not bear “\(text)” (\(field)) of record \(entry.number)."),
      at: Place(file, record: entry.number, field: field),
      hint: Words(
        vi: "Không phát tờ này; chạy lại khen certificates.", en: "Do not hand it out; run khen certificates again."))
  }
}

extension RunEntry {
  /// The fitted texts as they were set, with their names.
  var texts: [(name: String, text: String)] {
    struct Fit: Decodable {
      var name: String
      var text: String?
    }
    let known = (try? JSONDecoder().decode([Fit].self, from: Data(fits))) ?? []
    return known.compactMap { fit in fit.text.map { (fit.name, $0) } }
  }
}
