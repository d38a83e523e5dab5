import Layout
import Vietnamese

/// The fields of one recipient: the record's own, then those of the decision, then what all of the ceremony share.
public struct RecipientScope: Scope {
  private let own: [String: FieldValue]
  private let shared: [String: FieldValue]
  private let decision: Decision?

  init(own: [String: FieldValue], ceremony: Ceremony) {
    self.own = own
    shared = ceremony.values
    decision = Self.decision(of: own, in: ceremony)
  }

  public func value(of field: String) -> FieldValue? {
    if let value = own[field] { return value }
    switch field {
    case "decision.number":
      if let number = decision?.number { return .text(number) }
    case "decision.date":
      if let date = decision?.date { return .date(date) }
    default: break
    }
    return decision?.values[field] ?? shared[field]
  }

  public func list(of name: String) -> [any Scope]? { nil }

  /// The field as plain text; nothing where it has no value.
  func text(of field: String) -> String? { value(of: field)?.plainText }

  /// Whom the paper honours; an individual where the data does not say.
  var kind: RecipientKind { text(of: "kind").flatMap { RecipientKind($0) } ?? .individual }

  /// Every value that a layout could see, the record's own fields in the order of their names.
  var ownFields: [(name: String, value: FieldValue)] {
    own.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The values that do not stand in the record itself but come from the decision.
  var decisionFields: Decision? { decision }

  /// The decision of the record's own number, else the first that names its award, else the first that names none.
  private static func decision(of own: [String: FieldValue], in ceremony: Ceremony) -> Decision? {
    if let number = own["decision.number"]?.plainText {
      let key = VietnameseText.comparisonKey(number)
      return ceremony.decisions.first { $0.number.map(VietnameseText.comparisonKey) == key }
    }
    let award = (own["award"] ?? ceremony.values["award"])?.plainText
    let named = ceremony.decisions.filter { !$0.awards.isEmpty }
    let pairs = named.flatMap { decision in decision.awards.map { (award: $0, decision: decision) } }
    if let award, let index = AwardName.index(of: award, in: pairs.map(\.award)) { return pairs[index].decision }
    return ceremony.decisions.first { $0.awards.isEmpty }
  }
}
