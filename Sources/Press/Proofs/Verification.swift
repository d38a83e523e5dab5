import Drawing
import Findings
import Vietnamese

/// Reads back every page that a run produced, with an independent program, and compares its text with what was placed
/// and with the record's name.
struct Verification {
  private let plan: RunPlan
  private let maker: PrintMaker
  private let output: String
  private let jobs: Int

  init(plan: RunPlan, maker: PrintMaker, output: String, jobs: Int) {
    self.plan = plan
    self.maker = maker
    self.output = output
    self.jobs = jobs
  }

  /// What does not agree: for each faulty record at least one finding.
  func findings(interruption: Interruption) throws(Finding) -> [Finding] {
    let folder = try OutputFolder(holding: output)
    let history = try RunHistory(in: folder)
    let chosen = Set(plan.chosen.map { plan.recipients[$0].order })
    let entries = history.entries.filter { $0.status != .refused && chosen.contains($0.order) }
    var findings: [Finding] = []
    let merged = try history.merged.map { merged throws(Finding) in
      try PageTexts(of: output + "/" + RunHistory.mergedName).pages.map(Self.squeezed)
    }
    if let merged, let wanted = history.merged?.pageCount, merged.count != wanted {
      findings.append(Self.wrongCount(merged.count, wanted, at: output + "/" + RunHistory.mergedName))
    }
    OrderedPool<[Finding]>(jobs: jobs).run(count: entries.count, makeWorker: worker(entries, merged)) { _, found in
      findings += found
      return !interruption.isRequested
    }
    return findings
  }

  private func worker(_ entries: [RunEntry], _ merged: [String]?) -> @Sendable () -> ((Int) -> [Finding]) {
    let (plan, maker, output) = (plan, maker, output)
    return {
      let typesetter: Typesetter
      do throws(Finding) {
        typesetter = try maker.worker()
      } catch {
        return { _ in [error] }
      }
      return { number in
        let entry = entries[number]
        let recipient = plan.recipients[entry.order - 1]
        let wanted = maker.place(recipient, with: typesetter).pages.map(PrintedText.init)
        var findings: [Finding] = []
        if let merged, let first = entry.page {
          let pages = (first - 1..<first - 1 + wanted.count).map { merged.indices.contains($0) ? merged[$0] : nil }
          findings += Self.compare(pages, with: wanted, of: recipient, in: "\(RunHistory.mergedName):\(first)")
        }
        if let file = entry.file {
          let path = RunEntry.folder + "/" + file.name
          do throws(Finding) {
            let pages = try PageTexts(of: output + "/" + path).pages.map(Self.squeezed)
            if pages.count != wanted.count { findings.append(Self.wrongCount(pages.count, wanted.count, at: path)) }
            findings += Self.compare(pages, with: wanted, of: recipient, in: path)
          } catch {
            findings.append(error)
          }
        }
        return findings
      }
    }
  }

  private static func compare(
    _ pages: [String?], with wanted: [PrintedText], of recipient: Recipient, in file: String
  ) -> [Finding] {
    var findings: [Finding] = []
    for (page, text) in zip(pages, wanted) {
      guard let page else {
        findings.append(mismatch(recipient.name, of: recipient, in: file))
        continue
      }
      if let line = text.lines.first(where: { !page.contains(squeezed($0)) }) {
        findings.append(mismatch(line, of: recipient, in: file))
      } else if page.unicodeScalars.count != text.length {
        findings.append(mismatch(recipient.name, of: recipient, in: file))
      }
    }
    let all = pages.compactMap { $0 }.joined()
    if !all.contains(squeezed(recipient.name)), !findings.contains(where: { $0.place?.record == recipient.number }) {
      findings.append(mismatch(recipient.name, of: recipient, in: file))
    }
    return findings
  }

  /// The text in NFC and small letters, without white space: readers differ in where they see spaces.
  static func squeezed(_ text: String) -> String {
    String(VietnameseText.lowercased(text).filter { !$0.isWhitespace })
  }

  private static func mismatch(_ text: String, of recipient: Recipient, in file: String) -> Finding {
    var place = Place(file, record: recipient.number)
    place.field = "name"
    return Finding(
      .error, Code(.proof, 2),
      Words(
        vi: "Đọc lại không thấy đúng “\(text)” (số \(recipient.number), \(recipient.name)).",
        en: "Reading back does not show “\(text)” (no. \(recipient.number), \(recipient.name))."),
      at: place,
      hint: Words(vi: "Đừng in tệp này; chạy lại với --force.", en: "Do not print this file; run again with --force."))
  }

  private static func wrongCount(_ count: Int, _ wanted: Int, at file: String) -> Finding {
    Finding(
      .error, Code(.proof, 3),
      Words(vi: "Tệp có \(count) trang, phải là \(wanted).", en: "The file has \(count) pages instead of \(wanted)."),
      at: Place(file),
      hint: Words(vi: "Đừng in tệp này; chạy lại với --force.", en: "Do not print this file; run again with --force."))
  }
}

/// The text that a page was made with.
struct PrintedText: Sendable {
  private(set) var lines: [String] = []
  /// Number of scalars of all lines, squeezed.
  private(set) var length = 0

  init(_ page: Page) {
    add(page.frame)
    length = lines.reduce(0) { $0 + Verification.squeezed($1).unicodeScalars.count }
  }

  private mutating func add(_ frame: Frame) {
    for placed in frame.marks {
      switch placed.mark {
      case .text(let line): lines.append(line.text)
      case .group(let group): add(group.frame)
      case .shared(let shared): add(shared.frame)
      default: break
      }
    }
  }
}
