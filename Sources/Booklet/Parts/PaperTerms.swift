import Findings
import Layout
import SourceTree
import Vietnamese

/// What an administrative paper of the booklet says of itself: a decision from the ceremony's own, by its number.
struct PaperTerms {
  private(set) var terms: DecisionTerms

  /// A decision; what the part says again must be what the ceremony says.
  init(_ part: BookletPlan.Part, of decisions: [DecisionTerms]) throws(Finding) {
    terms = try Self.found(part, in: decisions)
    let isNamed = !terms.number.isEmpty
    if !isNamed { terms.number = DecisionNumber.padded(part.text("number") ?? "") }
    if let text = part.text("date"), let date = DateReading(text)?.date {
      if isNamed, let stated = terms.date, stated != date {
        throw conflict("decision.date", text, stated.shortText, at: part.node["date"]?.place ?? part.place)
      }
      terms.date = date
    }
    try take(part.node["authority"], "authority", terms.authority) { $0.authority = $1 }
    let signer = part.node["signer"]
    try take(signer?["title"], "signer.title", terms.signer.title) { $0.signer.title = $1 }
    try take(signer?["capacity"], "signer.capacity", terms.signer.capacity) { $0.signer.capacity = $1 }
    try take(signer?["name"], "signer.name", terms.signer.name) { $0.signer.name = $1 }
    if terms.authority.isEmpty {
      let post = SigningPost(capacity: terms.signer.capacity, title: terms.signer.title)
      terms.authority = OfficialName.authority(post: post.deciding, of: terms.issuer)
    }
  }

  /// A report: of the ceremony's body and signer, where the part does not say another whole one.
  init(report part: BookletPlan.Part, fields: any Scope) {
    func field(_ name: String) -> String { fields.value(of: name)?.plainText ?? "" }
    let signer = part.node["signer"]
    func own(_ key: String) -> String {
      guard let signer else { return field("signer.\(key)") }
      return VietnameseText.nfc(signer[key]?.text ?? "")
    }
    terms = DecisionTerms(
      number: part.text("number").map(DecisionNumber.padded) ?? "…/BC",
      date: part.text("date").flatMap { DateReading($0)?.date } ?? fields.value(of: "date")?.date,
      parent: field("parent"), issuer: field("issuer"), place: field("place"),
      signer: .init(capacity: own("capacity"), title: own("title"), name: own("name")))
  }

  private static func found(
    _ part: BookletPlan.Part, in decisions: [DecisionTerms]
  ) throws(Finding) -> DecisionTerms {
    let numbered = decisions.filter { !$0.number.isEmpty }
    guard let number = part.text("number") else {
      if numbered.count > 1 { throw .decisionNotNamed(numbered, at: part.place) }
      return numbered.first ?? decisions.first ?? DecisionTerms()
    }
    let key = DecisionNumber.key(number)
    if let found = numbered.first(where: { DecisionNumber.key($0.number) == key }) { return found }
    guard numbered.isEmpty else {
      throw .unknownDecision(number, known: numbered, at: part.node["number"]?.place ?? part.place)
    }
    return decisions.first ?? DecisionTerms()
  }

  private mutating func take(
    _ node: SourceNode?, _ field: String, _ stated: String, set: (inout DecisionTerms, String) -> Void
  ) throws(Finding) {
    guard let node, let text = node.text.map(VietnameseText.nfc) else { return }
    guard !stated.isEmpty else { return set(&terms, text) }
    if OfficialName.key(text) != OfficialName.key(stated) { throw conflict(field, text, stated, at: node.place) }
  }

  private func conflict(_ field: String, _ here: String, _ there: String, at place: Place) -> Finding {
    .factTypedTwice(field, here, there, number: terms.number, other: terms.origin, at: place)
  }
}
