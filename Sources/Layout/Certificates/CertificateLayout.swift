import Drawing
import Findings
import Geometry
import Locks
import SourceTree
import Vietnamese

/// A layout of certificates, read and checked: makes a certificate of the fields of any scope.
public final class CertificateLayout: Sendable {
  public let name: String
  public let title: Words
  /// The layout's own file.
  public let file: String
  /// All files that were read for it: its own, those that it builds on, its pictures.
  public let files: [String]
  /// The names of the papers on which it can be printed, first the one that is made when nobody asks for another.
  public let sizes: [String]
  /// How far art reaches beyond the trim, in points: a knife is no finer on small paper, so it is the same on each.
  public let bleed: Double
  /// What records must hold, by kind of recipient.
  public let needs: FieldNeeds
  /// All fields that its texts ask for, in order of appearance.
  public let fields: [String]
  /// Whether a certificate shows others than its own recipient, so that it depends on the whole list.
  public let listsOthers: Bool
  /// The fields whose values name pictures.
  public let pictureFields: [String]
  /// The faces that its texts are set in.
  public let faces: [Face]
  /// What is wrong with it.
  public let findings: [Finding]

  /// The groups of texts that take one size over a run.
  let groups: [UniformGroup]
  private let pictureFiles: [String]
  private let tree: LayoutTree
  private let page: PageSetup
  private let shelf: PictureShelf
  private let sheets: Guarded<[String: Sheet]>

  /// The fields that every record must have, whatever its kind.
  public var requiredFields: [String] { needs.required }

  init(_ tree: LayoutTree, fonts: FontLibrary, access: FileAccess = .everywhere) {
    self.tree = tree
    let shelf = PictureShelf(access.adding(tree.files.map { LayoutTree.folder(of: $0) }))
    self.shelf = shelf
    let probe = LayoutReading(scale: 1, shelf: shelf)
    page = PageSetup(tree.root["page"], in: probe)
    let design = Sheet(tree, paper: page.sizes[0], shelf: shelf)
    let description = design.description
    name = tree.name
    title = description.title
    file = tree.files[0]
    pictureFiles = description.pictureFiles
    files = tree.files + pictureFiles
    sizes = page.sizes.map(\.name)
    bleed = page.bleed
    needs = description.needs
    fields = description.fields
    groups = description.groups
    pictureFields = description.pictureFields
    listsOthers = description.listsOthers
    var findings = description.findings
    var faces: [Face] = []
    for (style, place) in description.letters {
      do {
        faces.append(try fonts.face(family: style.family, weight: style.weight, isItalic: style.isItalic))
      } catch {
        findings.append(error.placed(at: place))
      }
    }
    self.faces = faces
    self.findings = findings
    sheets = Guarded([page.sizes[0].name: design])
  }

  /// The pictures that it names itself, as far as they can be read.
  public var pictures: [Picture] {
    pictureFiles.compactMap { try? shelf.picture(at: $0, alternative: nil).get() }
  }

  /// The trimmed size of a paper of this layout, in points; nothing if it has no such paper.
  public func trim(of size: String?) -> Size? { paper(size)?.trim }

  /// Makes the certificate of one recipient.
  public func certificate(
    for scope: any Scope, options: CertificateOptions = CertificateOptions(), with typesetter: Typesetter
  ) -> Certificate {
    guard let paper = paper(options.size) else {
      let fault = LayoutFault.unknown(.size, options.size ?? "", known: sizes)
      return Certificate(pages: [], findings: [fault.finding(at: Place(file))], fits: [])
    }
    let missing = missingFields(in: scope)
    guard missing.isEmpty else { return Certificate(pages: [], findings: missing, fits: []) }
    let sheet = sheet(paper)
    guard let room = sheet.description.signingRoom else {
      return certificate(for: scope, options: options, on: sheet, with: typesetter)
    }
    // Room for signature and seal is given up only for a text that would be refused otherwise, and never in silence.
    var strict = options
    strict.overflow = .error
    for height in room.heights {
      var made = certificate(for: scope, options: strict, on: sheet, room: height, with: typesetter)
      guard made.isRefused, made.findings.contains(where: { $0.code == .textDoesNotFit }) else {
        if let finding = room.finding(height, in: file) { made.findings.append(finding) }
        return made
      }
    }
    return certificate(for: scope, options: options, on: sheet, room: room.tight, with: typesetter)
  }

  /// The certificate with so much room for signature and seal.
  private func certificate(
    for scope: any Scope, options: CertificateOptions, on sheet: Sheet, room: Double? = nil, with typesetter: Typesetter
  ) -> Certificate {
    let paper = sheet.paper
    let setting = Setting(
      isLenient: options.overflow == .warn, showsLabels: options.parts == .preview,
      uniformSizes: options.uniformSizes, signingRoom: room, shelf: shelf)
    // Overlays are held against the stock too: the paper bears it already.
    let stock = sheet.stock(for: scope, in: setting, with: typesetter)
    let data = sheet.layer(sheet.description.data, for: scope, in: setting, with: typesetter)
    var findings = (options.parts == .overlay ? [] : stock.findings) + data.findings
    let correction = PageCorrection(options.correction, on: paper.trim)
    var frame = Frame(
      size: paper.trim, data.parts, corrected: correction, with: options.parts == .overlay ? nil : stock)
    let texts = Frame(size: frame.size, marks: stock.textMarks + data.parts.flatMap(\.textMarks))
    findings += typesetter.collisions(in: texts).map { $0.finding(in: file, isLenient: setting.isLenient) }
    findings += frame.findingsOfPictures(isRefused: !setting.isLenient)
    findings += correction.findings(for: data.parts, in: file, isLenient: setting.isLenient)
    if options.parts == .preview {
      let guide = sheet.layer(sheet.description.guide, for: scope, in: setting, with: typesetter)
      frame.addDecoration(guide.parts.flatMap(\.marks))
      findings += guide.findings
    }
    let fits = frame.fits
    findings += unfilledFields(in: scope)
    findings += fits.compactMap { $0.warning(file: file) }
    guard !findings.contains(where: { $0.severity == .error }) else {
      return Certificate(pages: [], findings: findings, fits: fits)
    }
    let page = Page(trim: paper.trim, bleed: bleed, frame: frame)
    return Certificate(pages: [page], findings: findings, fits: fits)
  }

  private func paper(_ size: String?) -> PaperSize? { size.map { page[$0] } ?? page.sizes[0] }

  private func sheet(_ paper: PaperSize) -> Sheet {
    sheets.withLock { sheets in
      if let known = sheets[paper.name] { return known }
      let sheet = Sheet(tree, paper: paper, shelf: shelf)
      sheets[paper.name] = sheet
      return sheet
    }
  }

  /// The fields that the layout needs of such a record and that nobody gives, as findings.
  public func missingFields(in scope: any Scope) -> [Finding] {
    needs.required(for: scope.kind).filter { !scope.holds($0) }.map { field in
      let label = Field.named(field)?.labels.first ?? field
      return Finding(
        .fieldMissingForLayout,
        Words(
          vi: "Thiếu “\(label)” (\(field)), mà bố cục “\(name)” cần.",
          en: "The field “\(field)” (“\(label)”) is empty, and the layout “\(name)” needs it."),
        at: Place(file, field: field),
        hint: Words(
          vi: "Điền vào bảng, hoặc đặt giá trị chung trong ceremony.yaml.",
          en: "Fill it in the sheet, or set it for all in ceremony.yaml."))
    }
  }
}

extension CertificateLayout {
  /// A warning for each field that the paper is meant to show and that nobody gives: its place stays empty.
  fileprivate func unfilledFields(in scope: any Scope) -> [Finding] {
    needs.wanted.filter { !scope.holds($0) }.map { field in
      let label = Field.named(field)?.labels.first ?? field
      return Finding(
        .placeLeftEmpty,
        Words(
          vi: "Không có “\(label)” (\(field)): chỗ của nó trên mẫu “\(name)” để trống.",
          en: "There is no “\(label)” (\(field)): its place on the layout “\(name)” stays empty."),
        at: Place(file, field: field),
        hint: Words(
          vi: "Ghi vào ceremony.yaml, ví dụ \(field): …, hoặc vào cột cùng tên.",
          en: "Set it in ceremony.yaml, as in \(field): …, or in a column of that name."))
    }
  }
}

extension Frame {
  /// A certificate of its stock and data, the stock's texts standing where a reader of the paper comes to them.
  fileprivate init(size: Size, _ data: [Frame], corrected correction: PageCorrection, with stock: Sheet.Stock?) {
    self.init(size: size)
    if let art = stock?.art { marks.append(.init(.shared(art), at: .zero)) }
    var waiting = (stock?.texts ?? [])[...]
    for part in data {
      if let baseline = part.texts.first?.origin.y {
        while let next = waiting.first, next.baseline <= baseline {
          marks.append(.init(.shared(next.frame), at: .zero))
          waiting.removeFirst()
        }
      }
      add(correction.applied(to: part), at: .zero)
    }
    for text in waiting { marks.append(.init(.shared(text.frame), at: .zero)) }
  }

  /// The fit reports in the frame, in painting order.
  public var fits: [FitReport] {
    var reports: [FitReport] = []
    gatherFits(into: &reports)
    return reports
  }

  private func gatherFits(into reports: inout [FitReport]) {
    for placed in marks {
      switch placed.mark {
      case .fit(let report): reports.append(report)
      case .group(let group): group.frame.gatherFits(into: &reports)
      default: break
      }
    }
  }
}
