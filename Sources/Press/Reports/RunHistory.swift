import Findings

/// What stands in an output folder already: from the report of the last finished run, and the journal of a broken one.
struct RunHistory {
  /// A file that an earlier run wrote, and what it was made from.
  struct Candidate {
    var entry: RunEntry
    /// Whether the journal of an unfinished run tells of it, so that its bytes must be looked at before it is believed.
    var isFromJournal: Bool
  }

  /// The merged file as the last finished run left it.
  struct Merged: Equatable {
    var key: String
    var length: Int
    var sum: String
    var pageCount: Int
  }

  static let reportName = "run.json"
  static let journalName = "run.journal"
  static let mergedName = "certificates.pdf"

  private var refusedKeys: Set<String> = []
  private var madeKeys: Set<String> = []
  private var candidates: [String: [Candidate]] = [:]
  private(set) var merged: Merged?
  private(set) var isInterrupted = false
  /// Names of all files in the folder of single certificates that a run of ours wrote.
  private(set) var fileNames: Set<String> = []
  /// Entries of the last report, in its order.
  private(set) var entries: [RunEntry] = []

  /// What a report alone tells.
  init(report: [UInt8]) { read(report: report) }

  init(in folder: OutputFolder) throws(Finding) {
    if let report = try folder.read(Self.reportName) { read(report: report) }
    if let journal = try folder.read(Self.journalName) {
      isInterrupted = true
      for line in journal.split(separator: UInt8(ascii: "\n")) {
        guard let entry = RunEntry(line: line) else { continue }
        add(Candidate(entry: entry, isFromJournal: true))
      }
    }
  }

  private mutating func read(report: [UInt8]) {
    for var line in report.split(separator: UInt8(ascii: "\n")) {
      line = line.drop { $0 == UInt8(ascii: " ") }
      if line.last == UInt8(ascii: ",") { line = line.dropLast() }
      if line.starts(with: "{\"number\":".utf8), let entry = RunEntry(line: line) {
        entries.append(entry)
        if entry.status == .refused { refusedKeys.insert(entry.key) } else { madeKeys.insert(entry.key) }
        add(Candidate(entry: entry, isFromJournal: false))
      } else if line.starts(with: "\"merged\":".utf8) {
        merged = Self.merged(in: line.dropFirst("\"merged\":".utf8.count))
      }
    }
  }

  private static func merged(in line: ArraySlice<UInt8>) -> Merged? {
    guard let fields = JSONFields(Array(line)), let key = fields.text("key"), let length = fields.integer("bytes"),
      let sum = fields.text("sha256"), let pages = fields.integer("pages")
    else { return nil }
    return Merged(key: key, length: length, sum: sum, pageCount: pages)
  }

  private mutating func add(_ candidate: Candidate) {
    guard candidate.entry.status != .refused, let file = candidate.entry.file else { return }
    fileNames.insert(file.name)
    candidates[candidate.entry.key, default: []].append(candidate)
  }

  /// Whether the last finished run refused a record with exactly these values.
  func isRefused(_ key: String) -> Bool { refusedKeys.contains(key) }

  /// Whether the last finished run made a record with exactly these values.
  func isMade(_ key: String) -> Bool { madeKeys.contains(key) }

  /// Takes a file that was made from exactly this, each file only once; one of the wanted name before others, what the
  /// journal tells before what the older report tells.
  mutating func take(_ key: String, wanted name: String, isIntact: (Candidate) -> Bool) -> Candidate? {
    guard var found = candidates[key] else { return nil }
    let order = found.indices.sorted { left, right in
      let one = found[left].entry.file?.name == name
      let other = found[right].entry.file?.name == name
      return one != other ? one : left > right
    }
    for index in order where isIntact(found[index]) {
      let candidate = found[index]
      found.removeAll { $0.entry.file?.name == candidate.entry.file?.name }
      candidates[key] = found
      return candidate
    }
    return nil
  }
}
