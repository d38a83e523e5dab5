/// Finds places and bodies in a text that no longer were on a day, or were not yet.
public enum PlaceReview {
  /// What a text names that was not on the day.
  public struct Slip: Sendable, Hashable {
    /// The words of the text.
    public var written: String
    /// What stands in its place; nothing where a whole level ended.
    public var successor: String?
    /// Since when the name is not right, or from when on it is: `01/7/2025`.
    public var day: String
    public var isTooEarly = false
    public var source: String
  }

  private struct Word {
    var text: String
    var key: String
    var isCapitalised: Bool
    /// Whether a comma or another sign parts it from the word before.
    var isParted: Bool
  }

  /// What in the text was not on the day; `isAddress`: its last part is a province even without that word.
  public static func slips(in text: String, on day: CivilDate, isAddress: Bool = false) -> [Slip] {
    let words = words(of: text)
    guard !words.isEmpty else { return [] }
    var slips: [Slip] = []
    for start in words.indices {
      if let slip = level(words, start, day) { slips.append(slip) }
      if let slip = former(words, start, day, isAddress: isAddress) { slips.append(slip) }
      if let slip = early(words, start, day) { slips.append(slip) }
    }
    return slips
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var isParted = true
    for part in text.split(omittingEmptySubsequences: true, whereSeparator: { $0 == " " || $0 == "\n" }) {
      let bare = part.trimmingPunctuation
      guard !bare.isEmpty else {
        isParted = isParted || part != "-" && part != "–"
        continue
      }
      let begins = part.first.map { $0.isLetter || $0.isNumber } ?? false
      words.append(
        Word(
          text: String(bare), key: VietnameseText.comparisonKey(String(bare)),
          isCapitalised: bare.first.map { $0.isUppercase || $0.isNumber } ?? false, isParted: isParted || !begins))
      isParted = part.last.map { ",;.()".contains($0) } ?? false
    }
    return words
  }

  private static func shown(_ day: String) -> String { DateReading(day)?.date.shortText ?? day }

  // MARK: Districts

  private static let levels: [(words: [String], label: String)] = [
    (["huyện"], "huyện"), (["quận"], "quận"), (["thị", "xã"], "thị xã"), (["thị", "trấn"], "thị trấn"),
    (["huyện", "ủy"], "Huyện ủy"), (["quận", "ủy"], "Quận ủy"), (["thị", "ủy"], "Thị ủy"),
    (["thành", "phố"], "thành phố"),
  ].map { ($0.0.map(VietnameseText.comparisonKey), $0.1) }

  private static let centralCities = Set(
    ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"].map(VietnameseText.comparisonKey))

  /// A district, a town or a city of a province, which ended on 1 July 2025.
  private static func level(_ words: [Word], _ start: Int, _ day: CivilDate) -> Slip? {
    guard day.isoText >= FormerName.reform else { return nil }
    let found = levels.filter { level in
      start + level.words.count <= words.count
        && zip(level.words, words[start...]).allSatisfy { $0 == $1.key }
    }.max { $0.words.count < $1.words.count }
    guard let found else { return nil }
    let after = start + found.words.count
    let name = words[after...].prefix { $0.isCapitalised && !$0.isParted }
    let isParty = found.words.count == 2 && found.words[1] == VietnameseText.comparisonKey("ủy")
    guard !name.isEmpty || isParty else { return nil }
    if found.label == "thành phố" {
      let keys = name.map(\.key)
      let isCentral = centralCities.contains { keys.starts(with: $0.split(separator: " ").map(String.init)) }
      // In capitals names run on into what follows; only what surely is a city of a province is told.
      guard !isCentral else { return nil }
    }
    let written = words[start..<after].map(\.text) + name.map(\.text)
    return Slip(
      written: written.joined(separator: " "), successor: nil, day: shown(FormerName.reform),
      source: "Luật Tổ chức chính quyền địa phương 72/2025/QH15")
  }

  // MARK: Provinces and bodies

  private static let byFirst = Dictionary(grouping: FormerName.all) { $0.key.first ?? "" }

  private static func former(_ words: [Word], _ start: Int, _ day: CivilDate, isAddress: Bool) -> Slip? {
    for former in byFirst[words[start].key] ?? [] where former.end <= day.isoText {
      let end = start + former.key.count
      guard end <= words.count, zip(former.key, words[start..<end]).allSatisfy({ $0 == $1.key }),
        words[start].isCapitalised,
        !words[(start + 1)..<end].contains(where: { $0.isParted && former.sort == .province })
      else { continue }
      switch former.sort {
      case .province: guard isProvince(words, start, end, isAddress: isAddress) else { continue }
      // "Sở Công nghiệp và …" is another body; a name goes on with "và".
      case .body: guard end == words.count || words[end].key != and || words[end].isParted else { continue }
      }
      var written = words[start..<end].map(\.text)
      if former.sort == .province, start > 0, words[start - 1].key == tinh {
        written.insert(words[start - 1].text, at: 0)
      }
      return Slip(
        written: written.joined(separator: " "), successor: former.successor, day: shown(former.end),
        source: former.source)
    }
    return nil
  }

  private static let department = VietnameseText.comparisonKey("sở")
  private static let and = VietnameseText.comparisonKey("và")
  private static let tinh = VietnameseText.comparisonKey("tỉnh")

  /// Whether the words are the name of a province: behind "tỉnh", or as the last part of an address.
  private static func isProvince(_ words: [Word], _ start: Int, _ end: Int, isAddress: Bool) -> Bool {
    if start > 0, words[start - 1].key == tinh, !words[start].isParted { return true }
    guard end == words.count, start > 0 else { return false }
    return isAddress && words[start].isParted || words[0].key == department && !words[start].isParted
  }

  // MARK: Bodies that were not yet

  private static let later: [[String]] = ["Nông nghiệp và Môi trường", "Dân tộc và Tôn giáo"].map(
    VietnameseText.comparisonSyllables)
  private static let heads = Set(["Bộ", "Sở"].map(VietnameseText.comparisonKey))

  private static func early(_ words: [Word], _ start: Int, _ day: CivilDate) -> Slip? {
    guard day.isoText < FormerName.ministries, heads.contains(words[start].key), words[start].isCapitalised else {
      return nil
    }
    for key in later {
      let end = start + 1 + key.count
      guard end <= words.count, zip(key, words[(start + 1)..<end]).allSatisfy({ $0 == $1.key }) else { continue }
      return Slip(
        written: words[start..<end].map(\.text).joined(separator: " "), successor: nil,
        day: shown(FormerName.ministries),
        isTooEarly: true, source: "Nghị quyết 176/2025/QH15")
    }
    return nil
  }
}

extension Substring {
  /// Without the signs at its ends.
  fileprivate var trimmingPunctuation: Substring {
    let isSign = { (character: Character) in !character.isLetter && !character.isNumber }
    return drop(while: isSign).dropLast(reversed().prefix(while: isSign).count)
  }
}
