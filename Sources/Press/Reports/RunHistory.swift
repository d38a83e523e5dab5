import Findings

/// What stands in an output folder already: from the report of the last finished run, and the journal of a broken one.
///
/// Both are data from outside: only what is written as our runs write it is believed, and only plain names in the folder.
struct RunHistory {
  /// A file that an earlier run wrote, and what it was made from.
  struct Candidate: Sendable {
    var entry: RunEntry
    /// Whether the journal of an unfinished run tells of it.
    var isFromJournal: Bool
  }

  /// The merged file as the last finished run left it.
  struct Merged: Equatable {
    var length: Int
    var sum: String
    var pageCount: Int
  }

  static let reportName = "run.json"
  static let journalName = "run.journal"
  static let mergedName = "certificates.pdf"

  /// Whether there is a report, and whether it is one of ours.
  private(set) var hasReport = false
  private(set) var isForeign = false
  private(set) var merged: Merged?
  /// The first file that the last run read, as its report names it.
  private(set) var firstInput: String?
  private(set) var isInterrupted = false
  /// Certificates that an earlier run of ours wrote, those of the report before those of the journal.
  private(set) var candidates: [Candidate] = []
  /// Entries of the last report, in its order.
  private(set) var entries: [RunEntry] = []
  /// Sums of the papers beside the single certificates that runs wrote, by their names.
  private(set) var papers: [String: Set<String>] = [:]

  /// Names of all files in the folder of single certificates that a run of ours wrote.
  var fileNames: Set<String> { Set(candidates.compactMap(\.entry.file?.name)) }

  /// The sums that a certificate of this name has had.
  func sums(of name: String) -> Set<String> {
    Set(candidates.compactMap { $0.entry.file?.name == name ? $0.entry.file?.sum : nil })
  }

  /// What a report alone tells.
  init(report: [UInt8]) { read(report: report) }

  init(in folder: OutputFolder) throws(Finding) {
    if let report = try folder.read(Self.reportName) { read(report: report) }
    if let journal = try folder.read(Self.journalName) {
      isInterrupted = true
      for line in journal.split(separator: UInt8(ascii: "\n")) {
        if let entry = RunEntry(line: line) {
          add(Candidate(entry: entry, isFromJournal: true))
        } else if let paper = WrittenPaper(line: line) {
          papers[paper.name, default: []].insert(paper.sum)
        }
      }
    }
  }

  private mutating func read(report: [UInt8]) {
    hasReport = true
    var namesTool = false
    var isAmongInputs = false
    for var line in report.split(separator: UInt8(ascii: "\n")) {
      line = line.drop { $0 == UInt8(ascii: " ") }
      if line.last == UInt8(ascii: ",") { line = line.dropLast() }
      if line.starts(with: "{\"number\":".utf8), let entry = RunEntry(line: line) {
        entries.append(entry)
        add(Candidate(entry: entry, isFromJournal: false))
      } else if line.starts(with: "\"merged\":".utf8) {
        merged = Self.merged(in: line.dropFirst("\"merged\":".utf8.count))
      } else if line.starts(with: "\"refused\":".utf8) {
        if let paper = WrittenPaper(line: line.dropFirst("\"refused\":".utf8.count)) {
          papers[paper.name, default: []].insert(paper.sum)
        }
      } else if line.starts(with: "\"inputs\":".utf8) {
        isAmongInputs = true
      } else if isAmongInputs, line.starts(with: "{\"file\":".utf8) {
        // Input files may lie in folders, which no paper beside the certificates does.
        firstInput = firstInput ?? JSONFields(Array(line))?.unescaped("file")
        isAmongInputs = false
      } else if line.starts(with: "\"tool\":{\"name\":\"khen\"".utf8) {
        namesTool = true
      }
    }
    isForeign = !namesTool
    if let merged { papers[Self.mergedName, default: []].insert(merged.sum) }
  }

  private static func merged(in line: ArraySlice<UInt8>) -> Merged? {
    guard let fields = JSONFields(Array(line)), let length = fields.integer("bytes"), length >= 0,
      let sum = fields.text("sha256"), let pages = fields.integer("pages"), pages >= 0
    else { return nil }
    return Merged(length: length, sum: sum, pageCount: pages)
  }

  private mutating func add(_ candidate: Candidate) {
    guard candidate.entry.status != .refused, candidate.entry.file != nil else { return }
    candidates.append(candidate)
  }
}

/// A paper beside the single certificates, as reports and journals tell of it.
struct WrittenPaper: Sendable, Hashable {
  /// A plain name in the folder.
  var name: String
  var sum: String

  init(name: String, bytes: [UInt8]) { self.init(name: name, sum: Digest(of: bytes).description) }

  init(name: String, sum: String) {
    self.name = name
    self.sum = sum
  }

  init?(line: some Sequence<UInt8>) {
    guard let fields = JSONFields(Array(line)), let name = fields.text("file"), let sum = fields.text("sha256"),
      OutputFolder.isPlainName(name)
    else { return nil }
    self.init(name: name, sum: sum)
  }

  func write(to json: inout JSONBuilder, named key: String? = nil) {
    json.object(key) { json in
      json.value("file", name)
      json.value("sha256", sum)
    }
  }
}
