import Booklet
import Findings
import Foundation
import Layout
import Records
import Vietnamese

/// What one recipient is given, resolved once: who, which award, under which decision, by whose authority, signed by whom,
/// on which paper. Certificates, lists, script, booklet, proof and report read this and nothing else.
public struct Conferral: Scope {
  let record: Record?
  /// Values that the record does not hold itself, such as the constants of its file.
  private let own: [String: FieldValue]
  private let shared: [String: FieldValue]
  private let decisionValues: [String: FieldValue]
  let grant: Grant
  /// Whom it honours; nothing where the row leaves it open.
  let statedKind: RecipientKind?
  let who: RecipientName
  /// All recipients of the ceremony, for layouts that list them.
  var everyone: (@Sendable () -> [any Scope])?

  init(record: Record?, own: [String: FieldValue] = [:], grants: inout GrantMaker) {
    func value(_ field: String) -> FieldValue? { own[field] ?? record?[field] }
    let kind = Self.kind(of: record, own: own)
    self.init(
      record: record, own: own, kind: kind, grant: grants.grant(kind: kind, own: value), ceremony: grants.rules.ceremony
    )
  }

  /// The conferral of a record whose grant was resolved before.
  init(record: Record, grant: Grant, ceremony: Ceremony) {
    self.init(record: record, own: [:], kind: Self.kind(of: record, own: [:]), grant: grant, ceremony: ceremony)
  }

  /// One conferral of a ceremony alone, looked at without its layouts.
  init(record: Record? = nil, own: [String: FieldValue] = [:], ceremony: Ceremony) {
    var grants = GrantMaker(ConferralRules(ceremony))
    self.init(record: record, own: own, grants: &grants)
  }

  private init(
    record: Record?, own: [String: FieldValue], kind: RecipientKind?, grant: Grant, ceremony: Ceremony
  ) {
    self.record = record
    self.own = own
    self.grant = grant
    statedKind = kind
    shared = ceremony.values
    decisionValues = grant.decision.map { ceremony.decisions[$0].values } ?? [:]
    func text(_ field: String) -> String {
      (own[field] ?? record?[field] ?? ceremony.values[field])?.plainText ?? ""
    }
    who = RecipientName(
      name: text("name"), honorific: text("honorific"), sex: text("sex"), kind: kind ?? .individual)
  }

  private static func kind(of record: Record?, own: [String: FieldValue]) -> RecipientKind? {
    guard let stated = own["kind"] ?? record?["kind"] else { return record == nil ? .individual : nil }
    return RecipientKind(stated.plainText)
  }

  /// Whom the paper honours; an individual where the data does not say.
  var kind: RecipientKind { statedKind ?? .individual }

  /// Where the record leaves a value out, the decision or the ceremony has it.
  public func value(of field: String) -> FieldValue? {
    if let value = grant.terms.value(of: field) { return value }
    switch field {
    case "kind": return .text(kind.rawValue)
    case "honorific": return who.honorific.isEmpty ? nil : .text(who.honorific)
    case "name": return who.name.isEmpty ? nil : .text(who.name)
    case "award": return grant.title.map { .text($0.text) }
    case "recipient": return given(field) ?? (who.full.isEmpty ? nil : .text(who.full))
    case "amount": return given(field) ?? grant.prize.map { .number($0.amount) }
    default: return given(field)
    }
  }

  /// What record, decision and ceremony hold, the nearest first.
  private func given(_ field: String) -> FieldValue? {
    own[field] ?? record?[field] ?? decisionValues[field] ?? shared[field]
  }

  public func list(of name: String) -> [any Scope]? { name == "recipients" ? everyone?() : nil }

  /// The field as plain text; nothing where it has no value.
  func text(of field: String) -> String? { value(of: field)?.plainText }

  /// The recipient as papers have it: what the sheet says, else honorific and name.
  var fullName: String { text(of: "recipient") ?? who.full }

  /// The amount that is paid: the sheet's, else the rule's.
  var amount: Decimal? { value(of: "amount")?.number }

  /// Adds all that the certificate depends on and that its ceremony does not give to everybody.
  func add(to digester: inout Digester) {
    let fields = own.isEmpty ? record?.fieldsInOrder.map { ($0.name, $0.value) } ?? [] : merged
    for (name, value) in fields {
      digester.add(name)
      digester.add(value)
    }
    for text in [who.full, grant.title?.text ?? "", kind.rawValue] { digester.add(text) }
    for field in DecisionTerms.fields { digester.add(grant.terms.value(of: field).flatMap { $0?.plainText } ?? "") }
    for (name, value) in decisionValues.sorted(by: { $0.key < $1.key }) {
      digester.add(name)
      digester.add(value)
    }
  }

  private var merged: [(String, FieldValue)] {
    own.merging(record?.fields ?? [:]) { given, _ in given }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Digester {
  /// Adds a value so that a text, a day and a number that look alike stay different.
  mutating func add(_ value: FieldValue) {
    switch value {
    case .text(let text):
      add("t")
      add(text)
    case .date(let date):
      add("d")
      add(date.isoText)
    case .number:
      add("n")
      add(value.plainText)
    }
  }
}
