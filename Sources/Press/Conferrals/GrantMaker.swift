import Booklet
import Findings
import Layout
import Records
import Vietnamese

/// Resolves grants, each once: a list has thousands of rows and a handful of awards and decisions. One for each thread.
struct GrantMaker {
  private struct Key: Hashable {
    var award: String?
    var kind: RecipientKind?
    var own: [FieldValue?]
  }

  let rules: ConferralRules
  private var known: [Key: Grant] = [:]

  init(_ rules: ConferralRules) { self.rules = rules }

  /// The grant of a recipient whose own values `own` gives.
  mutating func grant(kind: RecipientKind?, own: FieldLookup) -> Grant {
    let cell = (own("award") ?? rules.ceremony.values["award"])?.plainText
    let key = Key(award: cell, kind: kind, own: DecisionTerms.fields.map(own))
    if let grant = known[key] { return grant }
    let grant = make(cell, kind, own)
    known[key] = grant
    return grant
  }

  private func make(_ cell: String?, _ kind: RecipientKind?, _ own: FieldLookup) -> Grant {
    var faults: [Grant.Fault] = []
    let number = own("decision.number")?.plainText
    // What a title row or a layout names stands in for an award that no cell has.
    let usual = cell ?? awardOfLayout(&faults)
    let index = rules.decision(number: number, award: usual)
    let decision = index.map { rules.ceremony.decisions[$0] }
    let hasOwn = DecisionTerms.fields.contains { own($0) != nil }
    let terms: DecisionTerms
    if hasOwn {
      terms = DecisionTerms(decision, of: rules.ceremony, own: own)
      faults += conflicts(terms, index, own)
    } else {
      terms = index.map { rules.decisions[$0] } ?? rules.base
    }
    let title = usual.map { AwardTitle($0, by: terms.level?.level, of: terms.issuer) }
    let paper = paper(for: usual, title, &faults)
    var prize: PrizeTable.Prize?
    if let award = title?.award {
      faults += competence(award, terms)
      if let kind, let day = terms.date {
        prize = PrizeTable.prize(for: award, kind: kind, on: day, isOfCommune: terms.level?.isCommune ?? false)
      }
    }
    if let usual, let title, title.isUnclear { faults.append(.unclearTitle(usual, title)) }
    return Grant(terms: terms, decision: index, title: title, paper: paper, prize: prize, faults: faults)
  }

  /// The one award of the layout that prints everything, for records that name none.
  private func awardOfLayout(_ faults: inout [Grant.Fault]) -> String? {
    guard let standard = rules.ceremony.layouts.standard, let layout = rules.layouts[standard] else { return nil }
    if layout.names.count > 1 { faults.append(.severalAwards(layout.names, of: standard)) }
    return layout.names.count == 1 ? layout.names[0] : nil
  }

  private func paper(for cell: String?, _ title: AwardTitle?, _ faults: inout [Grant.Fault]) -> Grant.Paper {
    let choice = rules.ceremony.layouts
    guard let name = cell.map({ choice.layout(for: $0, titled: title?.text) }) ?? choice.standard else {
      if !choice.names.isEmpty || choice.hasElsewhere {
        faults.append(.noLayout(cell ?? "", suggestion: suggestion(for: title)))
      }
      return .none
    }
    if name == LayoutChoice.elsewhere { return .elsewhere }
    if let layout = rules.layouts[name], let title, !layout.names.isEmpty, !layout.prints(title) {
      faults.append(.otherLayout(title, layout.names, name, suggestion: suggestion(for: title)))
    }
    return .layout(name)
  }

  /// A layout that prints such an award.
  private func suggestion(for title: AwardTitle?) -> String? {
    guard let title else { return nil }
    let named = rules.layouts.sorted { $0.key < $1.key }.first { $0.value.prints(title) }?.key
    return named
      ?? LayoutFile.names(in: rules.folders).first {
        LayoutAwards(of: $0, in: rules.folders)?.prints(title) ?? false
      }
  }

  private func competence(_ award: Award, _ terms: DecisionTerms) -> [Grant.Fault] {
    switch Competence.verdict(award, by: terms.level, on: terms.date ?? rules.ceremony.values["date"]?.date) {
    case .allowed: []
    case .tooLow(let rule): [.tooLow(award, terms, rule)]
    case .tooHigh(let rule): [.tooHigh(award, terms, rule)]
    }
  }

  /// Facts of a decision that a row says otherwise than the ceremony.
  private func conflicts(_ terms: DecisionTerms, _ index: Int?, _ own: FieldLookup) -> [Grant.Fault] {
    guard let index else {
      // The list alone says it: only it can be wrong.
      return TermsReview(terms, ceremony: rules.ceremony, place: nil).findings.map {
        Grant.Fault(finding: $0, field: "decision.number")
      }
    }
    let wanted = rules.decisions[index]
    return DecisionTerms.fields.compactMap { field in
      guard let value = own(field), !["place", "emblem"].contains(field), let stated = wanted.value(of: field) ?? nil
      else { return nil }
      let isSame =
        field == "decision.number"
        ? true
        : field == "decision.date"
          ? value.date == stated.date
          : OfficialName.key(value.plainText) == OfficialName.key(stated.plainText)
      if isSame { return nil }
      let place = rules.ceremony.place(of: field, decision: index)
      return .twoFacts(field, value, stated, number: wanted.number, other: place)
    }
  }
}

extension Ceremony {
  /// Where the ceremony says a field of a decision.
  func place(of field: String, decision index: Int?) -> Place? {
    index.flatMap { decisions[$0].places[field] } ?? places[field] ?? index.flatMap { decisions[$0].place }
      ?? file.map { Place($0) }
  }
}

extension LayoutChoice {
  /// The layout of the rule that names the award as the cell or as the catalogue writes it, else the standard.
  func layout(for award: String, titled title: String?) -> String? {
    let names = rules.map(\.award)
    if let index = AwardName.index(of: award, in: names) ?? title.flatMap({ AwardName.index(of: $0, in: names) }) {
      return rules[index].layout
    }
    return standard
  }
}
