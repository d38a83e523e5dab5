import Booklet
import Drawing
import Findings
import Foundation
import Imprint
import Layout
import SourceTree
import Vietnamese

/// The booklet of one ceremony, or single parts of it, written as PDF.
public struct BookletBatch: Sendable {
  public struct Options: Sendable, Hashable {
    /// The folder to write into.
    public var output: String
    /// Names of parts to be made as papers of their own; empty for the whole booklet.
    public var parts: [String] = []
    /// Seconds since 1970 for the dates within the files; the ceremony's day without it.
    public var epoch: Int?
    /// Colours, standards and marks of the PDF; pages keep their bleed whatever it says.
    public var print = PrintOptions()
    /// Dots per inch of pictures of the pages, which are then made instead of the PDF.
    public var pictureResolution: Double?
    /// Whether files in the folder that khen did not write there may be replaced.
    public var replacesOthers = false

    public init(output: String) { self.output = output }
  }

  public struct Report: PaperReport {
    public var status: ExitStatus
    public var findings: [Finding] = []
    public var refusals: [Finding] = []
    /// The files that were written, with their numbers of pages.
    public var files: [(name: String, pages: Int)] = []
    public var output: String
  }

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
    let node = try source()
    // Paths count from the file in which they stand.
    let (plan, findings) = BookletPlan.read(node, folder: PathText.folder(of: node.place.file))
    report.findings += findings
    guard let plan, !report.hasErrors else { return }
    let layoutFolders = home.layoutFolders(of: ceremony.folder)
    let paper = PaperLayout.read(plan.layout, in: layoutFolders, at: plan.layoutPlace)
    report.findings += paper.findings
    let shelf = DataShelf(
      plan, honoured: admission.honoured, fields: CeremonyScope(ceremony), access: ceremony.access(home: home),
      findings: &report.findings)
    guard let layout = paper.layout else { return }
    let fonts = try FontLibrary(folders: home.fontFolders(of: ceremony.folder))
    let rules = ConferralRules(ceremony)
    let maker = try BookletMaker(
      plan,
      material: .init(
        shelf: shelf, decisions: rules.decisions.isEmpty ? [rules.base] : rules.decisions,
        layoutFolders: layoutFolders, fonts: fonts), layout: layout)
    var made: [(name: String, title: String, pages: [Page])] = []
    if options.parts.isEmpty {
      let booklet = try maker.make()
      report.findings += booklet.findings
      made.append(("booklet", plan.title, booklet.pages))
    } else {
      for part in options.parts {
        let paper = try maker.make(only: [part])
        report.findings += paper.findings
        made.append((part, plan.title, paper.pages))
      }
    }
    guard !report.hasErrors else { return }
    try write(made, to: &report)
  }

  private func write(
    _ papers: [(name: String, title: String, pages: [Page])], to report: inout Report
  ) throws(Finding) {
    if let resolution = options.pictureResolution { return try paint(papers, at: resolution, to: &report) }
    let imprint = try ImprintRun(try options.print.imprintOptions())
    let information = CertificateInformation(ceremony, epoch: options.epoch)
    var files: [(name: String, bytes: [UInt8], pages: Int)] = []
    for paper in papers {
      let prepared = try imprint.prepare(paper.pages)
      report.findings += prepared.findings
      let bytes = try imprint.file(prepared, information: information.of(title: paper.title))
      files.append((paper.name + ".pdf", bytes, paper.pages.count))
    }
    guard !report.hasErrors else { return }
    let folder = try PaperFolder(holding: options.output, of: ceremony, replacesOthers: options.replacesOthers)
    try folder.claim(files.map(\.name))
    for file in files {
      try folder.write(file.bytes, as: file.name)
      report.files.append((file.name, file.pages))
    }
  }

  /// Paints every page as Cairo sees it, a picture each.
  private func paint(
    _ papers: [(name: String, title: String, pages: [Page])], at resolution: Double, to report: inout Report
  ) throws(Finding) {
    let folder = try OutputFolder(holding: options.output)
    let painter = CairoPainter()
    for paper in papers {
      for (index, page) in paper.pages.enumerated() {
        let number = String(index + 1)
        let name = paper.name + "-" + String(repeating: "0", count: max(0, 3 - number.count)) + number + ".png"
        try folder.write(try painter.png(of: page, dpi: resolution), as: name)
        report.files.append((name, 1))
      }
    }
  }

  /// The plan as `ceremony.yaml` has it, or as it stands in `booklet.yaml` beside it.
  private func source() throws(Finding) -> SourceNode {
    if let node = ceremony.booklet, node.entries != nil { return node }
    let path = ceremony.path(of: ceremony.booklet?.text ?? "booklet.yaml")
    guard let node = try SourceNode.read(path, kind: .booklet) else {
      throw Finding(
        .missingBooklet,
        Words(vi: "Buổi lễ chưa có kỷ yếu: không có “\(path)”.", en: "The ceremony has no booklet: no “\(path)”."),
        at: ceremony.booklet?.place,
        hint: Words(vi: "Viết tệp booklet.yaml cạnh ceremony.yaml.", en: "Write a booklet.yaml beside ceremony.yaml."))
    }
    return node
  }
}

extension DataShelf {
  /// Reads all data files of a plan; one that cannot be read is a finding.
  init(
    _ plan: BookletPlan, honoured: [Honoured], fields: any Scope, access: FileAccess, findings: inout [Finding]
  ) {
    var tables: [String: DataTable] = [:]
    for (name, source) in plan.data.sorted(by: { $0.key < $1.key }) {
      let path = plan.path(of: source.file)
      guard PathText.exists(path) else {
        findings.append(.missingDataFile(path, at: source.filePlace))
        continue
      }
      do throws(Finding) {
        try access.verify(path, at: source.filePlace)
        tables[name] = try DataTable(file: path, sheet: source.sheet)
      } catch {
        findings.append(error.placed(at: source.place))
      }
    }
    self.init(
      tables: tables, charts: plan.charts, listings: plan.tables, honoured: honoured, fields: fields,
      access: access)
  }
}

extension Finding {
  fileprivate static func missingDataFile(_ path: String, at place: Place) -> Finding {
    Finding(
      .missingDataFile, Words(vi: "Không có tệp số liệu “\(path)”.", en: "There is no data file “\(path)”."), at: place,
      hint: Words(
        vi: "Đường dẫn tính từ thư mục của tệp nêu nó: \(PathText.absolute(path)).",
        en: "Paths count from the folder of the file that names them: \(PathText.absolute(path))."))
  }
}

/// The fields that all of a ceremony share; of its decision where it has one.
struct CeremonyScope: Scope {
  private let ceremony: Ceremony
  private let terms: DecisionTerms

  init(_ ceremony: Ceremony) {
    self.ceremony = ceremony
    // Its own signer and body, not those of a decision of another body.
    terms = DecisionTerms(nil, of: ceremony)
  }

  func value(of field: String) -> FieldValue? {
    if let value = ceremony.values[field] { return value }
    if field == "authority" { return terms.value(of: field) ?? nil }
    guard ceremony.decisions.count == 1, let only = ceremony.decisions.first else { return nil }
    return DecisionTerms(only, of: ceremony).value(of: field) ?? nil
  }

  func list(of name: String) -> [any Scope]? { nil }
}

extension Recipient {
  /// The recipient as booklets and lists name one.
  var honoured: Honoured {
    func text(_ field: String) -> String { scope.text(of: field) ?? "" }
    let isGiven = record?["amount"]?.number != nil
    return Honoured(
      order: order, kind: scope.kind, honorific: text("honorific"), name: name, recipient: scope.fullName,
      position: text("position"), unit: text("unit"), address: text("address"), award: text("award"),
      citation: text("citation"), amount: scope.amount, prize: isGiven ? nil : scope.grant.prize,
      terms: scope.grant.terms, nature: scope.grant.title?.award?.nature, register: text("register"),
      photo: scope.text(of: "photo"), place: cell(of: "name"))
  }
}
