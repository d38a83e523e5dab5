import Booklet
import Findings
import Foundation
import Layout
import Locks
import Records
import Vietnamese

/// Looks at what a ceremony's recipients are given, before any paper is made of it.
struct ConferralReview {
  private let rules: ConferralRules

  init(_ rules: ConferralRules) { self.rules = rules }

  // MARK: The ceremony

  /// What is wrong with its decisions and layouts, whoever the recipients are.
  var ofCeremony: [Finding] {
    let ceremony = rules.ceremony
    var findings: [Finding] = []
    for (index, terms) in rules.decisions.enumerated() {
      findings += TermsReview(terms, ceremony: ceremony) { ceremony.place(of: $0, decision: index) }.findings
      findings += bareNumber(
        ceremony.decisions[index].number, at: ceremony.place(of: "decision.number", decision: index))
    }
    if rules.decisions.isEmpty {
      findings += TermsReview(rules.base, ceremony: ceremony) { ceremony.place(of: $0, decision: nil) }.findings
      findings += bareNumber(
        ceremony.values["decision.number"]?.plainText, at: ceremony.place(of: "decision.number", decision: nil))
    }
    findings += sameNumbers
    var unique: [Finding] = []
    for finding in findings where !unique.contains(finding) { unique.append(finding) }
    return unique
  }

  private func bareNumber(_ number: String?, at place: Place?) -> [Finding] {
    guard let number, DecisionNumber.padded(number) != number else { return [] }
    return [
      Finding(
        .decisionNumberPadded,
        Words(
          vi: "Số quyết định \(number) được in là \(DecisionNumber.padded(number)) (Nghị định 30/2020).",
          en: "The decision's number \(number) is printed as \(DecisionNumber.padded(number)) (Decree 30/2020)."),
        at: place)
    ]
  }

  /// Decisions that stand twice under one number must say the same.
  private var sameNumbers: [Finding] {
    var findings: [Finding] = []
    for (index, terms) in rules.decisions.enumerated() where !terms.number.isEmpty {
      guard
        let first = rules.decisions[..<index].firstIndex(where: {
          DecisionNumber.key($0.number) == DecisionNumber.key(terms.number)
        })
      else { continue }
      for field in DecisionTerms.fields where field != "decision.number" {
        guard let one = terms.value(of: field) ?? nil, let other = rules.decisions[first].value(of: field) ?? nil,
          one != other
        else { continue }
        findings.append(
          .factTypedTwice(
            field, one.plainText, other.plainText, number: terms.number,
            other: rules.ceremony.place(of: field, decision: first),
            at: rules.ceremony.place(of: field, decision: index)))
      }
    }
    return findings
  }

  /// Titles of lists that name another decision than the ceremony has, or another day.
  func findings(of mentions: [DecisionMention]) -> [Finding] {
    mentions.flatMap { mention -> [Finding] in
      let numbered = (rules.decisions.isEmpty ? [rules.base] : rules.decisions).filter { !$0.number.isEmpty }
      let key = DecisionNumber.key(mention.number)
      guard let index = numbered.firstIndex(where: { DecisionNumber.key($0.number) == key }) else {
        guard !numbered.isEmpty, !mention.isOverruled || !rules.decisions.isEmpty else { return [] }
        return [.decisionOfListDiffers(mention, numbered.map(\.number))]
      }
      guard let day = mention.date, let stated = numbered[index].date, day != stated else { return [] }
      return [
        .factTypedTwice(
          "decision.date", day.shortText, stated.shortText, number: mention.number, other: numbered[index].origin,
          at: mention.place)
      ]
    }
  }

  // MARK: Records

  /// What a stretch of the records shows.
  private struct Seen: Sendable {
    var findings: [Finding] = []
    var silent: [SilentLayout] = []
    /// Positions of persons whom nothing addresses, and how many are addressed.
    var unaddressed: [Int] = []
    var addressedCount = 0
  }

  /// What is wrong with the records' conferrals, in their order.
  func findings(in records: RecordList) -> [Finding] {
    let seen = Stretches(of: records.count, length: 4_096).map { stretch in look(at: records, stretch) }
    return seen.flatMap(\.findings) + SilentLayout.findings(seen.flatMap(\.silent))
      + honorifics(seen.flatMap(\.unaddressed), besides: seen.reduce(0) { $0 + $1.addressedCount }, in: records)
  }

  private func look(at records: RecordList, _ stretch: Range<Int>) -> Seen {
    var grants = GrantMaker(rules)
    var seen = Seen()
    for (offset, record) in records.stretch(stretch).enumerated() {
      let conferral = Conferral(record: record, grants: &grants)
      seen.findings += findings(of: conferral, record)
      if let layout = conferral.grant.layout, let title = conferral.grant.title, record["award"] != nil,
        let known = rules.layouts[layout], known.names.isEmpty, !known.setsAward
      {
        seen.silent.append(SilentLayout(layout: layout, award: title.text, place: known.place))
      }
      guard conferral.statedKind == .individual, record["kind"] != nil else { continue }
      if conferral.who.fault == .noHonorific, conferral.fullName == conferral.who.full {
        seen.unaddressed.append(stretch.lowerBound + offset)
      } else {
        seen.addressedCount += 1
      }
    }
    return seen
  }

  private func findings(of conferral: Conferral, _ record: Record) -> [Finding] {
    var findings: [Finding] = []
    if record["kind"] == nil || conferral.statedKind == nil { findings.append(.unclearKind(record)) }
    switch conferral.who.fault {
    case .honorificInName: findings.append(.honorificInName(conferral.who, record))
    case .honorificsContradict(let inName, let inColumn):
      findings.append(.honorificsContradict(inName, inColumn, record))
    case .noHonorific, nil: break
    }
    if Placeholder.isExample(record.text("name")) {
      findings.append(.placeholderLeft(record.text("name"), field: "name", at: record.place(of: "name")))
    }
    for fault in conferral.grant.faults {
      var finding = fault.finding
      finding.place = record.place(of: fault.field)
      findings.append(finding)
    }
    return findings + amount(of: conferral, record)
  }

  private func amount(of conferral: Conferral, _ record: Record) -> [Finding] {
    guard let value = record["amount"] else { return [] }
    guard case .number(let amount) = value else { return [.impossibleAmount(value.plainText, record)] }
    if amount < 0 || !amount.isWhole { return [.impossibleAmount(value.plainText, record)] }
    if let prize = conferral.grant.prize {
      return prize.amount == amount ? [] : [.unusualPrize(amount, prize, record)]
    }
    guard let award = conferral.grant.title?.award, let day = conferral.grant.terms.date,
      let ceiling = PrizeTable.ceiling(for: award, on: day), amount > ceiling.amount
    else { return [] }
    return [.prizeAboveCeiling(amount, ceiling.amount, ceiling.source, record)]
  }

  /// Persons whom nothing addresses: one by one where the list addresses others, else all in one.
  private func honorifics(_ missing: [Int], besides addressedCount: Int, in records: RecordList) -> [Finding] {
    guard let first = missing.first else { return [] }
    if addressedCount > 0 { return missing.map { .noHonorific(records[$0]) } }
    return [.noHonorifics(missing.count, records[first])]
  }
}

/// Layouts that print words of their own whatever the award, and name no award.
private struct SilentLayout: Hashable, Sendable {
  var layout: String
  var award: String
  var place: Place

  static func findings(_ silent: [SilentLayout]) -> [Finding] {
    var seen: [SilentLayout] = []
    for one in silent where !seen.contains(one) { seen.append(one) }
    var layouts: [String] = []
    for one in seen where !layouts.contains(one.layout) { layouts.append(one.layout) }
    return layouts.compactMap { layout in
      let awards = seen.filter { $0.layout == layout }
      let list = awards.map(\.award).joined(separator: ", ")
      return Finding(
        .layoutWithoutAwards,
        Words(
          vi: "Mẫu “\(layout)” không ghi in hình thức khen thưởng nào, và không in {award}.",
          en: "The layout “\(layout)” does not say which awards it prints, and does not set {award}."),
        at: awards.first?.place,
        hint: Words(vi: "Thêm dòng: awards: [\(list)]", en: "Add the line: awards: [\(list)]"))
    }
  }
}

extension Decimal {
  fileprivate var isWhole: Bool {
    var (source, rounded) = (self, Decimal())
    NSDecimalRound(&rounded, &source, 0, .plain)
    return rounded == self
  }
}
