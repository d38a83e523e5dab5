import Findings
import Foundation
import Vietnamese

/// One of the honoured, as the papers of a ceremony name them.
public struct Honoured: Sendable, Hashable {
  /// The place in the order of calling, from 1.
  public var order: Int
  public var kind: RecipientKind
  public var honorific: String
  public var name: String
  /// In full, as papers have it; made of honorific and name where it is empty.
  public var recipient: String
  public var position: String
  public var unit: String
  public var address: String
  public var award: String
  public var citation: String
  public var amount: Decimal?
  /// The rule that the amount comes from, where the sheet names none.
  public var prize: PrizeTable.Prize?
  /// The decision that honours them.
  public var terms: DecisionTerms
  /// Whether the award is a title or a form, where the catalogue knows it.
  public var nature: Award.Nature?
  public var register: String
  /// A picture's file, as the run must open it.
  public var photo: String?
  /// Where the record stands.
  public var place: Place?

  public init(
    order: Int, kind: RecipientKind, honorific: String = "", name: String, recipient: String = "",
    position: String = "", unit: String = "", address: String = "", award: String, citation: String = "",
    amount: Decimal? = nil, prize: PrizeTable.Prize? = nil, terms: DecisionTerms = DecisionTerms(),
    nature: Award.Nature? = nil, register: String = "", photo: String? = nil, place: Place? = nil
  ) {
    self.order = order
    self.kind = kind
    self.honorific = honorific
    self.name = name
    self.recipient = recipient
    self.position = position
    self.unit = unit
    self.address = address
    self.award = award
    self.citation = citation
    self.amount = amount
    self.prize = prize
    self.terms = terms
    self.nature = nature
    self.register = register
    self.photo = photo
    self.place = place
  }

  /// Position and unit of a person; the governing body of a collective, or where it is.
  var detail: String {
    let parts = kind == .individual ? [position, unit] : [unit.isEmpty ? address : unit]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The name of the anchor that lists give them.
  var anchor: String { "honoured:\(order)" }

  /// Persons by given name, others as a dictionary does.
  var sortKey: SortKey { kind == .individual ? .person(name) : .dictionary(name) }

  /// With the honorific, as one is called.
  var calledName: String {
    if !recipient.isEmpty { return recipient }
    return honorific.isEmpty || kind == .collective ? name : "\(honorific) \(name)"
  }
}

/// The rules behind the prizes of a list, as the list names them once.
struct PrizeSources {
  let honoured: [Honoured]

  /// A sentence that names every rule used; nothing where the sheet has all amounts itself. Whether a rule was read is no
  /// matter of a paper that is signed.
  var note: String? {
    let sources = honoured.compactMap(\.prize).map(\.source).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return sources.isEmpty ? nil : "Mức thưởng tính theo \(sources.joined(separator: "; "))."
  }
}

/// The honoured of one award and one kind, in the order of calling.
struct HonouredGroup: Sendable {
  var award: String
  var kind: RecipientKind
  var members: [Honoured]

  /// Groups by award, then by kind, as they follow in the order of calling.
  ///
  /// - Parameter byDecision: whether those of another decision make a group of their own.
  static func groups(of honoured: [Honoured], byDecision: Bool = false) -> [HonouredGroup] {
    var groups: [HonouredGroup] = []
    for one in honoured.sorted(by: { $0.order < $1.order }) {
      let key = VietnameseText.comparisonKey(one.award)
      let index = groups.firstIndex { group in
        group.kind == one.kind && VietnameseText.comparisonKey(group.award) == key
          && (!byDecision || group.members.first?.terms.isSame(as: one.terms) ?? true)
      }
      if let index {
        groups[index].members.append(one)
      } else {
        groups.append(HonouredGroup(award: one.award, kind: one.kind, members: [one]))
      }
    }
    return groups
  }
}
