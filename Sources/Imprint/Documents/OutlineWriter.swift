/// Writes the outline of a document as its bookmarks come, keeping only the entries that are still open.
final class OutlineWriter {
  private struct Item {
    var number: Int
    var level: Int
    var title: String
    var destination: (page: Int, y: Double)
    var previous: Int?
    var firstKid: Int?
    var lastKid: Int?
    var kidCount = 0
  }

  private let writer: ObjectWriter
  let root: Int
  private var open: [Item] = []
  private var first: Int?
  private var last: Int?
  private var topCount = 0

  init(writer: ObjectWriter) {
    self.writer = writer
    root = writer.reserve()
  }

  func add(title: String, level: Int, page: Int, y: Double) {
    let number = writer.reserve()
    var previous: Int?
    while let last = open.last, last.level >= level {
      // Of those that end here, the outermost is the brother of what comes.
      let isSibling = open.count == 1 || open[open.count - 2].level < level
      previous = isSibling ? open.last?.number : previous
      close(next: isSibling ? number : nil)
    }
    let item = Item(number: number, level: level, title: title, destination: (page, y), previous: previous)
    if open.isEmpty {
      if first == nil { first = number }
      last = number
      topCount += 1
    } else {
      let parent = open.count - 1
      if open[parent].firstKid == nil { open[parent].firstKid = number }
      open[parent].lastKid = number
      open[parent].kidCount += 1
    }
    open.append(item)
  }

  /// Writes what is open and the root; answers false, having written nothing, where there was no bookmark.
  func finish() -> Bool {
    while !open.isEmpty { close(next: nil) }
    writer.write(root) { output in
      output.append("<</Type/Outlines")
      if let first = self.first, let last = self.last {
        output.append("/First ")
        output.append(reference: first)
        output.append("/Last ")
        output.append(reference: last)
        output.append("/Count ")
        output.append(integer: self.topCount)
      }
      output.append(">>")
    }
    return first != nil
  }

  private func close(next: Int?) {
    guard let item = open.popLast() else { return }
    let parent = open.last?.number ?? root
    writer.write(item.number) { output in
      output.append("<</Title")
      output.append(textString: item.title)
      output.append("/Parent ")
      output.append(reference: parent)
      func entry(_ name: StaticString, _ number: Int?) {
        guard let number else { return }
        output.append(name)
        output.append(reference: number)
      }
      entry("/Prev ", item.previous)
      entry("/Next ", next)
      entry("/First ", item.firstKid)
      entry("/Last ", item.lastKid)
      if item.kidCount > 0 {
        output.append("/Count ")
        output.append(integer: -item.kidCount)
      }
      output.append("/Dest[")
      output.append(reference: item.destination.page)
      output.append("/XYZ null ")
      output.append(item.destination.y, decimals: 2)
      output.append(" null]>>")
    }
  }
}
