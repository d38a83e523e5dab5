import Findings
import Locks
import Records

/// What a retouching starts from, read on threads of their own while layouts and faces are made ready.
struct RetouchBasis: Sendable {
  /// The list as it is now.
  struct ReadList: Sendable {
    var path: String
    var sum: String
    var list: PlainList
    var sums: [RowSum]

    /// Nothing where single rows of it cannot be read.
    init?(_ path: String, _ source: RecordSource) throws(Finding) {
      let state = RecordInput.state(ofFile: path)
      let bytes = try RecordInput.file(path).bytes()
      guard let options = RecipientList.options(of: source, expectedColumns: []),
        let list = PlainList(bytes, name: path, options: options, looksAtAll: false)
      else { return nil }
      (self.path, self.list) = (path, list)
      sum = Digest(of: bytes).description
      sums = RowSum.sums(of: list)
      // What is still being written is left to those who can tell of it.
      guard RecordInput.state(ofFile: path) == state else { return nil }
    }
  }

  let source: RecordSource
  let folder: OutputFolder
  let memory: RunMemory
  let list: BackgroundValue<ReadList>
  let standing: BackgroundValue<StandingRun>

  /// Nothing where no finished run has left what is needed.
  init?(_ ceremony: Ceremony, _ options: BatchOptions) {
    guard !options.remakesUnchanged, !options.resumes, !options.verifies,
      PathText.exists(options.output + "/" + RunMemory.name), let source = options.rememberedSource(of: ceremony),
      let folder = try? OutputFolder(holding: options.output)
    else { return nil }
    self.folder = folder
    self.source = source
    let list = BackgroundValue { () throws(Finding) in try ReadList(ceremony.path(of: source.file), source) }
    self.list = list
    standing = BackgroundValue { () throws(Finding) in
      // The list is waited for first, and two cores are all there may be.
      _ = list.get()
      return try StandingRun(in: folder, options)
    }
    guard let memory = (try? folder.read(RunMemory.name)).flatMap({ RunMemory(bytes: $0) }) else {
      _ = (list.get(), standing.get())
      return nil
    }
    self.memory = memory
  }

  /// Waits until nothing of it is being read any more.
  func settle() { _ = (list.get(), standing.get()) }

  /// The indexes of the rows that are not as they were; nothing where more has changed than rows can.
  func changedRows(_ list: ReadList, most: Int) -> [Int]? {
    var changed: [Int] = []
    for (index, row) in memory.rows.enumerated() {
      guard list.list.rows[index].line == row.line else { return nil }
      if list.sums[index] != row.sum { changed.append(index) }
      guard changed.count <= most else { return nil }
    }
    return changed
  }
}

/// A finished run as it stands in the output folder, each of its files as long as it was.
struct StandingRun: Sendable {
  let singles: OutputFolder
  /// The sum of the report.
  let report: Digest
  let lines: ReportLines

  /// Nothing where a run over everything has to look what there is.
  init?(in folder: OutputFolder, _ options: BatchOptions) throws(Finding) {
    guard let singles = folder.existingFolder(RunEntry.folder), folder.length(of: RunHistory.journalName) == nil,
      let report = try folder.read(RunHistory.reportName), let lines = ReportLines(report)
    else { return nil }
    (self.singles, self.report, self.lines) = (singles, Digest(of: report), lines)
    guard !folder.holdsLeftovers, !singles.holdsLeftovers, filesStand(in: folder, options) else { return nil }
  }

  private func filesStand(in folder: OutputFolder, _ options: BatchOptions) -> Bool {
    if options.makesMerged {
      guard let merged = lines.merged, folder.length(of: RunHistory.mergedName) == merged.length else { return false }
    } else if lines.merged != nil {
      return false
    }
    for name in RefusedSheet.names where folder.length(of: name) != nil { return false }
    return Stretches(of: lines.entries.count, length: 1_024).map { stretch in
      lines.entries[stretch].allSatisfy { singles.length(of: lines.text($0.file)) == $0.length }
    }.allSatisfy(\.self)
  }
}
