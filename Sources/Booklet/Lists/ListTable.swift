import Foundation
import Vietnamese

/// A list as rows, for workbooks and CSV files.
public struct ListTable: Sendable, Hashable {
  public struct Column: Sendable, Hashable {
    public var header: String
    /// Width in characters.
    public var width: Double
    public var isNumber: Bool

    init(_ header: String, _ width: Double, isNumber: Bool = false) {
      self.header = header
      self.width = width
      self.isNumber = isNumber
    }
  }

  public var title: String
  public var columns: [Column]
  public var rows: [[FieldValue?]]
  /// What is to be said of the list as a whole.
  public var note: String?
}

extension ListKind {
  /// The list as rows; nothing for cards and signs, which are pictures rather than lists.
  public func table(of honoured: [Honoured]) -> ListTable? {
    let called = honoured.sorted { $0.order < $1.order }
    func text(_ words: String) -> FieldValue? { words.isEmpty ? nil : .text(words) }
    func number(_ value: Int) -> FieldValue? { .number(Decimal(value)) }
    switch self {
    case .seats, .signs: return nil
    case .annex:
      let decisions = DecisionGroup.groups(of: honoured)
      let numbered = decisions.flatMap { decision in
        decision.groups.flatMap { Array(zip(decision.numbers(of: $0), $0.members)) }
      }
      return ListTable(
        title: title,
        columns: [
          .init("TT", 6, isNumber: true), .init("Số quyết định", 16), .init("Số sổ vàng", 12), .init("Họ và tên", 32),
          .init("Chức vụ, đơn vị", 48), .init("Hình thức khen thưởng", 28),
        ],
        rows: numbered.map { count, one in
          [
            number(count), text(one.terms.number), text(one.register), text(one.calledName), text(one.detail),
            text(one.award),
          ]
        })
    case .script:
      return ListTable(
        title: title,
        columns: [
          .init("Thứ tự trao", 12, isNumber: true), .init("Đợt", 8, isNumber: true), .init("Họ và tên", 32),
          .init("Chức vụ, đơn vị", 48), .init("Hình thức khen thưởng", 28),
        ],
        rows: CallingBatch.batches(of: honoured).flatMap { batch in
          batch.members.map { one in
            [number(one.order), number(batch.number), text(one.calledName), text(one.detail), text(one.award)]
          }
        })
    case .signOff:
      return ListTable(
        title: title,
        columns: [
          .init("TT", 6, isNumber: true), .init("Họ và tên", 32), .init("Chức vụ, đơn vị", 48),
          .init("Hình thức khen thưởng", 28), .init("Số quyết định", 16), .init("Số tiền (đồng)", 16, isNumber: true),
          .init("Ký nhận", 20),
        ],
        rows: called.map { one in
          [
            number(one.order), text(one.calledName), text(one.detail), text(one.award), text(one.terms.number),
            one.amount.map { .number($0) }, nil,
          ]
        }, note: PrizeSources(honoured: honoured).note)
    case .labels:
      return ListTable(
        title: title,
        columns: [.init("Kính gửi", 36), .init("Chức vụ, đơn vị", 48), .init("Địa chỉ", 48)],
        rows: called.map { [text($0.calledName), text($0.detail), text($0.address)] })
    case .names:
      return ListTable(
        title: title,
        columns: [
          .init("TT", 6, isNumber: true), .init("Họ và tên", 32), .init("Chức vụ, đơn vị", 48),
          .init("Hình thức khen thưởng", 28), .init("Thứ tự trao", 12, isNumber: true),
        ],
        rows: NameOrder.sorted(honoured).enumerated().map { index, one in
          [number(index + 1), text(one.name), text(one.detail), text(one.award), number(one.order)]
        })
    }
  }
}

/// Names as an index has them: persons by given name, then collectives and households as a dictionary does.
enum NameOrder {
  static func sorted(_ honoured: [Honoured]) -> [Honoured] {
    byName(honoured.filter { $0.kind == .individual }) + byName(honoured.filter { $0.kind != .individual })
  }

  /// By their names, the key of each made once; those of one name as they are called.
  static func byName(_ honoured: [Honoured]) -> [Honoured] {
    honoured.map { (one: $0, key: $0.sortKey) }.sorted { ($0.key, $0.one.order) < ($1.key, $1.one.order) }.map(\.one)
  }
}

/// The honoured of one decision, by award and kind; within these as the decision's own numbers have them.
struct DecisionGroup: Sendable {
  var terms: DecisionTerms
  var groups: [HonouredGroup]

  var members: [Honoured] { groups.flatMap(\.members) }

  /// The numbers of a group's members: collectives, households and individuals are each counted from 1.
  func numbers(of group: HonouredGroup) -> Range<Int> {
    let index = groups.firstIndex { $0.kind == group.kind && $0.award == group.award } ?? 0
    let before = groups[..<index].filter { $0.kind == group.kind }.reduce(0) { $0 + $1.members.count }
    return before + 1..<before + 1 + group.members.count
  }

  private func count(_ kind: RecipientKind) -> Int { members.count { $0.kind == kind } }

  private var kinds: [RecipientKind] { [.collective, .household, .individual].filter { count($0) > 0 } }

  /// "tập thể, cá nhân", as far as there are any.
  var kindWords: String { kinds.map { $0.label.lowercasedFirst }.joined(separator: ", ") }

  /// "02 tập thể, 10 cá nhân".
  var countWords: String {
    kinds.map { "\(NumberText.padded(count($0), width: 2)) \($0.label.lowercasedFirst)" }.joined(separator: ", ")
  }

  static func groups(of honoured: [Honoured]) -> [DecisionGroup] {
    var decisions: [DecisionGroup] = []
    var lists: [[Honoured]] = []
    for one in honoured.sorted(by: { $0.order < $1.order }) {
      if let index = decisions.firstIndex(where: { $0.terms.isSame(as: one.terms) }) {
        lists[index].append(one)
      } else {
        decisions.append(DecisionGroup(terms: one.terms, groups: []))
        lists.append([one])
      }
    }
    for index in decisions.indices {
      decisions[index].groups = HonouredGroup.groups(of: lists[index]).map { group in
        var group = group
        let numbers = group.members.map { Int($0.register) }
        if numbers.allSatisfy({ $0 != nil }) {
          group.members.sort { (Int($0.register) ?? 0, $0.order) < (Int($1.register) ?? 0, $1.order) }
        }
        return group
      }
    }
    return decisions
  }
}

/// Those who come onto the stage together.
struct CallingBatch: Sendable {
  var number: Int
  var award: String
  var kind: RecipientKind
  /// The decision that honours them.
  var terms: DecisionTerms
  var members: [Honoured]

  /// Whether another batch goes on with the same award under the same decision.
  func isContinued(by other: CallingBatch) -> Bool { award == other.award && terms.isSame(as: other.terms) }

  /// As many as come onto the stage at once; five or more where an award has so many.
  static let most = 10

  /// The sizes of an award's batches: one where ten or fewer are called, else even ones of five to ten, the larger first.
  static func sizes(of count: Int) -> [Int] {
    guard count > 0 else { return [] }
    let batches = (count + most - 1) / most
    return (0..<batches).map { count / batches + ($0 < count % batches ? 1 : 0) }
  }

  /// Each award and kind in batches of even size, in the order of calling.
  static func batches(of honoured: [Honoured]) -> [CallingBatch] {
    var batches: [CallingBatch] = []
    for group in HonouredGroup.groups(of: honoured, byDecision: true) {
      var start = 0
      for size in sizes(of: group.members.count) {
        batches.append(
          CallingBatch(
            number: batches.count + 1, award: group.award, kind: group.kind,
            terms: group.members.first?.terms ?? DecisionTerms(),
            members: Array(group.members[start..<start + size])))
        start += size
      }
    }
    return batches
  }
}
