import Findings
import Foundation
import Records
import Vietnamese

/// Reads all records of a ceremony and puts their recipients into the order of calling.
struct RecipientList {
  private(set) var recipients: [Recipient] = []
  /// What is wrong beyond single records.
  private(set) var findings: [Finding] = []
  /// The record files as they were read, each once: the path in reports, and the sum.
  private(set) var inputs: [RunReport.Source] = []

  private let ceremony: Ceremony
  private let home: Home
  private let expectedColumns: [String]
  private var batch = RecordBatch()
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
    self.expectedColumns = expectedColumns + [RefusedSheet.originHeader, RefusedSheet.faultHeader]
    for source in ceremony.records {
      guard var read = read(source, path: ceremony.path(of: source.file)) else { continue }
      for index in read.records.indices { read.records[index].fill(source.constants) }
      batch.append(read)
    }
    if let corrections, let read = read(RecordSource(file: corrections), path: corrections) { self.corrections = read }
    if batch.records.isEmpty, !findings.contains(where: { $0.severity == .error }) {
      findings.append(
        Finding(
          .error, Code(.data, 140), Words(vi: "Không có dòng nào để in.", en: "There is no record to print."),
          at: ceremony.records.first.map { Place($0.file) }))
    }
    check(against: against)
    if isArranged { arrange() }
  }

  /// Runs the rules about records, each of which sees all of them.
  private mutating func check(against: String?) {
    let context = CheckContext(day: ceremony.values["date"]?.date)
    let corrected = Set(corrections.records.map { $0.text(RefusedSheet.originHeader) })
    let standing = batch.records.filter { !corrected.contains($0.place(of: nil).description) }
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
    var options = RecordOptions(
      mapping: source.columns, sheets: source.sheets.isEmpty ? nil : source.sheets,
      includesHidden: source.includesHidden)
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
    let bytes = source.file == "-" ? Self.standardInput() : try RecordInput.file(path).bytes()
    let sum = RunReport.Source(path: reportedPath(of: path), sum: Digest(of: bytes).description)
    if !inputs.contains(sum) { inputs.append(sum) }
    return try RecordFile.read(.bytes(bytes, name: path), options: options)
  }

  /// The records with their findings, where no recipients are made of them.
  var unarranged: RecordBatch { batch }

  /// A record with what was noticed about it, and where it stood at first.
  private struct Row {
    var record: Record
    var number: Int
    var origin: String
    var findings: [Finding]
  }

  private mutating func arrange() {
    let rows = correctedRows()
    let scopes = rows.map { RecipientScope(record: $0.record, ceremony: ceremony) }
    var names = FileNames()
    for (index, position) in ceremony.order.positions(of: scopes).enumerated() {
      let (row, scope, order) = (rows[position], scopes[position], index + 1)
      let wanted = ceremony.fileName.name(order: order, number: row.number) { scope.value(of: $0) }
      recipients.append(
        Recipient(
          number: row.number, order: order, record: row.record, scope: scope,
          layout: ceremony.layouts.layout(for: scope.text(of: "award")), fileName: names.name(wanted) + ".pdf",
          place: row.record.place(of: nil), source: reportedPath(of: row.record.source.file), origin: row.origin,
          row: row.record.source.row, findings: row.findings))
    }
    batch = RecordBatch()
  }

  private func reportedPath(of file: String) -> String {
    file == "-" ? file : home.reportedPath(file, ceremonyFolder: ceremony.folder)
  }

  /// The records, each in its corrected form where there is one.
  private mutating func correctedRows() -> [Row] {
    var ofRecords = Self.byRecord(batch.findings, others: &findings)
    var ofCorrections = Self.byRecord(corrections.findings, others: &findings)
    var corrected: [String: Record] = [:]
    for record in corrections.records { corrected[record.text(RefusedSheet.originHeader)] = record }
    let rows = batch.records.map { record in
      let origin = record.place(of: nil).description
      var row = Row(record: record, number: record.number, origin: origin, findings: [])
      if let correction = corrected.removeValue(forKey: origin) {
        row.record = correction
        row.findings = (ofCorrections.removeValue(forKey: correction.number) ?? []).map { finding in
          var finding = finding
          finding.place?.record = record.number
          return finding
        }
      } else {
        row.findings = ofRecords.removeValue(forKey: record.number) ?? []
      }
      resolvePictures(&row.record)
      return row
    }
    for record in corrections.records where corrected[record.text(RefusedSheet.originHeader)] != nil {
      findings.append(Self.withoutOrigin(record))
    }
    return rows
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
      .error, Code(.data, 141),
      Words(
        vi: "Dòng sửa này không khớp dòng nào của bảng gốc.",
        en: "This correction belongs to no record of the originals."),
      at: record.place(of: nil),
      hint: Words(
        vi: "Giữ nguyên cột “\(RefusedSheet.originHeader)” của refused.csv.",
        en: "Leave the column “\(RefusedSheet.originHeader)” of refused.csv as it is."))
  }

  /// Pictures are named relative to the ceremony's folder, and opened from where the run was started.
  private func resolvePictures(_ record: inout Record) {
    for column in record.columns.columns where column.kind == .picture {
      if let value = record[column.field] { record[column.field] = .text(ceremony.path(of: value.plainText)) }
    }
  }

  private static func standardInput() -> [UInt8] {
    [UInt8](FileHandle.standardInput.readDataToEndOfFile())
  }

  private static func unknownEncoding(_ name: String, at place: Place?) -> Finding {
    let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .error, Code(.ceremony, 10),
      Words(vi: "Không có bảng mã “\(name)”.", en: "There is no encoding “\(name)”."), at: place,
      hint: Words(vi: "Dùng được: \(known).", en: "Known: \(known)."))
  }
}

extension Record {
  /// Sets fields that no column of the record's table holds, or whose cell is empty.
  mutating func fill(_ constants: [String: FieldValue]) {
    for (field, value) in constants {
      let hasColumn = columns.columns.contains { $0.field == field }
      if !hasColumn || self[field] == nil { self[field] = value }
    }
  }
}
