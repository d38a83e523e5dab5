import CXML
import Findings

/// Reads the tables of a web page: cells that span rows and columns, and text that is struck through.
struct HTMLReader {
  private typealias Node = UnsafeMutablePointer<xmlNode>

  private let file: String
  private var budget: TextBudget
  private(set) var tables: [Table] = []

  private static let mostTables = 2_000
  private static let largestSpan = 1_000
  /// How deep elements may lie inside each other.
  private static let deepest = 200

  init(file: String, limits: ReadingLimits) {
    self.file = file
    budget = TextBudget(file: file, limits: limits)
  }

  mutating func read(_ text: String) throws(Finding) {
    var bytes = Array(text.utf8).map { CChar(bitPattern: $0) }
    guard bytes.count < Int32.max else { throw .tooLarge(file) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    guard let document = htmlReadMemory(&bytes, Int32(bytes.count), nil, "UTF-8", Int32(options)) else {
      throw .damaged(file)
    }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { throw .damaged(file) }
    try search(root, depth: 0)
  }

  private func children(_ node: Node) -> [Node] {
    var children: [Node] = []
    var next = node.pointee.children
    while let child = next {
      children.append(child)
      next = child.pointee.next
    }
    return children
  }

  private func name(_ node: Node) -> String {
    node.pointee.type == XML_ELEMENT_NODE ? node.pointee.name.map { String(cString: $0).lowercased() } ?? "" : ""
  }

  private func attribute(_ node: Node, _ name: String) -> String? {
    var next = node.pointee.properties
    while let attribute = next {
      if String(cString: attribute.pointee.name).lowercased() == name {
        return attribute.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
      }
      next = attribute.pointee.next
    }
    return nil
  }

  private mutating func search(_ node: Node, depth: Int) throws(Finding) {
    guard depth < Self.deepest else { throw .damaged(file) }
    if name(node) == "table" { return try readTable(node, depth: depth) }
    for child in children(node) { try search(child, depth: depth + 1) }
  }

  private mutating func readTable(_ node: Node, depth: Int) throws(Finding) {
    guard tables.count < Self.mostTables else { throw .tooManyCells(file, sheet: nil) }
    let index = tables.count
    var table = Table(file: file, name: "bảng \(index + 1)", addressing: .letter)
    tables.append(table)
    var number = 0
    // Columns that cells of rows above still cover, and up to which row.
    var covered: [Int: Int] = [:]
    for row in rows(node) {
      number += 1
      var cells: [Cell] = []
      var column = 0
      for child in children(row) where ["td", "th"].contains(name(child)) {
        while covered[column, default: 0] >= number { column += 1 }
        let across = span(child, "colspan")
        let down = span(child, "rowspan")
        if across > 1 || down > 1 {
          table.merged.append(
            MergedRange(rows: number...(number + down - 1), columns: column...(column + across - 1)))
        }
        for offset in 0..<across { covered[column + offset] = number + down - 1 }
        var runs: [TextRun] = []
        var inner: [Node] = []
        try collect(child, struck: isStruck(child), font: nil, into: &runs, tables: &inner, depth: depth + 2)
        if let cell = try cell(runs, number, column, in: &table) { cells.append(cell) }
        for nested in inner { try readTable(nested, depth: depth + 2) }
        column += across
      }
      guard !cells.isEmpty else { continue }
      try budget.spendRow()
      table.rows.append(TableRow(number: number, cells: cells, isHidden: isHidden(row)))
    }
    tables[index] = table
  }

  private func rows(_ table: Node) -> [Node] {
    children(table).flatMap { child -> [Node] in
      switch name(child) {
      case "tr": [child]
      case "thead", "tbody", "tfoot": children(child).filter { name($0) == "tr" }
      default: []
      }
    }
  }

  private func span(_ node: Node, _ attribute: String) -> Int {
    min(Self.largestSpan, max(1, self.attribute(node, attribute).flatMap { Int($0) } ?? 1))
  }

  private func style(_ node: Node) -> String {
    (attribute(node, "style") ?? "").lowercased().filter { !$0.isWhitespace }
  }

  private func isStruck(_ node: Node) -> Bool {
    ["s", "strike", "del"].contains(name(node)) || style(node).contains("line-through")
  }

  private func isHidden(_ node: Node) -> Bool {
    let style = style(node)
    return style.contains("display:none") || style.contains("mso-hide:all") || style.contains("height:0;")
  }

  private func collect(
    _ node: Node, struck: Bool, font: String?, into runs: inout [TextRun], tables: inout [Node], depth: Int
  ) throws(Finding) {
    guard depth < Self.deepest else { throw .damaged(file) }
    for child in children(node) {
      if child.pointee.type == XML_TEXT_NODE || child.pointee.type == XML_CDATA_SECTION_NODE {
        let text = child.pointee.content.map { String(cString: $0) } ?? ""
        let words = text.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
        let before = text.first?.isWhitespace == true ? " " : ""
        let after = text.last?.isWhitespace == true && !words.isEmpty ? " " : ""
        runs.append(TextRun(text: before + words + after, font: font, isStruck: struck))
        continue
      }
      switch name(child) {
      case "": continue
      case "table": tables.append(child)
      case "br": runs.append(TextRun(text: "\n"))
      case "script", "style", "noscript": continue
      default:
        if isHidden(child) { continue }
        let isBlock = ["p", "div", "li"].contains(name(child))
        if isBlock, runs.contains(where: { $0.text.contains { !$0.isWhitespace } }) { runs.append(TextRun(text: "\n")) }
        try collect(
          child, struck: struck || isStruck(child), font: attribute(child, "face") ?? font, into: &runs,
          tables: &tables,
          depth: depth + 1)
      }
    }
  }

  private mutating func cell(
    _ runs: [TextRun], _ row: Int, _ column: Int, in table: inout Table
  ) throws(Finding) -> Cell? {
    try budget.see()
    let kept = StruckText.kept(runs, inCell: false)
    let words = kept.runs.map(\.text).joined().trimmingWhitespace()
    guard !words.isEmpty else { return nil }
    try budget.spend(words.utf8.count)
    try budget.spendCell()
    if !kept.struck.isEmpty {
      table.findings.append(.struckText(kept.struck, at: table.place(row: row, column: column)))
    }
    let isLegacy = kept.runs.contains { $0.font.flatMap(LegacyFont.init) != nil }
    return Cell(column: column, isStruck: kept.isWhole, isLegacy ? .runs(kept.runs) : .text(words))
  }
}
