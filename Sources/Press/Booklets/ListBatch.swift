import Booklet
import Drawing
import Findings
import Foundation
import Imprint
import Records
import Vietnamese

/// The lists of one ceremony: papers as PDF, and their rows as a workbook and as CSV.
public struct ListBatch: Sendable {
  public enum Format: String, Sendable, Hashable, CaseIterable { case pdf, xlsx, csv }

  public struct Options: Sendable, Hashable {
    public var output: String
    public var kinds = ListKind.allCases
    public var formats = Set(Format.allCases)
    /// The booklet layout whose styles and stocks are used.
    public var layout = "booklet-a4"
    public var epoch: Int?
    /// Colours, standards and marks of the PDFs.
    public var print = PrintOptions()
    /// Whether files in the folder that khen did not write there may be replaced.
    public var replacesOthers = false

    public init(output: String) { self.output = output }

    /// Keeps only the lists of these names.
    public mutating func choose(_ names: [String]) { kinds = ListKind.allCases.filter { names.contains($0.rawValue) } }
  }

  /// The names of all lists.
  public static let kindNames = ListKind.allCases.map(\.rawValue)

  public struct Report: PaperReport {
    public var status: ExitStatus
    public var findings: [Finding] = []
    public var refusals: [Finding] = []
    /// The files that were written, relative to the output.
    public var files: [String] = []
    public var output: String
  }

  /// The folder within the output that lists lie in.
  static let folder = "lists"

  public let ceremony: Ceremony
  public let home: Home
  public let options: Options

  public init(_ ceremony: Ceremony, home: Home, options: Options) {
    self.ceremony = ceremony.withPicturePaths()
    self.home = home
    self.options = options
  }

  /// Makes the files; every fault is a finding of the report.
  public func run() -> Report {
    var report = Report(status: .allMade, output: options.output)
    do throws(Finding) {
      try make(&report)
    } catch {
      report.findings.append(error)
    }
    report.close()
    return report
  }

  private func make(_ report: inout Report) throws(Finding) {
    let admission = try Admission(ceremony, home: home)
    report.take(admission)
    guard !report.hasErrors else { return }
    let honoured = admission.honoured
    if options.kinds.contains(.signOff), honoured.contains(where: { $0.amount == nil }) {
      report.findings.append(Self.noAmount(honoured.filter { $0.amount == nil }.count))
    }
    if options.kinds.contains(.signOff) { report.findings += [Self.unreadRules(honoured)].compactMap { $0 } }
    var files: [(name: String, bytes: [UInt8])] = []
    if options.formats.contains(.pdf) { files += try papers(honoured, &report) }
    files += try sheets(honoured)
    guard !report.hasErrors else { return }
    let folder = try PaperFolder(holding: options.output, of: ceremony, replacesOthers: options.replacesOthers)
    try folder.claim(files.map { Self.folder + "/" + $0.name })
    for file in files {
      try folder.write(file.bytes, as: Self.folder + "/" + file.name)
      report.files.append(Self.folder + "/" + file.name)
    }
  }

  private func papers(
    _ honoured: [Honoured], _ report: inout Report
  ) throws(Finding) -> [(name: String, bytes: [UInt8])] {
    let fonts = try FontLibrary(folders: home.fontFolders(of: ceremony.folder))
    let maker = try ListMaker(
      layout: options.layout, in: home.layoutFolders(of: ceremony.folder), honoured: honoured,
      fields: CeremonyScope(ceremony), fonts: fonts)
    let imprint = try ImprintRun(try options.print.imprintOptions())
    let information = CertificateInformation(ceremony, epoch: options.epoch)
    var files: [(name: String, bytes: [UInt8])] = []
    for kind in options.kinds {
      let pages: [Page]
      do throws(Finding) {
        pages = try maker.pages(kind)
      } catch {
        report.findings += maker.faults(kind, first: error)
        continue
      }
      guard !pages.isEmpty else { continue }
      let prepared = try imprint.prepare(pages)
      report.findings += prepared.findings
      files.append((kind.rawValue + ".pdf", try imprint.file(prepared, information: information.of(title: kind.title))))
    }
    return files
  }

  private func sheets(_ honoured: [Honoured]) throws(Finding) -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    let tables = options.kinds.compactMap { kind in kind.table(of: honoured).map { (kind, $0) } }
    if options.formats.contains(.csv) {
      for (kind, table) in tables {
        let rows = table.rows.map { row in row.map { $0?.plainText ?? "" } }
        files.append((kind.rawValue + ".csv", CSVWriter.bytes(header: table.columns.map(\.header), rows: rows)))
      }
    }
    if options.formats.contains(.xlsx), !tables.isEmpty {
      let plans = tables.map { _, table in
        SheetPlan(
          name: String(table.title.prefix(31)), titles: [table.note].compactMap { $0 },
          columns: table.columns.map { column in
            SheetPlan.Column(column.header, column.isNumber ? .number : .text, width: column.width)
          }, rows: table.rows)
      }
      let day = ceremony.values["date"]?.date ?? CivilDate(year: 2000, month: 1, day: 1)
      if let day { files.append(("lists.xlsx", try WorkbookWriter.bytes(plans, day: day))) }
    }
    return files
  }

  /// For the operator, not for the paper: rules behind prizes whose text was not read.
  private static func unreadRules(_ honoured: [Honoured]) -> Finding? {
    let sources = honoured.compactMap(\.prize).filter { !$0.isVerified }.map(\.source).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    guard !sources.isEmpty else { return nil }
    let list = sources.joined(separator: "; ")
    return Finding(
      .prizeRuleNotRead,
      Words(
        vi: "Mức thưởng tính theo \(list); quy định này chưa đối chiếu với văn bản.",
        en: "Prizes follow \(list), which was not compared with the text."),
      hint: Words(vi: "So với văn bản trước khi chi.", en: "Compare with the text before paying."))
  }

  private static func noAmount(_ count: Int) -> Finding {
    Finding(
      .recipientsWithoutPrize,
      Words(
        vi: "\(count) người, tập thể chưa có mức thưởng: ô số tiền để trống.",
        en: "\(count) recipients have no prize: their amount stays empty."),
      hint: Words(
        vi: "Thêm cột “Mức thưởng” vào bảng: bảng mức thưởng không có ngày của quyết định.",
        en: "Add a column “Mức thưởng” to the sheet: no rule for prizes holds on the decision's day."))
  }
}
