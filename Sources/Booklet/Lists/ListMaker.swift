import Drawing
import Findings
import Foundation
import Geometry
import Layout
import Vietnamese

/// Makes the lists of a ceremony as pages.
public struct ListMaker: Sendable {
  let layout: PaperLayout
  let honoured: [Honoured]
  let fields: any Scope
  let fonts: FontLibrary

  public init(
    layout name: String, in folders: [String], honoured: [Honoured], fields: any Scope, fonts: FontLibrary
  ) throws(Finding) {
    layout = try PaperLayout.load(name, in: folders)
    self.honoured = honoured.sorted { $0.order < $1.order }
    self.fields = fields
    self.fonts = fonts
  }

  /// The pages of a list; none where nobody belongs on it.
  public func pages(_ kind: ListKind) throws(Finding) -> [Page] {
    let typesetter = try Typesetter(fonts: fonts)
    if let cards = try cards(kind) { return try sheets(cards.stock, typesetter).pages(cards.made) }
    var pages: [Page] = []
    // Every annex numbers its own pages.
    for section in try sections(kind, typesetter) {
      var maker = try PageMaker(layout: layout, headings: [], typesetter: typesetter)
      try maker.add(section)
      pages += maker.pages
    }
    return pages
  }

  /// Everything that cannot be set on a list whose pages could not be made; at least the fault that was met first.
  public func faults(_ kind: ListKind, first error: Finding) -> [Finding] {
    var found: [Finding] = []
    do throws(Finding) {
      let typesetter = try Typesetter(fonts: fonts)
      if let cards = try cards(kind) {
        for card in cards.made {
          do throws(Finding) { _ = try sheets(cards.stock, typesetter).pages([card]) } catch { found.append(error) }
        }
      } else {
        let search = FaultSearch(name: kind.title, typesetter: typesetter)
        for section in try sections(kind, typesetter) {
          found += search.faults(of: section, trim: section.trim ?? layout.trim)
        }
      }
    } catch {
      found.append(error)
    }
    return found.isEmpty ? [error] : found
  }

  /// The lists that run on over pages; an annex has a section for each decision.
  private func sections(_ kind: ListKind, _ typesetter: Typesetter) throws(Finding) -> [Section] {
    var lists: [[Flow.Item]] = []
    switch kind {
    // Each decision counts its own annexes: where there is one of them it has no number.
    case .annex: for decision in DecisionGroup.groups(of: honoured) { lists.append(try annex(decision)) }
    case .script: lists = [try script()]
    case .signOff: lists = [try signOff()]
    case .names: lists = [try names()]
    case .seats, .signs, .labels: break
    }
    let master = try layout.master("administrative")
    let trim = try lies(kind, typesetter) ? Size(layout.trim.height, layout.trim.width) : layout.trim
    return lists.filter { !$0.isEmpty }.map {
      Section(name: kind.title, content: Flow($0), master: master, trim: trim, runningHead: nil)
    }
  }

  /// An annex lies, since two of its columns are running text, and it stands on half as many pages; other tables lie
  /// where a name is so long that upright pages would leave too little for what stands beside it.
  private func lies(_ kind: ListKind, _ typesetter: Typesetter) throws(Finding) -> Bool {
    guard kind == .signOff || kind == .names else { return kind == .annex }
    for one in honoured where one.kind == .individual {
      if try name(one, called: kind == .signOff).tightWidth(typesetter) > .millimetres(64) { return true }
    }
    return false
  }

  /// The cards of a kind that is printed on cards or labels.
  private func cards(_ kind: ListKind) throws(Finding) -> (stock: CardStock, made: [CardSheets.Card])? {
    func style(_ name: String) throws(Finding) -> ParagraphStyle { try layout.style(name) }
    var made: [CardSheets.Card] = []
    switch kind {
    case .seats:
      for one in honoured where one.kind == .individual {
        made.append([
          .init(text: one.calledName, style: try style("card-name"), isOneLine: true),
          .init(text: one.detail, style: try style("card-detail")),
        ])
      }
    case .signs:
      for one in honoured where one.kind != .individual {
        made.append([
          .init(text: one.name, style: try style("sign-name")),
          .init(text: one.detail, style: try style("sign-detail")),
        ])
      }
    case .labels:
      for one in honoured {
        made.append([
          .init(
            text: "Kính gửi: \(one.calledName)", style: try style("label-name"), isOneLine: one.kind == .individual),
          .init(text: one.detail, style: try style("label-text")),
          .init(
            text: one.kind == .individual || one.unit.isEmpty ? "" : one.address, style: try style("label-text")),
        ])
      }
    case .annex, .script, .signOff, .names: return nil
    }
    guard let stock = layout.stocks[kind.rawValue] else {
      throw .paperLayoutFault(
        Words(vi: "Bố cục thiếu loại thẻ “\(kind.rawValue)”.", en: "The layout lacks the stock “\(kind.rawValue)”."),
        at: Place(layout.file))
    }
    return (stock, made)
  }

  private func sheets(_ stock: CardStock, _ typesetter: Typesetter) -> CardSheets {
    CardSheets(stock: stock, trim: layout.trim, ink: layout.colour("ink"), typesetter: typesetter)
  }

  func paragraph(_ text: String, _ style: String) throws(Finding) -> Paragraph {
    Paragraph(text, try layout.style(style))
  }

  func title(_ text: String, subtitle: String) throws(Finding) -> [Flow.Item] {
    var items: [Flow.Item] = [
      .init(
        Paragraph(
          RichText(text, try layout.style("list-title").text), try layout.style("list-title"), role: .heading(level: 1))
      )
    ]
    if !subtitle.isEmpty { items.append(.init(try paragraph(subtitle, "list-subtitle"))) }
    return items
  }

  var ceremony: String { fields.value(of: "ceremony")?.plainText ?? "" }

  /// As wide as the names of persons ask for.
  static let nameColumn = RunningTable.Width.names(least: .millimetres(46), most: .millimetres(110))

  func name(_ one: Honoured, called: Bool) throws(Finding) -> Paragraph {
    Paragraph(
      name: called ? one.calledName : one.name, try layout.style("list-name"), isPerson: one.kind == .individual,
      place: one.place)
  }

  func rightCell(_ text: String) throws(Finding) -> Paragraph {
    var style = try layout.style("paper-table")
    style.alignment = .right
    return Paragraph(text, style)
  }

  func table(
    _ header: [String], _ widths: [RunningTable.Width], _ rows: [RunningTable.Row], padding: Double? = nil
  ) throws(Finding) -> RunningTable {
    var heads: [any Layout.Element] = []
    for (index, text) in header.enumerated() {
      var style = try layout.style("paper-table-header")
      if index == 0 || text.hasPrefix("Số tiền") || text == "Thứ tự trao" { style.alignment = .right }
      heads.append(Paragraph(text, style))
    }
    var look = layout.table
    if let padding { look.vertical = padding }
    return RunningTable(
      widths: widths, header: heads, rows: rows, look: look,
      continuation: try paragraph("(tiếp theo)", "paper-table-continued"))
  }

  // MARK: Names

  private func names() throws(Finding) -> [Flow.Item] {
    var items = try title(ListKind.names.title, subtitle: ceremony)
    var rows: [RunningTable.Row] = []
    for (index, one) in NameOrder.sorted(honoured).enumerated() {
      rows.append(
        .init(
          [
            try rightCell(String(index + 1)), try name(one, called: false),
            try paragraph(one.detail, "paper-table"), try paragraph(one.award, "paper-table"),
            try rightCell(String(one.order)),
          ], place: one.place))
    }
    items.append(
      .init(
        try table(
          ["TT", "Họ và tên, tên tập thể", "Chức vụ, đơn vị", "Hình thức", "Thứ tự trao"],
          [.points(34), Self.nameColumn, .share(0.62), .share(0.38), .points(50)], rows), before: 8))
    return items
  }
}
