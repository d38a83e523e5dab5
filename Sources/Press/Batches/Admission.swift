import Booklet
import Findings
import Foundation

/// The gate through which every paper beside the certificates gets its recipients: whom a certificate is refused, for whatever
/// reason, stands in no list, script, label, sum or booklet.
struct Admission {
  /// Those who are admitted, in the order of calling.
  private(set) var recipients: [Recipient] = []
  /// What is wrong beyond single records, and what is worth knowing of those admitted.
  private(set) var findings: [Finding] = []
  /// Why others are not admitted; of each the first is an error.
  private(set) var refusals: [Finding] = []

  var honoured: [Honoured] { recipients.map(\.honoured) }

  /// Reads the records of a ceremony and tries every certificate, without writing any.
  init(_ ceremony: Ceremony, home: Home) throws(Finding) {
    guard !ceremony.layouts.names.isEmpty else {
      // A ceremony without certificates: the records alone decide.
      let list = RecipientList(ceremony, home: home)
      findings = list.findings
      for recipient in list.book.roll { add(recipient, recipient.findings) }
      return
    }
    var options = BatchOptions(output: "")
    options.jobs = ProcessInfo.processInfo.activeProcessorCount
    let preparation = Preparation(ceremony, home: home, options: options)
    findings = preparation.findings
    guard let plan = preparation.plan, let maker = preparation.maker else { return }
    Rehearsal(plan: plan, maker: maker, jobs: options.jobs).run(interruption: Interruption()) { recipient, pressed in
      add(recipient, pressed.findings)
      return true
    }
    // Those whose paper comes from elsewhere have no certificate to try, and are called and listed all the same.
    guard plan.paperless > 0 else { return }
    for recipient in plan.recipients where recipient.scope.grant.paper == .elsewhere {
      add(recipient, recipient.findings)
    }
    recipients.sort { $0.order < $1.order }
  }

  private mutating func add(_ recipient: Recipient, _ found: [Finding]) {
    guard found.contains(where: { $0.severity == .error }) else { return recipients.append(recipient) }
    refusals += found.filter { $0.severity > .note }
  }
}

/// What is told of papers that were made from admitted recipients.
protocol PaperReport: Sendable {
  associatedtype File
  var status: ExitStatus { get set }
  var findings: [Finding] { get set }
  /// Why recipients are on none of the papers.
  var refusals: [Finding] { get set }
  var files: [File] { get set }
}

extension PaperReport {
  /// Takes what the gate tells.
  mutating func take(_ admission: Admission) {
    findings += admission.findings
    refusals += admission.refusals
    guard admission.recipients.isEmpty, let first = refusals.first(where: { $0.severity == .error }) else { return }
    // Nobody is left for any paper: that is what ends the work.
    findings.append(first)
    refusals.removeAll { $0 == first }
  }

  /// Whether anything forbids to make the papers.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Says how the work ended, and tells all that was found.
  mutating func close() {
    if hasErrors {
      status = ExitStatus(nothingMadeBecauseOf: findings)
      files = []
    } else if !refusals.isEmpty {
      status = .someRefused
    }
    findings = refusals + findings
  }
}
