import Findings
import Layout
import Vietnamese

/// What an administrative paper of the booklet says of itself: a decision from the ceremony's own, by its number.
struct PaperTerms {
  private(set) var terms: DecisionTerms

  /// A decision; what the part says again must be what the ceremony says.
  init(_ part: BookletPart, of decisions: [DecisionTerms]) throws(Finding) {
    terms = try Self.found(part, in: decisions)
    let isNamed = !terms.number.isEmpty
    if !isNamed { terms.number = DecisionNumber.padded(part.number ?? "") }
    if let date = part.date {
      if isNamed, let stated = terms.date, stated != date {
        throw conflict("decision.date", date.shortText, stated.shortText, part)
      }
      terms.date = date
    }
    try take(part.authority, "authority", terms.authority, part) { $0.authority = $1 }
    try take(part.signer?.title, "signer.title", terms.signer.title, part) { $0.signer.title = $1 }
    try take(part.signer?.capacity, "signer.capacity", terms.signer.capacity, part) { $0.signer.capacity = $1 }
    try take(part.signer?.name, "signer.name", terms.signer.name, part) { $0.signer.name = $1 }
    if terms.authority.isEmpty {
      let post = SigningPost(capacity: terms.signer.capacity, title: terms.signer.title)
      terms.authority = OfficialName.authority(post: post.deciding, of: terms.issuer)
    }
  }

  /// A report: of the ceremony's body and signer, where the part does not say another whole one.
  init(report part: BookletPart, fields: any Scope) {
    func field(_ name: String) -> String { fields.value(of: name)?.plainText ?? "" }
    let signer =
      part.signer.map { DecisionTerms.Signer(capacity: $0.capacity ?? "", title: $0.title ?? "", name: $0.name ?? "") }
      ?? .init(capacity: field("signer.capacity"), title: field("signer.title"), name: field("signer.name"))
    terms = DecisionTerms(
      number: part.number.map(DecisionNumber.padded) ?? "…/BC", date: part.date ?? fields.value(of: "date")?.date,
      parent: field("parent"), issuer: field("issuer"), place: field("place"), signer: signer)
  }

  private static func found(_ part: BookletPart, in decisions: [DecisionTerms]) throws(Finding) -> DecisionTerms {
    let numbered = decisions.filter { !$0.number.isEmpty }
    guard let number = part.number else {
      if numbered.count > 1 { throw .decisionNotNamed(numbered, at: part.place) }
      return numbered.first ?? decisions.first ?? DecisionTerms()
    }
    let key = DecisionNumber.key(number)
    if let found = numbered.first(where: { DecisionNumber.key($0.number) == key }) { return found }
    guard numbered.isEmpty else {
      throw .unknownDecision(number, known: numbered, at: part.places["decision.number"] ?? part.place)
    }
    return decisions.first ?? DecisionTerms()
  }

  private mutating func take(
    _ text: String?, _ field: String, _ stated: String, _ part: BookletPart,
    set: (inout DecisionTerms, String) -> Void
  ) throws(Finding) {
    guard let text = text.map(VietnameseText.nfc) else { return }
    guard !stated.isEmpty else { return set(&terms, text) }
    if OfficialName.key(text) != OfficialName.key(stated) { throw conflict(field, text, stated, part) }
  }

  private func conflict(_ field: String, _ here: String, _ there: String, _ part: BookletPart) -> Finding {
    .factTypedTwice(
      field, here, there, number: terms.number, other: terms.origin, at: part.places[field] ?? part.place)
  }
}
