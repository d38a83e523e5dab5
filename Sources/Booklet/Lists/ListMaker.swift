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
    case .annex:
      let decisions = DecisionGroup.groups(of: honoured)
      for (index, decision) in decisions.enumerated() {
        lists.append(try annex(decision, number: decisions.count > 1 ? index + 1 : nil))
      }
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

  private func paragraph(_ text: String, _ style: String) throws(Finding) -> Paragraph {
    Paragraph(text, try layout.style(style))
  }

  private func title(_ text: String, subtitle: String) throws(Finding) -> [Flow.Item] {
    var items: [Flow.Item] = [
      .init(
        Paragraph(
          RichText(text, try layout.style("list-title").text), try layout.style("list-title"), role: .heading(level: 1))
      )
    ]
    if !subtitle.isEmpty { items.append(.init(try paragraph(subtitle, "list-subtitle"))) }
    return items
  }

  private var ceremony: String { fields.value(of: "ceremony")?.plainText ?? "" }

  // MARK: Annex

  private func annex(_ decision: DecisionGroup, number: Int?) throws(Finding) -> [Flow.Item] {
    let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    var items: [Flow.Item] = [
      .init(try paragraph("Phụ lục" + (number.map { " " + (roman[safe: $0 - 1] ?? String($0)) } ?? ""), "annex-number"))
    ]
    items += try title("Danh sách tập thể, cá nhân được khen thưởng", subtitle: "")
    let day = decision.date.map { " \($0.longText)" } ?? ""
    if !decision.number.isEmpty {
      items.append(.init(try paragraph("(Kèm theo Quyết định số \(decision.number)\(day))", "list-subtitle")))
    }
    var rows: [RunningTable.Row] = []
    var count = 0
    for (index, group) in decision.groups.enumerated() {
      let kind = group.kind.label.lowercasedFirst
      let words = "\(roman[safe: index] ?? String(index + 1)). \(group.award) – \(kind) (\(group.members.count))"
      rows.append(.init([try paragraph(words, "paper-table-header")], isGroup: true))
      for one in group.members {
        count += 1
        rows.append(
          .init(
            [
              try rightCell(one.register.isEmpty ? String(count) : one.register),
              try name(one, called: true),
              try paragraph(one.detail, "paper-table"), try paragraph(one.citation, "paper-table"),
            ], place: one.place))
      }
    }
    items.append(
      .init(
        try table(
          ["TT", "Họ và tên, tên tập thể", "Chức vụ, đơn vị", "Thành tích"],
          [.points(34), Self.nameColumn, .share(0.36), .share(0.64)], rows), before: 8))
    return items
  }

  /// As wide as the names of persons ask for.
  private static let nameColumn = RunningTable.Width.names(least: .millimetres(46), most: .millimetres(110))

  private func name(_ one: Honoured, called: Bool) throws(Finding) -> Paragraph {
    Paragraph(
      name: called ? one.calledName : one.name, try layout.style("list-name"), isPerson: one.kind == .individual,
      place: one.place)
  }

  private func rightCell(_ text: String) throws(Finding) -> Paragraph {
    var style = try layout.style("paper-table")
    style.alignment = .right
    return Paragraph(text, style)
  }

  private func table(
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

  // MARK: Calling script

  private func script() throws(Finding) -> [Flow.Item] {
    var items = try title(ListKind.script.title, subtitle: ceremony)
    var award = ""
    for batch in CallingBatch.batches(of: honoured) {
      if batch.award != award {
        award = batch.award
        items.append(.init(try paragraph(award, "script-award")))
        if let first = batch.members.first, !first.decisionNumber.isEmpty {
          let day = first.decisionDate.map { " \($0.longText)" } ?? ""
          items.append(.init(try paragraph("Theo Quyết định số \(first.decisionNumber)\(day).", "script-lead")))
        }
      }
      items += try lines(of: batch)
    }
    return items
  }

  /// A batch stands on one page: nobody turns a leaf while names are read.
  private func lines(of batch: CallingBatch) throws(Finding) -> [Flow.Item] {
    let count = "\(NumberText.padded(batch.members.count, width: 2)) \(batch.kind.label.lowercasedFirst)"
    var items: [Flow.Item] = [.init(try paragraph("Đợt \(batch.number) – \(count)", "script-batch"))]
    let who = batch.kind == .individual ? "các ông, bà" : "đại diện các \(batch.kind.label.lowercasedFirst)"
    items.append(
      .init(try paragraph("Trân trọng kính mời \(who) có tên sau đây lên nhận \(batch.award):", "script-lead")))
    let name = try layout.style("script-name")
    let detail = try layout.style("script-detail")
    let list = StructureNode(.list)
    for one in batch.members {
      let (item, body) = (StructureNode(.listItem), StructureNode(.listBody))
      var line = Paragraph(name: one.calledName, name, isPerson: one.kind == .individual, place: one.place)
      line.body = body
      line.label = RichText("\(one.order).", name.text)
      line.style.firstIndent = -name.left
      items.append(.init(line, within: [list, item]))
      if !one.detail.isEmpty { items.append(.init(Paragraph(one.detail, detail), within: [list, item, body])) }
    }
    for index in items.indices.dropLast() { items[index].keepsWithNext = true }
    return items
  }

  // MARK: Sign-off list

  private func signOff() throws(Finding) -> [Flow.Item] {
    var items = try title(ListKind.signOff.title, subtitle: ceremony)
    var rows: [RunningTable.Row] = []
    for group in HonouredGroup.groups(of: honoured) {
      let words = "\(group.award) – \(group.kind.label.lowercasedFirst)"
      rows.append(.init([try paragraph(words, "paper-table-header")], isGroup: true))
      for one in group.members {
        rows.append(
          .init(
            [
              try rightCell(String(one.order)), try name(one, called: true),
              try paragraph(one.detail, "paper-table"), try rightCell(one.amount.map(NumberText.grouped) ?? ""),
              try paragraph("", "paper-table"),
            ], place: one.place))
      }
    }
    items.append(
      .init(
        try table(
          ["TT", "Họ và tên, tên tập thể", "Chức vụ, đơn vị", "Số tiền (đồng)", "Ký nhận"],
          [.points(34), Self.nameColumn, .share(0.62), .points(74), .share(0.38)], rows, padding: .millimetres(2.2)),
        before: 8))
    let amounts = honoured.compactMap(\.amount)
    if !amounts.isEmpty {
      let sum = amounts.reduce(0, +)
      items.append(.init(try paragraph("Tổng số tiền: \(NumberText.grouped(sum)) đồng", "list-total")))
      if let words = NumberWords().money(sum) {
        items.append(.init(try paragraph("(Bằng chữ: \(VietnameseText.sentenceCased(words)))", "list-words")))
      }
      if let note = PrizeSources(honoured: honoured).note { items.append(.init(try paragraph(note, "list-note"))) }
    }
    items.append(try signatures())
    return items
  }

  private func signatures() throws(Finding) -> Flow.Item {
    var columns: [SideBySide.Part] = []
    for post in ["Người lập", "Kế toán", "Thủ trưởng đơn vị"] {
      columns.append(
        .init(
          Flow([.init(try paragraph(post, "signer-post")), .init(Gap(height: .millimetres(24)))]), width: .share(1)))
    }
    return .init(SideBySide(columns), before: 16)
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
