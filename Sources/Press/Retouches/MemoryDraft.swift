import Findings
import Records
import Vietnamese

/// What a run knows of its list while it goes on, and can leave behind once all is printed.
struct MemoryDraft: Sendable {
  var path: String
  var options: RecordOptions
  /// The sum of the list as it was read, in hexadecimal digits.
  var sum: String
  var records: RecordList
  /// By record, the position in the order of calling.
  var orders: [Int]
  var context: Digest
  /// What was found in the list beyond single records.
  var findings: [Finding]
  /// Numbers of the records of which something was noticed.
  var loudRecords: Set<Int32>

  /// What to leave behind beside a report; nothing where the list is not one of which single rows can be read later.
  func memory(report: Digest, mergedIndex: [UInt8]) -> RunMemory? {
    guard let bytes = try? RecordInput.file(path).bytes(), Digest(of: bytes).description == sum,
      let list = PlainList(bytes, name: path, options: options), list.rows.count >= records.count,
      records.count == orders.count, zip(list.rows, records).allSatisfy({ $0.line == $1.source.row })
    else { return nil }
    let sums = RowSum.sums(of: list)
    let rows = orders.indices.map { index in
      RunMemory.Row(
        sum: sums[index], wideFields: list.rows[index].wideFields, line: UInt32(list.rows[index].line),
        isLoud: loudRecords.contains(Int32(index + 1)), order: UInt32(orders[index]))
    }
    return RunMemory(
      context: context, report: report, head: Self.headSum(of: list),
      foot: Self.footSum(of: list, below: rows.count), findings: RunEntry.json(findings),
      path: findings.isEmpty ? [] : Array(path.utf8), rows: rows, traces: TraceBook(records), mergedIndex: mergedIndex)
  }

  /// The sum of the rows behind so many records, such as totals and signatures.
  static func footSum(of list: PlainList, below count: Int) -> Digest {
    var digester = Digester()
    for row in list.rows.dropFirst(count) {
      digester.add(String(row.line))
      list.withBytes(of: row) { digester.add($0) }
    }
    return digester.finish()
  }

  static func headSum(of list: PlainList) -> Digest {
    var digester = Digester()
    list.headBytes.withUnsafeBytes { digester.add($0) }
    for column in list.columns.columns {
      digester.add(column.field)
      digester.add(column.header)
      digester.add(String(column.position))
    }
    return digester.finish()
  }
}

extension BatchOptions {
  /// The list of a run that can be remembered: all of one text file, with nothing beside it.
  func rememberedSource(of ceremony: Ceremony) -> RecordSource? {
    guard selection.isEverything, shard == nil, corrections == nil, against == nil, !isDryRun, makesSingles,
      ceremony.records.count == 1, let source = ceremony.records.first, source.file != "-", source.encoding == nil,
      RecipientList.canBeReadAgain(ceremony.path(of: source.file)),
      !RecordFile.isReadInPieces(ceremony.path(of: source.file))
    else { return nil }
    // Portraits are files of their own, which nobody would look at again.
    let values = [ceremony.values, source.constants] + ceremony.decisions.map(\.values)
    return values.contains { $0["photo"] != nil } ? nil : source
  }
}

extension Preparation {
  /// What the list says, if the next run may rely on it.
  func memoryDraft(_ list: RecipientList, fingerprint: Digest) -> MemoryDraft? {
    guard let source = self.options.rememberedSource(of: ceremony), !list.hasNumberedNames,
      !list.hasDoubtfulDays, list.inputs.count == 1,
      let options = RecipientList.options(of: source, expectedColumns: list.expectedColumns)
    else { return nil }
    let path = ceremony.path(of: source.file)
    guard let first = list.book.records.first, !first.columns.holdsPictures else { return nil }
    return MemoryDraft(
      path: path, options: options, sum: list.inputs[0].sum, records: list.book.records, orders: list.book.orders,
      context: context(fingerprint: fingerprint, source: source), findings: list.findings,
      loudRecords: list.loudRecords)
  }

  /// The sum of everything by which a row becomes a certificate under its name and in its place.
  func context(fingerprint: Digest, source: RecordSource) -> Digest {
    var digester = Digester()
    digester.add(fingerprint.bytes)
    digester.add("\(options.makesMerged) \(options.makesSingles) \(options.isStrict)")
    digester.add(ceremony.name)
    digester.add(home.reportedPath(ceremony.path(of: source.file), ceremonyFolder: ceremony.folder))
    for (header, field) in source.columns.sorted(by: { $0.key < $1.key }) { digester.add("\(header)\u{0}\(field)") }
    digester.add(source.constants)
    for decision in ceremony.decisions {
      digester.add("\(decision.number ?? "")\u{0}\(decision.date?.isoText ?? "")")
      for award in decision.awards { digester.add(award) }
      digester.add(decision.values)
    }
    for rule in ceremony.layouts.rules { digester.add("\(rule.award)\u{0}\(rule.layout)") }
    digester.add(ceremony.layouts.standard ?? "")
    digester.add(ceremony.order.description)
    digester.add(ceremony.fileName.text)
    return digester.finish()
  }
}

extension CallingOrder {
  /// The keys and the ranking of awards, for sums.
  fileprivate var description: String {
    let names = keys.map { key in
      switch key {
      case .award: "award"
      case .kind: "kind"
      case .sheet: "sheet"
      case .field(let name): "field \(name)"
      }
    }
    return (names + ["awards"] + awards).joined(separator: "\u{0}")
  }
}

extension Digester {
  fileprivate mutating func add(_ values: [String: FieldValue]) {
    add(String(values.count))
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      add(name)
      add(value)
    }
  }
}
