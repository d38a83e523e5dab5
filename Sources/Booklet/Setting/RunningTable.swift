import Drawing
import Findings
import Geometry
import Layout

/// A table that runs on over pages: no row is parted, and each page has the header.
struct RunningTable: Layout.Element {
  enum Width: Sendable, Hashable {
    case points(Double)
    case share(Double)
    /// As wide as its content wants, the room shared out fairly.
    case automatic
    /// As wide as the longest text in it that stays on one line, but no wider than so many points; at least so many.
    case names(least: Double, most: Double)
  }

  struct Row: Sendable {
    var cells: [any Layout.Element]
    /// Whether the only cell runs over all columns, as the name of a group of rows does.
    var isGroup = false
    var place: Place?

    init(_ cells: [any Layout.Element], isGroup: Bool = false, place: Place? = nil) {
      self.cells = cells
      self.isGroup = isGroup
      self.place = place
    }
  }

  struct Look: Sendable, Hashable {
    var colour: Colour = .black
    /// Of the rules above and below the table and under its header, and between its rows.
    var strong = 0.6
    var fine = 0.2
    /// Room within a cell, above and below, and to the sides.
    var vertical = 2.5
    var horizontal = 4.0
  }

  /// Between the line above a table that goes on and its rule, in points.
  private static let clearance = 2.5

  var widths: [Width]
  var header: [any Layout.Element]
  var rows: [Row]
  var look = Look()
  /// What stands above the header where the table goes on.
  var continuation: (any Layout.Element)?
  var isContinued = false
  /// What it has in common with its caption and with its rows on other pages.
  var node = StructureNode(.table)
  /// By column of numbers, the room that the widest fraction takes: the same on all pages.
  private var fractions: [Int: Double]?

  init(
    widths: [Width], header: [any Layout.Element], rows: [Row], look: Look = Look(),
    continuation: (any Layout.Element)? = nil
  ) {
    self.widths = widths
    self.header = header
    self.rows = rows
    self.look = look
    self.continuation = continuation
  }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    guard fractions != nil else {
      var measured = self
      measured.fractions = try DecimalColumn.widths(in: rows, typesetter)
      return try measured.place(in: space, with: typesetter)
    }
    let columns = try columnWidths(in: space.width, typesetter)
    var frame = Frame(size: Size(space.width, 0))
    if isContinued, let continuation {
      let placed = try cell(continuation, width: space.width, nil, typesetter)
      frame.marks.append(.init(.group(Group(placed, role: .artifact)), at: .zero))
      // Descenders and brackets stay clear of the rule, however close the lines of the style are.
      frame.size.height = max(frame.size.height + placed.size.height, placed.inkBounds?.maxY ?? 0) + Self.clearance
    }
    addRule(look.strong, at: frame.size.height, to: &frame)
    if !header.isEmpty {
      let placed = try row(Row(header), columns, isHeader: true, typesetter)
      // Heads are read once, where the table begins.
      let head = Group(placed, role: isContinued ? .artifact : nil)
      frame.marks.append(.init(.group(head), at: Point(0, frame.size.height)))
      frame.size.height += placed.size.height
      addRule(look.strong, at: frame.size.height, to: &frame)
    }
    return try addRows(to: frame, columns, in: space, typesetter)
  }

  private func addRows(
    to head: Frame, _ columns: [Double], in space: Space, _ typesetter: Typesetter
  ) throws(Finding) -> Placement {
    var frame = head
    var ends: [(count: Int, height: Double)] = []
    var index = 0
    while index < rows.count {
      // The name of a group stays with the group's first row.
      let last = rows[index].isGroup && index + 1 < rows.count ? index + 1 : index
      var added: [Frame] = []
      for number in index...last { added.append(try row(rows[number], columns, isHeader: false, typesetter)) }
      let height = added.reduce(0) { $0 + $1.size.height }
      guard frame.size.height + height <= space.height + 0.01 else {
        guard index > 0 else {
          return .nothing(because: Reason(missing: Size(0, frame.size.height + height - space.height)))
        }
        break
      }
      for placed in added {
        if index > 0 || ends.count > 0 { addRule(look.fine, at: frame.size.height, to: &frame) }
        frame.add(placed, at: Point(0, frame.size.height))
        frame.size.height += placed.size.height
        ends.append((frame.marks.count, frame.size.height))
      }
      index = last + 1
    }
    // A single row alone on the next page would look lost: another comes with it.
    if index == rows.count - 1, index >= 3, !rows[index - 1].isGroup, !rows[index - 2].isGroup {
      index -= 1
      let end = ends[index - 1]
      frame.marks.removeSubrange(end.count...)
      frame.size.height = end.height
    }
    addRule(look.strong, at: frame.size.height, to: &frame)
    frame = Frame(size: frame.size, marks: frame.marks).within([node])
    guard index < rows.count else { return .whole(frame) }
    var rest = self
    rest.rows = Array(rows[index...])
    rest.isContinued = true
    return .part(frame, rest: rest)
  }

  private func addRule(_ thickness: Double, at y: Double, to frame: inout Frame) {
    guard thickness > 0 else { return }
    let path = Path([.move(Point(0, y)), .line(Point(frame.size.width, y))])
    frame.marks.append(
      .init(
        .group(
          Group(
            Frame(
              size: frame.size,
              marks: [.init(.stroke(path, Stroke(colour: look.colour, width: thickness)), at: .zero)]),
            role: .artifact)), at: .zero))
  }

  private func row(
    _ row: Row, _ columns: [Double], isHeader: Bool, _ typesetter: Typesetter
  ) throws(Finding) -> Frame {
    var inner = Frame(size: .zero)
    var x = 0.0
    let widths = row.isGroup ? [columns.reduce(0, +)] : columns
    for (column, width) in widths.enumerated() {
      var element = row.cells[safe: column] ?? Gap(height: 0)
      if !isHeader, !row.isGroup, let widest = fractions?[column], let paragraph = element as? Paragraph {
        element = try DecimalColumn.aligned(paragraph, widest: widest, typesetter)
      }
      let placed = try cell(element, width: width - 2 * look.horizontal, row.place, typesetter)
      let role: Role = row.isGroup ? .groupHeader(columns: columns.count) : isHeader ? .headerCell : .cell
      let group = Group(placed, role: role)
      inner.marks.append(.init(.group(group), at: Point(x + look.horizontal, look.vertical)))
      inner.size.height = max(inner.size.height, placed.size.height + 2 * look.vertical)
      x += width
    }
    inner.size.width = x
    if isHeader { Self.setToTheFoot(&inner, padding: look.vertical) }
    return Frame(size: inner.size, marks: [.init(.group(Group(inner, role: .tableRow)), at: .zero)])
  }

  /// The words of a header of several lines stand on the rule below them, so that short ones are near their columns.
  private static func setToTheFoot(_ row: inout Frame, padding: Double) {
    for index in row.marks.indices {
      guard case .group(let group) = row.marks[index].mark else { continue }
      row.marks[index].origin.y = row.size.height - padding - group.frame.size.height
    }
  }

  private func cell(
    _ element: any Layout.Element, width: Double, _ place: Place?, _ typesetter: Typesetter
  ) throws(Finding) -> Frame {
    do {
      guard case .whole(let frame) = try element.place(in: Space(width: width, height: .infinity), with: typesetter)
      else { throw Finding.tableTooWide(at: place) }
      return frame
    } catch let finding as Finding {
      throw finding.placed(at: place)
    } catch { throw Finding.tableTooWide(at: place) }
  }

  func columnWidths(in width: Double, _ typesetter: Typesetter) throws(Finding) -> [Double] {
    var fixed = 0.0
    var shares = 0.0
    var automatic = AutomaticWidths()
    var names: [Int: Double] = [:]
    for (index, column) in widths.enumerated() {
      switch column {
      case .points(let points): fixed += points
      case .share(let share): shares += share
      case .automatic: try add(column: index, to: &automatic, typesetter)
      case .names(let least, let most):
        names[index] = min(most, max(least, try nameWidth(in: index, typesetter)))
        fixed += names[index] ?? 0
      }
    }
    let room = width - fixed
    guard room - automatic.least >= (shares > 0 ? 20 : -0.01) else { throw .tableTooWide(at: rows.first?.place) }
    let natural = automatic.natural
    let shared = automatic.widths(in: room)
    return widths.enumerated().map { index, column in
      switch column {
      case .points(let points): return points
      case .names: return names[index] ?? 0
      case .share(let share): return (room - natural) * share / shares
      case .automatic:
        let width = shared[index] ?? 0
        return natural <= room && shares == 0 ? width * room / natural : width
      }
    }
  }

  /// The width that holds most of the names as they are and the longest at its least size, room at the sides included: one
  /// name out of all measure does not take the room of the columns beside it. Cells of several lines do not count.
  private func nameWidth(in column: Int, _ typesetter: Typesetter) throws(Finding) -> Double {
    var (widths, tight) = ([Double](), 0.0)
    for row in rows where !row.isGroup {
      guard let paragraph = row.cells[safe: column] as? Paragraph, paragraph.isOneLine else { continue }
      widths.append(try paragraph.lineWidth(typesetter))
      tight = max(tight, try paragraph.tightWidth(typesetter))
    }
    guard !widths.isEmpty else { return 0 }
    return max(widths.sorted()[widths.count * 17 / 20], tight) + 2 * look.horizontal + 0.5
  }

  private func add(
    column: Int, to automatic: inout AutomaticWidths, _ typesetter: Typesetter
  ) throws(Finding) {
    let sides = 2 * look.horizontal + 0.5 + (fractions?[column] ?? 0)
    var cells: [AutomaticWidths.Cell] = []
    for cell in [header[safe: column]] + rows.filter({ !$0.isGroup }).map({ $0.cells[safe: column] }) {
      let shaped = try (cell as? Paragraph).map { paragraph throws(Finding) in
        try typesetter.shape(paragraph.text.styled)
      }
      cells.append(AutomaticWidths.Cell(segments: shaped?.segments.map { ($0.width, $0.space) } ?? []))
    }
    automatic.add(column: column, cells: cells, sides: sides)
  }
}

extension Finding {
  static func tableTooWide(at place: Place?) -> Finding {
    Finding(
      .tableWiderThanPage,
      Words(vi: "Bảng rộng hơn trang.", en: "The table is wider than the page."), at: place,
      hint: Words(vi: "Bớt cột, hoặc viết ngắn hơn.", en: "Leave out columns, or write less in them."))
  }
}
