import Drawing
import Findings
import Imprint
import Layout

/// What a preview shows, and as what kind of file.
public struct PreviewOptions: Sendable {
  public enum Format: String, Sendable, Hashable, CaseIterable { case png, svg, pdf }

  public var format = Format.png
  /// Dots per inch of a PNG.
  public var dpi = 100.0
  /// Whether the layout's guide is shown, such as the room for the seal.
  public var showsGuide = true
  /// Whether the boxes of the layout's elements are shown, each with its name and line; the guide is then shown too.
  public var showsBoxes = false
  /// Whether a grid of 10 mm is shown.
  public var showsGrid = false
  /// Certificates in a row of contact sheets; nothing for one file for each certificate.
  public var contactColumns: Int?
  /// Only so many records, those whose texts had to give way most.
  public var worst: Int?

  public init() {}
}

/// Pictures of chosen certificates, to be looked at before anything is printed.
public struct Preview {
  private let ceremony: Ceremony
  private let home: Home
  private let options: BatchOptions
  private let look: PreviewOptions

  public init(_ ceremony: Ceremony, home: Home, options: BatchOptions, look: PreviewOptions) {
    self.ceremony = ceremony
    self.home = home
    self.options = options
    self.look = look
  }

  /// Writes the previews into the output folder; the report lists them.
  public func run(interruption: Interruption = Interruption()) -> BatchReport {
    var report = BatchReport(status: .allMade, output: options.output)
    // Only previews know which element made what.
    let parts: CertificateOptions.Parts =
      look.showsBoxes ? .preview : options.mode == .overlay ? .overlay : look.showsGuide ? .preview : .full
    let preparation = Preparation(ceremony, home: home, options: options, parts: parts)
    report.findings = preparation.findings
    guard let plan = preparation.plan, let maker = preparation.maker else {
      report.status = ExitStatus(nothingMadeBecauseOf: preparation.findings)
      return report
    }
    do throws(Finding) {
      let chosen = look.worst.map { worst($0, of: plan, maker) } ?? plan.chosen
      try write(chosen.map { plan.recipients[$0] }, maker, report: &report, interruption: interruption)
      if report.refused > 0 { report.status = report.made > 0 ? .someRefused : .data }
      if interruption.isRequested { report.status = .interrupted }
    } catch {
      report.findings.append(error)
      report.status = ExitStatus(nothingMadeBecauseOf: error.code.area)
    }
    return report
  }

  /// Positions of the recipients whose texts had to give way most, the tightest first.
  private func worst(_ count: Int, of plan: RunPlan, _ maker: PrintMaker) -> [Int] {
    var strains: [(position: Int, strain: (Double, Int, Double))] = []
    Rehearsal(plan: plan, maker: maker, jobs: options.jobs).run(interruption: Interruption()) { recipient, pressed in
      let fits = pressed.fits.map { Check.Fit(number: recipient.number, name: recipient.name, report: $0).strain }
      if let most = fits.max(by: { $0 < $1 }) { strains.append((recipient.order - 1, most)) }
      return true
    }
    let order = strains.indices.sorted { left, right in
      strains[left].strain == strains[right].strain ? left < right : strains[left].strain > strains[right].strain
    }
    return order.prefix(count).map { strains[$0].position }
  }

  private func write(
    _ recipients: [Recipient], _ maker: PrintMaker, report: inout BatchReport, interruption: Interruption
  ) throws(Finding) {
    let folder = try OutputFolder(holding: options.output)
    let typesetter = try maker.worker()
    let painter = CairoPainter()
    let letters = ScreenLetters(typesetter)
    var contacts: [PreviewSheet.Thumbnail] = []
    for recipient in recipients where !interruption.isRequested {
      let certificate = maker.place(recipient, with: typesetter)
      report.findings += certificate.findings.filter { $0.severity > .note }
      guard !certificate.isRefused else {
        report.refused += 1
        continue
      }
      report.made += 1
      let pages = certificate.pages.map { decorated($0, with: letters) }
      if look.contactColumns != nil {
        contacts += pages.map { .init(page: $0, caption: "\(recipient.number) · \(recipient.name)") }
      } else {
        try write(pages, as: PathText.stem(of: recipient.fileName), into: folder, maker, painter, report: &report)
      }
    }
    guard let columns = look.contactColumns, !contacts.isEmpty else { return }
    let sheets = PreviewSheet.contactSheets(contacts, columns: columns, with: letters)
    try write(sheets, as: "contact-sheet", into: folder, maker, painter, report: &report)
  }

  private func decorated(_ page: Page, with letters: ScreenLetters) -> Page {
    var page = page
    if look.showsGrid { page = PreviewSheet.gridded(page) }
    if look.showsBoxes { page = ElementBoxes(of: page).drawn(with: letters) }
    return page
  }

  private func write(
    _ pages: [Page], as name: String, into folder: OutputFolder, _ maker: PrintMaker, _ painter: CairoPainter,
    report: inout BatchReport
  ) throws(Finding) {
    func put(_ bytes: [UInt8], _ file: String) throws(Finding) {
      try folder.write(bytes, as: file)
      report.files.append(file)
    }
    if look.format == .pdf {
      return try put(try maker.imprint.file(pages, information: maker.information.ofAll), name + ".pdf")
    }
    for (index, page) in pages.enumerated() {
      let file = pages.count == 1 ? name : "\(name)-\(index + 1)"
      if look.format == .png {
        try put(try painter.png(of: page, dpi: look.dpi), file + ".png")
      } else {
        try put(try painter.svg(of: page), file + ".svg")
      }
    }
  }
}
