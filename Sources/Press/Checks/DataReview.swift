import Drawing
import Findings
import Layout
import Locks
import Records

/// The records of a ceremony, read and looked through by all rules, with no certificate placed: what can be said of a
/// hundred thousand rows while one waits.
struct DataReview {
  private(set) var findings: [Finding] = []
  private(set) var recordCount = 0
  /// The numbers of the records that the data alone forbids to print.
  private(set) var refused: Set<Int> = []
  private(set) var tallies = Tallies([])

  init(_ ceremony: Ceremony, home: Home, options: BatchOptions) throws(Finding) {
    let fonts = try FontLibrary(folders: home.fontFolders(of: ceremony.folder))
    let layouts = try Preparation.layouts(of: ceremony, home: home, fonts: fonts, findings: &findings)
    let list = RecipientList(
      ceremony, home: home, against: options.against,
      expectedColumns: layouts.values.flatMap { $0.fields + $0.needs.all }, isArranged: false)
    findings += list.findings + list.unarranged.findings
    let least: Finding.Severity = options.isStrict ? .warning : .error
    let records = list.unarranged.records
    let tallied = Guarded(Tallies([]))
    let tallying = BackgroundStep { () throws(Finding) in
      let tallies = Tallies(records)
      tallied.withLock { $0 = tallies }
    }
    findings += Stretches(of: records.count, length: 4_096).map { stretch in
      var finder = LayoutFinder(ceremony.layouts)
      return records.stretch(stretch).flatMap {
        Self.unmet($0, ceremony: ceremony, layouts: layouts, finder: &finder)
      }
    }.flatMap(\.self)
    try tallying.wait()
    tallies = tallied.withLock { $0 }
    for finding in findings where finding.severity >= least {
      if let number = finding.place?.record { refused.insert(number) }
    }
    recordCount = records.count
  }

  /// What the record's layout needs and nobody gives.
  private static func unmet(
    _ record: Record, ceremony: Ceremony, layouts: [String: CertificateLayout], finder: inout LayoutFinder
  ) -> [Finding] {
    let award = record["award"]?.plainText
    let layout = award.flatMap { finder.layout(for: $0) }.flatMap { layouts[$0] }
    if let layout, layout.needs.required(for: record.kind).allSatisfy({ record[$0] != nil }) { return [] }
    // Only what the record itself lacks is looked for in its decision and in the ceremony.
    let scope = RecipientScope(record: record, ceremony: ceremony)
    let name = finder.layout(for: scope.text(of: "award"))
    let recipient = Recipient(
      number: record.number, order: record.number, record: record, scope: scope, layout: name, fileName: "",
      place: record.place(of: nil), findings: [])
    guard let layout = name.flatMap({ layouts[$0] }) else { return [PrintMaker.noLayout(for: recipient)] }
    return layout.missingFields(in: scope).map { recipient.located($0) }
  }
}
