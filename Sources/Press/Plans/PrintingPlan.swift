import Findings
import Foundation
import Locks
import Records
import Vietnamese

/// What a run will print, in the words of an office: who is given what under which decision, and what its papers bear.
/// Made of the same conferrals that the papers are made of.
public struct PrintingPlan: Sendable, Hashable {
  /// How a column of the list was understood.
  public struct Column: Sendable, Hashable {
    public var sheet: String
    public var header: String
    /// The field by its canonical name; nothing for a column that no field knows.
    public var field: String?
  }

  /// The recipients of one award under one decision.
  public struct Group: Sendable, Hashable {
    public var award: String
    public var decision: String
    public var date: CivilDate?
    /// The head line, and the block at the foot, as they are printed.
    public var head: String
    public var capacity: String
    public var post: String
    public var signer: String
    /// The layout and its paper; nothing where the paper comes from elsewhere.
    public var layout: String?
    public var paper: String?
    public var counts: [RecipientKind: Int] = [:]
    public var first: String
    public var last: String

    public var count: Int { counts.values.reduce(0, +) }
  }

  /// A row that is no recipient, or a guess: where, and why.
  public struct Remark: Sendable, Hashable {
    public var place: String
    public var words: Words
  }

  public var ceremony: String
  public var date: CivilDate?
  public var files: [String] = []
  public var columns: [Column] = []
  public var groups: [Group] = []
  public var skipped: [Remark] = []
  public var refused: [Remark] = []
  public var corrections = 0
  public var doubts: [Remark] = []
  /// The sum of who is given what, so that a changed name changes the plan.
  public var sum = ""

  public var count: Int { groups.reduce(0) { $0 + $1.count } }

  /// How many recipients of a kind there are.
  public func count(of kind: RecipientKind) -> Int { groups.reduce(0) { $0 + ($1.counts[kind] ?? 0) } }
}

extension PrintingPlan {
  /// The version of the plan as JSON; its schema is `docs/schemas/plan.schema.json`.
  public static let schemaVersion = 1

  /// Rows that a list is read without, by the codes of what is said of them.
  private static let skipping: [Code] = [.passedRow, .hiddenRows, .hiddenSheet, .sheetWithoutHeader, .hiddenColumn]
  /// What was guessed or mended.
  private static let guessing: [Code] = [
    .honorificMissing, .honorificInName, .unknownAward, .awardBelowAuthority, .layoutWithoutAwards, .unusualPrize,
    .decisionAfterCeremony, .decisionNumberPadded, .sectionHeading, .doubtfulDate, .guessedEncoding, .legacyLetters,
  ]

  init(_ plan: RunPlan, columns: [Column], papers: [String: String]) {
    ceremony = plan.ceremonyName
    files = plan.head.inputs.map(\.path)
    self.columns = columns
    let parts = Stretches(of: plan.recipients.count, length: 2_048).map { stretch in Part(plan.recipients, stretch) }
    var digester = Digester()
    for part in parts {
      for group in part.groups { add(group, papers: papers) }
      refused += part.refused
      doubts += part.doubts
      digester.add(part.sum.bytes)
    }
    sum = digester.finish().description
    for finding in plan.findings {
      let remark = Remark(place: finding.place?.description ?? "", words: finding.message)
      if Self.skipping.contains(finding.code) { skipped.append(remark) }
      if Self.guessing.contains(finding.code) { doubts.append(remark) }
    }
  }

  private mutating func add(_ group: Group, papers: [String: String]) {
    var group = group
    group.paper = group.layout.flatMap { papers[$0] }
    guard
      let index = groups.firstIndex(where: {
        $0.award == group.award && $0.decision == group.decision && $0.date == group.date && $0.head == group.head
          && $0.capacity == group.capacity && $0.post == group.post && $0.signer == group.signer
          && $0.layout == group.layout
      })
    else { return groups.append(group) }
    groups[index].counts.merge(group.counts) { $0 + $1 }
    groups[index].last = group.last
  }

  /// What a stretch of the recipients adds to the plan.
  private struct Part: Sendable {
    var groups: [Group] = []
    var refused: [Remark] = []
    var doubts: [Remark] = []
    var sum: Digest

    init(_ recipients: RecipientRoll, _ stretch: Range<Int>) {
      var digester = Digester()
      var indexes: [ObjectIdentifier: Int] = [:]
      for position in stretch {
        let recipient = recipients[position]
        if let error = recipient.findings.first(where: { $0.severity == .error }) {
          refused.append(Remark(place: recipient.origin, words: error.message))
          continue
        }
        for finding in recipient.findings where PrintingPlan.guessing.contains(finding.code) {
          doubts.append(Remark(place: finding.place?.description ?? "", words: finding.message))
        }
        let conferral = recipient.scope
        let grant = conferral.grant
        let index = indexes[ObjectIdentifier(grant)] ?? groups.count
        if index == groups.count {
          indexes[ObjectIdentifier(grant)] = index
          groups.append(Group(grant, first: conferral.fullName))
        }
        groups[index].counts[conferral.kind, default: 0] += 1
        groups[index].last = conferral.fullName
        for text in [conferral.fullName, grant.title?.text ?? "", grant.terms.number] { digester.add(text) }
      }
      sum = digester.finish()
    }
  }
}

extension PrintingPlan.Group {
  fileprivate init(_ grant: Grant, first: String) {
    let terms = grant.terms
    self.init(
      award: grant.title?.text ?? "", decision: terms.number, date: terms.date, head: terms.authority,
      capacity: terms.signer.capacity, post: terms.signer.title, signer: terms.signer.name, layout: grant.layout,
      paper: nil, first: first, last: first)
  }
}

extension PrintingPlan {
  /// The plan of a ceremony, and what is wrong beyond single records; no plan where that forbids printing at all.
  public static func read(
    _ ceremony: Ceremony, home: Home, options: BatchOptions
  ) -> (plan: PrintingPlan?, findings: [Finding]) {
    let preparation = Preparation(ceremony, home: home, options: options)
    return (preparation.plan.map { preparation.printingPlan($0, of: ceremony) }, preparation.findings)
  }
}
