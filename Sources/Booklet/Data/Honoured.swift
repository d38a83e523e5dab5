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
  public var position: String
  public var unit: String
  public var address: String
  public var award: String
  public var citation: String
  public var amount: Decimal?
  /// The rule that the amount comes from, where the sheet names none.
  public var prize: PrizeTable.Prize?
  /// The number and day of the decision, as text and as a day.
  public var decisionNumber: String
  public var decisionDate: CivilDate?
  public var register: String
  /// A picture's file, as the run must open it.
  public var photo: String?
  /// Where the record stands.
  public var place: Place?

  public init(
    order: Int, kind: RecipientKind, honorific: String = "", name: String, position: String = "", unit: String = "",
    address: String = "", award: String, citation: String = "", amount: Decimal? = nil, prize: PrizeTable.Prize? = nil,
    decisionNumber: String = "",
    decisionDate: CivilDate? = nil, register: String = "", photo: String? = nil, place: Place? = nil
  ) {
    self.order = order
    self.kind = kind
    self.honorific = honorific
    self.name = name
    self.position = position
    self.unit = unit
    self.address = address
    self.award = award
    self.citation = citation
    self.amount = amount
    self.prize = prize
    self.decisionNumber = decisionNumber
    self.decisionDate = decisionDate
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
  var calledName: String { honorific.isEmpty || kind == .collective ? name : "\(honorific) \(name)" }
}

/// The rules behind the prizes of a list, as the list names them once.
struct PrizeSources {
  let honoured: [Honoured]

  /// A sentence that names every rule used; nothing where the sheet has all amounts itself.
  var note: String? {
    let prizes = honoured.compactMap(\.prize)
    guard !prizes.isEmpty else { return nil }
    let sources = prizes.map(\.source).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let remark = prizes.allSatisfy(\.isVerified) ? "" : " (chưa kiểm chứng với văn bản)"
    return "Mức thưởng tính theo \(sources.joined(separator: "; "))\(remark)."
  }
}

/// The honoured of one award and one kind, in the order of calling.
struct HonouredGroup: Sendable {
  var award: String
  var kind: RecipientKind
  var members: [Honoured]

  /// Groups by award, then by kind, as they follow in the order of calling.
  static func groups(of honoured: [Honoured]) -> [HonouredGroup] {
    var groups: [HonouredGroup] = []
    for one in honoured.sorted(by: { $0.order < $1.order }) {
      let key = VietnameseText.comparisonKey(one.award)
      if let index = groups.firstIndex(where: { $0.kind == one.kind && VietnameseText.comparisonKey($0.award) == key })
      {
        groups[index].members.append(one)
      } else {
        groups.append(HonouredGroup(award: one.award, kind: one.kind, members: [one]))
      }
    }
    return groups
  }
}
