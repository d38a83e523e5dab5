import Drawing
import Findings
import Geometry

/// Turns pages into contents, resources and structure.
struct PagePreparation {
  let run: ImprintRun
  let bench: Workbench

  /// Room around the bleed for marks of the press.
  static let marginForMarks = Double.millimetres(12)

  func prepare(_ pages: [Page], isWhole: Bool) throws(Finding) -> PreparedPages {
    var tree = StructureTree()
    var findings: [Finding] = []
    var prepared: [PreparedPages.Prepared] = []
    prepared.reserveCapacity(pages.count)
    for (index, page) in pages.enumerated() {
      try checkSize(of: page)
      prepared.append(try prepare(page, number: index, tree: &tree, findings: &findings))
    }
    if isWhole { findings += deadLinks(prepared) }
    return PreparedPages(pages: prepared, tree: tree, findings: findings)
  }

  private func prepare(
    _ page: Page, number: Int, tree: inout StructureTree, findings: inout [Finding]
  ) throws(Finding) -> PreparedPages.Prepared {
    let painter = Painter(run: run, bench: bench, marking: .page(number), tree: tree)
    // Boxes are written in hundredths: the bleed is rounded outwards, or a strict check finds it short.
    let margin = run.options.pageMarks == nil ? 0 : Self.hundredths(Self.marginForMarks, .up)
    let outside = Self.hundredths(page.bleed, .up) + margin
    let width = Self.hundredths(page.trim.width, .toNearestOrAwayFromZero)
    let height = Self.hundredths(page.trim.height, .toNearestOrAwayFromZero)
    let origin = (x: outside, y: outside + height)
    painter.origin = origin
    painter.stream.append(origin: origin)
    if let marks = run.pressMarks(for: page) {
      painter.roles.push(.artifact)
      try painter.paint(marks, at: Placement(.identity))
      painter.roles.pop()
      // What lies beyond the cut bears all inks on purpose.
      painter.ink = InkGauge()
    }
    try painter.paint(page.frame, at: Placement(.identity))
    painter.leave()
    painter.finishFindings()
    tree = painter.tree
    findings += painter.findings.filter { !findings.contains($0) }
    return PreparedPages.Prepared(
      media: [0, 0, width + 2 * outside, height + 2 * outside],
      trim: [outside, outside, width + outside, height + outside],
      bleed: [margin, margin, width + 2 * outside - margin, height + 2 * outside - margin],
      origin: origin, body: Body(painter.stream.output.bytes, by: bench.compressor),
      resources: painter.stream.resources, owners: painter.contents, links: painter.links, anchors: painter.anchors,
      label: page.label, bookmarks: page.bookmarks.map { ($0.title, $0.level, $0.y.isFinite ? $0.y : 0) })
  }

  private static func hundredths(_ length: Double, _ rule: FloatingPointRoundingRule) -> Double {
    // What is a hundredth already is not one more by the last bits of its binary form.
    ((length * 100 * (1 - 1e-12)).rounded(rule)) / 100
  }

  /// PDF/A wants pages of 3 to 14,400 points.
  private func checkSize(of page: Page) throws(Finding) {
    let margin = run.options.pageMarks == nil ? 0 : Self.marginForMarks
    let sides = [page.trim.width, page.trim.height].map { $0 + 2 * (page.bleed + margin) }
    guard sides.allSatisfy({ $0.isFinite && $0 >= 3 && $0 <= 14_400 }), page.bleed >= 0, page.trim.width > 0,
      page.trim.height > 0
    else {
      throw Finding(
        .unusablePageSize,
        Words(
          vi: "Khổ trang không dùng được: mỗi cạnh phải từ 1,1 mm đến 5 080 mm.",
          en: "The page size cannot be used: each side must be between 1.1 mm and 5,080 mm."),
        hint: Words(
          vi: "Sửa khổ giấy hoặc lề xén trong bố cục.", en: "Correct the paper size or the bleed in the layout."))
    }
  }

  private func deadLinks(_ pages: [PreparedPages.Prepared]) -> [Finding] {
    let known = Set(pages.flatMap { $0.anchors.map(\.name) })
    let wanted = pages.flatMap { $0.links.map(\.target) }.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    var reported: Set<String> = []
    return wanted.filter { !known.contains($0) && reported.insert($0).inserted }.map(Self.deadLink)
  }

  static func deadLink(_ name: String) -> Finding {
    Finding(
      .deadLink,
      Words(
        vi: "Liên kết trỏ tới “\(name)” không có trong tài liệu.", en: "A link leads to “\(name)”, which is not there."),
      hint: Words(vi: "Kiểm tra tên neo trong bố cục.", en: "Check the anchor's name in the layout."))
  }
}

extension ContentStream {
  /// Puts the trim's upper left corner to the origin of all that follows.
  mutating func append(origin: (x: Double, y: Double)) {
    output.append("1 0 0 1 ")
    output.append(coordinate: origin.x)
    output.append(coordinate: origin.y)
    output.append("cm\n")
  }
}
