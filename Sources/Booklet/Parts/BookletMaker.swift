import Drawing
import Files
import Findings
import Foundation
import Geometry
import Layout
import SourceTree
import Vietnamese

/// Makes the booklet, or one part of it as a paper of its own.
public struct BookletMaker: Sendable {
  /// What a booklet is made of besides its plan.
  public struct Material: Sendable {
    public var shelf: DataShelf
    /// The ceremony's decisions: what its papers say of them is taken from here.
    public var decisions: [DecisionTerms]
    /// Folders in which layouts are looked up, and the faces that may be used.
    public var layoutFolders: [String]
    public var fonts: FontLibrary

    public init(shelf: DataShelf, decisions: [DecisionTerms] = [], layoutFolders: [String], fonts: FontLibrary) {
      self.shelf = shelf
      self.decisions = decisions
      self.layoutFolders = layoutFolders
      self.fonts = fonts
    }
  }

  /// The finished pages, and what is to be said of them.
  public struct Made: Sendable {
    public var pages: [Page]
    public var findings: [Finding]
    /// On which page each of the honoured stands in the lists, by place in the order of calling.
    public var honouredPages: [Int: Int]
    /// How often the pages were made until all references agreed.
    public var passes: Int
  }

  let plan: BookletPlan
  let material: Material
  let layout: PaperLayout
  private let prose: [String: Result<Prose, Finding>]

  /// The most times that pages are made over to settle their references.
  static let mostPasses = 8

  /// - Parameter layout: the plan's layout, where it was read already.
  public init(_ plan: BookletPlan, material: Material, layout: PaperLayout? = nil) throws(Finding) {
    self.plan = plan
    self.material = material
    if let layout {
      self.layout = layout
    } else {
      self.layout = try PaperLayout.load(plan.layout, in: material.layoutFolders)
    }
    var prose: [String: Result<Prose, Finding>] = [:]
    for part in plan.parts {
      guard let file = part.file else { continue }
      let path = plan.path(of: file)
      prose[part.name] = Result { () throws(Finding) in
        try material.shelf.access.verify(path, at: part.filePlace)
        guard let data = InputFile.contents(of: path) else {
          throw Finding.missingProse(path, part.filePlace)
        }
        return try Prose(markdown: [UInt8](data), file: path)
      }
    }
    self.prose = prose
  }

  /// What is wrong with figures and tables, drawn or not, and which of them and of the data nothing refers to.
  private func planFindings() -> [Finding] {
    let reader = SettingsReader(.booklet)
    func gather(_ body: () throws(Finding) -> Void) {
      do throws(Finding) { try body() } catch { reader.add(error) }
    }
    let charts = plan.charts.values.sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) }
    let tables = plan.tables.values.sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) }
    for chart in charts { gather { () throws(Finding) in _ = try chart.chart(from: material.shelf) } }
    for table in tables { gather { () throws(Finding) in _ = try table.table(from: material.shelf) } }
    // A text that cannot be read may refer to anything.
    var references: [Reference] = []
    for part in plan.parts where part.file != nil {
      guard case .success(let prose)? = prose[part.name] else { return reader.findings }
      references += prose.references
    }
    func names(_ kind: Reference.Kind) -> Set<String> {
      Set(references.filter { $0.kind == kind }.compactMap(\.arguments.first))
    }
    let (drawn, listed) = (names(.figure), names(.table))
    var read = names(.value)
    for case .table(let name, _, _) in charts.map(\.origin) { read.insert(name) }
    read.formUnion(tables.compactMap(\.data))
    for chart in charts where !drawn.contains(chart.name) {
      reader.unused(chart.name, Words(vi: "biểu đồ", en: "figure"), at: chart.namePlace)
    }
    for table in tables where !listed.contains(table.name) {
      reader.unused(table.name, Words(vi: "bảng", en: "table"), at: table.namePlace)
    }
    for (name, source) in plan.data.sorted(by: { $0.key < $1.key }) where !read.contains(name) {
      reader.unused(name, Words(vi: "tệp số liệu", en: "data file"), at: source.place)
    }
    return reader.findings
  }

  /// Makes all parts, or those of the given names, until page references no longer change; with an error among the
  /// findings there are no pages.
  public func make(only names: [String] = []) throws(Finding) -> Made {
    for name in names where !plan.parts.contains(where: { $0.name == name }) {
      throw .bookletFault(
        Words(vi: "Kỷ yếu không có phần “\(name)”.", en: "The booklet has no part “\(name)”."), at: Place(plan.file),
        known: plan.parts.map(\.name))
    }
    let planned = planFindings()
    let isPlanWrong = planned.contains { $0.severity == .error }
    let typesetter = try Typesetter(fonts: material.fonts)
    let parts = names.isEmpty ? plan.parts : plan.parts.filter { names.contains($0.name) }
    var table = PageTable()
    for pass in 1...Self.mostPasses {
      let run = try BookletRun(self, parts: parts, isWhole: names.isEmpty, pages: table, typesetter: typesetter)
      var made = try run.make()
      made.findings = planned + made.findings.filter { !planned.contains($0) }
      if isPlanWrong || made.findings.contains(where: { $0.severity == .error }) {
        return Made(pages: [], findings: made.findings, honouredPages: [:], passes: pass)
      }
      if made.table == table
        || (pass == 1 && !parts.contains { $0.kind == .contents || $0.kind == .index || $0.file != nil })
      {
        return Made(
          pages: made.pages, findings: made.findings, honouredPages: honouredPages(made.table), passes: pass)
      }
      table = made.table
    }
    throw .unsettledPages(plan.file)
  }

  private func honouredPages(_ table: PageTable) -> [Int: Int] {
    var pages: [Int: Int] = [:]
    for one in material.shelf.honoured { pages[one.order] = table.spots[one.anchor]?.page }
    return pages
  }

  func prose(of part: BookletPart) throws(Finding) -> Prose {
    guard let prose = prose[part.name] else {
      throw .bookletFault(
        Words(vi: "Phần “\(part.name)” thiếu file.", en: "The part “\(part.name)” lacks its file."), at: part.place,
        known: [])
    }
    return try prose.get()
  }
}

extension Finding {
  static func missingProse(_ path: String, _ place: Place) -> Finding {
    Finding(
      .missingProse, Words(vi: "Không có tệp bài “\(path)”.", en: "There is no text file “\(path)”."),
      at: place, hint: Words(vi: "Đường dẫn tính từ thư mục của buổi lễ.", en: "Paths start at the ceremony's folder."))
  }

  static func unsettledPages(_ file: String) -> Finding {
    Finding(
      .unsettledPages,
      Words(
        vi: "Số trang trong mục lục không ổn định sau \(BookletMaker.mostPasses) lần sắp.",
        en: "The page numbers of the contents do not settle in \(BookletMaker.mostPasses) passes."), at: Place(file),
      hint: Words(
        vi: "Thêm hoặc bớt một dòng gần chỗ nhắc tới số trang.",
        en: "Add or remove a line near the place that names a page."))
  }
}
