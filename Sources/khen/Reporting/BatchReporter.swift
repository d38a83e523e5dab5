import Findings
import Foundation
import Press

/// Shows a run while it goes on: a line that moves on a terminal, plain lines elsewhere, events for programs.
final class BatchReporter {
  private let console: Console
  private let start = ContinuousClock.now
  /// When the first record was begun, after reading and checking.
  private var begin = ContinuousClock.now
  private var lastDrawn: ContinuousClock.Instant?
  private var total = 0
  private var counts: [RecordOutcome.Status: Int] = [:]
  private var warningCount = 0
  private var isLineDrawn = false

  /// More warnings than these stand in the report only; errors are always shown.
  private static let mostWarnings = 20

  init(_ console: Console) {
    self.console = console
    guard console.isTerminal, !console.isQuiet, !console.isJSON else { return }
    console.draw(Words(vi: "Đang đọc và kiểm tra…", en: "Reading and checking…")(in: console.language))
    isLineDrawn = true
  }

  func observe(_ event: BatchEvent) {
    if console.isJSON { console.print(event.json) }
    switch event {
    case .started(let records):
      total = records
      begin = .now
      trace(Words(vi: "\(records) dòng đã đọc và kiểm tra", en: "\(records) records read and checked"))
    case .record(let outcome):
      counts[outcome.status, default: 0] += 1
      show(outcome.findings)
      if console.level == .debug { trace(outcome) }
      drawProgress()
    case .removed(let file):
      erase()
      console.tell(Words(vi: "Xóa \(file): không còn trong danh sách.", en: "Removing \(file): no longer in the list."))
    case .merged(let file, let pages):
      trace(Words(vi: "\(file) đã trọn, \(pages) trang", en: "\(file) is whole, \(pages) pages"))
    }
  }

  /// A line with the time since the start, for those who look for the cause of something.
  private func trace(_ words: Words) {
    guard console.level == .debug else { return }
    erase()
    let seconds = String((start.duration(to: .now).inSeconds * 1000).rounded() / 1000)
    console.trace(Words(vi: "\(seconds) s · \(words.vietnamese)", en: "\(seconds) s · \(words.english)"))
  }

  private func trace(_ outcome: RecordOutcome) {
    let file = outcome.file ?? "–"
    let (vietnamese, english) =
      switch outcome.status {
      case .made: ("làm", "made")
      case .refused: ("từ chối", "refused")
      case .unchanged: ("giữ nguyên", "unchanged")
      }
    trace(
      Words(
        vi: "số \(outcome.number) \(outcome.name): \(vietnamese), \(file)",
        en: "no. \(outcome.number) \(outcome.name): \(english), \(file)"))
  }

  private func show(_ findings: [Finding]) {
    for finding in findings where finding.severity > .note {
      if finding.severity == .warning {
        guard console.level > .error else { continue }
        warningCount += 1
        if warningCount > Self.mostWarnings { continue }
      }
      erase()
      console.report(finding)
    }
  }

  private var done: Int { counts.values.reduce(0, +) }

  private func drawProgress() {
    guard !console.isQuiet, !console.isJSON, total > 0 else { return }
    let now = ContinuousClock.now
    let pause: Duration = console.isTerminal ? .milliseconds(100) : .seconds(5)
    guard now - (lastDrawn ?? begin) >= pause else { return }
    lastDrawn = now
    let line = progress(after: now - begin)
    if console.isTerminal {
      console.draw("\r\u{1B}[2K" + line.harmless)
      isLineDrawn = true
    } else {
      console.complain(line.harmless)
    }
  }

  private func progress(after elapsed: Duration) -> String {
    let seconds = max(0.001, elapsed.inSeconds)
    let rate = Double(done) / seconds
    let left = Self.time(Double(total - done) / max(rate, 0.001))
    let made = counts[.made] ?? 0
    let refused = counts[.refused] ?? 0
    let unchanged = counts[.unchanged] ?? 0
    let words = Words(
      vi: "\(Int(rate))/giây · còn \(left.vietnamese) · làm \(made) · từ chối \(refused) · giữ nguyên \(unchanged)",
      en: "\(Int(rate))/s · \(left.english) left · made \(made) · refused \(refused) · unchanged \(unchanged)")
    let text = "\(done)/\(total) · \(words(in: console.language))"
    guard console.isTerminal else { return text }
    // A line that is too long for the terminal would run over into the next, and could not be wiped away.
    let room = console.columns - 1
    let width = min(24, room - text.count - 1)
    guard width >= 6 else { return String(text.prefix(room)) }
    let filled = width * done / max(1, total)
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled) + " " + text
  }

  private static func time(_ seconds: Double) -> Words {
    guard seconds > 100 else {
      let count = Int(seconds.rounded(.up))
      return Words(vi: "\(count) giây", en: "\(count) s")
    }
    let count = Int((seconds / 60).rounded(.up))
    return Words(vi: "\(count) phút", en: "\(count) min")
  }

  private func erase() {
    guard isLineDrawn else { return }
    console.draw("\r\u{1B}[2K")
    isLineDrawn = false
  }

  /// The closing summary, to be read in five seconds.
  func close(_ report: BatchReport, isDryRun: Bool) {
    erase()
    console.report(report.findings.filter { $0.severity > .note || !console.isQuiet })
    if console.isJSON {
      console.print(report.json)
      return
    }
    if warningCount > Self.mostWarnings {
      let more = warningCount - Self.mostWarnings
      console.tell(
        Words(vi: "… và \(more) cảnh báo nữa trong run.json.", en: "… and \(more) more warnings in run.json."))
    }
    guard !console.isQuiet, report.made + report.refused + report.unchanged > 0 else { return }
    console.print(summary(report, isDryRun: isDryRun)(in: console.language))
  }

  private func summary(_ report: BatchReport, isDryRun: Bool) -> Words {
    let seconds = (start.duration(to: .now).inSeconds * 10).rounded() / 10
    var vietnamese = ["\(report.made) đã làm", "\(report.refused) bị từ chối", "\(report.unchanged) giữ nguyên"]
    var english = ["\(report.made) made", "\(report.refused) refused", "\(report.unchanged) unchanged"]
    if report.removed > 0 {
      vietnamese.append("\(report.removed) đã xóa")
      english.append("\(report.removed) removed")
    }
    if let verified = report.verified {
      vietnamese.append("\(verified) đã đọc lại đúng")
      english.append("\(verified) read back and right")
    }
    var lines = Words(
      vi: vietnamese.joined(separator: " · ") + " · \(seconds) giây".replacingOccurrences(of: ".", with: ","),
      en: english.joined(separator: " · ") + " · \(seconds) s")
    if isDryRun {
      lines.vietnamese += "\nChạy thử: chưa ghi gì."
      lines.english += "\nDry run: nothing was written."
    } else {
      let files = report.files.map { "\n  \(report.output)/\($0)" }.joined()
      lines.vietnamese += files
      lines.english += files
    }
    if report.status == .interrupted {
      lines.vietnamese += "\nĐã dừng theo yêu cầu. Chạy lại với --resume để làm tiếp."
      lines.english += "\nStopped as asked. Run again with --resume to go on."
    }
    return lines
  }
}

extension Duration {
  /// The length in seconds.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
