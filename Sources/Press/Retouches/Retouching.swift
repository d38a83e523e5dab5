import Findings
import Foundation
import Imprint
import Layout
import Records
import Vietnamese

/// A run over a finished one of which little has changed: the changed certificates alone are made, and put into what stands.
///
/// It takes only what it can tell for certain to end as a run over everything would; all else it leaves to that one. Of
/// the rows that are as they were nothing is read again but their bytes.
struct Retouching: Sendable {
  /// A row that is not as it was.
  struct Change: Sendable {
    var index: Int
    var recipient: Recipient
    var trace: RecordTrace
    /// Whether the certificate is another, too.
    var isOther: Bool
  }

  /// More changes than these are left to a run over everything.
  private static let mostChanges = 64

  private let preparation: Preparation
  let folder: OutputFolder
  let standing: StandingRun
  let memory: RunMemory
  /// By position in the order of calling, the index of the row.
  private let indexes: [Int]
  private let list: PlainList
  private let sums: [RowSum]
  let head: RunReport.Head
  let fingerprint: Digest
  let maker: PrintMaker
  private let reportedSource: String
  private(set) var changes: [Change] = []
  /// The merged file as it stands, with its sum.
  private(set) var oldMerged: BackgroundValue<(FileReader, sum: String)>?
  let findings: [Finding]

  var options: BatchOptions { preparation.options }
  var lines: ReportLines { standing.lines }
  private var ceremony: Ceremony { preparation.ceremony }

  /// Nothing where more has changed than a few rows.
  init?(_ preparation: Preparation, on basis: RetouchBasis) {
    guard let equipment = preparation.equipment, !equipment.layouts.values.contains(where: \.hasUniformSizes),
      let read = basis.list.get(), basis.memory.rows.count <= read.list.rows.count,
      basis.memory.head == MemoryDraft.headSum(of: read.list),
      basis.memory.foot == MemoryDraft.footSum(of: read.list, below: basis.memory.rows.count),
      let changed = basis.changedRows(read, most: Self.mostChanges)
    else { return nil }
    self.preparation = preparation
    (folder, memory) = (basis.folder, basis.memory)
    (list, sums) = (read.list, read.sums)
    reportedSource = preparation.home.reportedPath(read.path, ceremonyFolder: preparation.ceremony.folder)
    do throws(Finding) {
      head = try preparation.head(
        inputs: [RunReport.Source(path: reportedSource, sum: read.sum)], layouts: equipment.layouts)
      fingerprint = preparation.fingerprint(head)
      maker = try Self.maker(preparation, equipment)
      findings =
        preparation.findings + (try memory.listFindings(at: read.path)) + preparation.printerFindings(of: equipment)
    } catch {
      return nil
    }
    guard !findings.contains(where: { $0.severity == .error }),
      memory.context == preparation.context(fingerprint: fingerprint, source: basis.source)
    else { return nil }
    if !changed.isEmpty, preparation.options.makesMerged {
      guard let file = try? folder.reader(of: RunHistory.mergedName) else { return nil }
      oldMerged = BackgroundValue { () throws(Finding) in (file, try file.sum().description) }
    }
    // Meanwhile the report is being read.
    if !changed.isEmpty { preparation.warmUp(maker.imprint, equipment) }
    guard let standing = basis.standing.get(), standing.report == memory.report,
      standing.lines.entries.count == memory.rows.count
    else { return nil }
    self.standing = standing
    var indexes = [Int](repeating: 0, count: memory.rows.count)
    for (index, row) in memory.rows.enumerated() { indexes[Int(row.order)] = index }
    self.indexes = indexes
    guard lines.entries.indices.allSatisfy({ lines.entries[$0].number == indexes[$0] + 1 }), findChanges(changed) else {
      return nil
    }
  }

  private static func maker(
    _ preparation: Preparation, _ equipment: Preparation.Equipment
  ) throws(Finding) -> PrintMaker {
    var maker = try preparation.maker(of: equipment, uniformSizes: [:])
    if let emblem = preparation.ceremony.values["emblem"]?.plainText {
      let pictures = PictureSums()
      _ = pictures.sum(of: emblem)
      maker.pictureWatch.sums = pictures.known
    }
    return maker
  }

  // MARK: What has changed

  private mutating func findChanges(_ changed: [Int]) -> Bool {
    guard !changed.isEmpty else { return true }
    let before = changed.map { (row: list.rows[$0], before: memory.rows[$0].wideFields) }
    guard list.staysUnicode(changed: before) else { return false }
    var finder = LayoutFinder(ceremony.layouts)
    let context = CheckContext(day: ceremony.values["date"]?.date)
    let pictures = PictureSums()
    for index in changed {
      guard !memory.rows[index].isLoud,
        let (record, isQuiet) = list.record(list.rows[index], number: index + 1, isKnown: false), isQuiet,
        RecordChecks.findings(in: RecordList([record]), for: context).isEmpty
      else { return false }
      var recipient = recipient(index, record, finder: &finder)
      recipient.key = Preparation.key(of: recipient, fingerprint: fingerprint, pictures: pictures).description
      let entry = lines.entries[recipient.order - 1]
      let isOther = recipient.key != lines.text(entry.key)
      // A certificate of the same content may stand under another name: which of them is kept is not for us to say.
      if isOther, lines.holds(recipient.key) || changes.contains(where: { $0.recipient.key == recipient.key }) {
        return false
      }
      if !isOther, recipient.fileName != lines.text(entry.file) { return false }
      changes.append(
        Change(index: index, recipient: recipient, trace: RecordTrace(record), isOther: isOther))
    }
    return memory.traces.isSettled(by: changes.map { ($0.index, $0.trace) }) && keepsOrder() && keepsNames()
  }

  private func recipient(_ index: Int, _ record: Record, finder: inout LayoutFinder) -> Recipient {
    let order = Int(memory.rows[index].order) + 1
    let scope = RecipientScope(record: record, ceremony: ceremony)
    let wanted = ceremony.fileName.name(order: order, number: index + 1) { scope.value(of: $0) }
    return Recipient(
      number: index + 1, order: order, record: record, scope: scope,
      layout: finder.layout(for: scope.text(of: "award")).flatMap { ceremony.layouts.names.contains($0) ? $0 : nil },
      fileName: FileNames.safe(wanted) + ".pdf", place: record.place(of: nil), source: reportedSource,
      row: record.source.row, findings: [])
  }

  /// The recipient at a position in the order of calling, counted from 0.
  func recipient(at position: Int) -> Recipient? {
    let index = indexes[position]
    if let change = changes.first(where: { $0.index == index }) { return change.recipient }
    guard let (record, _) = list.record(list.rows[index], number: index + 1, isKnown: true) else { return nil }
    var finder = LayoutFinder(ceremony.layouts)
    return recipient(index, record, finder: &finder)
  }

  /// Whether each changed recipient still stands between the same two in the order of calling.
  private func keepsOrder() -> Bool {
    for change in changes {
      let position = change.recipient.order - 1
      for pair in [(position - 1, position), (position, position + 1)] where pair.0 >= 0 && pair.1 < memory.rows.count {
        guard let first = recipient(at: pair.0), let second = recipient(at: pair.1),
          ceremony.order.puts(first.scope, first.number, before: second.scope, second.number)
        else { return false }
      }
    }
    return true
  }

  /// Whether the files of changed recipients have names of their own.
  private func keepsNames() -> Bool {
    var names = FileNames()
    let positions = Set(changes.map { $0.recipient.order - 1 })
    guard !changes.allSatisfy({ $0.recipient.fileName == lines.text(lines.entries[$0.recipient.order - 1].file) })
    else {
      return true
    }
    for position in lines.entries.indices where !positions.contains(position) {
      _ = names.name(String(lines.text(lines.entries[position].file).dropLast(4)))
    }
    for change in changes
    where names.name(String(change.recipient.fileName.dropLast(4))) + ".pdf" != change.recipient.fileName {
      return false
    }
    return !names.hasNumbered
  }

  // MARK: The run

  /// Makes what has changed; nothing where it turns out that a run over everything is needed after all.
  func run(interruption: Interruption, observe: @escaping (BatchEvent) -> Void) -> BatchReport? {
    guard let pages = RetouchedPages(self), !interruption.isRequested else { return nil }
    var folder = RetouchedFolder(self, pages, observe: observe)
    return folder.write()
  }

  /// What this run leaves for the next one.
  func memory(report: Digest, mergedIndex: [UInt8]) -> RunMemory {
    var memory = self.memory
    memory.report = report
    memory.mergedIndex = mergedIndex
    for change in changes {
      memory.rows[change.index].sum = sums[change.index]
      memory.rows[change.index].wideFields = list.rows[change.index].wideFields
    }
    if !changes.isEmpty { memory.traces = memory.traces.replacing(changes.map { ($0.index, $0.trace) }) }
    return memory
  }
}
