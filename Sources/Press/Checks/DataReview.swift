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
    let (records, rules) = (list.unarranged.records, list.rules)
    let tallied = Guarded(Tallies([]))
    let tallying = BackgroundStep { () throws(Finding) in
      let tallies = Tallies(records)
      tallied.withLock { $0 = tallies }
    }
    findings += Stretches(of: records.count, length: 4_096).map { stretch in
      var grants = GrantMaker(rules)
      return records.stretch(stretch).flatMap { Self.unmet($0, layouts: layouts, grants: &grants) }
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
    _ record: Record, layouts: [String: CertificateLayout], grants: inout GrantMaker
  ) -> [Finding] {
    let conferral = Conferral(record: record, grants: &grants)
    guard let layout = conferral.grant.layout.flatMap({ layouts[$0] }) else { return [] }
    let missing = layout.missingFields(in: conferral)
    guard !missing.isEmpty else { return [] }
    let recipient = Recipient(
      number: record.number, order: record.number, record: record, scope: conferral, layout: layout.name, fileName: "",
      place: record.place(of: nil), findings: [])
    return missing.map { recipient.located($0) }
  }
}
