import Drawing
import Geometry

/// The structure of one part of a document, in the order of reading; written out when the part enters a file.
struct StructureTree: Sendable {
  struct Element: Sendable {
    var tag: Tag
    /// The element that it stands in; -1 for the part itself.
    var parent: Int32
    var firstKid: Int32 = -1
    var lastKid: Int32 = -1
    var alternative: String?
    /// The columns of its table that a cell takes.
    var span = 1
    /// What a figure covers, in the page's own coordinates (y upwards).
    var box: Rectangle?
    var page: Int32 = -1
  }

  struct Kid: Sendable {
    enum Kind: UInt8, Sendable { case element, content, link }
    var kind: Kind
    /// An element, a number of marked content, or a link of the page.
    var value: Int32
    var page: Int32
    var next: Int32 = -1
  }

  private(set) var elements: [Element] = []
  private(set) var kids: [Kid] = []
  private(set) var rootKids: [Int32] = []
  /// Elements that may go on elsewhere.
  private var keyed: [StructureKey: Int32] = [:]
  /// The levels, as they were asked for, of the headings below which the next one stands.
  private var openLevels: [Int] = []
  private let levelsHeadings: Bool

  init(levelsHeadings: Bool = true) { self.levelsHeadings = levelsHeadings }

  /// Adds an element at the end of its parent; a heading never skips a level.
  mutating func open(_ tag: Tag, in parent: Int32, alternative: String? = nil) -> Int32 {
    var tag = tag
    if levelsHeadings, let level = tag.headingLevel {
      while let last = openLevels.last, last >= level { openLevels.removeLast() }
      openLevels.append(level)
      tag = Tag.heading(openLevels.count)
    }
    let element = Int32(elements.count)
    elements.append(Element(tag: tag, parent: parent, alternative: alternative))
    if parent >= 0 {
      append(Kid(kind: .element, value: element, page: -1), to: parent)
    } else {
      rootKids.append(element)
    }
    return element
  }

  /// The element that was opened for a key.
  func element(of key: StructureKey?) -> Int32? { key.flatMap { keyed[$0] } }

  mutating func remember(_ element: Int32, as key: StructureKey?) {
    if let key, keyed[key] == nil { keyed[key] = element }
  }

  /// Opens a footnote behind the outermost block in which an element stands: a table or a list is not cut by it.
  mutating func openNote(for key: StructureKey, markedIn element: Int32) {
    guard keyed[key] == nil else { return }
    var block = element
    while elements[Int(block)].parent >= 0, elements[Int(elements[Int(block)].parent)].tag != .section {
      block = elements[Int(block)].parent
    }
    keyed[key] = open(.note, in: elements[Int(block)].parent)
  }

  mutating func set(span: Int, of element: Int32) { elements[Int(element)].span = max(1, span) }

  mutating func addContent(_ content: Int, page: Int, to element: Int32) {
    if elements[Int(element)].page < 0 { elements[Int(element)].page = Int32(page) }
    append(Kid(kind: .content, value: Int32(content), page: Int32(page)), to: element)
  }

  mutating func addLink(_ link: Int, page: Int, to element: Int32) {
    if elements[Int(element)].page < 0 { elements[Int(element)].page = Int32(page) }
    append(Kid(kind: .link, value: Int32(link), page: Int32(page)), to: element)
  }

  mutating func extend(box: Rectangle, of element: Int32) {
    let known = elements[Int(element)].box
    elements[Int(element)].box = known.map { $0.union(box) } ?? box
  }

  private mutating func append(_ kid: Kid, to element: Int32) {
    let index = Int32(kids.count)
    kids.append(kid)
    let last = elements[Int(element)].lastKid
    if last >= 0 { kids[Int(last)].next = index } else { elements[Int(element)].firstKid = index }
    elements[Int(element)].lastKid = index
  }

  func forEachKid(of element: Int, _ call: (Kid) -> Void) {
    var index = elements[element].firstKid
    while index >= 0 {
      call(kids[Int(index)])
      index = kids[Int(index)].next
    }
  }

  /// The elements of a kind that stand directly in another.
  func parts(of element: Int) -> [Int] {
    var parts: [Int] = []
    forEachKid(of: element) { if $0.kind == .element { parts.append(Int($0.value)) } }
    return parts
  }
}
