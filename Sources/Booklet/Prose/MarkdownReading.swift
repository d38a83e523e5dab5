import CMarkdown
import Findings
import SourceTree

/// Reads Markdown with cmark-gfm and turns its nodes at once into values; the only Swift that touches the library.
struct MarkdownReading {
  var text: ProseText
  var file: String

  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  func prose() -> Prose {
    guard Self.isRegistered, let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8) else {
      return Prose(file: file, blocks: [], notes: [], findings: [])
    }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, table) }
    let source = text.string
    cmark_parser_feed(parser, source, source.utf8.count)
    guard let root = cmark_parser_finish(parser) else {
      return Prose(file: file, blocks: [], notes: [], findings: [])
    }
    defer { cmark_node_free(root) }
    cmark_consolidate_text_nodes(root)
    var walk = MarkdownWalk(file: file)
    let blocks = walk.blocks(of: root)
    walk.checkNotes(of: source)
    return Prose(file: file, blocks: blocks, notes: walk.notes, findings: walk.findings)
  }
}

/// A walk over the nodes of one document.
struct MarkdownWalk {
  typealias Node = OpaquePointer

  let file: String
  var notes: [[Block]] = []
  var findings: [Finding] = []

  /// How many quotations, lists and pieces of emphasis stand around what is being read.
  private var depth = 0
  /// More than any text needs, and far less than the stack holds.
  private static let mostDepth = 40

  init(file: String) { self.file = file }

  /// Reads what stands within something, unless it stands too deep.
  private mutating func deeper<Result>(_ node: Node, _ read: (inout MarkdownWalk) -> [Result]) -> [Result] {
    guard depth < Self.mostDepth else {
      let fault = Finding.proseTooDeep(place(node))
      if !findings.contains(fault) { findings.append(fault) }
      return []
    }
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }

  private func place(_ node: Node) -> Place { Place(file, line: max(1, Int(cmark_node_get_start_line(node)))) }

  private func children(of node: Node) -> [Node] {
    var list: [Node] = []
    var child = cmark_node_first_child(node)
    while let node = child {
      list.append(node)
      child = cmark_node_next(node)
    }
    return list
  }

  private func literal(_ node: Node) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  /// What a node is; the library itself has no words for those of footnotes.
  private func typeName(_ node: Node) -> String {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
    case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
    default: String(cString: cmark_node_get_type_string(node))
    }
  }

  mutating func blocks(of parent: Node) -> [Block] {
    deeper(parent) { $0.blocksHere(of: parent) }
  }

  private mutating func blocksHere(of parent: Node) -> [Block] {
    var result: [Block] = []
    for node in children(of: parent) {
      if typeName(node) == "footnote_definition" {
        notes.append(blocks(of: node))
      } else if let content = content(of: node) {
        result.append(Block(content, at: place(node)))
      }
    }
    return result
  }

  private mutating func content(of node: Node) -> Block.Content? {
    switch typeName(node) {
    case "heading": return .heading(level: Int(cmark_node_get_heading_level(node)), inlines(of: node))
    case "paragraph": return paragraph(node)
    case "block_quote": return .quotation(blocks(of: node))
    case "list": return list(node)
    case "table": return .table(table(node))
    case "thematic_break": return .rule
    case "html_block":
      findings.append(.strayHTML(place(node)))
      return .paragraph([.text(onOneLine(literal(node)))])
    case "code_block":
      findings.append(.strayIndent(place(node)))
      return .paragraph([.text(onOneLine(literal(node)))])
    default: return nil
    }
  }

  private func onOneLine(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ")
  }

  private mutating func list(_ node: Node) -> Block.Content {
    let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let items = children(of: node).map { blocks(of: $0) }
    return .list(start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil, items: items)
  }

  /// A paragraph; or what stands alone in one, a picture or a reference to data.
  private mutating func paragraph(_ node: Node) -> Block.Content {
    let nodes = children(of: node)
    if nodes.count == 1, typeName(nodes[0]) == "image" {
      let file = cmark_node_get_url(nodes[0]).map { String(cString: $0) } ?? ""
      return .picture(file: file, caption: inlines(of: nodes[0]))
    }
    let content = inlines(of: node)
    if content.count == 1, case .reference(let reference) = content[0], reference.kind.isBlock {
      return .reference(reference)
    }
    for case .reference(let reference) in content where reference.kind.isBlock {
      let text = reference.kind.rawValue + ": " + reference.arguments.joined(separator: "; ")
      findings.append(.misplacedReference(text, reference.place))
    }
    return .paragraph(content)
  }

  private mutating func table(_ node: Node) -> ProseTable {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    let marks = cmark_gfm_extensions_get_table_alignments(node)
    let sides = (0..<count).map { index -> ProseTable.Side in
      switch marks?[index] {
      case UInt8(ascii: "c"): .centre
      case UInt8(ascii: "r"): .right
      default: .left
      }
    }
    var rows: [[[Inline]]] = []
    var places: [Place] = []
    for row in children(of: node) {
      rows.append(children(of: row).map { inlines(of: $0) })
      places.append(place(row))
    }
    var table = ProseTable(sides: sides, header: rows.first ?? [], rows: Array(rows.dropFirst()))
    table.places = Array(places.dropFirst())
    return table
  }

  private mutating func inlines(of parent: Node) -> [Inline] {
    var line = place(parent).line ?? 1
    return inlines(of: parent, line: &line)
  }

  private mutating func inlines(of parent: Node, line: inout Int) -> [Inline] {
    var result: [Inline] = []
    for node in children(of: parent) {
      switch typeName(node) {
      case "text": result += pieces(of: literal(node), line: line)
      case "softbreak":
        line += 1
        result.append(.text(" "))
      case "linebreak":
        line += 1
        result.append(.lineBreak)
      case "emph": result.append(.emphasis(deeper(node) { $0.inlines(of: node, line: &line) }))
      case "strong": result.append(.strong(deeper(node) { $0.inlines(of: node, line: &line) }))
      case "link":
        let target = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        if let fault = LinkTarget.fault(target, at: Place(file, line: line)) { findings.append(fault) }
        result.append(.link(target: target, deeper(node) { $0.inlines(of: node, line: &line) }))
      case "footnote_reference": result.append(.note(Int(literal(node)) ?? 0))
      case "html_inline":
        findings.append(.strayHTML(Place(file, line: line)))
        result.append(.text(literal(node)))
      default: result.append(.text(literal(node)))
      }
    }
    return result
  }

  /// Text cut at the references in it.
  private mutating func pieces(of text: String, line: Int) -> [Inline] {
    if let label = text.undefinedNote { findings.append(.missingNote(label, Place(file, line: line))) }
    var result: [Inline] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      if rest.startIndex < open.lowerBound { result.append(.text(String(rest[..<open.lowerBound]))) }
      let body = String(rest[open.upperBound..<close.lowerBound])
      if let reference = Reference(body, at: Place(file, line: line)) {
        result.append(.reference(reference))
      } else {
        findings.append(.badReference(body, Place(file, line: line)))
        result.append(.text("{{\(body)}}"))
      }
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { result.append(.text(String(rest))) }
    return result
  }

  /// The library drops notes that nothing refers to: they are looked for in the source.
  mutating func checkNotes(of source: String) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.contains(where: { $0.hasPrefix("[^") }) else { return }
    var marks: [Substring: Int] = [:]
    for match in source.matches(of: /\[\^([^\]\n]*)\]/) { marks[match.output.1, default: 0] += 1 }
    for (index, line) in lines.enumerated() {
      guard line.hasPrefix("[^"), let end = line.firstRange(of: "]:") else { continue }
      let label = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
      guard marks[label, default: 0] < 2 else { continue }
      findings.append(.unusedNote(String(label), Place(file, line: index + 1)))
    }
  }
}

extension Reference {
  init?(_ body: String, at place: Place) {
    guard let colon = body.firstIndex(of: ":") else { return nil }
    let name = body[..<colon].trimmed
    let arguments = body[body.index(after: colon)...].split(separator: ";").map { $0.trimmed }
    guard let kind = Kind(rawValue: name), !arguments.isEmpty, !arguments.contains("") else { return nil }
    self.init(kind, arguments, at: place)
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The label of a footnote's mark that was left as text because nothing defines it.
  fileprivate var undefinedNote: String? {
    guard let open = firstRange(of: "[^"), let close = self[open.upperBound...].firstIndex(of: "]") else { return nil }
    return String(self[open.upperBound..<close])
  }
}
