import Findings
import Foundation
import Synchronization
import Vietnamese

@testable import Press

/// Makes certificates of plain text, so that what a run does with them can be looked at alone.
struct TextMaker: CertificateMaker {
  /// Names of recipients whose certificates are refused.
  var refused: Set<String> = []
  /// How many certificates were pressed.
  let count = Counter()
  /// Asks for the end of the run after so many certificates.
  var interruption: (after: Int, Interruption)?

  final class Counter: Sendable {
    private let value = Atomic<Int>(0)
    var current: Int { value.load(ordering: .relaxed) }
    func increase() -> Int { value.add(1, ordering: .relaxed).newValue }
  }

  struct Merged: MergedFile {
    let sink: ([UInt8]) throws(Finding) -> Void

    mutating func append(_ sheet: String, of recipient: Recipient) throws(Finding) {
      try sink(Array("\(sheet)\n".utf8))
    }
    mutating func finish() throws(Finding) -> [Finding] {
      try sink(Array("end\n".utf8))
      return []
    }
  }

  func worker() throws(Finding) -> Int { 0 }

  func press(
    _ recipient: Recipient, wants: PressedParts, unless isStanding: (String) -> Bool, with worker: Int
  ) -> Pressed<String> {
    let number = count.increase()
    if let interruption, number >= interruption.after { interruption.1.request() }
    if number.isMultiple(of: 7) { usleep(200) }
    var pressed = Pressed<String>(pageCount: 1)
    if refused.contains(recipient.name) {
      pressed.findings = [
        Finding(.textDoesNotFit, Words(vi: "Không vừa.", en: "Does not fit."), at: recipient.place)
      ]
      return pressed
    }
    if wants.contains(.sheet) { pressed.sheet = recipient.name }
    guard wants.contains(.file) else { return pressed }
    let file = Array("giấy khen \(recipient.name)".utf8)
    pressed.key = Digest(of: file).description
    if !isStanding(pressed.key) { pressed.file = file }
    return pressed
  }

  func merge(into sink: @escaping ([UInt8]) throws(Finding) -> Void) throws(Finding) -> Merged { Merged(sink: sink) }
}

extension RunPlan {
  /// A plan of recipients that have nothing but their names.
  static func names(_ names: [String], chosen: [Int]? = nil) -> RunPlan {
    var fileNames = FileNames()
    let ceremony = Ceremony(recordFile: "awards.csv")
    let recipients = names.enumerated().map { index, name in
      let order = index + 1
      return Recipient(
        number: order, order: order, scope: Conferral(own: ["name": .text(name)], ceremony: ceremony),
        layout: "giay-khen", fileName: fileNames.name("\(order)-\(name)") + ".pdf",
        place: Place("awards.csv", line: order), row: order, findings: [])
    }
    return RunPlan(
      ceremonyName: "thử", recipients: RecipientRoll(recipients), chosen: chosen ?? Array(recipients.indices),
      head: RunReport.Head(ceremony: "thử"),
      refusedSheet: { refused throws(Finding) in
        let names = refused.map(\.recipient.name).joined(separator: "\n")
        return refused.isEmpty ? nil : RefusedSheet.File(name: "refused.csv", bytes: Array(names.utf8))
      })
  }
}

extension BatchRun where Maker == TextMaker {
  /// Runs a plan and collects what it told.
  static func run(
    _ plan: RunPlan, into output: String, maker: TextMaker = TextMaker(), interruption: Interruption = Interruption(),
    change: (inout BatchOptions) -> Void = { _ in }
  ) -> (report: BatchReport, events: [BatchEvent]) {
    var options = BatchOptions(output: output)
    options.jobs = 2
    change(&options)
    let log = Log()
    let run = BatchRun(plan: plan, options: options, maker: maker, interruption: interruption) { log.events.append($0) }
    return (run.run(), log.events)
  }
}

private final class Log {
  var events: [BatchEvent] = []
}
