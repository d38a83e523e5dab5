import Drawing
import Files
import Findings
import Foundation
import Geometry
import Layout
import Vietnamese

/// Turns prose into elements in the styles of a layout, its references filled in from data.
struct ProseSetter {
  let layout: PaperLayout
  let shelf: DataShelf
  /// What the last run knew of pages; `?` where nothing is known yet.
  let pages: PageTable
  /// The part's name: the beginning of its anchors.
  let part: String
  /// The folder that pictures' files are relative to.
  let folder: String
  /// Before each style's name, so that administrative papers have their own.
  var prefix = ""
  /// Whether its headings stand in contents and outline.
  var isHeadingListed = true
  /// Draws a chart at the width that it will have, and answers what stands in the way; nothing where nobody can tell.
  var trial: ((Chart) -> Finding?)?
  /// The style of headings of the first level, where they are a decision's command.
  var commandStyle: String?
  /// How many levels of headings stand above those of the prose.
  var levelsAbove = 0

  /// What was made of prose.
  struct Setting {
    var items: [Flow.Item] = []
    var notes: [String: any Layout.Element] = [:]
    var headings: [Heading] = []
    /// What the marks of footnotes and the notes themselves have in common, in the order of their numbers.
    var noteKeys: [StructureKey] = []
    /// Every fault of the text, so that all can be mended at once; with an error among them nothing is to be printed.
    var findings: [Finding] = []
  }

  func set(_ prose: Prose) throws(Finding) -> Setting {
    var setting = Setting(findings: prose.findings)
    setting.noteKeys = prose.notes.map { _ in StructureKey() }
    for block in prose.blocks { try add(block, to: &setting) }
    for (index, note) in prose.notes.enumerated() {
      setting.notes[noteAnchor(index + 1)] = try self.note(index + 1, note, &setting)
    }
    return setting
  }

  func style(_ name: String) throws(Finding) -> ParagraphStyle {
    if !prefix.isEmpty, let own = layout.styles[prefix + name] { return own }
    return try layout.style(name)
  }

  private func noteAnchor(_ number: Int) -> String { "note:\(part):\(number)" }
  private func footnoteAnchor(_ number: Int) -> String { "footnote:\(part):\(number)" }

  /// Adds what a block becomes, inside the elements of the structure that it was written in.
  private func add(_ block: Block, in nodes: [StructureNode] = [], to setting: inout Setting) throws(Finding) {
    let first = setting.items.count
    try addContent(of: block, depth: nodes.filter { $0.role == .list }.count, to: &setting)
    for index in first..<setting.items.count { setting.items[index].within.insert(contentsOf: nodes, at: 0) }
  }

  private func addContent(of block: Block, depth: Int, to setting: inout Setting) throws(Finding) {
    switch block.content {
    case .heading(let level, let inlines): try addHeading(level, inlines, block.place, to: &setting)
    case .paragraph(let inlines):
      setting.items.append(.init(try paragraph(inlines, style("body"), block.place, &setting)))
    case .list(let start, let items): try addList(start, items, depth: depth, to: &setting)
    case .quotation(let blocks): try addQuotation(blocks, in: [StructureNode(.quotation)], to: &setting)
    case .legalBasis(let basis): try addQuotation([basis], in: [], to: &setting)
    case .table(let table): try addTable(table, block.place, to: &setting)
    case .picture(let file, let caption):
      do throws(Finding) {
        try addPicture(file, caption, block.place, to: &setting)
      } catch {
        setting.findings.append(error)
      }
    case .reference(let reference):
      do throws(Finding) {
        try addReference(reference, to: &setting)
      } catch {
        setting.findings.append(error)
      }
    case .rule:
      setting.items.append(
        .init(RuleElement(length: .millimetres(30), colour: layout.colour("ink")), before: 12, after: 12))
    }
  }

  /// Paragraphs in the style of quotations; the legal bases of a decision have it too, and are none.
  private func addQuotation(
    _ blocks: [Block], in nodes: [StructureNode], to setting: inout Setting
  ) throws(Finding) {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines):
        let words = try paragraph(inlines, style("quotation"), block.place, &setting)
        setting.items.append(.init(words, within: nodes))
      case .quotation(let inner) where nodes.isEmpty: try addQuotation(inner, in: [], to: &setting)
      default: try add(block, in: nodes, to: &setting)
      }
    }
  }

  private func addHeading(
    _ level: Int, _ inlines: [Inline], _ place: Place, to setting: inout Setting
  ) throws(Finding) {
    let style = try style(level == 1 ? commandStyle ?? "heading-1" : "heading-\(min(level, 4))")
    let anchor = "heading:\(part):\(setting.headings.count + 1)"
    var paragraph = try paragraph(inlines, style, place, &setting)
    paragraph.text.spans.insert(.init("", style.text, anchor: anchor), at: 0)
    paragraph.role = .heading(level: min(level + levelsAbove, 6))
    // The outline has the words as they were written, not in the capitals of a style, and no marks of footnotes.
    let words = try rich(inlines, style.text, &setting).spans.filter { $0.link?.role.note == nil }.map(\.text).joined()
    if isHeadingListed {
      setting.headings.append(Heading(anchor: anchor, title: words.tidy, level: level))
    }
    var item = Flow.Item(paragraph)
    item.opensSection = true
    setting.items.append(item)
  }

  func paragraph(
    _ inlines: [Inline], _ style: ParagraphStyle, _ place: Place, _ setting: inout Setting
  ) throws(Finding) -> Paragraph {
    let text = try rich(inlines, style.text, &setting)
    return Paragraph(text, style, place: place)
  }

  /// Items with a dash, a number, or in the second depth a letter of the Vietnamese alphabet.
  private func addList(
    _ start: Int?, _ items: [[Block]], depth: Int, to setting: inout Setting
  ) throws(Finding) {
    var style = try style("list")
    style.left += Double(depth) * style.text.size * 1.8
    let list = StructureNode(.list)
    for (index, blocks) in items.enumerated() {
      var label = start.map { depth == 0 ? "\($0 + index)." : VietnameseLettering.letter($0 + index) + ")" } ?? "–"
      let (item, body) = (StructureNode(.listItem), StructureNode(.listBody))
      for block in blocks {
        guard case .paragraph(let inlines) = block.content else {
          try add(block, in: [list, item, body], to: &setting)
          continue
        }
        var words = try paragraph(inlines, style, block.place, &setting)
        words.body = body
        if !label.isEmpty {
          words.label = RichText(label, style.text)
          words.style.firstIndent = -style.text.size * 1.4
        }
        label = ""
        setting.items.append(.init(words, within: [list, item]))
      }
    }
  }

  private func addTable(
    _ table: ProseTable, _ place: Place, as node: StructureNode = StructureNode(.table), to setting: inout Setting
  ) throws(Finding) {
    let cell = try style("table")
    let header = try style("table-header")
    func element(
      _ inlines: [Inline], _ side: ProseTable.Side, _ base: ParagraphStyle, _ place: Place, _ setting: inout Setting
    ) throws(Finding) -> Paragraph {
      var style = base
      style.alignment =
        switch side {
        case .left: .left
        case .centre: .center
        case .right: .right
        }
      return try paragraph(inlines, style, place, &setting)
    }
    var heads: [any Layout.Element] = []
    for (inlines, side) in zip(table.header, table.sides) {
      heads.append(try element(inlines, side, header, place, &setting))
    }
    var rows: [RunningTable.Row] = []
    for (index, row) in table.rows.enumerated() {
      let place = table.places[safe: index] ?? place
      var cells: [any Layout.Element] = []
      for (inlines, side) in zip(row, table.sides) { cells.append(try element(inlines, side, cell, place, &setting)) }
      rows.append(.init(cells, place: place))
    }
    var running = RunningTable(
      widths: [RunningTable.Width](repeating: .automatic, count: table.sides.count), header: heads, rows: rows,
      look: layout.table, continuation: Paragraph("(tiếp theo)", try style("table-continued")))
    running.node = node
    setting.items.append(.init(running, before: cell.before, after: cell.after, place: place))
  }

  private func addPicture(
    _ file: String, _ caption: [Inline], _ place: Place, to setting: inout Setting
  ) throws(Finding) {
    let path = file.hasPrefix("/") ? file : folder.isEmpty ? file : folder + "/" + file
    try shelf.access.verify(path, at: place)
    guard let data = InputFile.contents(of: path) else { throw .missingPicture(path, place) }
    let picture: Picture
    do {
      picture = try Picture(reading: [UInt8](data), file: path, alternative: Inline.plainText(caption))
    } catch {
      throw error.placed(at: place)
    }
    let element = PictureElement(picture: picture, largest: Size(.infinity, .millimetres(110)))
    let style = try style("caption")
    setting.items.append(.init(element, before: style.before, keepsWithNext: !caption.isEmpty, place: place))
    if !caption.isEmpty { setting.items.append(.init(try paragraph(caption, style, place, &setting))) }
  }

  private func addReference(_ reference: Reference, to setting: inout Setting) throws(Finding) {
    let name = reference.arguments[0]
    if reference.kind == .table {
      guard let plan = shelf.listings[name] else {
        throw .unknownReference("table: \(name)", known: shelf.listings.keys.sorted(), reference.place)
      }
      let node = StructureNode(.table)
      if !plan.title.isEmpty {
        var title = try style("table-title")
        title.keepsWithNext = true
        let words = Paragraph(RichText(plan.title, title.text), title, role: .caption)
        setting.items.append(.init(words, within: [node]))
      }
      try addTable(try plan.table(from: shelf), reference.place, as: node, to: &setting)
      if !plan.source.isEmpty {
        let note = try style("source")
        setting.items.append(.init(Paragraph(plan.source, note)))
      }
      return
    }
    guard let plan = shelf.charts[name] else {
      throw .unknownReference("figure: \(name)", known: shelf.charts.keys.sorted(), reference.place)
    }
    let chart = try plan.chart(from: shelf)
    if let finding = Self.hindrance(chart, trial) {
      setting.findings.append(finding.placed(at: plan.place))
      return try addTable(of: chart, plan, reference.place, to: &setting)
    }
    let element = ChartElement(
      chart: chart, style: layout.chart, plotHeight: plan.height ?? layout.plotHeight)
    let style = try style("caption")
    var item = Flow.Item(element, before: style.before, after: style.before, place: plan.place)
    item.floats = true
    setting.items.append(item)
  }

  /// Why a chart cannot be drawn well, as a warning; a fault in its data or settings is none of these.
  private static func hindrance(_ chart: Chart, _ trial: ((Chart) -> Finding?)?) -> Finding? {
    guard !chart.numbers.isEmpty, let trial else { return nil }
    var finding = chart.numbers.allSatisfy { $0 == 0 } ? Finding.zeroChart(chart.title) : trial(chart)
    guard finding?.code == .crowdedChart || finding?.code == .unshareableNumbers else { return nil }
    finding?.severity = .warning
    return finding
  }

  /// The numbers of a chart as a table.
  private func addTable(
    of chart: Chart, _ plan: ChartPlan, _ place: Place, to setting: inout Setting
  ) throws(Finding) {
    var title = try style("table-title")
    title.keepsWithNext = true
    let words = [chart.title, chart.unit.isEmpty ? "" : "(\(chart.unit))"].filter { !$0.isEmpty }
    if !words.isEmpty {
      let text = RichText(words.joined(separator: " "), title.text)
      setting.items.append(.init(Paragraph(text, title, role: .caption)))
    }
    let table = ProseTable(
      sides: [.left] + chart.series.map { _ in .right },
      header: [[.text("")]] + chart.series.map { [.text($0.name)] },
      rows: chart.categories.indices.map { row in
        [[.text(chart.categories[row])]]
          + chart.series.map { [.text(($0.values[safe: row] ?? nil).map { chart.text($0) } ?? "–")] }
      })
    try addTable(table, place, to: &setting)
    if !plan.source.isEmpty { setting.items.append(.init(Paragraph(plan.source, try style("source")))) }
  }

  private func note(_ number: Int, _ blocks: [Block], _ setting: inout Setting) throws(Finding) -> any Layout.Element {
    let style = try style("note")
    var items: [Flow.Item] = []
    for (index, block) in blocks.enumerated() {
      guard case .paragraph(let inlines) = block.content else { continue }
      var paragraph = try paragraph(inlines, style, block.place, &setting)
      if index == 0 {
        paragraph.label = RichText([.init(String(number), style.text.superscript)])
        paragraph.style.firstIndent = -style.left
        paragraph.text.spans.insert(.init("", style.text, anchor: footnoteAnchor(number)), at: 0)
      }
      items.append(.init(paragraph))
    }
    return Footnote(text: Flow(items), key: setting.noteKeys[number - 1])
  }

  private func rich(_ inlines: [Inline], _ style: TextStyle, _ setting: inout Setting) throws(Finding) -> RichText {
    var text = RichText()
    try append(inlines, style, link: nil, to: &text, &setting)
    return text
  }

  private func append(
    _ inlines: [Inline], _ style: TextStyle, link: RichText.Link?, to text: inout RichText, _ setting: inout Setting
  ) throws(Finding) {
    for inline in inlines {
      switch inline {
      case .text(let words): text.spans.append(.init(words, style, link: link))
      case .lineBreak: text.spans.append(.init("\n", style))
      case .emphasis(let inner):
        var italic = style
        italic.isItalic.toggle()
        try append(inner, italic, link: link, to: &text, &setting)
      case .strong(let inner):
        var bold = style
        bold.weight = .bold
        try append(inner, bold, link: link, to: &text, &setting)
      case .link(let target, let inner):
        try append(inner, style, link: RichText.Link(to: target), to: &text, &setting)
      case .note(let number):
        let link = RichText.Link(
          to: "#" + footnoteAnchor(number), contents: "Đến chú thích \(number)",
          note: setting.noteKeys[safe: number - 1])
        text.spans.append(.init(String(number), style.superscript, link: link, anchor: noteAnchor(number)))
      case .reference(let reference): try append(reference, style, to: &text, &setting)
      }
    }
  }

  private func append(
    _ reference: Reference, _ style: TextStyle, to text: inout RichText, _ setting: inout Setting
  ) throws(Finding) {
    switch reference.kind {
    case .anchor: text.spans.append(.init("", style, anchor: reference.arguments[0]))
    case .page:
      let anchor = reference.arguments[0]
      if !pages.spots.isEmpty, pages.label(of: anchor) == nil {
        setting.findings.append(.unknownReference("page: \(anchor)", known: [], reference.place))
      }
      let label = pages.label(of: anchor) ?? "00"
      let link = RichText.Link(to: "#" + anchor, contents: "Đến trang \(label)")
      text.spans.append(.init(label, style, link: link))
    case .figure, .table: break
    case .value, .total, .field:
      do throws(Finding) {
        text.spans.append(.init(try shelf.text(of: reference), style))
      } catch {
        setting.findings.append(error)
      }
    }
  }
}

/// Points as Vietnamese papers letter them.
enum VietnameseLettering {
  static let letters = Array("abcdđeghiklmnopqrstuvxy").map(String.init)

  /// a, b, c, d, đ, e, g … y, then aa, ab …
  static func letter(_ number: Int) -> String {
    let index = max(0, number - 1)
    let last = letters[index % letters.count]
    return index < letters.count ? last : letter(index / letters.count) + last
  }
}

extension TextStyle {
  /// Small and raised, as the marks of footnotes.
  var superscript: TextStyle {
    var copy = self
    copy.size *= 0.66
    copy.rise = rise + size * 0.34
    return copy
  }
}

extension String {
  /// The text on one line, without doubled spaces.
  var tidy: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Finding {
  static func missingPicture(_ file: String, _ place: Place) -> Finding {
    Finding(
      .missingPictureOfProse, Words(vi: "Không có hình “\(file)”.", en: "There is no picture “\(file)”."),
      at: place, hint: Words(vi: "Kiểm tra đường dẫn tính từ tệp bài.", en: "Look at the path, relative to the text."))
  }
}
