import Findings
import Locks
import Vietnamese

/// Texts are read as a proof-reader reads them: spelling, marks, years, places, awards that they name.
public struct ProofReading: RecordCheck {
  public static let title = Words(vi: "Chính tả và cách viết", en: "Spelling and wording")

  public init() {}

  /// Records that one thread looks through at a time.
  private static let stretch = 4_096

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    Stretches(of: records.count, length: Self.stretch).map { range in
      var reader = ProofReader(context)
      return records.stretch(range).flatMap { reader.findings($0) }
    }.flatMap(\.self)
  }
}

/// Reads records one after the other; a text that it has read is not read again.
struct ProofReader {
  private struct Seen: Hashable {
    var text: WrittenText
    var sort: SpellingReview.Sort
    var day: CivilDate?
  }

  private let context: CheckContext
  private var spelling: SpellingRule
  private var seen: [Seen: [Finding]] = [:]
  private static let mostSeen = 20_000

  init(_ context: CheckContext) {
    self.context = context
    spelling = SpellingRule(words: context.words)
  }

  private static let fields: [(name: String, sort: SpellingReview.Sort)] = [
    ("position", .post), ("unit", .body), ("address", .address), ("award", .award), ("citation", .prose),
  ]

  mutating func findings(_ record: Record) -> [Finding] {
    let day = context.decision(record).day ?? context.day
    var findings: [Finding] = []
    for (field, sort) in Self.fields {
      let text = record.text(field)
      guard !text.isEmpty else { continue }
      findings += self.findings(in: text, as: sort, on: day).map { $0.placed(at: record.place(of: field)) }
    }
    if record.kind == .collective, !record.name.isEmpty {
      findings += self.findings(in: record.name, as: .body, on: day).map { $0.placed(at: record.place(of: "name")) }
    }
    findings += UnitRule.findings(record)
    findings += CitedAwardRule.findings(record, on: day)
    return findings
  }

  /// What is wrong in one text, without its place.
  mutating func findings(in text: String, as sort: SpellingReview.Sort, on day: CivilDate?) -> [Finding] {
    let key = Seen(text: WrittenText(text: text), sort: sort, day: day)
    if let known = seen[key] { return known }
    var findings = spelling.findings(in: text, as: sort)
    if sort != .award { findings += PunctuationRule.findings(in: text, as: sort) }
    if sort == .prose { findings += YearRule.findings(in: text, on: day) }
    if let day, sort != .prose, sort != .award {
      findings += FormerNameRule.findings(in: text, on: day, isAddress: sort == .address)
    }
    if seen.count >= Self.mostSeen { seen.removeAll(keepingCapacity: true) }
    seen[key] = findings
    return findings
  }
}
