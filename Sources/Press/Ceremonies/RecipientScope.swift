import Layout
import Records
import Vietnamese

/// The fields of one recipient: the record's own, then those of the decision, then what all of the ceremony share.
public struct RecipientScope: Scope {
  private let record: Record?
  /// Values that the record does not hold itself, such as the constants of its file.
  private let own: [String: FieldValue]
  private let shared: [String: FieldValue]
  private let decision: Decision?
  /// The index of its decision among those of the ceremony.
  let decisionIndex: Int?
  /// All recipients of the ceremony, for layouts that list them.
  var everyone: (@Sendable () -> [any Scope])?

  init(record: Record? = nil, own: [String: FieldValue] = [:], ceremony: Ceremony) {
    self.record = record
    self.own = own
    shared = ceremony.values
    decisionIndex = Self.decision(
      number: own["decision.number"] ?? record?["decision.number"],
      award: own["award"] ?? record?["award"] ?? ceremony.values["award"], in: ceremony)
    decision = decisionIndex.map { ceremony.decisions[$0] }
  }

  /// The scope of a record whose decision was found before.
  init(record: Record, ceremony: Ceremony, decisionIndex: Int?) {
    self.record = record
    own = [:]
    shared = ceremony.values
    self.decisionIndex = decisionIndex
    decision = decisionIndex.map { ceremony.decisions[$0] }
  }

  public func value(of field: String) -> FieldValue? {
    if let value = own[field] ?? record?[field] { return value }
    if let decision {
      switch field {
      case "decision.number":
        if let number = decision.number { return .text(number) }
      case "decision.date":
        if let date = decision.date { return .date(date) }
      default: break
      }
      if let value = decision.values[field] { return value }
    }
    return shared[field]
  }

  public func list(of name: String) -> [any Scope]? { name == "recipients" ? everyone?() : nil }

  /// The field as plain text; nothing where it has no value.
  func text(of field: String) -> String? { value(of: field)?.plainText }

  /// Whom the paper honours; an individual where the data does not say.
  var kind: RecipientKind { text(of: "kind").flatMap { RecipientKind($0) } ?? .individual }

  /// Adds all that the certificate depends on and that its ceremony does not give to everybody.
  func add(to digester: inout Digester) {
    if own.isEmpty {
      for (name, value) in record?.fieldsInOrder ?? [] {
        digester.add(name)
        digester.add(value)
      }
    } else {
      let fields = own.merging(record?.fields ?? [:]) { given, _ in given }
      for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
        digester.add(name)
        digester.add(value)
      }
    }
    guard let decision else { return }
    digester.add(decision.number ?? "")
    digester.add(decision.date?.isoText ?? "")
    for (name, value) in decision.values.sorted(by: { $0.key < $1.key }) {
      digester.add(name)
      digester.add(value)
    }
  }

  /// The decision of the record's own number, else the first that names its award, else the first that names none.
  private static func decision(number: FieldValue?, award: FieldValue?, in ceremony: Ceremony) -> Int? {
    guard !ceremony.decisions.isEmpty else { return nil }
    if let number = number?.plainText {
      let key = VietnameseText.comparisonKey(number)
      return ceremony.decisions.firstIndex { $0.number.map(VietnameseText.comparisonKey) == key }
    }
    let pairs = ceremony.decisions.enumerated().flatMap { index, decision in
      decision.awards.map { (award: $0, decision: index) }
    }
    if let award = award?.plainText, let index = AwardName.index(of: award, in: pairs.map(\.award)) {
      return pairs[index].decision
    }
    return ceremony.decisions.firstIndex { $0.awards.isEmpty }
  }
}

extension CivilDate {
  /// The day as `2026-01-05`.
  var isoText: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }
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
