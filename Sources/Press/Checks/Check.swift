import Drawing
import Findings
import Records

/// Looks at everything that would be printed, and writes nothing.
public struct Check: Sendable {
  /// How one text of one certificate was fitted into its place.
  public struct Fit: Sendable {
    public var number: Int
    public var name: String
    public var report: FitReport

    /// How much the text had to give way, the larger the worse: its loss of size first, then the number of remedies,
    /// then how little height is left.
    var strain: (Double, Int, Double) {
      let size = report.nominalSize > 0 ? report.size / report.nominalSize : 1
      return (1 - size, report.remedies.count, -report.roomHeight)
    }
  }

  /// Number of records looked at, and of those that would be refused.
  public private(set) var recordCount = 0
  public private(set) var refusedCount = 0
  /// What is wrong, the worst first; among equals those beyond single records first, then in the order of calling.
  public private(set) var findings: [Finding] = []
  /// The texts that had to give way, the worst first.
  public private(set) var fits: [Fit] = []
  /// How many records of each award, unit and kind were looked at, and what their prizes come to.
  public private(set) var tallies = Tallies([])
  public private(set) var status = ExitStatus.allMade
  /// Groups of texts that take one size in all certificates.
  private var uniform: [UniformGroupReport] = []

  /// - Parameter worst: the most fits that are kept.
  public init(
    _ ceremony: Ceremony, home: Home, options: BatchOptions, worst: Int = 20,
    interruption: Interruption = Interruption()
  ) {
    let preparation = Preparation(ceremony, home: home, options: options)
    findings = preparation.findings
    if let plan = preparation.plan, let maker = preparation.maker {
      tallies = Tallies(plan.chosen.compactMap { plan.recipients[$0].record })
      uniform = plan.head.uniform
      look(plan, maker, options: options, worst: worst, interruption: interruption)
    }
    findings = Self.sorted(findings)
    if refusedCount > 0 { status = refusedCount < recordCount ? .someRefused : .data }
    let isBeyondRecords = preparation.plan == nil
    if isBeyondRecords { status = ExitStatus(nothingMadeBecauseOf: preparation.findings) }
    if interruption.isRequested { status = .interrupted }
  }

  /// Looks at the records alone, without placing any certificate: for lists of which one wants to know at once what is
  /// wrong in them.
  public init(dataOf ceremony: Ceremony, home: Home, options: BatchOptions) {
    do throws(Finding) {
      let review = try DataReview(ceremony, home: home, options: options)
      findings = Self.sorted(review.findings)
      (recordCount, refusedCount, tallies) = (review.recordCount, review.refused.count, review.tallies)
      if refusedCount > 0 { status = refusedCount < recordCount ? .someRefused : .data }
      let isBeyondRecords = findings.contains { $0.severity == .error && $0.place?.record == nil }
      if isBeyondRecords { status = ExitStatus(nothingMadeBecauseOf: findings) }
    } catch {
      findings = [error]
      status = ExitStatus(nothingMadeBecauseOf: findings)
    }
  }

  private mutating func look(
    _ plan: RunPlan, _ maker: PrintMaker, options: BatchOptions, worst: Int, interruption: Interruption
  ) {
    let least: Finding.Severity = options.isStrict ? .warning : .error
    Rehearsal(plan: plan, maker: maker, jobs: options.jobs).run(interruption: interruption) { recipient, pressed in
      recordCount += 1
      findings += pressed.findings
      if pressed.findings.contains(where: { $0.severity >= least }) { refusedCount += 1 }
      for report in pressed.fits where !report.remedies.isEmpty {
        fits.append(Fit(number: recipient.number, name: recipient.name, report: report))
      }
      // Sorting now and then keeps only what can still be among the worst.
      if (fits.count - 256) / 8 > worst { keepWorst(worst) }
      return true
    }
    keepWorst(worst)
  }

  private mutating func keepWorst(_ count: Int) {
    let order = fits.indices.sorted { left, right in
      let (one, other) = (fits[left].strain, fits[right].strain)
      return one == other ? left < right : one > other
    }
    fits = order.prefix(count).map { fits[$0] }
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    let order = findings.indices.sorted { left, right in
      findings[left].severity == findings[right].severity
        ? left < right : findings[left].severity > findings[right].severity
    }
    return order.map { findings[$0] }
  }

  /// The findings for a person to read: grouped by what is wrong, the worst first.
  public func text(in language: Language) -> String { CheckReport(findings).text(in: language) }

  /// One line for each group of texts that take one size: what it is, and who could not take it.
  public func uniformLines(in language: Language) -> [String] {
    uniform.map { report in
      let percent = String((report.share * 1000).rounded() / 10)
      let list = report.exceptions.map(String.init).joined(separator: ", ")
      let words = Words(
        vi: "\(report.layout), \(report.group): \(percent.replacing(".", with: ",")) % cỡ chữ"
          + (list.isEmpty ? "" : "; riêng cỡ nhỏ hơn: số \(list)"),
        en: "\(report.layout), \(report.group): \(percent) % of the size"
          + (list.isEmpty ? "" : "; smaller, each by itself: no. \(list)"))
      return words(in: language)
    }
  }

  public func count(of severity: Finding.Severity) -> Int { findings.count { $0.severity == severity } }

  /// The check as JSON: counts, findings, fits.
  public func json() -> String {
    var json = JSONBuilder(reserving: findings.count * 256)
    json.open("{")
    json.line(1)
    json.value("records", recordCount)
    json.line(1)
    json.value("refused", refusedCount)
    json.line(1)
    json.array("findings") { json in
      for finding in findings {
        json.line(2)
        json.value(nil, finding)
      }
    }
    json.line(1)
    json.array("fits") { json in
      for fit in fits {
        json.line(2)
        json.object { json in
          json.value("number", fit.number)
          json.value("name", fit.name)
          json.raw("fit", RunEntry.json([fit.report]).dropFirst().dropLast())
        }
      }
    }
    json.line(1)
    json.object("tallies") { json in
      json.value("count", tallies.total.count)
      json.raw("amount", tallies.total.amount.description.utf8)
      for (name, group) in [("awards", tallies.awards), ("units", tallies.units), ("kinds", tallies.kinds)] {
        json.array(name) { json in
          for tally in group {
            json.line(2)
            json.object { json in
              json.value("label", tally.label)
              json.value("count", tally.count)
              json.raw("amount", tally.amount.description.utf8)
            }
          }
        }
      }
    }
    if !uniform.isEmpty { json.uniform(uniform) }
    json.close("}", indent: 0)
    return json.text
  }
}

/// Presses all chosen recipients without writing any file.
struct Rehearsal<Maker: CertificateMaker> {
  let plan: RunPlan
  let maker: Maker
  let jobs: Int

  /// Hands over every certificate in the order of calling; stops when `consume` answers no.
  func run(interruption: Interruption, consume: (Recipient, Pressed<Maker.Sheet>) -> Bool) {
    let (plan, maker) = (plan, maker)
    let makeWorker: @Sendable () -> ((Int) -> PressedWork<Maker.Sheet>) = {
      let worker: Maker.Worker
      do throws(Finding) {
        worker = try maker.worker()
      } catch {
        return { _ in .pressed(Pressed(findings: [error]), nil, nil) }
      }
      return { number in
        PressedWork(
          plan.recipients[plan.chosen[number]], wants: [], over: nil, maker: maker, worker: worker, in: nil)
      }
    }
    OrderedPool(jobs: jobs).run(count: plan.chosen.count, makeWorker: makeWorker) { number, work in
      guard !interruption.isRequested, case .pressed(let pressed, _, _) = work else { return false }
      return consume(plan.recipients[plan.chosen[number]], pressed)
    }
  }
}
