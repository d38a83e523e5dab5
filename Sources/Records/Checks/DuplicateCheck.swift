import Findings
import Vietnamese

/// Nobody stands twice in the list for the same award, nor with a name one letter or tone apart.
public struct DuplicateCheck: RecordCheck {
  public static let title = Words(vi: "Trùng lặp", en: "Duplicates")

  public init() {}

  /// A name as it is compared; the letters of all names lie in one place, for there may be very many.
  private struct Entry {
    var record: Int32
    /// The same number for the same unit and award.
    var group: Int32
    var start: Int32
    var nameCount: Int16
    var bareCount: Int16
  }

  private struct Names {
    var entries: [Entry] = []
    var letters: [UInt8] = []

    func name(_ entry: Entry) -> ArraySlice<UInt8> {
      letters[Int(entry.start)..<Int(entry.start) + Int(entry.nameCount)]
    }

    /// The name without tones and marks.
    func bare(_ entry: Entry) -> ArraySlice<UInt8> {
      let start = Int(entry.start) + Int(entry.nameCount)
      return letters[start..<start + Int(entry.bareCount)]
    }
  }

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    let names = names(records)
    let entries = names.entries
    var findings: [(record: Int, finding: Finding)] = []
    var exact: [UInt64: Int32] = [:]
    var remaining: [Int32] = []
    for (index, entry) in entries.enumerated() {
      let key = NameHash.whole(names.name(entry), seed: UInt64(entry.group))
      if let first = exact[key].map({ entries[Int($0)] }), first.group == entry.group,
        names.name(first) == names.name(entry)
      {
        let record = Int(entry.record)
        let (one, other) = (records[record], records[Int(first.record)])
        if !other.isToldApart(from: one) { findings.append((record, same(one, other))) }
      } else {
        exact[key] = Int32(index)
        remaining.append(Int32(index))
      }
    }
    for (first, second) in nearPairs(names, remaining) {
      let record = Int(entries[second].record)
      let (one, other) = (records[record], records[Int(entries[first].record)])
      if !other.isToldApart(from: one) { findings.append((record, near(one, other))) }
    }
    return findings.enumerated().sorted { ($0.element.record, $0.offset) < ($1.element.record, $1.offset) }
      .map(\.element.finding)
  }

  private func names(_ records: RecordList) -> Names {
    struct Pair: Hashable {
      var unit: Int
      var award: Int
    }
    var units = TextNumbers()
    var awards = TextNumbers()
    var groups: [Pair: Int32] = [:]
    var names = Names()
    for (index, record) in records.enumerated() {
      let name = record.name
      guard !name.isEmpty else { continue }
      let pair = Pair(unit: units.number(of: record.text("unit")), award: awards.number(of: record.text("award")))
      let group = groups[pair] ?? Int32(groups.count)
      groups[pair] = group
      let bytes = VietnameseText.comparisonBytes(name)
      guard let key = Int16(exactly: bytes.key.count), let bare = Int16(exactly: bytes.bare.count) else { continue }
      names.entries.append(
        Entry(
          record: Int32(index), group: group, start: Int32(names.letters.count), nameCount: key, bareCount: bare))
      names.letters += bytes.key
      names.letters += bytes.bare
    }
    return names
  }

  /// A group of more entries is looked through by hashes, smaller ones pair by pair.
  private static let largestPlainGroup = 48

  /// Pairs of equal unit and award whose names differ in one letter or tone, or only in tones and marks; of each record
  /// the first pair, for one warning is enough.
  private func nearPairs(_ names: Names, _ indexes: [Int32]) -> [(Int, Int)] {
    let entries = names.entries
    let sorted = indexes.sorted { (entries[Int($0)].group, $0) < (entries[Int($1)].group, $1) }
    var partners: [Int: Int] = [:]
    var hasher = NameHash()
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, entries[Int(sorted[end])].group == entries[Int(sorted[start])].group { end += 1 }
      let group = sorted[start..<end]
      if group.count <= Self.largestPlainGroup {
        comparePairs(of: group, names, into: &partners)
      } else {
        compareHashes(of: group, names, with: &hasher, into: &partners)
      }
      start = end
    }
    return partners.sorted { $0.key < $1.key }.map { ($0.value, $0.key) }
  }

  private func comparePairs(of group: ArraySlice<Int32>, _ names: Names, into partners: inout [Int: Int]) {
    for second in group.indices {
      let other = Int(group[second])
      for first in group.startIndex..<second {
        let one = Int(group[first])
        let difference = Int(names.entries[one].bareCount) - Int(names.entries[other].bareCount)
        guard abs(difference) <= 1, isNear(names, one, other) else { continue }
        partners[other] = one
        break
      }
    }
  }

  private struct Hashed {
    var hash: UInt64
    var index: Int32
  }

  /// Names whose hashes are held at a time.
  private static let mostHashed = 25_000

  private func compareHashes(
    of group: ArraySlice<Int32>, _ names: Names, with hasher: inout NameHash, into partners: inout [Int: Int]
  ) {
    // A large group is gone through a share of its hashes at a time, for all together would fill the memory.
    let shares = UInt64(group.count / Self.mostHashed + 1)
    for share in 0..<shares {
      // Names one letter apart share a hash of what is left without that letter; sorting brings them side by side.
      var hashes: [Hashed] = []
      hashes.reserveCapacity(min(group.count, Self.mostHashed) * 24)
      for index in group {
        hasher.forEachVariant(names.bare(names.entries[Int(index)]), seed: 0) { hash in
          if shares == 1 || (hash >> 40) % shares == share { hashes.append(Hashed(hash: hash, index: index)) }
        }
      }
      hashes.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
      pair(names, hashes, &partners)
    }
  }

  private func pair(_ names: Names, _ hashes: [Hashed], _ partners: inout [Int: Int]) {
    var start = 0
    while start < hashes.count {
      var end = start + 1
      while end < hashes.count, hashes[end].hash == hashes[start].hash { end += 1 }
      for second in (start + 1)..<max(start + 1, end) {
        // A crowd of equal hashes is compared with its first few only, so that the work stays near-linear.
        for first in start..<min(second, start + 8) where hashes[first].index != hashes[second].index {
          let (one, other) = (Int(hashes[first].index), Int(hashes[second].index))
          guard partners[other].map({ one < $0 }) ?? true, isNear(names, one, other) else { continue }
          partners[other] = one
        }
      }
      start = end
    }
  }

  private func isNear(_ names: Names, _ one: Int, _ other: Int) -> Bool {
    let (left, right) = (names.entries[one], names.entries[other])
    guard left.group == right.group, names.name(left) != names.name(right) else { return false }
    let bare = (names.bare(left), names.bare(right))
    guard OneEdit.parts(bare.0, bare.1) else { return false }
    // "Tổ 1" and "Tổ 2" are meant to differ.
    func numbers(_ bare: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
      bare.split(separator: 0x20).filter { $0.allSatisfy { (0x30...0x39).contains($0) } }
    }
    guard numbers(bare.0) == numbers(bare.1) else { return false }
    return bare.0 == bare.1 || bare.0.count > 6 && bare.1.count > 6
  }

  /// Namesakes whose posts or days of birth differ are two persons.
  private func same(_ record: Record, _ first: Record) -> Finding {
    Finding(
      .duplicate,
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
      .nearDuplicate,
      Words(
        vi: "“\(record.name)” gần giống “\(first.name)” (\(first.place(of: "name"))), cùng đơn vị và hình thức.",
        en: "“\(record.name)” is nearly “\(first.name)” (\(first.place(of: "name"))), same unit and award."),
      at: record.place(of: "name"),
      hint: Words(
        vi: "Có phải một người viết hai cách không?", en: "Is it one person, spelt in two ways?"))
  }
}

extension Record {
  /// Whether another post or another day of birth shows that two rows of one name are two persons.
  func isToldApart(from other: Record) -> Bool {
    ["position", "birth"].contains { field in
      let (own, others) = (text(field), other.text(field))
      return !own.isEmpty && !others.isEmpty
        && VietnameseText.comparisonKey(own) != VietnameseText.comparisonKey(others)
    }
  }
}

/// Hashes of a name with each one of its letters left out, so that names one letter apart share one.
struct NameHash {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var suffix: [UInt64] = []
  private var powers: [UInt64] = [1]

  /// The hash of the whole name first, then those with one byte left out; polynomial, so that all cost one pass.
  static func variants(_ bytes: [UInt8], seed: UInt64) -> [UInt64] {
    var variants: [UInt64] = []
    var hasher = NameHash()
    hasher.forEachVariant(bytes[...], seed: seed) { variants.append($0) }
    return variants
  }

  static func whole(_ bytes: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
    var hash = seed &+ 1
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* base ^ hash >> 29 }
    return hash
  }

  mutating func forEachVariant(_ bytes: ArraySlice<UInt8>, seed: UInt64, _ use: (UInt64) -> Void) {
    let count = bytes.count
    while powers.count <= count { powers.append(powers[powers.count - 1] &* Self.base) }
    suffix.removeAll(keepingCapacity: true)
    suffix.append(0)
    for byte in bytes.reversed() {
      suffix.append(suffix[suffix.count - 1] &+ (UInt64(byte) &+ 1) &* powers[suffix.count - 1])
    }
    use(suffix[count] ^ seed)
    var prefix: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      // The letters before, shifted one place down, and those behind.
      let behind = count - index - 1
      use((prefix &* powers[behind] &+ suffix[behind]) ^ seed)
      prefix = prefix &* Self.base &+ (UInt64(byte) &+ 1)
    }
  }
}

/// Whether texts are a letter apart; asked of each pair of names of a unit, so it must be quick.
enum OneEdit {
  /// Whether at most one byte was replaced, put in or left out, or two neighbours were swapped.
  static func parts(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    return one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        let shortest = min(one.count, other.count)
        var same = 0
        while same < shortest, one[same] == other[same] { same += 1 }
        var sameAtEnd = 0
        while sameAtEnd < shortest - same, one[one.count - 1 - sameAtEnd] == other[other.count - 1 - sameAtEnd] {
          sameAtEnd += 1
        }
        let rest = max(one.count, other.count) - same - sameAtEnd
        let isSwap =
          rest == 2 && one.count == other.count && one[same] == other[same + 1] && one[same + 1] == other[same]
        return rest <= 1 || isSwap
      }
    }
  }
}
