import Findings
import Vietnamese

/// One school of spelling in the whole list: lý or lí, hòa or hoà. Names of persons stay out of it.
public struct MixedSpellingCheck: RecordCheck {
  public static let title = Words(vi: "Lối chính tả", en: "School of spelling")

  public init() {}

  private static let fields = ["position", "unit", "citation"]

  private struct Use {
    var count = 0
    var word = ""
  }

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    var review = SchoolReview()
    var uses: [SchoolReview.School: Use] = [:]
    for record in records {
      for field in Self.fields {
        for (school, word) in review.schools(of: record.text(field)) {
          uses[school, default: Use(word: word)].count += 1
        }
      }
    }
    let unusual = [(SchoolReview.School.i, .y), (.old, .new)].compactMap { one, other -> SchoolReview.School? in
      guard let first = uses[one], let second = uses[other] else { return nil }
      return first.count <= second.count ? one : other
    }
    guard !unusual.isEmpty else { return [] }
    return records.flatMap { record in
      Self.fields.flatMap { field in
        review.schools(of: record.text(field)).filter {
          unusual.contains($0.school) && !context.words.contains($0.word)
        }
        .map { finding($0.word, $0.school, uses, at: record.place(of: field)) }
      }
    }
  }

  private func finding(
    _ word: String, _ school: SchoolReview.School, _ uses: [SchoolReview.School: Use], at place: Place
  ) -> Finding {
    let other = uses[school.opposite]?.word ?? ""
    return Finding(
      .mixedSpelling,
      Words(
        vi: "“\(word)” viết theo lối khác phần còn lại, như “\(other)”.",
        en: "“\(word)” is of another school of spelling than the rest, such as “\(other)”."),
      at: place,
      hint: Words(vi: "Dùng một lối cho cả danh sách.", en: "Use one of them in the whole list."), value: word)
  }
}

/// To which schools of spelling the words of a text belong; a text that was seen is not looked at again.
private struct SchoolReview {
  enum School: Hashable {
    case i, y, old, new

    var opposite: School {
      switch self {
      case .i: .y
      case .y: .i
      case .old: .new
      case .new: .old
      }
    }
  }

  private var texts: [WrittenText: [(school: School, word: String)]] = [:]
  private var words: [Substring: School?] = [:]
  private static let mostKnown = 20_000

  mutating func schools(of text: String) -> [(school: School, word: String)] {
    guard !text.isEmpty else { return [] }
    let key = WrittenText(text: text)
    if let known = texts[key] { return known }
    var found: [(school: School, word: String)] = []
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      guard let school = school(of: word), !found.contains(where: { $0.school == school && $0.word == word }) else {
        continue
      }
      found.append((school, String(word)))
    }
    if texts.count >= Self.mostKnown { texts.removeAll(keepingCapacity: true) }
    texts[key] = found
    return found
  }

  private mutating func school(of word: Substring) -> School? {
    if let known = words[word] { return known }
    let found = Self.school(VietnameseText.lowercased(String(word)))
    words[word] = .some(found)
    return found
  }

  /// Syllables that both schools write, one with i and one with y.
  private static let double: [String: School] = {
    var table: [String: School] = [:]
    for pair in ["lí lý", "kĩ kỹ", "kì kỳ", "kí ký", "kỉ kỷ", "mĩ mỹ", "tỉ tỷ", "kị kỵ", "tì tỳ"] {
      let words = pair.split(separator: " ").map(String.init)
      (table[words[0]], table[words[1]]) = (.i, .y)
    }
    return table
  }()

  private static func school(_ small: String) -> School? {
    if let school = double[small] { return school }
    switch SyllableSpelling.placement(of: small) {
    case .old: return .old
    case .new: return .new
    default: return nil
    }
  }
}
