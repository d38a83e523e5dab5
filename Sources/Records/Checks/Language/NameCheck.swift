import Findings
import Vietnamese

/// Persons' names are spelt as names are; a name is never changed, only asked about.
public struct NameCheck: RecordCheck {
  public static let title = Words(vi: "Cách viết tên người", en: "Spelling of names")

  public init() {}

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    var (capitals, others) = (0, 0)
    for record in records where record.kind == .individual {
      let name = record.name
      if Self.isCapitals(name) { capitals += 1 } else if !name.isEmpty { others += 1 }
    }
    // A list in capitals throughout is one that somebody chose.
    let tellsCapitals = capitals > 0 && others > 0 && capitals <= others
    var words = NameWords(context.words)
    return records.flatMap { record -> [Finding] in
      guard record.kind == .individual, !record.name.isEmpty else { return [] }
      let place = record.place(of: "name")
      let found = words.findings(record.name, tellsCapitals: tellsCapitals)
      return found.isEmpty ? [] : found.map { $0.placed(at: place) }
    }
  }

  static func isCapitals(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count > 1 && name.count > 4 && !name.contains(where: \.isLowercase)
  }
}

/// What is odd in the words of a name; each word is looked at once, however many bear it.
private struct NameWords {
  private let right: Set<String>
  private var syllables: [Substring: Bool] = [:]
  private var families: [Substring: String?] = [:]

  init(_ right: Set<String>) { self.right = right }

  mutating func findings(_ written: String, tellsCapitals: Bool) -> [Finding] {
    guard !right.contains(written) else { return [] }
    // A remark tells namesakes apart and is no part of the name.
    let name = String(written.prefix { $0 != "(" })
    let words = name.split(separator: " ")
    guard let first = words.first else { return [] }
    if let sign = Self.sign(name) { return [self.sign(sign, in: written)] }
    var findings: [Finding] = []
    let isCapitals = NameCheck.isCapitals(name)
    if isCapitals {
      if tellsCapitals { findings.append(capitals(written)) }
    } else if let small = words.first(where: { $0.first?.isLowercase == true && !Self.particles.contains($0) }) {
      findings.append(self.small(small, in: written))
    }
    if let marked = Self.withoutMarks(words) { return findings + [unmarked(written, marked)] }
    if words.count > 1, let family = family(first) {
      findings.append(misspelt(first, family, in: written))
    } else if !OtherPeoples.bears(name), let odd = words.first(where: { !isSyllable($0) }) {
      findings.append(doubtful(odd, in: written))
    }
    return findings
  }

  private static let particles: Set<Substring> = ["de", "da", "van", "von", "bin", "el"]

  private static func sign(_ name: String) -> Character? {
    name.first { !$0.isLetter && !" '’ʼ-–.".contains($0) } ?? (name.hasSuffix(".") || name.contains("..") ? "." : nil)
  }

  private mutating func family(_ word: Substring) -> String? {
    if let known = families[word] { return known }
    let found = right.contains(String(word)) ? nil : FamilyNames.suggestion(for: String(word))
    families[word] = .some(found)
    return found
  }

  private mutating func isSyllable(_ word: Substring) -> Bool {
    if let known = syllables[word] { return known }
    let parts = word.split(whereSeparator: { "-–.".contains($0) })
    let isRight =
      right.contains(String(word))
      || parts.allSatisfy { part in
        let small = VietnameseText.lowercased(String(part))
        if let place = SyllableSpelling.placement(of: small) { return place != .wrong }
        return part.count == 1 || FamilyNames.isKnown(String(part))
      }
    syllables[word] = isRight
    return isRight
  }

  /// The family name with its marks, where the whole name has none though it needs them.
  private static func withoutMarks(_ words: [Substring]) -> String? {
    guard words.count > 1, words.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else { return nil }
    let family = String(words[0])
    if let marked = FamilyNames.marked(family).first { return marked }
    guard words.count > 2, FamilyNames.isKnown(family) else { return nil }
    return words[1..<(words.count - 1)].compactMap { middles[VietnameseText.lowercased(String($0))] }.first
  }

  private static let middles = ["van": "Văn", "thi": "Thị", "duc": "Đức", "dinh": "Đình", "ngoc": "Ngọc", "huu": "Hữu"]

  // MARK: Words

  private func sign(_ sign: Character, in name: String) -> Finding {
    Finding(
      .signInName,
      sign.isNumber
        ? Words(vi: "Tên “\(name)” có chữ số “\(sign)”.", en: "The name “\(name)” has the digit “\(sign)”.")
        : Words(vi: "Tên “\(name)” có dấu lạ “\(sign)”.", en: "The name “\(name)” has a stray “\(sign)”."),
      hint: Words(vi: "Gõ lại tên theo hồ sơ.", en: "Type the name again."), value: name)
  }

  private func capitals(_ name: String) -> Finding {
    let suggestion = name.split(separator: " ")
      .map { VietnameseText.sentenceCased(VietnameseText.lowercased(String($0))) }.joined(separator: " ")
    return Finding(
      .capitalsOfName,
      Words(
        vi: "Tên “\(name)” viết hoa cả, khác các tên khác.", en: "The name “\(name)” is in capitals, unlike others."),
      hint: Words(vi: "Viết “\(suggestion)”.", en: "Write “\(suggestion)”."), value: name)
  }

  private func small(_ word: Substring, in name: String) -> Finding {
    Finding(
      Code.capitalsOfName,
      Words(vi: "“\(word)” trong tên “\(name)” chưa viết hoa.", en: "“\(word)” in the name “\(name)” has no capital."),
      hint: Words(vi: "Viết hoa chữ cái đầu mỗi tiếng.", en: "Give each syllable one capital."), value: name)
  }

  private func unmarked(_ name: String, _ marked: String) -> Finding {
    Finding(
      .nameWithoutMarks,
      Words(vi: "Tên “\(name)” viết không dấu.", en: "The name “\(name)” is written without marks."),
      hint: Words(vi: "Viết có dấu theo hồ sơ, như “\(marked)”.", en: "Write its marks, such as “\(marked)”."),
      value: name)
  }

  private func misspelt(_ word: Substring, _ family: String, in name: String) -> Finding {
    Finding(
      .misspeltFamilyName,
      Words(
        vi: "Họ “\(word)” trong “\(name)” có vẻ sai.", en: "The family name “\(word)” of “\(name)” looks misspelt."),
      hint: Words(vi: "Có phải là “\(family)”?", en: "Did you mean “\(family)”?"), value: name)
  }

  private func doubtful(_ word: Substring, in name: String) -> Finding {
    Finding(
      .doubtfulNameSyllable,
      Words(
        vi: "“\(word)” trong tên “\(name)” khó là tiếng Việt.",
        en: "“\(word)” in the name “\(name)” is hardly a syllable."),
      hint: Words(
        vi: "So với hồ sơ; nếu đúng thì ghi vào accepted.", en: "Compare with the file; accept it where it is right."),
      value: name)
  }
}
