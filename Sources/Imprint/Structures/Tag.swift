import Drawing

/// A standard structure type of PDF 1.7 (ISO 32000-1, 14.8.4).
enum Tag: UInt8, Sendable {
  case section, heading1, heading2, heading3, heading4, heading5, heading6, paragraph
  case list, listItem, listLabel, listBody
  case table, row, headerCell, cell
  case figure, caption, note, quotation, contents, contentsItem, index, link

  init?(_ role: Role) {
    switch role {
    case .document, .artifact: return nil
    case .section: self = .section
    case .heading(let level): self = Self.heading(level)
    case .paragraph: self = .paragraph
    case .list: self = .list
    case .listItem: self = .listItem
    case .listLabel: self = .listLabel
    case .listBody: self = .listBody
    case .table: self = .table
    case .tableRow: self = .row
    case .headerCell, .groupHeader: self = .headerCell
    case .cell: self = .cell
    case .figure: self = .figure
    case .caption: self = .caption
    case .note: self = .note
    case .quotation: self = .quotation
    case .contents: self = .contents
    case .contentsItem: self = .contentsItem
    case .index: self = .index
    case .link: self = .link
    }
  }

  /// Whether it stands in the structure even where nothing is in it, as an empty cell does.
  var standsEmpty: Bool { self == .cell || self == .headerCell }

  static func heading(_ level: Int) -> Tag {
    Tag(rawValue: Tag.heading1.rawValue + UInt8(min(max(level, 1), 6) - 1)) ?? .heading1
  }

  var headingLevel: Int? {
    rawValue >= Tag.heading1.rawValue && rawValue <= Tag.heading6.rawValue
      ? Int(rawValue - Tag.heading1.rawValue) + 1 : nil
  }

  var name: StaticString {
    switch self {
    case .section: "/Sect"
    case .heading1: "/H1"
    case .heading2: "/H2"
    case .heading3: "/H3"
    case .heading4: "/H4"
    case .heading5: "/H5"
    case .heading6: "/H6"
    case .paragraph: "/P"
    case .list: "/L"
    case .listItem: "/LI"
    case .listLabel: "/Lbl"
    case .listBody: "/LBody"
    case .table: "/Table"
    case .row: "/TR"
    case .headerCell: "/TH"
    case .cell: "/TD"
    case .figure: "/Figure"
    case .caption: "/Caption"
    case .note: "/Note"
    case .quotation: "/BlockQuote"
    case .contents: "/TOC"
    case .contentsItem: "/TOCI"
    case .index: "/Index"
    case .link: "/Link"
    }
  }

  /// Whether text may stand in it without a paragraph around it.
  var holdsText: Bool {
    switch self {
    case .section, .list, .listItem, .table, .row, .quotation, .contents, .contentsItem, .index: false
    default: true
    }
  }

  /// What must stand between this element and a part of the given kind; nil where the part may stand in it directly.
  func missing(before part: Tag) -> Tag? {
    switch (self, part) {
    case (.table, .row), (.table, .caption), (.row, .cell), (.row, .headerCell), (.list, .listItem), (.list, .caption),
      (.list, .list), (.listItem, .listLabel), (.listItem, .listBody), (.contents, .contentsItem),
      (.contents, .contents), (.contents, .caption):
      nil
    case (.table, _): .row
    case (.row, _): .cell
    case (.list, _): .listItem
    case (.listItem, _): .listBody
    case (.contents, _): .contentsItem
    case (_, .row): .table
    case (_, .cell), (_, .headerCell): .row
    case (_, .listItem): .list
    case (_, .listLabel), (_, .listBody): .listItem
    case (_, .contentsItem): .contents
    default: nil
    }
  }
}
