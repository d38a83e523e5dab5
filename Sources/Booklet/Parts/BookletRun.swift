import Drawing
import Findings
import Foundation
import Geometry
import Layout
import Vietnamese

/// One pass over the parts of a booklet, with the page numbers that the pass before found.
struct BookletRun {
  let maker: BookletMaker
  let parts: [BookletPart]
  /// Whether all parts are made: then papers take the booklet's numbers and heads.
  let isWhole: Bool
  let pages: PageTable
  let typesetter: Typesetter
  private var findings: [Finding] = []
  private var headings: [Heading] = []

  private var layout: PaperLayout { maker.layout }
  private var shelf: DataShelf { maker.material.shelf }

  init(
    _ maker: BookletMaker, parts: [BookletPart], isWhole: Bool, pages: PageTable, typesetter: Typesetter
  ) throws(Finding) {
    self.maker = maker
    self.parts = parts
    self.isWhole = isWhole
    self.pages = pages
    self.typesetter = typesetter
  }

  private enum Piece {
    case section(Section)
    case pages([Page])
  }

  func make() throws(Finding) -> (pages: [Page], table: PageTable, findings: [Finding]) {
    var run = self
    var pieces: [(part: BookletPart, piece: Piece?)] = []
    for part in parts { pieces.append((part, part.kind == .contents ? nil : run.tried(part))) }
    // Contents come last: they name the headings of all other parts.
    for index in pieces.indices where pieces[index].part.kind == .contents {
      pieces[index].piece = try run.contents(pieces[index].part)
    }
    let bleed = isWhole ? layout.bleed : 0
    var maker = try PageMaker(layout: layout, headings: run.headings, bleed: bleed, typesetter: typesetter)
    for (part, piece) in pieces {
      if part.kind == .backCover, isWhole { maker.pad(toMultipleOf: 4, leaving: 1) }
      switch piece {
      case .section(var section)?:
        section.isFrontMatter = isWhole && part.hasRomanNumbers
        do throws(Finding) {
          try maker.add(section)
        } catch {
          let search = FaultSearch(name: part.name, typesetter: typesetter)
          let found = search.faults(of: section, trim: layout.trim)
          run.findings += found.isEmpty ? [error] : found
        }
      // The trade counts the sides of a cover from 1 to 4.
      case .pages(let pages)?: maker.add(pages, label: isWhole ? part.kind == .cover ? "Bìa 1" : "Bìa 4" : nil)
      case nil: break
      }
    }
    for page in maker.pages {
      run.findings += page.frame.findingsOfPictures(isRefused: false).filter { !run.findings.contains($0) }
    }
    return (maker.pages, maker.table, run.findings)
  }

  /// The part's piece; nothing, and a finding, where it cannot be made: the other parts are looked at all the same.
  private mutating func tried(_ part: BookletPart) -> Piece? {
    do throws(Finding) {
      return try piece(of: part)
    } catch {
      findings.append(error.placed(at: part.place))
      return nil
    }
  }

  private mutating func piece(of part: BookletPart) throws(Finding) -> Piece {
    switch part.kind {
    case .cover, .backCover: return .pages(try cover(part))
    case .prose: return .section(try prose(part))
    case .report, .decision: return .section(try paper(part))
    case .profiles:
      let made = try honouredParts.profiles(
        title: part.title ?? "Gương điển hình", awards: part.awards, part: part.name)
      return .section(try section(part, made))
    case .honoured:
      let title = part.title ?? "Danh sách tập thể và cá nhân được khen thưởng"
      return .section(
        try section(part, try honouredParts.lists(title: title, part: part.name, columns: part.columns)))
    case .index:
      return .section(
        try section(part, try honouredParts.index(title: part.title ?? "Bảng tra tên", part: part.name)))
    case .notes: return .section(try notes(part))
    case .contents: return .section(try prose(part))
    }
  }

  private var honouredParts: HonouredParts {
    HonouredParts(layout: layout, honoured: shelf.honoured, pages: pages)
  }

  private mutating func section(_ part: BookletPart, _ made: HonouredParts.Made) throws(Finding) -> Section {
    headings += made.headings
    findings += made.findings
    let master = try layout.master("booklet")
    return Section(
      name: part.name, content: Flow(made.items, grid: master.grid), master: master, runningHead: maker.plan.title)
  }

  private mutating func prose(_ part: BookletPart) throws(Finding) -> Section {
    let prose = try maker.prose(of: part)
    let folder = prose.file.split(separator: "/").dropLast().joined(separator: "/")
    var setter = ProseSetter(
      layout: layout, shelf: shelf, pages: pages, part: part.name,
      folder: prose.file.hasPrefix("/") ? "/" + folder : folder)
    let master = try layout.master("booklet")
    let width = master.area(of: layout.trim, isRight: true).width
    setter.trial = trial(width: part.columns > 1 ? width / Double(part.columns) - 8 : width)
    let set = try setter.set(prose)
    headings += set.headings
    findings += set.findings
    let content = Flow(set.items, grid: master.grid).inColumns(part.columns)
    return Section(
      name: part.name, content: content, notes: set.notes, master: master, runningHead: maker.plan.title,
      start: part.startsRight ? .rightPage : .anyPage)
  }

  /// A report or a decision in the administrative form; its title and legal bases are told from where they stand.
  private mutating func paper(_ part: BookletPart) throws(Finding) -> Section {
    let prose = try maker.prose(of: part)
    // Within the booklet it is a part like the others: their pages, their face, their lines. Alone it is an office's paper.
    let layout = isWhole ? layout.withPapersOfTheBook : layout
    let master = try layout.master(isWhole ? "booklet" : "administrative")
    var setter = ProseSetter(
      layout: layout, shelf: shelf, pages: pages, part: part.name, folder: "", prefix: "paper-")
    setter.trial = trial(width: master.area(of: layout.trim, isRight: true).width)
    // In a booklet the paper is one entry of the contents; alone it has an outline of its own.
    setter.isHeadingListed = part.kind == .report
    if part.kind == .decision { setter.commandStyle = "command" }
    let paper = try administrative(part)
    setter.levelsAbove = paper.kind.isEmpty ? 0 : 1
    let paperProse = PaperProse(prose, isDecision: part.kind == .decision)
    let set = try setter.set(paperProse.prose)
    findings += paperProse.findings + set.findings
    let style: (String) throws(Finding) -> ParagraphStyle = { name throws(Finding) in try layout.style(name) }
    var items = try paper.head(style)
    let title = part.title ?? paper.summary
    let anchor = "heading:\(part.name):0"
    items[0] = .init(
      Flow([
        .init(
          Paragraph(RichText([.init("", try layout.style("body").text, anchor: anchor)]), try layout.style("body"))),
        items[0],
      ]),
      after: items[0].after, keepsWithNext: true)
    headings.append(Heading(anchor: anchor, title: title, level: 1))
    headings += set.headings.map {
      Heading(anchor: $0.anchor, title: $0.title, level: $0.level + 1, isInContents: $0.isInContents)
    }
    items += set.items
    // The signature never stands alone: the last paragraph comes with it.
    if let last = items.indices.last { items[last].keepsWithNext = true }
    items.append(try paper.foot(style))
    return Section(
      name: part.name, content: Flow(items, grid: isWhole ? master.grid : nil), notes: set.notes, master: master,
      runningHead: isWhole ? maker.plan.title : nil, showsNumbers: true, start: .anyPage)
  }

  /// Draws a chart in a width and answers what stands in the way.
  private func trial(width: Double) -> (Chart) -> Finding? {
    let (style, height) = (layout.chart, layout.plotHeight)
    let typesetter = typesetter
    return { chart in
      do throws(Finding) {
        _ = try ChartDrawing(chart, style: style, typesetter: typesetter).frame(width: width, plotHeight: height)
        return nil
      } catch { return error }
    }
  }

  private func administrative(_ part: BookletPart) throws(Finding) -> AdministrativePaper {
    let isDecision = part.kind == .decision
    let terms =
      try isDecision
      ? PaperTerms(part, of: maker.material.decisions).terms : PaperTerms(report: part, fields: shelf.fields).terms
    return AdministrativePaper(
      parent: terms.parent, issuer: terms.issuer, number: terms.number, place: terms.place, date: terms.date,
      kind: part.form ?? (isDecision ? "Quyết định" : "Báo cáo"), summary: part.summary ?? "",
      authority: isDecision ? terms.authority : "",
      signer: .init(capacity: terms.signer.capacity, title: terms.signer.title, name: terms.signer.name),
      recipients: part.recipients)
  }

  private mutating func notes(_ part: BookletPart) throws(Finding) -> Section {
    let title = part.title ?? "Ghi chép"
    let style = try layout.style("heading-1")
    let count = part.pages
    let anchor = "heading:\(part.name):1"
    headings.append(Heading(anchor: anchor, title: title, level: 1))
    let paper = LinedPaper(distance: .millimetres(9), colour: layout.colour("rule"))
    var items: [Flow.Item] = [
      .init(Paragraph(RichText([.init(title, style.text, anchor: anchor)]), style, role: .heading(level: 1)))
    ]
    for index in 0..<count { items.append(.init(paper, startsPage: index > 0)) }
    return Section(
      name: part.name, content: Flow(items), master: try layout.master("booklet"), runningHead: nil)
  }

  private mutating func contents(_ part: BookletPart) throws(Finding) -> Piece {
    let style = try layout.style("heading-1")
    let depth = part.depth
    let title = part.title ?? "Mục lục"
    var items: [Flow.Item] = [.init(Paragraph(RichText(title, style.text), style, role: .heading(level: 1)))]
    var open: [(level: Int, node: StructureNode)] = []
    for heading in inOrderOfParts where heading.level <= depth && heading.isInContents {
      while let last = open.last, last.level > heading.level, open.count > 1 { open.removeLast() }
      if open.last.map({ $0.level < heading.level }) ?? true { open.append((heading.level, StructureNode(.contents))) }
      let line = try layout.style("contents-\(min(heading.level, 3))")
      let entry = EntryLine(
        text: RichText(heading.title, line.text), style: line, number: pages.label(of: heading.anchor) ?? "00",
        anchor: heading.anchor)
      var item = Flow.Item(entry, before: line.before, after: line.after)
      item.within = open.map(\.node)
      items.append(item)
    }
    return .section(
      Section(
        name: part.name, content: Flow(items), master: try layout.master("booklet"), runningHead: nil))
  }

  /// Headings in the order of the parts; the title of a paper before what stands in it.
  private var inOrderOfParts: [Heading] {
    parts.flatMap { part in
      headings.filter { $0.anchor.hasPrefix("heading:\(part.name):") }
    }
  }

  /// A cover is a page of the certificates' engine: a layout filled in with the booklet's words.
  private mutating func cover(_ part: BookletPart) throws(Finding) -> [Page] {
    let name = part.layout ?? (part.kind == .cover ? "cover.yaml" : "back-cover.yaml")
    let folders = maker.material.layoutFolders
    let paths = layout.names.flatMap { own in folders.map { "\($0)/\(own)/\(name)" } }
    let path = paths.first { FileManager.default.fileExists(atPath: $0) }
    let loaded = LayoutFile.load(path ?? name, in: folders, fonts: maker.material.fonts)
    findings += loaded.findings.filter { $0.severity < .error }
    guard let coverLayout = loaded.layout else {
      throw loaded.findings.first { $0.severity == .error }
        ?? .missingPaperLayout(name, folders: folders, at: part.place)
    }
    let scope = CoverScope(
      own: [
        "Nhan đề": part.title ?? maker.plan.title, "Phụ đề": part.subtitle ?? "",
        "Chân bìa": part.foot ?? "",
      ], fields: shelf.fields)
    let made = coverLayout.certificate(for: scope, options: CertificateOptions(size: layout.size), with: typesetter)
    findings += made.findings.filter { $0.severity < .error }
    if let error = made.findings.first(where: { $0.severity == .error }) { throw error }
    return made.pages
  }
}

/// The words of a cover before the fields of the ceremony.
private struct CoverScope: Scope {
  let own: [String: String]
  let fields: any Scope

  func value(of field: String) -> FieldValue? {
    if let text = own[field] { return text.isEmpty ? nil : .text(text) }
    return fields.value(of: field)
  }

  func list(of name: String) -> [any Scope]? { fields.list(of: name) }
}
