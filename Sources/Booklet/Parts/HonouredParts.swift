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

  /// What was made, and the headings in it.
  typealias Made = (items: [Flow.Item], headings: [Heading])

  /// Tables by award and kind, highest first; in each the names in Vietnamese order, numbered.
  func lists(title: String, part: String) throws(Finding) -> Made {
    var made = try head(title, part: part)
    for group in HonouredGroup.groups(of: honoured) {
      try add(heading(of: group), level: 2, part: part, to: &made)
      made.items.append(try table(of: group))
    }
    return made
  }

  private func heading(of group: HonouredGroup) -> String {
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
      let text = RichText([.init(one.calledName, name.text, anchor: one.anchor)])
      rows.append(
        .init(
          [
            Paragraph(String(index + 1), number), Paragraph(text, name, place: one.place),
            Paragraph(one.detail, detail), Paragraph(String(one.order), number),
          ], place: one.place))
    }
    let heads = [
      "TT", isPersons ? "Họ và tên" : "Tên tập thể", isPersons ? "Chức vụ, đơn vị" : "Đơn vị chủ quản, địa chỉ",
    ]
    let table = RunningTable(
      widths: [
        .points(header.text.size * 2.9), .share(isPersons ? 0.38 : 0.52), .share(isPersons ? 0.62 : 0.48),
        .points(header.text.size * 4.6),
      ],
      header: [
        Paragraph(heads[0], numberHead), Paragraph(heads[1], header), Paragraph(heads[2], header),
        Paragraph("Thứ tự trao", numberHead),
      ], rows: rows, look: layout.table,
      continuation: Paragraph("\(heading(of: group)) (tiếp theo)", try layout.style("table-continued")))
    return .init(table, before: cell.before, after: cell.after)
  }

  /// One entry for each of the honoured, in the order of calling: picture where there is one, name, post, deed.
  func profiles(title: String, awards: [String], part: String) throws(Finding) -> Made {
    var made = try head(title, part: part)
    let wanted = Set(awards.map { VietnameseText.comparisonKey($0) })
    for group in HonouredGroup.groups(of: honoured)
    where wanted.isEmpty || wanted.contains(VietnameseText.comparisonKey(group.award)) {
      try add(heading(of: group), level: 2, listed: 3, part: part, to: &made)
      for one in group.members { made.items.append(try profile(of: one)) }
    }
    return made
  }

  private func profile(of one: Honoured) throws(Finding) -> Flow.Item {
    let name = try layout.style("profile-name")
    var words: [Flow.Item] = [
      .init(Paragraph(RichText([.init(one.calledName, name.text, anchor: "profile:\(one.order)")]), name))
    ]
    if !one.detail.isEmpty { words.append(.init(Paragraph(one.detail, try layout.style("profile-detail")))) }
    if !one.citation.isEmpty {
      let text = one.citation.hasSuffix(".") ? one.citation : one.citation + "."
      words.append(.init(Paragraph(text, try layout.style("profile-text"))))
    }
    var parts: [(share: Double, element: any Layout.Element)] = []
    if let photo = one.photo {
      guard let data = FileManager.default.contents(atPath: photo) else {
        throw .missingPicture(photo, one.place ?? Place(photo))
      }
      let picture = try Picture(reading: [UInt8](data), file: photo, alternative: "Ảnh: \(one.name)")
      parts.append((0.2, PictureElement(picture: picture, largest: Size(.millimetres(30), .millimetres(40)))))
    } else {
      parts.append((0.055, Paragraph(String(one.order), try layout.style("profile-number"))))
    }
    parts.append((1 - parts[0].share, Flow(words)))
    return .init(
      SideBySide(parts: parts, gap: .millimetres(3)), before: name.before, after: name.after, place: one.place)
  }

  /// Persons by given name under their letters, then collectives: page, and place in the order of calling.
  func index(title: String, part: String) throws(Finding) -> Made {
    var made = try head(title, part: part)
    let note = try layout.style("index-note")
    made.items.append(
      .init(Paragraph("Số trong ngoặc là thứ tự trao; số ở cuối dòng là trang có tên.", note)))
    let persons = NameOrder.byName(honoured.filter { $0.kind == .individual })
    let others = NameOrder.byName(honoured.filter { $0.kind != .individual })
    for (name, list, letters) in [("Cá nhân", persons, true), ("Tập thể, hộ gia đình", others, false)]
    where !list.isEmpty {
      try add(name, level: 2, part: part, to: &made)
      made.items.append(
        .init(Columns(child: Flow(try entries(list, byLetters: letters)), count: 2, gap: .millimetres(8))))
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
      let text = RichText("\(one.name) (\(one.order))", style.text)
      let entry = EntryLine(
        text: text, style: style, number: pages.label(of: one.anchor) ?? "00", anchor: one.anchor)
      items.append(.init(entry, before: style.before, after: style.after, place: one.place))
    }
    return items
  }

  private func head(_ title: String, part: String) throws(Finding) -> Made {
    var made: Made = ([], [])
    try add(title, level: 1, part: part, to: &made)
    return made
  }

  private func add(
    _ title: String, level: Int, listed: Int? = nil, part: String, to made: inout Made
  ) throws(Finding) {
    let style = try layout.style("heading-\(level)")
    let anchor = "heading:\(part):\(made.headings.count + 1)"
    let text = RichText([.init(title, style.text, anchor: anchor)])
    made.headings.append(Heading(anchor: anchor, title: title, level: listed ?? level))
    made.items.append(.init(Paragraph(text, style, role: .heading(level: level))))
  }
}

extension String {
  /// The letter as the alphabet has it, without the mark of its tone: Ấ is Â.
  var withoutTone: String {
    let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
    let scalars = decomposedStringWithCanonicalMapping.unicodeScalars.filter { !tones.contains($0.value) }
    return String(String.UnicodeScalarView(scalars)).precomposedStringWithCanonicalMapping
  }
}
