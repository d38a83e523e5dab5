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
  private let reader: xmlTextReaderPtr
  /// The end that an empty element owes.
  private var owesEnd = false

  init(_ entry: ArchiveEntry) throws(Finding) {
    self.entry = entry
    let context = Unmanaged.passUnretained(entry).toOpaque()
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let opened = xmlReaderForIO(
      { context, buffer, count in
        guard let context, let buffer else { return -1 }
        let entry = Unmanaged<ArchiveEntry>.fromOpaque(context).takeUnretainedValue()
        return Int32(entry.read(into: UnsafeMutableRawPointer(buffer), count: Int(count)))
      }, { _ in 0 }, context, nil, nil, options)
    guard let opened else { throw .damaged(entry.file, part: entry.name) }
    reader = opened
  }

  deinit { xmlFreeTextReader(reader) }

  /// The name to compare with; the same text always gives the same name of this reader.
  func name(_ text: String) -> Name {
    Name(address: xmlTextReaderConstString(reader, text))
  }

  /// The current element's name.
  var name: Name? { xmlTextReaderConstLocalName(reader).map(Name.init) }

  var localName: String { xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? "" }

  /// How deep the current node lies; the root element has depth 0.
  var depth: Int { Int(xmlTextReaderDepth(reader)) }

  /// The next start, end or text; nothing at the end of the part.
  func next() throws(Finding) -> Event? {
    if owesEnd {
      owesEnd = false
      return .end
    }
    while true {
      let status = xmlTextReaderRead(reader)
      if status == 0 { return nil }
      guard status == 1 else {
        if entry.isTooLarge { throw .tooLarge(entry.file, part: entry.name) }
        throw .damaged(entry.file, part: entry.name)
      }
      switch UInt32(xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue:
        owesEnd = xmlTextReaderIsEmptyElement(reader) == 1
        return .start
      case XML_READER_TYPE_END_ELEMENT.rawValue: return .end
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
        return .text
      case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
        throw .entities(entry.file, part: entry.name)
      default: continue
      }
    }
  }

  /// The text of the current text node.
  var text: UnsafePointer<xmlChar>? { xmlTextReaderConstValue(reader) }

  /// Appends the bytes of the current text node.
  func appendText(to bytes: inout [UInt8]) {
    guard let text else { return }
    bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
  }

  /// Calls the body with each attribute of the current start element.
  func forEachAttribute(_ body: (Name, UnsafePointer<xmlChar>) -> Void) {
    guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return }
    repeat {
      if let name = xmlTextReaderConstLocalName(reader), let value = xmlTextReaderConstValue(reader) {
        body(Name(address: name), value)
      }
    } while xmlTextReaderMoveToNextAttribute(reader) == 1
    xmlTextReaderMoveToElement(reader)
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
    var text = ""
    var level = 1
    while level > 0, let event = try next() {
      switch event {
      case .start: level += 1
      case .end: level -= 1
      case .text: if let value = self.text { text += String(cString: value) }
      }
    }
    return text
  }
}
