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

  private let ceremony: Ceremony
  private let home: Home
  private let expectedColumns: [String]
  private var batch = RecordBatch()
  private static let draftedAtOnce = 4_096
  /// Where corrected records stood before, by their number among the corrections.
  private var corrections = RecordBatch()

  /// - Parameters:
  ///   - corrections: a corrected sheet of refused records.
  ///   - against: a second list of names, such as the annex of the signed decision.
  ///   - expectedColumns: names of columns that layouts ask for, beside the table of fields.
  ///   - isArranged: whether recipients are made of the records; else they stay in `unarranged`.
  init(
    _ ceremony: Ceremony, home: Home, corrections: String? = nil, against: String? = nil,
    expectedColumns: [String] = [], isArranged: Bool = true
  ) {
    self.ceremony = ceremony
    self.home = home
    self.expectedColumns = expectedColumns + [RefusedSheet.originHeader]
    book = RecipientBook(ceremony, records: RecordList(), corrections: RecordList(), sources: [:])
    var columns = Set(ceremony.values.keys).union(ceremony.decisions.flatMap(\.values.keys))
    for source in ceremony.records {
      guard let read = read(source, path: ceremony.path(of: source.file)) else { continue }
      columns.formUnion(read.records.first?.columns.columns.map(\.field) ?? [])
      batch.append(read)
    }
    if !batch.records.isEmpty, let fault = ceremony.fileName.finding(columns: columns) { findings.append(fault) }
    if let corrections, let read = read(RecordSource(file: corrections), path: corrections) { self.corrections = read }
    if batch.records.isEmpty, !findings.contains(where: { $0.severity == .error }) {
      findings.append(
        Finding(
          .nothingToPrint, Words(vi: "Không có dòng nào để in.", en: "There is no record to print."),
          at: ceremony.records.first.map { Place($0.file) }))
    }
    check(against: against)
    if isArranged { arrange() }
  }

  /// Runs the rules about records, each of which sees all of them.
  private mutating func check(against: String?) {
    let context = CheckContext(day: ceremony.values["date"]?.date)
    let corrected = Set(corrections.records.map { $0.text(RefusedSheet.originHeader) })
    let standing =
      corrected.isEmpty ? batch.records : batch.records.leavingOut { corrected.contains($0.place(of: nil).description) }
    batch.findings += RecordChecks.findings(in: standing, for: context)
    corrections.findings += RecordChecks.findings(in: corrections.records, for: context)
    guard let against else { return }
    do throws(Finding) {
      batch.findings += try Reconciliation(.file(against)).findings(for: batch.records)
    } catch {
      findings.append(error)
    }
  }

  private mutating func read(_ source: RecordSource, path: String) -> RecordBatch? {
    // What was wrong quotes the cells, faults and all: it must not be read as data.
    let mapping = [RefusedSheet.faultHeader: ""].merging(source.columns) { $1 }
    var options = RecordOptions(
      mapping: mapping, sheets: source.sheets.isEmpty ? nil : source.sheets,
      includesHidden: source.includesHidden, constants: source.constants)
    options.expectedColumns = expectedColumns
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
    var ofCorrections = Self.byRecord(corrections.findings, others: &findings)
    let corrected = correctedPositions()
    let files = Set(ceremony.records.map { ceremony.path(of: $0.file) } + corrections.files)
    book = RecipientBook(
      ceremony, records: records, corrections: corrections.records,
      sources: Dictionary(uniqueKeysWithValues: files.map { ($0, reportedPath(of: $0)) }))
    let scope: @Sendable (Int, Record) -> RecipientScope = {
      [corrections = corrections.records, ceremony, corrected] position, record in
      RecipientScope(record: corrected[position].map { corrections[$0] } ?? record, ceremony: ceremony)
    }
    let scopes = records.enumerated().lazy.map { scope($0.offset, $0.element) }
    let called = ceremony.order.positions(of: scopes).enumerated().map {
      (order: $0.offset + 1, number: $0.element + 1)
    }
    var names = FileNames()
    var awards: Set<String> = []
    // Block by block: of a hundred thousand recipients no more is in hand than of a few thousand.
    for start in stride(from: 0, to: called.count, by: Self.draftedAtOnce) {
      let block = Array(called[start..<min(start + Self.draftedAtOnce, called.count)])
      let drafts = book.drafts(block) { scope($0, records[$0]) }
      for (draft, (_, number)) in zip(drafts, block) {
        let position = number - 1
        if let award = draft.award { awards.insert(award) }
        let found =
          corrected[position].map { correction in
            (ofCorrections.removeValue(forKey: correction + 1) ?? []).map { $0.moved(toRecord: number) }
          } ?? ofRecords.removeValue(forKey: number) ?? []
        book.append(
          draft, record: position, correction: corrected[position], fileName: names.name(draft.wantedName) + ".pdf",
          findings: found)
      }
    }
    book.seal()
    if !called.isEmpty { findings += AwardsNamed(ceremony).findings(given: awards) }
    batch = RecordBatch()
  }

  private func reportedPath(of file: String) -> String {
    file == "-" ? file : home.reportedPath(file, ceremonyFolder: ceremony.folder)
  }

  /// For positions of records that are corrected, the position of the correction; the last one stands.
  private mutating func correctedPositions() -> [Int: Int] {
    guard !corrections.records.isEmpty else { return [:] }
    var origins: [String: Int] = [:]
    for (position, record) in corrections.records.enumerated() {
      origins[record.text(RefusedSheet.originHeader)] = position
    }
    var corrected: [Int: Int] = [:]
    for (position, record) in batch.records.enumerated() {
      if let correction = origins.removeValue(forKey: record.place(of: nil).description) {
        corrected[position] = correction
      }
    }
    for record in corrections.records where origins[record.text(RefusedSheet.originHeader)] != nil {
      findings.append(Self.withoutOrigin(record))
    }
    return corrected
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

  private static func withoutOrigin(_ record: Record) -> Finding {
    Finding(
      .correctionWithoutOrigin,
      Words(
        vi: "Dòng sửa này không khớp dòng nào của bảng gốc.",
        en: "This correction belongs to no record of the originals."),
      at: record.place(of: nil),
      hint: Words(
        vi: "Giữ nguyên cột “\(RefusedSheet.originHeader)” của refused.csv.",
        en: "Leave the column “\(RefusedSheet.originHeader)” of refused.csv as it is."))
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

extension Finding {
  func moved(toRecord number: Int) -> Finding {
    var finding = self
    finding.place?.record = number
    return finding
  }
}
