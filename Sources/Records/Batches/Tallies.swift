import Findings
import Foundation
import Vietnamese

/// How many records there are, and what their prizes come to: in all, and by award, by unit and by kind.
public struct Tallies: Sendable, Hashable {
  /// The records that have one thing in common.
  public struct Tally: Sendable, Hashable {
    /// What they have in common, as the catalogue or the first of them writes it; empty for those without.
    public let label: String
    public internal(set) var count = 0
    /// The sum of the prizes in đồng.
    public internal(set) var amount: Decimal = 0
    /// How many of them name a prize.
    public internal(set) var prizes = 0

    init(_ label: String) { self.label = label }
  }

  public private(set) var total = Tally("")
  /// By award, the highest of the catalogue first, then others in the order of the records.
  public let awards: [Tally]
  /// By unit in the order of the records; a collective without one counts for itself.
  public let units: [Tally]
  /// By kind: individuals, collectives, households.
  public let kinds: [Tally]

  public init(_ records: some Sequence<Record>) {
    var (awards, units, kinds) = (Sorting(), Sorting(), Sorting())
    for record in records {
      total.add(record)
      let award = record.text("award")
      awards.add(record, to: award, label: Self.awardLabel, rank: { AwardCatalogue.award(in: $0)?.rank ?? Int.max })
      let unit = record.text("unit")
      units.add(record, to: unit.isEmpty && record.kind != .individual ? record.name : unit)
      let kind = record.kind
      kinds.add(
        record, to: kind.rawValue, label: { _ in kind.label },
        rank: { _ in RecipientKind.allCases.firstIndex(of: kind) ?? 0 })
    }
    self.awards = awards.tallies
    self.units = units.tallies
    self.kinds = kinds.tallies
  }

  private static func awardLabel(_ text: String) -> String { AwardCatalogue.award(in: text)?.plainTitle ?? text }

  /// Tallies in the making: spellings that a comparison does not tell apart count together.
  private struct Sorting {
    private var indexes: [String: Int] = [:]
    private var written: [String: Int] = [:]
    private var found: [(rank: Int, tally: Tally)] = []

    mutating func add(
      _ record: Record, to text: String, label: (String) -> String = { $0 }, rank: (String) -> Int = { _ in 0 }
    ) {
      let index = written[text] ?? index(of: text, label: label, rank: rank)
      found[index].tally.add(record)
    }

    private mutating func index(of text: String, label: (String) -> String, rank: (String) -> Int) -> Int {
      let label = label(text)
      let key = VietnameseText.comparisonKey(label)
      let index = indexes[key] ?? found.count
      if index == found.count { found.append((rank(text), Tally(label))) }
      indexes[key] = index
      written[text] = index
      return index
    }

    var tallies: [Tally] {
      found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map(\.element.tally)
    }
  }

  /// Counts and sums as lines of text, units as their number only.
  public func text(in language: Language) -> String {
    var lines = [line(Words(vi: "Tổng cộng", en: "In all"), total, in: language)]
    for tally in kinds where kinds.count > 1 {
      lines.append(line(Self.words(ofKind: tally.label), tally, in: language))
    }
    for tally in awards {
      let label =
        tally.label.isEmpty ? Words(vi: "Không ghi hình thức", en: "No award") : Words(vi: tally.label, en: tally.label)
      lines.append(line(label, tally, in: language))
    }
    let named = units.count { !$0.label.isEmpty }
    if named > 0 { lines.append("  " + Words(vi: "Số đơn vị: \(named)", en: "Units: \(named)")(in: language)) }
    return lines.joined(separator: "\n")
  }

  private static func words(ofKind label: String) -> Words {
    switch RecipientKind.allCases.first(where: { $0.label == label }) {
    case .individual: Words(vi: label, en: "Individuals")
    case .collective: Words(vi: label, en: "Collectives")
    case .household: Words(vi: label, en: "Households")
    case nil: Words(vi: label, en: label)
    }
  }

  private func line(_ label: Words, _ tally: Tally, in language: Language) -> String {
    let prize = tally.prizes == 0 ? "" : " · \(NumberText.grouped(tally.amount)) đồng"
    return "  \(label(in: language)): \(tally.count)\(prize)"
  }
}

extension Tallies.Tally {
  fileprivate mutating func add(_ record: Record) {
    count += 1
    guard case .number(let prize) = record["amount"] else { return }
    amount += prize
    prizes += 1
  }
}
