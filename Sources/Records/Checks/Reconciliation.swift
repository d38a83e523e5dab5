import Findings
import Vietnamese

/// Compares records with a second list of names, such as the annex of the signed decision.
public struct Reconciliation: Sendable {
  /// A line of the second list.
  struct Entry: Sendable {
    var name: String
    var unit: String
    var award: String
    var place: Place
  }

  private let entries: [Entry]
  private let file: String

  /// Reads the second list: a table with a header as records have, or a text file with a name on each line.
  public init(_ input: RecordInput, options: RecordOptions = RecordOptions()) throws(Finding) {
    file = input.name
    if input.ending == "txt" {
      entries = try Self.lines(input, options: options)
    } else {
      entries = try RecordFile.read(input, options: options).records.map { record in
        var place = record.place(of: "name")
        place.record = nil
        return Entry(
          name: Self.withoutHonorific(record.name), unit: record.text("unit"), award: record.text("award"), place: place
        )
      }
    }
  }

  /// Each line without its number; what stands behind a tab, a semicolon or a dash between spaces is the unit.
  private static func lines(_ input: RecordInput, options: RecordOptions) throws(Finding) -> [Entry] {
    let bytes = try input.bytes()
    let guess = EncodingDetector.certain(bytes) ?? options.encoding ?? EncodingDetector.guess(bytes)
    guard let encoding = guess else { throw .unclearEncoding(input.name) }
    var entries: [Entry] = []
    let lines = encoding.decode(bytes).text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var section = ""
    for (index, line) in lines.enumerated() {
      var text = TextMender.mend(String(line), keepsLines: false).text
      text = String(text.drop { $0.isNumber || ".)-–•* ".contains($0) })
      guard text.contains(where: \.isLetter) else { continue }
      if let award = awardHeading(text) {
        section = award
        continue
      }
      var parts = [text]
      for separator in ["\t", ";", " – ", " - ", ", "] where text.contains(separator) {
        parts = text.split(separator: separator).map { String($0).trimmingWhitespace() }
        break
      }
      let name = withoutHonorific(parts[0])
      let further = parts.dropFirst().filter { !$0.isEmpty }
      let award = further.first { AwardCatalogue.award(in: $0) != nil }
      entries.append(
        Entry(
          name: name, unit: further.first { $0 != award } ?? "", award: award ?? section,
          place: Place(input.name, line: index + 1)))
    }
    return entries
  }

  /// The award of a heading such as "II. LAO ĐỘNG TIÊN TIẾN"; nothing for a line that names somebody.
  private static func awardHeading(_ line: String) -> String? {
    let bare = String(line.drop { "IVX".contains($0) }.drop { ".) ".contains($0) })
    guard let award = AwardCatalogue.award(in: bare) else { return nil }
    let key = VietnameseText.comparisonKey(bare)
    let names = ([award.title, award.plainTitle] + award.aliases).map(VietnameseText.comparisonKey)
    return names.contains { key.hasPrefix($0) } ? bare : nil
  }

  private static func withoutHonorific(_ name: String) -> String {
    for honorific in ["Ông ", "Bà ", "ông ", "bà ", "Đồng chí "] where name.hasPrefix(honorific) {
      return String(name.dropFirst(honorific.count))
    }
    return name
  }

  /// Who is missing in the records, who is extra, and whose spelling differs.
  public func findings(for records: RecordList) -> [Finding] {
    var open = MatchTable(entries)
    var findings: [Finding] = []
    var unmatched: [Record] = []
    // Names that are equal to the letter go first, so that a namesake's spelling is not taken for theirs.
    for record in records where open.takeExact(record) == nil { unmatched.append(record) }
    var extra: [Record] = []
    for record in unmatched {
      if let entry = open.takeEqual(record) {
        // Annexes often write names in capitals; that is no other spelling.
        let isSameSpelling = VietnameseText.uppercased(entry.name) == VietnameseText.uppercased(record.name)
        if !isSameSpelling { findings.append(spelling(record, entry)) }
      } else {
        extra.append(record)
      }
    }
    for record in extra {
      if let entry = open.takeNear(record) {
        findings.append(spelling(record, entry))
      } else if !open.namesElsewhere(record) {
        findings.append(self.extra(record))
      }
    }
    return findings + open.rest.map(missing)
  }

  private func spelling(_ record: Record, _ entry: Entry) -> Finding {
    Finding(
      .spelledDifferently,
      Words(
        vi: "Tên viết “\(record.name)”, danh sách đối chiếu viết “\(entry.name)” (\(entry.place)).",
        en: "The name is “\(record.name)” here and “\(entry.name)” in the other list (\(entry.place))."),
      at: record.place(of: "name"),
      hint: Words(
        vi: "Viết như trong quyết định đã ký.", en: "Write it as in the signed decision."))
  }

  private func extra(_ record: Record) -> Finding {
    Finding(
      .absentFromOtherList,
      Words(
        vi: "“\(record.name)” không có trong danh sách đối chiếu \(file).",
        en: "“\(record.name)” is not in the other list \(file)."), at: record.place(of: "name"),
      hint: Words(
        vi: "Xem lại quyết định: người này có được khen không?", en: "Look at the decision: is this person commended?"))
  }

  private func missing(_ entry: Entry) -> Finding {
    Finding(
      .absentFromSheet,
      Words(
        vi: "“\(entry.name)” có trong danh sách đối chiếu nhưng không có trong bảng.",
        en: "“\(entry.name)” is in the other list, but not in the sheet."), at: entry.place,
      hint: Words(vi: "Thêm người này vào bảng.", en: "Add this person to the sheet."))
  }
}

/// The entries of the second list that no record has been found for yet.
private struct MatchTable {
  /// The record that an entry was found for, as far as it tells persons from one another.
  private struct Taker {
    var award, unit, birth: String
  }

  private let entries: [Reconciliation.Entry]
  private var takers: [Int: Taker] = [:]
  private var isTaken: [Bool]
  private var exact: [String: [Int]] = [:]
  private var equal: [String: [Int]] = [:]
  private var near: [UInt64: [Int]] = [:]

  init(_ entries: [Reconciliation.Entry]) {
    self.entries = entries
    isTaken = entries.map { _ in false }
    for (index, entry) in entries.enumerated() {
      exact[entry.name, default: []].append(index)
      equal[VietnameseText.comparisonKey(entry.name), default: []].append(index)
      for hash in NameHash.variants(Self.bare(entry.name), seed: 0) { near[hash, default: []].append(index) }
    }
  }

  /// Whether a list that names nobody's award has the record's person once, for another award of theirs.
  func namesElsewhere(_ record: Record) -> Bool {
    (equal[VietnameseText.comparisonKey(record.name)] ?? []).contains { index in
      guard entries[index].award.isEmpty, let taker = takers[index] else { return false }
      return taker.award != record.text("award") && taker.unit == record.text("unit")
        && taker.birth == record.text("birth")
    }
  }

  private static func bare(_ name: String) -> [UInt8] {
    Array(VietnameseText.comparisonSyllables(VietnameseText.unaccented(name)).joined(separator: " ").utf8)
  }

  var rest: [Reconciliation.Entry] { zip(entries, isTaken).filter { !$0.1 }.map(\.0) }

  mutating func takeExact(_ record: Record) -> Reconciliation.Entry? {
    take(exact[record.name] ?? [], record) { $0.name.unicodeScalars.elementsEqual(record.name.unicodeScalars) }
  }

  mutating func takeEqual(_ record: Record) -> Reconciliation.Entry? {
    take(equal[VietnameseText.comparisonKey(record.name)] ?? [], record) { _ in true }
  }

  mutating func takeNear(_ record: Record) -> Reconciliation.Entry? {
    let bare = Self.bare(record.name)
    var candidates: [Int] = []
    for hash in NameHash.variants(bare, seed: 0) { candidates += near[hash] ?? [] }
    let text = String(decoding: bare, as: UTF8.self)
    return take(candidates, record) { entry in
      EditDistance.between(String(decoding: Self.bare(entry.name), as: UTF8.self), text, limit: 1) != nil
    }
  }

  /// Takes the first free candidate, one of the same unit and award before others.
  private mutating func take(
    _ candidates: [Int], _ record: Record, where isFit: (Reconciliation.Entry) -> Bool
  ) -> Reconciliation.Entry? {
    let free = candidates.filter { !isTaken[$0] && isFit(entries[$0]) }
    func agrees(_ index: Int) -> Int {
      let entry = entries[index]
      let unit =
        entry.unit.isEmpty
        || VietnameseText.comparisonKey(entry.unit) == VietnameseText.comparisonKey(record.text("unit"))
      let award = entry.award.isEmpty || AwardCatalogue.award(in: entry.award) == record.award
      return (award ? 2 : 0) + (unit ? 1 : 0)
    }
    guard let best = free.count == 1 ? free.first : free.max(by: { (agrees($0), $1) < (agrees($1), $0) }) else {
      return nil
    }
    isTaken[best] = true
    takers[best] = Taker(award: record.text("award"), unit: record.text("unit"), birth: record.text("birth"))
    return entries[best]
  }
}
