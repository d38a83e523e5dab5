import Findings
import Vietnamese

/// Nobody stands twice in the list for the same award, nor with a name one letter or tone apart.
public struct DuplicateCheck: RecordCheck {
  public static let title = Words(vi: "Trùng lặp", en: "Duplicates")

  public init() {}

  private struct Entry {
    var record: Int
    var name: [UInt8]
    var bare: String
    var unit: String
    var award: String
  }

  public func findings(in records: [Record], for context: CheckContext) -> [Finding] {
    let entries = entries(records)
    var findings: [(record: Int, finding: Finding)] = []
    var exact: [String: Int] = [:]
    var remaining: [Int] = []
    for (index, entry) in entries.enumerated() {
      let key = String(decoding: entry.name, as: UTF8.self) + "\u{1F}" + entry.unit + "\u{1F}" + entry.award
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
    var keys: [String: String] = [:]
    func key(_ text: String) -> String {
      if let known = keys[text] { return known }
      let key = VietnameseText.comparisonKey(text)
      keys[text] = key
      return key
    }
    return records.enumerated().compactMap { index, record in
      guard !record.name.isEmpty else { return nil }
      let name = VietnameseText.comparisonKey(record.name)
      let bare = VietnameseText.unaccented(name).filter { !$0.isNumber }
      return Entry(
        record: index, name: Array(name.utf8), bare: bare, unit: key(record.text("unit")),
        award: key(record.text("award")))
    }
  }

  /// Pairs of equal unit and award whose names differ in one letter or tone, or only in tones and marks.
  private func nearPairs(_ entries: [Entry], _ indexes: [Int]) -> [(Int, Int)] {
    var buckets: [UInt64: [Int]] = [:]
    var pairs: [(Int, Int)] = []
    for index in indexes {
      let entry = entries[index]
      let hashes = NameHash.variants(Array(entry.bare.utf8), seed: NameHash.seed(entry.unit, entry.award))
      // One warning for a record is enough.
      let other = hashes.lazy.flatMap { buckets[$0] ?? [] }.first { isNear(entries[$0], entry) }
      if let other { pairs.append((other, index)) }
      for hash in hashes where buckets[hash, default: []].count < 8 { buckets[hash, default: []].append(index) }
    }
    return pairs
  }

  private func isNear(_ left: Entry, _ right: Entry) -> Bool {
    guard left.unit == right.unit, left.award == right.award, left.name != right.name else { return false }
    // "Tổ 1" and "Tổ 2" are meant to differ.
    func numbers(_ entry: Entry) -> [Substring] {
      String(decoding: entry.name, as: UTF8.self).split(separator: " ").filter { $0.allSatisfy(\.isNumber) }
    }
    guard numbers(left) == numbers(right) else { return false }
    if left.bare == right.bare { return true }
    return EditDistance.between(left.bare, right.bare, limit: 1) == 1 && left.bare.utf8.count > 6
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
  private static let prime: UInt64 = 0x100_0000_01B3

  static func seed(_ parts: String...) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts { for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* prime } }
    return hash
  }

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
