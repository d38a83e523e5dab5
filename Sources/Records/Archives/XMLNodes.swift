import CXML

/// A stretch of an XML part, as the parser hands it over: the one place through which the parser reaches it.
final class XMLNodes {
  // All of it changes as one value: each change of a class's own property is watched over, which costs more than the change.
  private(set) var content = Content()

  /// Empties it, to go on where another stretch ended.
  func begin(after last: XMLNodes) { content.begin(after: last.content) }

  fileprivate func start(
    _ name: UnsafePointer<xmlChar>, in space: UnsafePointer<xmlChar>?, _ count: Int,
    _ given: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) { content.start(name, in: space, count, given) }

  fileprivate func end(_ name: UnsafePointer<xmlChar>, in space: UnsafePointer<xmlChar>?) {
    content.end(name, in: space)
  }

  fileprivate func text(_ text: UnsafePointer<xmlChar>, _ count: Int) { content.text(text, count) }

  fileprivate func refuse() { content.hasEntities = true }
}

extension XMLNodes {
  struct Node {
    var event: XMLReader.Event
    /// How deep it lies; the root element has depth 0.
    var depth: Int32
    /// The range of a start's attributes, or of a text's bytes.
    var start: Int32
    var end: Int32
    /// An element's name without its prefix, and what the prefix stands for, as the parser keeps them.
    var name: UnsafePointer<xmlChar>?
    var space: UnsafePointer<xmlChar>?
  }

  struct Attribute {
    var name: UnsafePointer<xmlChar>
    /// Where its value begins among the bytes, which a zero ends.
    var start: Int
  }

  /// What a stretch holds: starts, ends and texts in their order.
  struct Content {
    private(set) var list: [Node] = []
    private(set) var attributes: [Attribute] = []
    private(set) var bytes: [UInt8] = []
    fileprivate(set) var hasEntities = false
    /// Whether elements lie deeper than any sheet needs.
    private(set) var isTooDeep = false
    /// Whether a text is longer than any cell can hold.
    private(set) var isTooLong = false
    private var depth: Int32 = 0
    private var textLength = 0

    private static let deepest = 256
    private static let longestText = 10_000_000

    fileprivate mutating func begin(after last: Content) {
      (depth, textLength) = (last.depth, last.textLength)
      list.removeAll(keepingCapacity: true)
      attributes.removeAll(keepingCapacity: true)
      bytes.removeAll(keepingCapacity: true)
    }

    fileprivate mutating func start(
      _ name: UnsafePointer<xmlChar>, in space: UnsafePointer<xmlChar>?, _ count: Int,
      _ given: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
      let first = attributes.count
      if let given {
        // Each attribute is its name, prefix and namespace, and where its value begins and ends.
        for index in 0..<count {
          guard let name = given[5 * index], let start = given[5 * index + 3], let end = given[5 * index + 4] else {
            continue
          }
          attributes.append(Attribute(name: name, start: bytes.count))
          bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: end - start))
          bytes.append(0)
        }
      }
      list.append(
        Node(event: .start, depth: depth, start: Int32(first), end: Int32(attributes.count), name: name, space: space))
      depth += 1
      textLength = 0
      if depth > Self.deepest { isTooDeep = true }
    }

    fileprivate mutating func end(_ name: UnsafePointer<xmlChar>, in space: UnsafePointer<xmlChar>?) {
      depth -= 1
      textLength = 0
      list.append(Node(event: .end, depth: depth, start: 0, end: 0, name: name, space: space))
    }

    fileprivate mutating func text(_ text: UnsafePointer<xmlChar>, _ count: Int) {
      textLength += count
      if textLength > Self.longestText { isTooLong = true }
      let start = bytes.count
      bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
      // The parser hands a text over in pieces where it holds entities.
      if let last = list.last, last.event == .text {
        list[list.count - 1].end = Int32(bytes.count)
      } else {
        list.append(Node(event: .text, depth: depth, start: Int32(start), end: Int32(bytes.count)))
      }
    }
  }
}

/// Parses a part piece by piece into nodes.
final class XMLParser {
  enum State { case more, finished, failed }

  private let entry: ArchiveEntry
  private let context: xmlParserCtxtPtr
  private var buffer = [UInt8](repeating: 0, count: 1 << 14)
  private var state = State.more
  /// Bytes since the last node: of a tag or text that has not ended.
  private var unfinished = 0
  /// Why parsing failed; to be asked once it has.
  private(set) var fault = Fault.damaged

  enum Fault {
    /// A tag or text, or all of the archive, is longer than it may be.
    case tooLong
    case entities
    case damaged
  }

  /// The parser looks through an unfinished tag again whenever more of it comes, which takes the square of its length.
  private static let longestPiece = 2_000_000

  /// Nothing where the part cannot be read at all.
  init?(_ entry: ArchiveEntry) {
    self.entry = entry
    var handler = Self.handler()
    // The first bytes tell how the part is coded.
    let start = entry.beginning(limit: 4)
    let opened = start.withUnsafeBytes { bytes in
      xmlCreatePushParserCtxt(
        &handler, nil, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil)
    }
    guard let opened else { return nil }
    context = opened
    // References in attributes are given resolved; only those of XML itself are known, for declarations are refused.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(options))
  }

  deinit { xmlFreeParserCtxt(context) }

  func name(_ text: String) -> UnsafePointer<xmlChar> { xmlDictLookup(context.pointee.dict, text, -1) }

  /// Reads the next piece of the part into nodes.
  func parseOn(into nodes: XMLNodes) -> State {
    guard state == .more else { return state }
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { entry.read(into: $0, count: bytes.count) } ?? -1
    }
    guard count >= 0 else {
      if entry.isTooLarge { fault = .tooLong }
      state = .failed
      return state
    }
    let known = nodes.content.list.count + nodes.content.bytes.count
    context.pointee.userData = Unmanaged.passUnretained(nodes).toOpaque()
    _ = buffer.withUnsafeBytes { bytes in
      xmlParseChunk(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(count), count == 0 ? 1 : 0)
    }
    unfinished = nodes.content.list.count + nodes.content.bytes.count > known ? 0 : unfinished + count
    let isTooLong = nodes.content.isTooLong || unfinished > Self.longestPiece
    // Names without a namespace are met in real files, and are no fault of the form.
    if isTooLong || context.pointee.wellFormed == 0 || nodes.content.hasEntities || nodes.content.isTooDeep {
      fault = isTooLong ? .tooLong : nodes.content.hasEntities ? .entities : .damaged
      state = .failed
    } else if count == 0 {
      state = .finished
    }
    return state
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { user, name, _, space, _, _, count, _, attributes in
      guard let user, let name else { return }
      Unmanaged<XMLNodes>.fromOpaque(user)._withUnsafeGuaranteedRef {
        $0.start(name, in: space, Int(count), attributes)
      }
    }
    handler.endElementNs = { user, name, _, space in
      guard let user, let name else { return }
      Unmanaged<XMLNodes>.fromOpaque(user)._withUnsafeGuaranteedRef { $0.end(name, in: space) }
    }
    let text: charactersSAXFunc = { user, text, count in
      guard let user, let text else { return }
      Unmanaged<XMLNodes>.fromOpaque(user)._withUnsafeGuaranteedRef { $0.text(text, Int(count)) }
    }
    handler.characters = text
    handler.ignorableWhitespace = text
    handler.cdataBlock = text
    handler.internalSubset = { user, _, _, _ in
      guard let user else { return }
      Unmanaged<XMLNodes>.fromOpaque(user)._withUnsafeGuaranteedRef { $0.refuse() }
    }
    handler.reference = { user, _ in
      guard let user else { return }
      Unmanaged<XMLNodes>.fromOpaque(user)._withUnsafeGuaranteedRef { $0.refuse() }
    }
    return handler
  }
}
