import Drawing
import Findings
import Geometry
import SourceTree

/// Rows under a header that is repeated on every page; no row is parted.
struct Table: Element {
  var header: (any Element)?
  var rows: [any Element]
  /// What stands above the header where the table goes on from another page.
  var continuation: (any Element)?
  var isContinued = false
  var gap: Double
  /// A rule below the header and each row.
  var line: Rule.Line?

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    var stack = Stack(width: space.width)
    for element in [isContinued ? continuation : nil, header].compactMap({ $0 }) {
      if let reason = try add(element, to: &stack, in: space, with: typesetter) { return .nothing(because: reason) }
    }
    for (index, row) in rows.enumerated() {
      guard let reason = try add(row, to: &stack, in: space, with: typesetter) else { continue }
      guard index > 0 else { return .nothing(because: reason) }
      var rest = self
      rest.rows = Array(rows[index...])
      rest.isContinued = true
      return .part(stack.frame, rest: rest)
    }
    return .whole(stack.frame)
  }

  /// Adds a row and its rule, or says why it does not fit.
  private func add(
    _ row: any Element, to stack: inout Stack, in space: Space, with typesetter: Typesetter
  ) throws(Finding) -> Reason? {
    let top = stack.frame.size.height + (stack.isEmpty ? 0 : gap)
    let below = line.map { $0.gap + $0.thickness } ?? 0
    let room = space.height - top - below
    guard room >= 0 else { return Reason(missing: Size(0, -room)) }
    switch try row.placeWhole(in: Space(width: space.width, height: room), with: typesetter) {
    case .overflow(let reason): return reason
    case .frame(let frame):
      stack.add(frame, at: top)
      guard let line, space.width.isFinite else { return nil }
      let rule = Rule(look: Rule.Look(lines: [line]))
      if case .whole(let frame) = try rule.place(in: Space(width: space.width, height: below), with: typesetter) {
        stack.add(frame, at: stack.frame.size.height)
      }
      return nil
    }
  }
}

struct TableRecipe: Recipe {
  static let columnProperties = [
    Property("title", .markup, vi: "Tiêu đề cột.", en: "The column's heading."),
    Property("width", .list, vi: "Bề rộng: 30mm, 25%, auto hoặc 1fr.", en: "The width: 30mm, 25%, auto or 1fr."),
    Property("content", .markup, vi: "Chữ trong ô, với các trường.", en: "The text of a cell, with fields."),
    Property("child", .element, vi: "Phần tử trong ô, thay cho content.", en: "The element of a cell, for content."),
    Property("style", .style, vi: "Kiểu chữ trong ô.", en: "The style of a cell's text."),
    Property(
      "align", .word(Style.Alignment.allCases.map(\.rawValue)), vi: "Căn lề trong ô.", en: "Alignment within a cell."),
  ]

  static let kind = ElementKind(
    "table", vi: "Bảng, tiêu đề lặp lại ở mỗi trang.", en: "A table; its header is repeated on every page.",
    properties: [
      Property(
        "list", .plain, isRequired: true, vi: "Tên danh sách, như recipients.", en: "The list, such as recipients."),
      Property("columns", .mappings(columnProperties), isRequired: true, vi: "Các cột.", en: "The columns."),
      Property("header-style", .style, vi: "Kiểu chữ của tiêu đề.", en: "The style of the headings."),
      Property("gap", .length, vi: "Khoảng cách giữa các hàng.", en: "The distance between rows."),
      Property("padding", .length, vi: "Khoảng trống trong ô.", en: "Free room within a cell."),
      Property(
        "rule", .mappings(RuleRecipe.lineProperties), vi: "Đường kẻ dưới mỗi hàng.", en: "A rule below each row."),
      Property(
        "continued", .markup, vi: "Chữ ở đầu trang sau, như (tiếp theo).",
        en: "The text at the head of further pages, such as (tiếp theo)."),
    ],
    example: """
      table:
        list: recipients
        continued: "(tiếp theo)"
        columns:
          - {title: TT, width: 10mm, content: "{no}"}
          - {title: Họ và tên, width: 1fr, content: "{name}"}
      """)

  private struct ColumnRecipes {
    var title: NamedRecipe?
    var cell: NamedRecipe?
    var width: Row.Width
  }

  let role: Role? = .table
  private let list: String
  private let columns: [ColumnRecipes]
  private let continued: NamedRecipe?
  private let gap: Double
  private let padding: Double
  private let line: Rule.Line?
  private let label: Group.Label

  init?(_ properties: Properties) {
    let reading = properties.reading
    list = properties.text("list") ?? ""
    reading.listsOthers = true
    gap = properties.points("gap") ?? 0
    padding = max(0, properties.points("padding") ?? .millimetres(1) * reading.scale)
    label = Group.Label(kind: Self.kind.name, file: properties.place.file, line: properties.place.line)
    let headerStyle = properties["header-style"]
    columns = (properties["columns"]?.list ?? []).map { Self.column($0, headerStyle: headerStyle, in: reading) }
    continued = properties["continued"].flatMap { Self.text($0, style: headerStyle, align: nil, in: reading) }
    line = properties["rule"].map { node in
      let names = RuleRecipe.lineProperties.map(\.name)
      let kind = ElementKind("rule", vi: "", en: "", properties: RuleRecipe.lineProperties, example: "")
      let rule = Properties(node, of: kind, at: node.place, in: reading, known: names)
      return Rule.Line(
        colour: rule.colour("colour") ?? .black, thickness: max(0.05, rule.points("thickness", bareUnit: 1) ?? 0.25),
        gap: rule.points("gap") ?? 0)
    }
  }

  private static func column(
    _ node: SourceNode, headerStyle: SourceNode?, in reading: LayoutReading
  ) -> ColumnRecipes {
    reading.checkKeys(reading.entries(node, of: "columns") ?? [], known: columnProperties.map(\.name))
    let cell =
      node["child"].flatMap { reading.element($0) }
      ?? node["content"].flatMap { text($0, style: node["style"], align: node["align"], in: reading) }
    return ColumnRecipes(
      title: node["title"].flatMap { text($0, style: headerStyle, align: node["align"], in: reading) }, cell: cell,
      width: node["width"].flatMap { Row.Width($0, in: reading) } ?? .share(1))
  }

  /// A text element made of the parts of a column.
  private static func text(
    _ content: SourceNode, style: SourceNode?, align: SourceNode?, in reading: LayoutReading
  ) -> NamedRecipe? {
    let values = [("content", content), ("style", style), ("align", align)]
    let entries = values.compactMap { key, value in
      value.map { SourceNode.Entry(key: key, keyPlace: $0.place, value: $0) }
    }
    let mapping = SourceNode(.mapping(entries), at: content.place)
    let entry = SourceNode.Entry(key: TextRecipe.kind.name, keyPlace: content.place, value: mapping)
    return reading.element(SourceNode(.mapping([entry]), at: content.place))
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    let entries = try scope.entries(of: list)
    guard !entries.isEmpty else { return nil }
    var rows: [any Element] = []
    for entry in entries {
      if let row = try row(columns.map(\.cell), role: .cell, for: entry, in: setting) { rows.append(row) }
    }
    let titles = columns.map(\.title)
    let header = try row(titles, role: .headerCell, for: scope, in: setting)
    return Table(
      header: titles.contains { $0 != nil } ? header : nil, rows: rows,
      continuation: try continued.map { recipe throws(Finding) in try recipe.element(for: scope, in: setting) } ?? nil,
      gap: gap, line: line)
  }

  private func row(
    _ recipes: [NamedRecipe?], role: Role, for scope: any Scope, in setting: Setting
  ) throws(Finding) -> (any Element)? {
    var cells: [any Element] = []
    let edges = Padding.Edges(left: padding, right: padding, top: padding, bottom: padding)
    for recipe in recipes {
      let content = try recipe.map { recipe throws(Finding) in try recipe.element(for: scope, in: setting) } ?? nil
      cells.append(Named(Padding(child: content ?? Empty(), edges: edges), label: label, role: role, isShown: false))
    }
    let row = Row(children: cells, widths: columns.map(\.width), gap: 0, alignment: .top)
    return Named(row, label: label, role: .tableRow, isShown: false)
  }
}
