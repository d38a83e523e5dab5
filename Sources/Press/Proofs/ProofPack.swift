import Booklet
import Drawing
import Findings
import Foundation
import Imprint
import Layout
import Vietnamese

/// The proof pack of a ceremony: one PDF that shows all its certificates in small, tells what they are made from and what
/// is to be looked at again, and is signed before anything is printed.
public struct ProofPack {
  public struct Options: Sendable {
    /// Which certificates, and how they are made; its output is the folder to write into.
    public var batch: BatchOptions
    /// The booklet layout whose styles are used.
    public var layout = "booklet-a4"
    /// The most remarks and tight texts that are shown.
    public var mostRemarks = 300
    public var mostFits = 30

    public init(_ batch: BatchOptions) { self.batch = batch }
  }

  public struct Report: Sendable {
    public var status = ExitStatus.allMade
    public var findings: [Finding] = []
    public var records = 0
    public var refused = 0
    public var pages = 0
    /// The file that was written, as seen from the output folder.
    public var file: String?
    public var output: String
  }

  /// The name of the file.
  static let fileName = "proof.pdf"

  private let ceremony: Ceremony
  private let home: Home
  private let options: Options

  public init(_ ceremony: Ceremony, home: Home, options: Options) {
    self.ceremony = ceremony
    self.home = home
    self.options = options
  }

  /// Writes the pack; every fault is a finding of the report.
  public func run(interruption: Interruption = Interruption()) -> Report {
    var report = Report(output: options.batch.output)
    let preparation = Preparation(ceremony, home: home, options: options.batch)
    report.findings = preparation.findings
    guard let plan = preparation.plan, let maker = preparation.maker else {
      report.status = ExitStatus(nothingMadeBecauseOf: preparation.findings)
      return report
    }
    do throws(Finding) {
      let printing = preparation.printingPlan(plan, of: ceremony).lines(in: .vietnamese)
      try write(plan, maker, printing, to: &report, interruption: interruption)
      if report.refused > 0 { report.status = .someRefused }
      if interruption.isRequested { report.status = .interrupted }
    } catch {
      report.findings.append(error)
      report.status = ExitStatus(nothingMadeBecauseOf: error.code.area)
    }
    return report
  }

  private func write(
    _ plan: RunPlan, _ maker: PrintMaker, _ printing: [String], to report: inout Report, interruption: Interruption
  ) throws(Finding) {
    var facts = ProofTally(plan: plan, ceremony: ceremony)
    facts.printing = printing
    Rehearsal(plan: plan, maker: maker, jobs: options.batch.jobs).run(interruption: interruption) {
      facts.add($0, $1, isStrict: options.batch.isStrict)
      return true
    }
    guard !interruption.isRequested else { return }
    report.records = plan.chosen.count
    report.refused = facts.refused.count
    let papers = try PaperFolder(
      holding: options.batch.output, of: ceremony, replacesOthers: options.batch.replacesOthers)
    try papers.claim([Self.fileName])
    let folder = papers.inner
    folder.sweep()
    let file = try folder.begin(ticket: 0)
    do throws(Finding) {
      report.pages = try write(plan, maker, facts, to: file, interruption: interruption)
      guard !interruption.isRequested else { return folder.remove(file.name) }
      try file.flush()
      if let sum = folder.sum(of: file.name) { try papers.note(sum, of: Self.fileName) }
      try folder.rename(file.name, to: Self.fileName)
      try folder.flush()
      report.file = Self.fileName
    } catch {
      folder.remove(file.name)
      throw error
    }
  }

  /// Writes all pages, the pictures as they come, and answers how many there are.
  private func write(
    _ plan: RunPlan, _ maker: PrintMaker, _ tally: ProofTally, to file: UnnamedFile, interruption: Interruption
  ) throws(Finding) -> Int {
    let folders = home.layoutFolders(of: ceremony.folder)
    let paper = try ProofPaper(layout: options.layout, in: folders, fonts: maker.fonts)
    let facts = tally.facts(mostRemarks: options.mostRemarks, mostFits: options.mostFits)
    let imprint = try ImprintRun()
    let information = CertificateInformation(ceremony, epoch: options.batch.epoch).of(title: Self.title)
    let writer = MergedWriter(run: imprint, information: information, asSections: false) { bytes throws(Finding) in
      try file.append(bytes)
    }
    let typesetter = try maker.worker()
    let cover = try cover(folders, paper, facts, fonts: maker.fonts, typesetter)
    try writer.append(imprint.prepare(try paper.opening(facts, cover: cover), isWhole: false))
    try writePictures(plan, maker, tally, paper, imprint, writer, interruption: interruption)
    let signing = try paper.signing(facts, before: writer.pageCount)
    try writer.append(imprint.prepare(signing, isWhole: false))
    _ = try writer.finish()
    return writer.pageCount
  }

  private func writePictures(
    _ plan: RunPlan, _ maker: PrintMaker, _ tally: ProofTally, _ paper: ProofPaper, _ imprint: ImprintRun,
    _ writer: MergedWriter, interruption: Interruption
  ) throws(Finding) {
    let typesetter = try maker.worker()
    var sheet: ContactSheet?
    var pictures: [ContactSheet.Picture] = []
    var isFirst = true
    func close() throws(Finding) {
      guard let sheet, !pictures.isEmpty else { return }
      let page = try sheet.page(pictures, number: writer.pageCount + 1, isFirst: isFirst)
      try writer.append(imprint.prepare([page], isWhole: false))
      pictures = []
      isFirst = false
    }
    for position in plan.chosen where !interruption.isRequested {
      let recipient = plan.recipients[position]
      let isRefused = tally.refused.contains(recipient.number)
      let pages = isRefused ? [] : maker.place(recipient, with: typesetter).pages
      let caption = "\(recipient.number) · \(recipient.name)" + (isRefused ? " (bị từ chối)" : "")
      if sheet == nil, let shape = pages.first.map({ $0.trim.height / $0.trim.width }) {
        sheet = try ContactSheet(paper, shape: shape)
      }
      for page in pages.isEmpty ? [nil] : pages.map(Optional.some) {
        pictures.append(.init(page: page, caption: caption))
        if let sheet, pictures.count == sheet.count(isFirst: isFirst) { try close() }
      }
    }
    if sheet == nil, !pictures.isEmpty { sheet = try ContactSheet(paper, shape: 210 / 297) }
    try close()
  }

  static let title = "Hồ sơ duyệt in"

  /// The booklet's cover with the pack's words on it.
  private func cover(
    _ folders: [String], _ paper: ProofPaper, _ facts: ProofFacts, fonts: FontLibrary, _ typesetter: Typesetter
  ) throws(Finding) -> [Page] {
    let name = "cover.yaml"
    guard let path = folders.map({ "\($0)/\(options.layout)/\(name)" }).first(where: PathText.exists) else {
      throw .missingCover(options.layout)
    }
    let loaded = LayoutFile.load(path, in: folders, fonts: fonts)
    guard let layout = loaded.layout else {
      throw loaded.findings.first { $0.severity == .error } ?? .missingCover(options.layout)
    }
    let words = ["Nhan đề": Self.title, "Phụ đề": facts.ceremony, "Chân bìa": ""]
    let made = layout.certificate(
      for: ProofScope(words: words, fields: CeremonyScope(ceremony.withPicturePaths())), with: typesetter)
    if let error = made.findings.first(where: { $0.severity == .error }) { throw error }
    return made.pages.map { page in
      var page = page
      page.bleed = 0
      return page
    }
  }
}

/// The words of the cover before the fields of the ceremony.
private struct ProofScope: Scope {
  let words: [String: String]
  let fields: any Scope

  func value(of field: String) -> FieldValue? {
    if let text = words[field] { return text.isEmpty ? nil : .text(text) }
    return fields.value(of: field)
  }

  func list(of name: String) -> [any Scope]? { nil }
}

extension Finding {
  static func missingCover(_ layout: String) -> Finding {
    Finding(
      .missingCover,
      Words(vi: "Bố cục “\(layout)” không có cover.yaml.", en: "The layout “\(layout)” has no cover.yaml."),
      hint: Words(vi: "Chép cover.yaml từ booklet-a4.", en: "Copy cover.yaml from booklet-a4."))
  }
}
