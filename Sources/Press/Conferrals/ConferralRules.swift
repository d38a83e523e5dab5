import Booklet
import Findings
import Foundation
import Layout
import Vietnamese

/// What a ceremony says of its decisions and layouts, ready to resolve its recipients.
struct ConferralRules: Sendable {
  let ceremony: Ceremony
  /// The ceremony's decisions as their papers name them, in its order.
  let decisions: [DecisionTerms]
  /// What holds for recipients whose decision the ceremony does not list.
  let base: DecisionTerms
  /// Which awards the layouts print that the ceremony names.
  let layouts: [String: LayoutAwards]
  /// The folders in which other layouts lie, to name one that would do.
  let folders: [String]
  /// The awards that the ceremony's decisions and layouts name, as they are looked up.
  private let ofAwards: [(award: String, decision: Int)]

  init(_ ceremony: Ceremony, folders: [String] = []) {
    self.ceremony = ceremony
    self.folders = folders
    decisions = ceremony.decisions.map { DecisionTerms($0, of: ceremony) }
    base = DecisionTerms(nil, of: ceremony)
    layouts = ceremony.layouts.names.reduce(into: [:]) {
      $0[$1] = folders.isEmpty ? nil : LayoutAwards(of: ceremony.layoutPath($1), in: folders)
    }
    ofAwards = ceremony.decisions.enumerated().flatMap { index, decision in
      decision.awards.map { (award: $0, decision: index) }
    }
  }

  /// The decision of the record's own number, else the first that names its award, else the first that names none.
  func decision(number: String?, award: String?) -> Int? {
    guard !decisions.isEmpty else { return nil }
    if let number {
      let key = DecisionNumber.key(number)
      return decisions.firstIndex { DecisionNumber.key($0.number) == key && !$0.number.isEmpty }
    }
    if let award, let index = AwardName.index(of: award, in: ofAwards.map(\.award)) { return ofAwards[index].decision }
    return ceremony.decisions.firstIndex { $0.awards.isEmpty }
  }

  /// What a ceremony's decision gives for a field, or the ceremony itself.
  func shared(_ field: String, decision: Int?) -> FieldValue? {
    decision.flatMap { ceremony.decisions[$0].values[field] } ?? ceremony.values[field]
  }
}

/// A field's own value at some level: a column, a decision.
typealias FieldLookup = (String) -> FieldValue?

extension DecisionTerms {
  static let signerFields = ["signer.capacity", "signer.title", "signer.name"]

  /// Resolves a decision of a ceremony, or what holds without one.
  ///
  /// - Parameter own: what stands in the columns of one record, before what the decision says.
  init(_ decision: Decision?, of ceremony: Ceremony, own: FieldLookup = { _ in nil }) {
    func text(_ value: FieldValue?) -> String { value.map { VietnameseText.collapsed($0.plainText) } ?? "" }
    func given(_ field: String) -> FieldValue? { own(field) ?? decision?.values[field] }
    let number = own("decision.number")?.plainText ?? decision?.number ?? ceremony.values["decision.number"]?.plainText
    let date = own("decision.date")?.date ?? decision?.date ?? ceremony.values["decision.date"]?.date
    let issuer = text(given("issuer") ?? ceremony.values["issuer"])
    // What stands above a body is its own: the department's parent is not the city's.
    let isOtherBody = given("issuer") != nil && issuer != text(ceremony.values["issuer"])
    let parent = text(given("parent") ?? (isOtherBody ? nil : ceremony.values["parent"]))
    // A signer is inherited whole: capacity, post and name of the nearest that has any of them.
    let signers =
      [Self.signerFields.map(own)]
      + [decision?.values ?? [:], ceremony.values].map { values in Self.signerFields.map { values[$0] } }
    let whole = signers.first { $0.contains { $0 != nil } } ?? [nil, nil, nil]
    let signer = Signer(capacity: text(whole[0]), title: text(whole[1]), name: text(whole[2]))
    let hasOwn = (["issuer"] + Self.signerFields).contains { given($0) != nil }
    let written = text(given("authority") ?? (hasOwn ? nil : ceremony.values["authority"]))
    let post = SigningPost(capacity: signer.capacity, title: signer.title)
    let authority = written.isEmpty ? OfficialName.authority(post: post.deciding, of: issuer) : written
    let padded = DecisionNumber.padded(number.map(VietnameseText.collapsed) ?? "")
    self.init(
      number: padded, date: date, parent: parent, issuer: issuer,
      place: text(given("place") ?? ceremony.values["place"]),
      emblem: (given("emblem") ?? ceremony.values["emblem"])?.plainText ?? "",
      authority: signer.title.isEmpty ? written : authority,
      signer: signer, level: AuthorityLevel(authority: authority, body: issuer, number: padded),
      origin: decision?.place ?? ceremony.places["decision.number"])
  }

  /// The value that a paper sets for a field which belongs to the decision.
  func value(of field: String) -> FieldValue?? {
    func text(_ text: String) -> FieldValue?? { .some(text.isEmpty ? nil : .text(text)) }
    switch field {
    case "decision.number": return text(number)
    case "decision.date": return .some(date.map { FieldValue.date($0) })
    case "parent": return text(parent)
    case "issuer": return text(issuer)
    case "place": return text(place)
    case "emblem": return text(emblem)
    case "authority": return text(authority)
    case "signer.capacity": return text(signer.capacity)
    case "signer.title": return text(signer.title)
    case "signer.name": return text(signer.name)
    default: return nil
    }
  }

  /// The fields of a decision that a list may hold in columns of its own.
  static let fields =
    [
      "decision.number", "decision.date", "issuer", "parent", "place", "emblem", "authority",
    ] + signerFields
}
