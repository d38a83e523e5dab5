import Findings
import Foundation
import Records
import Vietnamese

/// Reads all records of a ceremony and puts their recipients into the order of calling.
struct RecipientList {
  private(set) var book: RecipientBook
  /// What is wrong beyond single records.
  private(set) var findings: [Finding] = []
  /// The record files as they were read, each once: the path in reports, and the sum.
  private(set) var inputs: [RunReport.Source] = []

  /// How the columns of its tables were understood.
  private(set) var columns: [PrintingPlan.Column] = []

  private let ceremony: Ceremony
  /// What the ceremony says, ready to resolve its recipients.
  let rules: ConferralRules
  private let home: Home
  private let expectedColumns: [String]
  /// What people have corrected, as it stands after this.
  private(set) var corrections: CeremonyCorrections?
  private var batch = RecordBatch()
  private static let draftedAtOnce = 4_096

  /// - Parameters:
  ///   - typed: a sheet of refused records in which somebody has typed; it is taken into the ceremony's corrections.
  ///   - against: a second list of names, such as the annex of the signed decision.
  ///   - expectedColumns: names of columns that layouts ask for, beside the table of fields.
  ///   - isArranged: whether recipients are made of the records; else they stay in `unarranged`.
  init(
    _ ceremony: Ceremony, home: Home, typed: TypedSheet? = nil, against: String? = nil,
    expectedColumns: [String] = [], isArranged: Bool = true
  ) {
    self.ceremony = ceremony
    self.home = home
    self.expectedColumns = expectedColumns + [RefusedSheet.originHeader]
    rules = ConferralRules(ceremony, folders: home.layoutFolders(of: ceremony.folder))
    book = RecipientBook(rules, records: RecordList(), sources: [:])
    do throws(Finding) {
      corrections = try CeremonyCorrections(of: ceremony)
    } catch {
      findings.append(error)
    }
    readAll()
    if let typed { takeIn(typed) }
    if batch.records.isEmpty, !findings.contains(where: { $0.severity == .error }) {
      findings.append(
        Finding(
          .nothingToPrint, Words(vi: "Không có dòng nào để in.", en: "There is no record to print."),
          at: ceremony.records.first.map { Place($0.file) }))
    }
    columns = batch.tables.enumerated().flatMap { index, table in
      table.columns.map {
        PrintingPlan.Column(
          sheet: batch.tables.count > 1 ? "\(index + 1)" : "", header: $0.header, field: $0.isKnown ? $0.field : nil)
      }
    }
    check(against: against)
    if isArranged { arrange() }
  }

  /// Runs the rules about records, each of which sees all of them.
  private mutating func check(against: String?) {
    let finder = DecisionFinder(rules)
    var context = CheckContext(day: ceremony.values["date"]?.date, decisionNumber: { finder.decision(of: $0).number })
    context.decision = { finder.decision(of: $0) }
    context.words = Set(ceremony.office.words)
    context.units = ceremony.office.units
    batch.findings += RecordChecks.findings(in: batch.records, for: context)
    let review = ConferralReview(rules)
    findings += review.ofCeremony + review.findings(of: batch.mentions)
    batch.findings += review.findings(in: batch.records)
    if let against {
      do throws(Finding) {
        batch.findings += try Reconciliation(.file(against)).findings(for: batch.records)
      } catch {
        findings.append(error)
      }
    }
    checkSigners()
    settle()
  }

  /// Who signs is somebody whom the office knows, where its file names who may.
  private mutating func checkSigners() {
    let place = ceremony.file.map { Place($0, field: "signer.name") }
    let scopes = [(ceremony.values, ceremony.values["date"]?.date)] + ceremony.decisions.map { ($0.values, $0.date) }
    for (values, day) in scopes {
      guard let name = values["signer.name"]?.plainText else { continue }
      let title = values["signer.title"]?.plainText
      if let finding = ceremony.office.finding(aboutSigner: name, title: title, on: day, at: place) {
        findings.append(finding)
      }
    }
  }

  /// Makes notes of the findings that a person has accepted; each that could be says what it is about.
  private mutating func settle() {
    func valued(_ found: [Finding], _ records: RecordList) -> [Finding] {
      found.map { finding in
        guard finding.severity > .note, finding.value == nil, finding.code.meaning.isAcceptable,
          let number = finding.place?.record, records.indices.contains(number - 1)
        else { return finding }
        let record = records[number - 1]
        let text = finding.place?.field.map(record.text) ?? ""
        var copy = finding
        copy.value = text.isEmpty ? record.name : text
        return copy
      }
    }
    batch.findings = valued(batch.findings, batch.records)
    let accepted = ceremony.accepted + ceremony.office.accepted
    guard !accepted.isEmpty else { return }
    var met: Set<Acceptance> = []
    func settled(_ found: [Finding]) -> [Finding] {
      let (findings, new) = accepted.settle(found)
      met.formUnion(new)
      return findings
    }
    batch.findings = settled(batch.findings)
    findings = settled(findings)
    findings += ceremony.accepted.unused(besides: met)
  }

  private mutating func readAll() {
    batch = RecordBatch()
    var met: Set<Int> = []
    var columns = Set(ceremony.values.keys).union(ceremony.decisions.flatMap(\.values.keys))
    for source in ceremony.records {
      let path = ceremony.path(of: source.file)
      let own = corrections?.corrections(of: reportedPath(of: path)) ?? []
      guard let read = read(source, path: path, corrections: own.map(\.cell)) else { continue }
      met.formUnion(read.metCorrections.map { own[$0].index })
      columns.formUnion(read.records.first?.columns.columns.map(\.field) ?? [])
      batch.append(read)
    }
    if !batch.records.isEmpty, let fault = ceremony.fileName.finding(columns: columns), !findings.contains(fault) {
      findings.append(fault)
    }
    guard let corrections, !corrections.entries.isEmpty else { return }
    if let sum = try? Digest(ofFile: corrections.path) {
      inputs.append(.init(path: reportedPath(of: corrections.path), sum: sum.description))
    }
    findings += corrections.entries.indices.filter { !met.contains($0) }.map {
      Self.ofNoRow(corrections.entries[$0], at: Place(corrections.path))
    }
  }

  /// Takes what was typed into the ceremony's corrections, and reads the lists anew with them.
  private mutating func takeIn(_ typed: TypedSheet) {
    guard var known = corrections else { return }
    do throws(Finding) {
      let cells = try TypedCells(
        in: .file(typed.file), records: batch.records, known: known, author: typed.author
      ) { reportedPath(of: $0) }
      findings += cells.findings
      guard cells.findings.isEmpty else { return }
      for entry in cells.entries { known.take(entry) }
      guard !cells.entries.isEmpty else { return }
      if !typed.isRehearsal { try known.write() }
      corrections = known
      inputs = []
      readAll()
    } catch {
      findings.append(error)
    }
  }

  /// Whether all that was typed into a sheet of refused records stands in the corrections.
  func isTakenIn(_ name: String, _ bytes: [UInt8]) -> Bool {
    guard let corrections,
      let cells = try? TypedCells(
        in: .bytes(bytes, name: name), records: book.roll.lazy.compactMap(\.record), known: corrections, author: "",
        reportedPath: { reportedPath(of: $0) })
    else { return false }
    return cells.entries.isEmpty && cells.findings.isEmpty
  }

  private static func ofNoRow(_ entry: CeremonyCorrections.Entry, at place: Place) -> Finding {
    let row = entry.cell.row
    return Finding(
      .correctionOfNoRow,
      Words(
        vi: "Phần đã sửa “\(entry.cell.new)” dành cho dòng \(row) của “\(entry.file)”, nay không có dòng đó.",
        en: "The correction “\(entry.cell.new)” is for row \(row) of “\(entry.file)”, which is not there."), at: place)
  }

  private mutating func read(
    _ source: RecordSource, path: String, corrections: [CellCorrection]
  ) -> RecordBatch? {
    // What was wrong quotes the cells, faults and all: it must not be read as data.
    let mapping = [RefusedSheet.faultHeader: ""].merging(source.columns) { $1 }
    var options = RecordOptions(
      mapping: mapping, sheets: source.sheets.isEmpty ? nil : source.sheets,
      includesHidden: source.includesHidden, constants: source.constants)
    options.expectedColumns = expectedColumns
    options.corrections = corrections
    if let name = source.encoding {
      guard let encoding = TextEncoding.named(name) else {
        findings.append(Self.unknownEncoding(name, at: source.place))
        return nil
      }
      options.encoding = encoding
    }
    do throws(Finding) {
      return try read(source, path: path, options: options)
    } catch {
      findings.append(error)
      return nil
    }
  }

  private mutating func read(
    _ source: RecordSource, path: String, options: RecordOptions
  ) throws(Finding) -> RecordBatch {
    // What the command line names may lie anywhere; what a ceremony's file names may not.
    if ceremony.file != nil, let place = source.place { try ceremony.access(home: home).verify(path, at: place) }
    let sum: Digest
    let batch: RecordBatch
    if source.file == "-" {
      let bytes = Self.standardInput()
      sum = Digest(of: bytes)
      batch = try RecordFile.read(.bytes(bytes, name: path), options: options)
    } else if RecordFile.isReadInPieces(path) {
      try RecordFile.refuseEndless(path)
      sum = try Digest(ofFile: path)
      batch = try RecordFile.read(.file(path), options: options)
      guard try Digest(ofFile: path) == sum else { throw Finding.changing(path) }
    } else {
      let bytes = try RecordInput.file(path).bytes()
      sum = Digest(of: bytes)
      batch = try RecordFile.read(.bytes(bytes, name: path), options: options)
      // Half a save reads as a shorter list: what is still being written tells itself by growing meanwhile.
      if Self.canBeReadAgain(path), try Digest(ofFile: path) != sum { throw Finding.changing(path) }
    }
    let input = RunReport.Source(path: reportedPath(of: path), sum: sum.description)
    if !inputs.contains(input) { inputs.append(input) }
    return batch
  }

  /// Whether it is a file, not a pipe or the like, which gives its bytes once.
  private static func canBeReadAgain(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }

  /// The records with their findings, where no recipients are made of them.
  var unarranged: RecordBatch { batch }

  private mutating func arrange() {
    let records = batch.records
    var ofRecords = Self.byRecord(batch.findings, others: &findings)
    let files = Set(ceremony.records.map { ceremony.path(of: $0.file) })
    book = RecipientBook(
      rules, records: records,
      sources: Dictionary(uniqueKeysWithValues: files.map { ($0, reportedPath(of: $0)) }))
    var grants = GrantMaker(rules)
    let conferrals = records.lazy.map { Conferral(record: $0, grants: &grants) }
    let called = ceremony.order.positions(of: conferrals).enumerated().map {
      (order: $0.offset + 1, number: $0.element + 1)
    }
    var names = FileNames()
    var awards: Set<String> = []
    // Block by block: of a hundred thousand recipients no more is in hand than of a few thousand.
    for start in stride(from: 0, to: called.count, by: Self.draftedAtOnce) {
      let block = Array(called[start..<min(start + Self.draftedAtOnce, called.count)])
      let drafts = book.drafts(block) { records[$0] }
      for (draft, (_, number)) in zip(drafts, block) {
        if let award = draft.award { awards.insert(award) }
        book.append(
          draft, record: number - 1, fileName: names.name(draft.wantedName) + ".pdf",
          findings: ofRecords.removeValue(forKey: number) ?? [])
      }
    }
    book.seal()
    if !called.isEmpty { findings += AwardsNamed(ceremony).findings(given: awards) }
    batch = RecordBatch()
  }

  private func reportedPath(of file: String) -> String {
    file == "-" ? file : home.reportedPath(file, ceremonyFolder: ceremony.folder)
  }

  private static func byRecord(_ all: [Finding], others: inout [Finding]) -> [Int: [Finding]] {
    var ofRecords: [Int: [Finding]] = [:]
    for finding in all {
      if let number = finding.place?.record {
        ofRecords[number, default: []].append(finding)
      } else {
        others.append(finding)
      }
    }
    return ofRecords
  }

  private static func standardInput() -> [UInt8] {
    // One byte more than may be read is enough to tell that there are too many.
    [UInt8]((try? FileHandle.standardInput.read(upToCount: RecordInput.largestSize + 1)) ?? Data())
  }

  private static func unknownEncoding(_ name: String, at place: Place?) -> Finding {
    let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .unknownEncoding,
      Words(vi: "Không có bảng mã “\(name)”.", en: "There is no encoding “\(name)”."), at: place,
      hint: Words(vi: "Dùng được: \(known).", en: "Known: \(known)."))
  }
}

/// A sheet of refused records in which somebody has typed.
public struct TypedSheet: Sendable, Hashable {
  /// The file, which is only read.
  public var file: String
  /// Who has typed, as far as the system knows.
  public var author: String
  /// Whether nothing is written.
  public var isRehearsal: Bool

  public init(file: String, author: String, isRehearsal: Bool = false) {
    self.file = file
    self.author = author
    self.isRehearsal = isRehearsal
  }
}
