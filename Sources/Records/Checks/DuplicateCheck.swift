import Findings
import Vietnamese

/// Nobody stands twice in the list for the same award, nor with a name one letter or tone apart.
public struct DuplicateCheck: RecordCheck {
  public static let title = Words(vi: "Trùng lặp", en: "Duplicates")

  public init() {}

  private struct Entry {
    var record: Int
    var name: [UInt8]
    var bare: [UInt8]
    /// The same number for the same unit and award.
    var group: Int
  }

  private struct Key: Hashable {
    var name: [UInt8]
    var group: Int
  }

  public func findings(in records: [Record], for context: CheckContext) -> [Finding] {
    let entries = entries(records)
    var findings: [(record: Int, finding: Finding)] = []
    var exact: [Key: Int] = [:]
    var remaining: [Int] = []
    for (index, entry) in entries.enumerated() {
      let key = Key(name: entry.name, group: entry.group)
      if let first = exact[key] {
        findings.append((entry.record, same(records[entry.record], records[entries[first].record])))
      } else {
        exact[key] = index
        remaining.append(index)
      }
    }
    for (first, second) in nearPairs(entries, remaining) {
      let finding = near(records[entries[second].record], records[entries[first].record])
      findings.append((entries[second].record, finding))
    }
    return findings.enumerated().sorted { ($0.element.record, $0.offset) < ($1.element.record, $1.offset) }
      .map(\.element.finding)
  }

  private func entries(_ records: [Record]) -> [Entry] {
    struct Pair: Hashable {
      var unit: Int
      var award: Int
    }
    var units = TextNumbers()
    var awards = TextNumbers()
    var groups: [Pair: Int] = [:]
    return records.enumerated().compactMap { index, record in
      guard !record.name.isEmpty else { return nil }
      let pair = Pair(unit: units.number(of: record.text("unit")), award: awards.number(of: record.text("award")))
      let group = groups[pair] ?? groups.count
      groups[pair] = group
      let bytes = VietnameseText.comparisonBytes(record.name)
      return Entry(record: index, name: bytes.key, bare: bytes.bare, group: group)
    }
  }

  /// A group of more entries is looked through by hashes, smaller ones pair by pair.
  private static let largestPlainGroup = 48

  /// Pairs of equal unit and award whose names differ in one letter or tone, or only in tones and marks; of each record
  /// the first pair, for one warning is enough.
  private func nearPairs(_ entries: [Entry], _ indexes: [Int]) -> [(Int, Int)] {
    let sorted = indexes.sorted { (entries[$0].group, $0) < (entries[$1].group, $1) }
    var partners: [Int: Int] = [:]
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, entries[sorted[end]].group == entries[sorted[start]].group { end += 1 }
      let group = sorted[start..<end]
      if group.count <= Self.largestPlainGroup {
        comparePairs(of: group, entries, into: &partners)
      } else {
        compareHashes(of: group, entries, into: &partners)
      }
      start = end
    }
    return partners.sorted { $0.key < $1.key }.map { ($0.value, $0.key) }
  }

  private func comparePairs(of group: ArraySlice<Int>, _ entries: [Entry], into partners: inout [Int: Int]) {
    for second in group.indices {
      let other = entries[group[second]]
      for first in group.startIndex..<second {
        let one = entries[group[first]]
        guard abs(one.bare.count - other.bare.count) <= 1, isNear(one, other) else { continue }
        partners[group[second]] = group[first]
        break
      }
    }
  }

  private func compareHashes(of group: ArraySlice<Int>, _ entries: [Entry], into partners: inout [Int: Int]) {
    // Names one letter apart share a hash of what is left without that letter; sorting brings them side by side.
    var hashes: [(hash: UInt64, index: Int)] = []
    hashes.reserveCapacity(group.count * 20)
    for index in group {
      for hash in NameHash.variants(entries[index].bare, seed: 0) { hashes.append((hash, index)) }
    }
    hashes.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
    var start = 0
    while start < hashes.count {
      var end = start + 1
      while end < hashes.count, hashes[end].hash == hashes[start].hash { end += 1 }
      for second in (start + 1)..<max(start + 1, end) {
        // A crowd of equal hashes is compared with its first few only, so that the work stays near-linear.
        for first in start..<min(second, start + 8) where hashes[first].index != hashes[second].index {
          let (one, other) = (hashes[first].index, hashes[second].index)
          guard partners[other].map({ one < $0 }) ?? true, isNear(entries[one], entries[other]) else { continue }
          partners[other] = one
        }
      }
      start = end
    }
  }

  private func isNear(_ left: Entry, _ right: Entry) -> Bool {
    guard left.group == right.group, left.name != right.name else { return false }
    // "Tổ 1" and "Tổ 2" are meant to differ.
    func numbers(_ entry: Entry) -> [ArraySlice<UInt8>] {
      entry.bare.split(separator: 0x20).filter { $0.allSatisfy { (0x30...0x39).contains($0) } }
    }
    guard numbers(left) == numbers(right) else { return false }
    if left.bare == right.bare { return true }
    return left.bare.count > 6 && right.bare.count > 6 && EditDistance.between(left.bare, right.bare, limit: 1) == 1
  }

  private func same(_ record: Record, _ first: Record) -> Finding {
    Finding(
      .warning, Code(.data, 102),
      Words(
        vi: "“\(record.name)” trùng với dòng trước (\(first.place(of: "name"))): cùng tên, đơn vị và hình thức.",
        en: "“\(record.name)” stands already at \(first.place(of: "name")): same name, unit and award."),
      at: record.place(of: "name"),
      hint: Words(
        vi: "Xóa một dòng; nếu là hai người trùng tên, ghi thêm chức vụ hoặc ngày sinh.",
        en: "Delete one row; if these are two persons, tell them apart by post or birth date."))
  }

  private func near(_ record: Record, _ first: Record) -> Finding {
    Finding(
      .warning, Code(.data, 103),
      Words(
        vi: "“\(record.name)” gần giống “\(first.name)” (\(first.place(of: "name"))), cùng đơn vị và hình thức.",
        en: "“\(record.name)” is nearly “\(first.name)” (\(first.place(of: "name"))), same unit and award."),
      at: record.place(of: "name"),
      hint: Words(
        vi: "Có phải một người viết hai cách không?", en: "Is it one person, spelt in two ways?"))
  }
}

/// Hashes of a name with each one of its letters left out, so that names one letter apart share one.
enum NameHash {
  /// The hash of the whole name first, then those with one byte left out; polynomial, so that all cost one pass.
  static func variants(_ bytes: [UInt8], seed: UInt64) -> [UInt64] {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var suffix: [UInt64] = [0]
    var powers: [UInt64] = [1]
    for byte in bytes.reversed() {
      suffix.append(suffix[suffix.count - 1] &+ (UInt64(byte) &+ 1) &* powers[powers.count - 1])
      powers.append(powers[powers.count - 1] &* base)
    }
    let count = bytes.count
    var variants = [suffix[count] ^ seed]
    variants.reserveCapacity(count + 1)
    var prefix: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      // The letters before, shifted one place down, and those behind.
      let behind = count - index - 1
      variants.append((prefix &* powers[behind] &+ suffix[behind]) ^ seed)
      prefix = prefix &* base &+ (UInt64(byte) &+ 1)
    }
    return variants
  }
}
