import Drawing
import Findings
import Foundation
import Geometry
import Layout
import Vietnamese

/// Lists, profiles and index of the honoured.
struct HonouredParts {
  let layout: PaperLayout
  let honoured: [Honoured]
  let pages: PageTable

  /// What was made, the headings in it, and what is to be said of it.
  struct Made {
    var items: [Flow.Item] = []
    var headings: [Heading] = []
    var findings: [Finding] = []
  }

  /// Tables by award and kind, highest first; in each the names in Vietnamese order, numbered.
  func lists(title: String, part: String, columns: Int = 1) throws(Finding) -> Made {
    var made = try head(title, part: part)
    for group in HonouredGroup.groups(of: honoured) {
      try add(heading(of: group), level: 2, part: part, to: &made)
      guard (2...3).contains(columns) else {
        made.items.append(try table(of: group))
        continue
      }
      let cell = try layout.style("table")
      made.items.append(
        .init(
          Columns(
            child: try narrowTable(of: group), count: columns, gap: .millimetres(7),
            continuation: Paragraph("\(heading(of: group)) (tiếp theo)", try layout.style("table-continued"))),
          before: cell.before, after: cell.after))
    }
    return made
  }

  func heading(of group: HonouredGroup) -> String {
    let kind =
      switch group.kind {
      case .individual: "cá nhân"
      case .collective: "tập thể"
      case .household: "hộ gia đình"
      }
    return "\(group.award) (\(NumberText.padded(group.members.count, width: 2)) \(kind))"
  }

  private func table(of group: HonouredGroup) throws(Finding) -> Flow.Item {
    let header = try layout.style("table-header")
    let cell = try layout.style("table")
    let name = try layout.style("honoured-name")
    let detail = try layout.style("honoured-detail")
    var number = cell
    number.alignment = .right
    var numberHead = header
    numberHead.alignment = .right
    let isPersons = group.kind == .individual
    var rows: [RunningTable.Row] = []
    for (index, one) in NameOrder.byName(group.members).enumerated() {
      let called = Paragraph(
        name: one.calledName, name, isPerson: isPersons, anchor: one.anchor, place: one.place)
      rows.append(
        .init(
          [
            Paragraph(String(index + 1), number), called,
            Paragraph(one.detail, detail), Paragraph(String(one.order), number),
          ], place: one.place))
    }
    let heads = [
      "TT", isPersons ? "Họ và tên" : "Tên tập thể", isPersons ? "Chức vụ, đơn vị" : "Đơn vị chủ quản, địa chỉ",
    ]
    let table = RunningTable(
      widths: [
        .points(header.text.size * 2.9),
        isPersons ? .names(least: header.text.size * 10, most: header.text.size * 21) : .share(0.52),
        .share(isPersons ? 1 : 0.48),
        .points(header.text.size * 3.8),
      ],
      header: [
        Paragraph(heads[0], numberHead), Paragraph(heads[1], header), Paragraph(heads[2], header),
        Paragraph("Thứ tự trao", numberHead),
      ], rows: rows, look: layout.table,
      continuation: Paragraph("\(heading(of: group)) (tiếp theo)", try layout.style("table-continued")))
    return .init(table, before: cell.before, after: cell.after)
  }

  /// The same for a narrow column: post and unit below the name.
  private func narrowTable(of group: HonouredGroup) throws(Finding) -> RunningTable {
    let header = try layout.style("table-header")
    let name = try layout.style("honoured-name")
    let detail = try layout.style("honoured-detail")
    var number = try layout.style("table")
    number.alignment = .right
    var numberHead = header
    numberHead.alignment = .right
    var rows: [RunningTable.Row] = []
    for (index, one) in NameOrder.byName(group.members).enumerated() {
      var words: [Flow.Item] = [
        .init(
          Paragraph(
            name: one.calledName, name, isPerson: one.kind == .individual, anchor: one.anchor, place: one.place),
          place: one.place)
      ]
      if !one.detail.isEmpty { words.append(.init(Paragraph(one.detail, detail), place: one.place)) }
      rows.append(
        .init(
          [Paragraph(String(index + 1), number), Flow(words), Paragraph(String(one.order), number)], place: one.place))
    }
    return RunningTable(
      widths: [.points(header.text.size * 2.6), .share(1), .points(header.text.size * 3.7)],
      header: [
        Paragraph("TT", numberHead), Paragraph(group.kind == .individual ? "Họ và tên" : "Tên tập thể", header),
        Paragraph("Thứ tự trao", numberHead),
      ], rows: rows, look: layout.table)
  }

  /// Persons by given name under their letters, then collectives: page, and place in the order of calling.
  func index(title: String, part: String) throws(Finding) -> Made {
    var made = try head(title, part: part)
    let note = try layout.style("index-note")
    made.items.append(
      .init(Paragraph("Số trong ngoặc là thứ tự trao; số ở cuối dòng là trang có tên.", note)))
    let persons = NameOrder.byName(honoured.filter { $0.kind == .individual })
    let others = NameOrder.byName(honoured.filter { $0.kind != .individual })
    let node = StructureNode(.index)
    for (name, list, letters) in [("Cá nhân", persons, true), ("Tập thể, hộ gia đình", others, false)]
    where !list.isEmpty {
      try add(name, level: 2, part: part, to: &made)
      var item = Flow.Item(
        Columns(child: Flow(try entries(list, byLetters: letters)), count: 2, gap: .millimetres(8)))
      item.within = [node]
      made.items.append(item)
    }
    return made
  }

  private func entries(_ list: [Honoured], byLetters: Bool) throws(Finding) -> [Flow.Item] {
    let style = try layout.style("index")
    let letterStyle = try layout.style("index-letter")
    var items: [Flow.Item] = []
    var letter = ""
    for one in list {
      if byLetters {
        let first = VietnameseText.uppercased(String(one.name.split(separator: " ").last?.first ?? " ")).withoutTone
        if first != letter {
          letter = first
          items.append(.init(Paragraph(letter, letterStyle)))
        }
      }
      let entry = EntryLine(
        text: Self.indexText(of: one, style), style: style, number: pages.label(of: one.anchor) ?? "00",
        anchor: one.anchor, role: .paragraph, isOneLine: one.kind == .individual)
      items.append(.init(entry, before: style.before, after: style.after, place: one.place))
    }
    return items
  }

  /// A person with the name that the index is sorted by in bold; a collective with the body above it, since many bear one
  /// name. The number in brackets never stands alone on a line.
  static func indexText(of one: Honoured, _ style: ParagraphStyle) -> RichText {
    let (start, end) = one.name.atLastWord
    let number = " (\(one.order))"
    guard one.kind == .individual else {
      let parent = one.kind == .collective ? one.unit : one.address
      guard !parent.isEmpty else {
        return RichText([.init(start, style.text), .init(end + number, style.text, isKeptTogether: true)])
      }
      let (before, last) = parent.atLastWord
      var faint = style.text
      faint.isItalic = true
      return RichText([
        .init("\(one.name), ", style.text), .init(before, faint), .init(last + number, faint, isKeptTogether: true),
      ])
    }
    var bold = style.text
    bold.weight = .bold
    return RichText([
      .init(start, style.text, isKeptTogether: true), .init(end, bold, isKeptTogether: true),
      .init(number, style.text, isKeptTogether: true),
    ])
  }

  func head(_ title: String, part: String) throws(Finding) -> Made {
    var made = Made()
    try add(title, level: 1, part: part, to: &made)
    return made
  }

  func add(
    _ title: String, level: Int, isInContents: Bool = true, part: String, to made: inout Made
  ) throws(Finding) {
    let style = try layout.style("heading-\(level)")
    let anchor = "heading:\(part):\(made.headings.count + 1)"
    let text = RichText([.init(title, style.text, anchor: anchor)])
    made.headings.append(Heading(anchor: anchor, title: title, level: level, isInContents: isInContents))
    var item = Flow.Item(Paragraph(text, style, role: .heading(level: level)))
    item.opensSection = true
    made.items.append(item)
  }
}

extension String {
  /// The text before its last word, and that word.
  fileprivate var atLastWord: (String, String) {
    guard let space = lastIndex(of: " ") else { return ("", self) }
    return (String(self[...space]), String(self[index(after: space)...]))
  }

  /// The letter as the alphabet has it, without the mark of its tone: Ấ is Â.
  var withoutTone: String {
    let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
    let scalars = decomposedStringWithCanonicalMapping.unicodeScalars.filter { !tones.contains($0.value) }
    return String(String.UnicodeScalarView(scalars)).precomposedStringWithCanonicalMapping
  }
}
