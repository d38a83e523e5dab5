/// Writes a balanced tree of nodes as its leaves come, keeping only one open node a level: the page tree, number and name trees.
final class TreeWriter {
  /// What the nodes of a tree look like.
  enum Kind { case pages, numbers, names }

  private struct Node {
    var number: Int
    var kids: [Int] = []
    /// Pages below, for the page tree.
    var leaves = 0
    var firstKey: [UInt8] = []
    var lastKey: [UInt8] = []
    /// The entries of a leaf of a number or name tree.
    var entries: [UInt8] = []
    var entryCount = 0
  }

  private let kind: Kind
  private let writer: ObjectWriter
  private let fanOut: Int
  private var levels: [Node] = []

  init(_ kind: Kind, writer: ObjectWriter, fanOut: Int = 64) {
    self.kind = kind
    self.writer = writer
    self.fanOut = fanOut
  }

  var isEmpty: Bool { levels.isEmpty }

  /// The number of the node that the next page will hang on.
  func parentOfNextPage() -> Int {
    if levels.isEmpty { levels.append(Node(number: writer.reserve())) }
    if levels[0].kids.count >= fanOut { close(level: 0) }
    return levels[0].number
  }

  func add(page number: Int) {
    levels[0].kids.append(number)
    levels[0].leaves += 1
  }

  /// Adds an entry of a number or name tree; keys must come in order.
  func add(key: [UInt8], value: (inout ByteBuffer) -> Void) {
    if levels.isEmpty { levels.append(Node(number: writer.reserve())) }
    if levels[0].entryCount >= fanOut { close(level: 0) }
    let entry = bytes { buffer in
      buffer.append(key)
      buffer.append(UInt8(ascii: " "))
      value(&buffer)
      buffer.append(UInt8(ascii: "\n"))
    }
    if levels[0].entryCount == 0 { levels[0].firstKey = key }
    levels[0].lastKey = key
    levels[0].entries += entry
    levels[0].entryCount += 1
  }

  func add(number key: Int, value: (inout ByteBuffer) -> Void) {
    add(key: bytes(capacity: 16) { $0.append(integer: key) }, value: value)
  }

  /// Writes what is still open and answers with the number of the root.
  func finish() -> Int {
    if levels.isEmpty { levels.append(Node(number: writer.reserve())) }
    var level = 0
    while level < levels.count - 1 {
      close(level: level, isLast: true)
      level += 1
    }
    write(levels[level], parent: nil)
    return levels[level].number
  }

  private func close(level: Int, isLast: Bool = false) {
    if level + 1 == levels.count { levels.append(Node(number: writer.reserve())) }
    if levels[level + 1].kids.count >= fanOut { close(level: level + 1) }
    let node = levels[level]
    write(node, parent: levels[level + 1].number)
    if levels[level + 1].kids.isEmpty { levels[level + 1].firstKey = node.firstKey }
    levels[level + 1].kids.append(node.number)
    levels[level + 1].leaves += node.leaves
    levels[level + 1].lastKey = node.lastKey
    if !isLast { levels[level] = Node(number: writer.reserve()) }
  }

  private func write(_ node: Node, parent: Int?) {
    writer.write(node.number) { buffer in
      buffer.append("<<")
      if kind == .pages {
        buffer.append("/Type/Pages/Count ")
        buffer.append(integer: node.leaves)
        if let parent {
          buffer.append("/Parent ")
          buffer.append(reference: parent)
        }
      } else if parent != nil {
        buffer.append("/Limits[")
        buffer.append(node.firstKey)
        buffer.append(UInt8(ascii: " "))
        buffer.append(node.lastKey)
        buffer.append("]")
      }
      if node.entryCount > 0 || (node.kids.isEmpty && kind != .pages) {
        if kind == .numbers { buffer.append("/Nums[") } else { buffer.append("/Names[") }
        buffer.append(node.entries)
      } else {
        buffer.append("/Kids[")
        for (index, kid) in node.kids.enumerated() {
          if index > 0 { buffer.append(UInt8(ascii: " ")) }
          buffer.append(reference: kid)
        }
      }
      buffer.append("]>>")
    }
  }
}
