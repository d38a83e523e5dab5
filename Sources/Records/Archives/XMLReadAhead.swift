import CXML
import Findings
import Foundation

/// Where a reader's nodes come from.
enum XMLSource {
  case direct(XMLParser)
  case ahead(XMLReadAhead)

  func name(_ text: String) -> UnsafePointer<xmlChar> {
    switch self {
    case .direct(let parser): parser.name(text)
    case .ahead(let thread): thread.name(text)
    }
  }

  /// Why parsing failed; to be asked once it has.
  var fault: XMLParser.Fault {
    switch self {
    case .direct(let parser): parser.fault
    case .ahead(let thread): thread.fault
    }
  }

  /// Exchanges nodes that were read for the next ones.
  func parseOn(_ nodes: inout XMLNodes) -> XMLParser.State {
    switch self {
    case .direct(let parser):
      nodes.begin(after: nodes)
      return parser.parseOn(into: nodes)
    case .ahead(let thread): return thread.next(&nodes)
    }
  }
}

/// Parses a part on a thread of its own, a few stretches ahead of who reads them.
///
/// The parser is the thread's alone from the first stretch on; stretches change hands under the lock.
final class XMLReadAhead: @unchecked Sendable {
  private let parser: XMLParser
  private let condition = NSCondition()
  private var free = (0..<4).map { _ in XMLNodes() }
  private var ready: [(nodes: XMLNodes, state: XMLParser.State)] = []
  private var isBegun = false
  private var isCancelled = false
  private var lastState = XMLParser.State.more

  /// Nodes of a stretch, about.
  private static let stretch = 4_096

  init(_ parser: XMLParser) { self.parser = parser }

  /// Names are asked for before the first node is.
  func name(_ text: String) -> UnsafePointer<xmlChar> {
    precondition(!isBegun, "A name is asked for while the parser runs.")
    return parser.name(text)
  }

  /// Only to be asked once the last stretch came, after which the parser rests.
  var fault: XMLParser.Fault { parser.fault }

  func next(_ nodes: inout XMLNodes) -> XMLParser.State {
    if !isBegun { begin() }
    condition.lock()
    defer { condition.unlock() }
    free.append(nodes)
    condition.signal()
    while ready.isEmpty, lastState == .more { condition.wait() }
    guard !ready.isEmpty else {
      nodes = XMLNodes()
      return lastState
    }
    let next = ready.removeFirst()
    nodes = next.nodes
    return next.state
  }

  func cancel() {
    condition.lock()
    isCancelled = true
    condition.signal()
    condition.unlock()
  }

  private func begin() {
    isBegun = true
    let thread = Thread { self.run() }
    thread.start()
  }

  private func run() {
    var last = XMLNodes()
    while let nodes = takeFree() {
      nodes.begin(after: last)
      var state = XMLParser.State.more
      while state == .more, nodes.content.list.count < Self.stretch { state = parser.parseOn(into: nodes) }
      last = nodes
      condition.lock()
      ready.append((nodes, state))
      lastState = state
      condition.signal()
      condition.unlock()
      if state != .more { return }
    }
  }

  /// An empty stretch; nothing once nobody reads any more.
  private func takeFree() -> XMLNodes? {
    condition.lock()
    defer { condition.unlock() }
    while free.isEmpty, !isCancelled { condition.wait() }
    return isCancelled ? nil : free.removeLast()
  }
}
