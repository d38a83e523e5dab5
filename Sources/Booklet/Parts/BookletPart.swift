import Findings
import SourceTree
import Vietnamese

/// One part of a booklet, as `booklet.yaml` orders it.
public struct BookletPart: Sendable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case cover, prose, contents, report, decision, profiles, honoured, index, notes
    case backCover = "back-cover"

    /// The keys of a part of this kind.
    var keys: [String] {
      let own: [String] =
        switch self {
        case .cover, .backCover: ["layout", "title", "subtitle", "foot"]
        case .prose: ["file", "columns", "start"]
        case .contents: ["title", "depth"]
        case .report: ["file", "title", "number", "date", "kind", "summary", "recipients", "signer"]
        case .decision: ["file", "title", "number", "date", "kind", "summary", "recipients", "signer", "authority"]
        case .profiles: ["title", "awards"]
        case .honoured: ["title", "columns"]
        case .index: ["title"]
        case .notes: ["title", "pages"]
        }
      return own + ["name", "numbers"]
    }
  }

  /// Who signs, where it is another than the ceremony's.
  struct Signer: Sendable, Hashable {
    var capacity: String?
    var title: String?
    var name: String?
  }

  public var kind: Kind
  /// The name by which the part is asked for alone, such as `report`.
  public var name: String
  /// Whether the name was given, and does not come from the kind or the file.
  var isNamed: Bool
  var place: Place
  var title: String?
  var subtitle: String?
  var foot: String?
  /// The layout of a cover.
  var layout: String?
  /// A file of prose, as it is written, and where.
  var file: String?
  var filePlace: Place
  var columns: Int
  var startsRight: Bool
  var hasRomanNumbers: Bool
  /// The deepest level of headings in the contents.
  var depth: Int
  var number: String?
  var date: CivilDate?
  /// The kind of paper, and what it is about.
  var form: String?
  var summary: String?
  var authority: String?
  var recipients: [String]
  /// Nothing where the part says nothing of one.
  var signer: Signer?
  /// Where the values stand that the ceremony's decision says too, by field name.
  var places: [String: Place] = [:]
  /// Awards whose recipients are told of, each with its place; empty for all.
  var awards: [(name: String, place: Place)]
  var pages: Int

  /// The most pages that are left empty for notes: a slip of the finger is no book of blank paper.
  static let mostPages = 200

  /// Reads an item of the list of parts: a word, or a mapping of one key.
  init?(_ node: SourceNode, in reader: SettingsReader) {
    guard let (word, wordPlace, body) = Self.parts(of: node, in: reader) else { return nil }
    guard let kind = Kind(rawValue: word) else {
      reader.unknown(word, "parts", among: Kind.allCases.map(\.rawValue), at: wordPlace)
      return nil
    }
    self.kind = kind
    place = node.place
    let section = SettingsSection(body, word, keys: kind.keys, in: reader, at: wordPlace)
    title = section.text("title")
    subtitle = section.text("subtitle")
    foot = section.text("foot")
    layout = section.text("layout")
    file = section.text("file")
    filePlace = section.place(of: "file")
    columns = section.whole("columns", in: 1...(kind == .honoured ? 3 : 2)) ?? 1
    startsRight = section.word("start", of: ["right", "any"]) == "right"
    hasRomanNumbers = section.word("numbers", of: ["roman", "arabic"]) == "roman"
    depth = section.whole("depth", in: 1...6) ?? 2
    number = section.text("number")
    date = section.day("date")
    form = section.text("kind")
    summary = section.text("summary")
    authority = section.text("authority")
    recipients = section.texts("recipients")
    let signer = section.section("signer", keys: ["capacity", "title", "name"])
    if section["signer"] != nil {
      self.signer = Signer(capacity: signer.text("capacity"), title: signer.text("title"), name: signer.text("name"))
    }
    for (field, place) in [
      ("decision.number", section.place(of: "number")), ("decision.date", section.place(of: "date")),
      ("authority", section.place(of: "authority")), ("signer.capacity", signer.place(of: "capacity")),
      ("signer.title", signer.place(of: "title")), ("signer.name", signer.place(of: "name")),
    ] { places[field] = place }
    awards = (section["awards"].map { reader.items($0) } ?? []).compactMap { item in
      reader.text(item, "awards").map { ($0, item.place) }
    }
    pages = section.whole("pages", in: 1...Self.mostPages) ?? 2
    let stem = file.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      .map { $0.split(separator: ".").first.map(String.init) ?? $0 }
    isNamed = section["name"] != nil
    name = section.text("name") ?? (kind == .prose ? stem ?? word : word)
    if kind.keys.contains("file"), section["file"] == nil { reader.missing("file", of: word, at: wordPlace) }
  }

  private static func parts(
    of node: SourceNode, in reader: SettingsReader
  ) -> (word: String, place: Place, body: SourceNode?)? {
    if node.entries == nil { return reader.text(node, "parts").map { ($0, node.place, nil) } }
    guard let entries = node.entries, let entry = entries.first else {
      reader.wrong(node, "parts", .word(Kind.allCases.map(\.rawValue)))
      return nil
    }
    for other in entries.dropFirst() { reader.unknownKey(other, among: []) }
    return (entry.key, entry.keyPlace, entry.value.isBlank ? nil : entry.value)
  }
}
