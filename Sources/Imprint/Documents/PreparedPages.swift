import Findings

/// Pages as bytes of a PDF, ready to enter a file: made on any thread, put into files in any order.
public final class PreparedPages: Sendable {
  struct Prepared: Sendable {
    /// Boxes: left, bottom, right, top.
    var media: [Double]
    var trim: [Double]
    var bleed: [Double]
    /// Where the trim's upper left corner lies.
    var origin: (x: Double, y: Double)
    var body: Body
    var resources: Resources
    var owners: [Int32]
    var links: [Painter.Link]
    var anchors: [(name: String, x: Double, y: Double)]
    var label: String?
    var bookmarks: [(title: String, level: Int, y: Double)]
  }

  let pages: [Prepared]
  let tree: StructureTree
  /// What is wrong with these pages; an error means that they should not be printed.
  public let findings: [Finding]
  public var count: Int { pages.count }

  init(pages: [Prepared], tree: StructureTree, findings: [Finding]) {
    self.pages = pages
    self.tree = tree
    self.findings = findings
  }
}
