import CXML
import Findings

/// Pulls one XML part of an archive apart, node by node, in bounded memory. Document types and entities are refused.
final class XMLReader {
  /// An element's or attribute's name, without its prefix, as the parser keeps it: compared by address.
  struct Name: Hashable {
    fileprivate let address: UnsafePointer<xmlChar>
  }

  enum Event { case start, end, text }

  private let entry: ArchiveEntry
  private let source: XMLSource
  private var nodes = XMLNodes()
  private var position = -1

  /// Bytes from which on a part is parsed by a thread of its own, while what it parsed is read.
  private static let large = 1 << 20

  init(_ entry: ArchiveEntry) throws(Finding) {
    self.entry = entry
    guard let parser = XMLParser(entry) else { throw .damaged(entry.file, part: entry.name) }
    source = entry.length >= Self.large ? .ahead(XMLReadAhead(parser)) : .direct(parser)
  }

  deinit { if case .ahead(let thread) = source { thread.cancel() } }

  /// The name to compare with; the same text always gives the same name of this reader.
  func name(_ text: String) -> Name { Name(address: source.name(text)) }

  private var node: XMLNodes.Node? {
    nodes.content.list.indices.contains(position) ? nodes.content.list[position] : nil
  }

  /// The current element's name.
  var name: Name? { node?.name.map(Name.init) }

  var localName: String { node?.name.map { String(cString: $0) } ?? "" }

  /// Whether the current element belongs to a drawing, by its name's place in OpenDocument.
  var isDrawing: Bool { node?.space.map { String(cString: $0).hasSuffix(":drawing:1.0") } ?? false }

  /// How deep the current node lies; the root element has depth 0.
  var depth: Int { node.map { Int($0.depth) } ?? 0 }

  /// The next start, end or text; nothing at the end of the part.
  func next() throws(Finding) -> Event? {
    position += 1
    while position >= nodes.content.list.count {
      position = 0
      switch source.parseOn(&nodes) {
      case .more: continue
      case .finished:
        if nodes.content.list.isEmpty { return nil }
      case .failed where nodes.content.list.isEmpty: throw fault
      case .failed: break
      }
    }
    return nodes.content.list[position].event
  }

  private var fault: Finding {
    switch source.fault {
    case .tooLong: .tooLarge(entry.file, part: entry.name)
    case .entities: .entities(entry.file, part: entry.name)
    case .damaged: .damaged(entry.file, part: entry.name)
    }
  }

  /// Appends the bytes of the current text node.
  func appendText(to bytes: inout [UInt8]) {
    guard let node, node.event == .text else { return }
    bytes += nodes.content.bytes[Int(node.start)..<Int(node.end)]
  }

  /// Calls the body with each attribute of the current start element.
  func forEachAttribute(_ body: (Name, UnsafePointer<xmlChar>) -> Void) {
    guard let node, node.event == .start else { return }
    nodes.content.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      for attribute in nodes.content.attributes[Int(node.start)..<Int(node.end)] {
        body(Name(address: attribute.name), base + attribute.start)
      }
    }
  }

  /// The attributes of the current start element by their local names.
  var attributes: [String: String] {
    var attributes: [String: String] = [:]
    forEachAttribute { name, value in attributes[String(cString: name.address)] = String(cString: value) }
    return attributes
  }

  /// Passes over everything up to the end of the current start element.
  func skip() throws(Finding) {
    var level = 1
    while level > 0, let event = try next() {
      switch event {
      case .start: level += 1
      case .end: level -= 1
      case .text: continue
      }
    }
  }

  /// The text inside the current start element, up to its end.
  func content() throws(Finding) -> String {
    var bytes: [UInt8] = []
    var level = 1
    while level > 0, let event = try next() {
      switch event {
      case .start: level += 1
      case .end: level -= 1
      case .text: appendText(to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
