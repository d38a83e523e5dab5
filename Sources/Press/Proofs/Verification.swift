import Drawing
import Findings
import Layout

/// Reads back every page that a run produced, with independent programs, and compares it with what was placed: its text
/// with the record, its ink with the places that the ink must keep to.
struct Verification {
  private let plan: RunPlan
  private let maker: PrintMaker
  private let output: String
  private let jobs: Int

  /// How many records of the merged file one process reads.
  private static let portion = 16

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
    if let merged = history.merged {
      let path = output + "/" + RunHistory.mergedName
      let count = try PaperReader(path: path).pageCount()
      if count != merged.pageCount { findings.append(.wrongPageCount(count, merged.pageCount, in: path)) }
    }
    let portions = stride(from: 0, to: entries.count, by: Self.portion).map {
      entries[$0..<min($0 + Self.portion, entries.count)]
    }
    OrderedPool<[Finding]>(jobs: jobs).run(
      count: portions.count, makeWorker: worker(portions, readsMerged: history.merged != nil)
    ) { _, found in
      findings += found
      return !interruption.isRequested
    }
    return findings
  }

  private func worker(
    _ portions: [ArraySlice<RunEntry>], readsMerged: Bool
  ) -> @Sendable () -> ((Int) -> [Finding]) {
    let (plan, maker, output) = (plan, maker, output)
    return {
      let typesetter: Typesetter
      do throws(Finding) {
        typesetter = try maker.worker()
      } catch {
        return { _ in [error] }
      }
      let judge = PageJudge(maker: maker)
      return { number in
        var findings: [Finding] = []
        let merged = readsMerged ? MergedReading(portions[number], in: output, dpi: PageJudge.dpi) : nil
        for entry in portions[number] {
          let recipient = plan.recipients[entry.order - 1]
          let wanted = maker.place(recipient, with: typesetter).pages
          findings += judge.lostFields(of: recipient, on: wanted)
          let expected = wanted.map(judge.expectation)
          if let merged, let first = entry.page {
            let file = "\(RunHistory.mergedName):\(first)"
            let pages = (first..<first + wanted.count).map(merged.page)
            findings += judge.findings(pages, expected, of: recipient, in: file)
          }
          if let file = entry.file {
            let path = RunEntry.folder + "/" + file.name
            do throws(Finding) {
              let pages = try ReadPage.all(of: output + "/" + path, dpi: PageJudge.dpi)
              if pages.count != wanted.count {
                findings.append(.wrongPageCount(pages.count, wanted.count, in: path, record: recipient.number))
              }
              let padded = wanted.indices.map { pages.indices.contains($0) ? pages[$0] : nil }
              findings += judge.findings(padded, expected, of: recipient, in: path)
            } catch {
              findings.append(error)
            }
          }
        }
        return findings
      }
    }
  }
}

/// A page of a finished file as other programs see it.
struct ReadPage {
  /// Squeezed.
  var text: String
  var ink: InkMap

  /// All pages of a small file.
  static func all(of path: String, dpi: Int) throws(Finding) -> [ReadPage] {
    let reader = PaperReader(path: path)
    let painted = try reader.inks(dpi: dpi)
    let texts = try reader.texts()
    var pages: [ReadPage] = []
    while let ink = painted.next() {
      // A page without text at the file's end has no form feed of its own.
      pages.append(
        ReadPage(text: texts.indices.contains(pages.count) ? PrintedText.squeezed(texts[pages.count]) : "", ink: ink))
    }
    return pages
  }
}

/// Some pages of the merged file, read one after the other.
final class MergedReading {
  private let texts: [String]
  private let painted: PaintedPages?
  private let first: Int
  private var next: Int

  init(_ entries: ArraySlice<RunEntry>, in output: String, dpi: Int) {
    let pages = entries.compactMap(\.page)
    first = pages.min() ?? 1
    next = first
    let last = entries.compactMap { entry in entry.page.map { $0 + (entry.file?.pageCount ?? 1) - 1 } }.max() ?? first
    let reader = PaperReader(path: output + "/" + RunHistory.mergedName)
    // What cannot be read is missing, which is told for every record.
    texts = ((try? reader.texts(of: first...last)) ?? []).map(PrintedText.squeezed)
    painted = texts.isEmpty ? nil : try? reader.inks(of: first...last, dpi: dpi)
  }

  /// A page by its number from 1, in rising order; nothing where the file has no such page.
  func page(_ number: Int) -> ReadPage? {
    guard let painted, number >= next, texts.indices.contains(number - first) else { return nil }
    var ink: InkMap?
    while next <= number {
      ink = painted.next()
      next += 1
    }
    return ink.map { ReadPage(text: texts[number - first], ink: $0) }
  }
}

extension Finding {
  static func wrongPageCount(_ count: Int, _ wanted: Int, in file: String, record: Int? = nil) -> Finding {
    Finding(
      .wrongPageCount,
      Words(vi: "Tệp có \(count) trang, phải là \(wanted).", en: "The file has \(count) pages instead of \(wanted)."),
      at: Place(file, record: record), hint: .doNotPrint)
  }
}

extension Words {
  static let doNotPrint = Words(
    vi: "Đừng in tệp này; chạy lại với --force.", en: "Do not print this file; run again with --force.")
}
