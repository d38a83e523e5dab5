import Findings
import Geometry
import Testing

@testable import Imposition

/// A page as it lies on the paper, seen from the front: where its middle is, and whether its head is up.
private struct Printed: Hashable {
  var page: Int
  var x: Double
  var y: Double
  var headIsUp: Bool
}

/// What a printer makes of two planned sides: the back's places as seen through the paper from the front.
private func through(_ side: PlannedSide, flip: SheetOptions.Flip) -> [Printed] {
  let paper = side.paper
  let aroundVertical = (flip == .short) == (paper.width > paper.height)
  return printed(side).map { page in
    var page = page
    if aroundVertical {
      page.x = paper.width - page.x
    } else {
      page.y = paper.height - page.y
      page.headIsUp.toggle()
    }
    return page
  }
}

private func printed(_ side: PlannedSide) -> [Printed] {
  side.pages.map { placed in
    let up = placed.transform.apply(to: Point(0, 0)).y < placed.transform.apply(to: Point(0, 10)).y
    return Printed(page: placed.page, x: placed.trim.midX, y: placed.trim.midY, headIsUp: up)
  }
}

/// Reads the pages of a folded section: sheets nested, outermost first, folded at the middle with the front outside.
private func foldedOrder(_ sides: [PlannedSide], flip: SheetOptions.Flip) -> [Int?] {
  let sheets = stride(from: 0, to: sides.count, by: 2).map { (printed(sides[$0]), through(sides[$0 + 1], flip: flip)) }
  let middle = sides[0].paper.width / 2
  func page(_ pages: [Printed], right: Bool) -> Int? { pages.first { ($0.x > middle) == right }?.page }
  // With the front below and the right half turned over to the left last, the right half of each front is read first.
  let towardsFold = sheets.flatMap { [page($0.0, right: true), page($0.1, right: true)] }
  let fromFold = sheets.reversed().flatMap { [page($0.1, right: false), page($0.0, right: false)] }
  return towardsFold + fromFold
}

@Suite("Folding")
struct FoldingTests {
  let a5 = Size(.millimetres(148.5), .millimetres(210))
  let a4 = Size(.millimetres(297), .millimetres(210))

  @Test("a stitched section reads in order", arguments: 1...41, SheetOptions.Flip.allCases)
  func saddleReadsInOrder(count: Int, flip: SheetOptions.Flip) throws {
    let plan = try SheetPlan(
      pageCount: count, trim: a5, scheme: .saddle(sheetsInSection: nil), options: .init(paper: a4, flip: flip))
    #expect(plan.sheetCount == (count + 3) / 4)
    let order = foldedOrder(plan.sides, flip: flip)
    #expect(order.count == plan.sheetCount * 4)
    #expect(order == (0..<order.count).map { $0 < count ? $0 : nil })
    for side in 0..<plan.sides.count {
      let pages = side % 2 == 0 ? printed(plan.sides[side]) : through(plan.sides[side], flip: flip)
      for page in pages { #expect(page.headIsUp) }
    }
  }

  @Test("sections follow one another")
  func sectionsFollow() throws {
    let plan = try SheetPlan(
      pageCount: 22, trim: a5, scheme: .saddle(sheetsInSection: 2), options: .init(paper: a4))
    #expect(plan.sheetCount == 6)
    var order: [Int?] = []
    for first in stride(from: 0, to: plan.sides.count, by: 4) {
      order += foldedOrder(Array(plan.sides[first..<(first + 4)]), flip: .short)
    }
    #expect(order == (0..<24).map { $0 < 22 ? $0 : nil })
  }

  @Test("cut piles laid on one another are in order", arguments: [1, 2, 7, 8, 9, 31, 64], SheetOptions.Flip.allCases)
  func stackedPilesAreInOrder(count: Int, flip: SheetOptions.Flip) throws {
    let grid = Grid(columns: 2, rows: 4)
    let card = Size(.millimetres(90), .millimetres(50))
    let paper = Size(.millimetres(210), .millimetres(297))
    let plan = try SheetPlan(
      pageCount: count, trim: card, scheme: .stacked(grid), options: .init(paper: paper, flip: flip))
    struct Spot: Hashable {
      var x: Int
      var y: Int
    }
    var piles: [Spot: [Int]] = [:]
    var order: [Spot] = []
    for first in stride(from: 0, to: plan.sides.count, by: 2) {
      for page in printed(plan.sides[first]) {
        let spot = Spot(x: Int(page.x), y: Int(page.y))
        if piles[spot] == nil { order.append(spot) }
        piles[spot, default: []].append(page.page)
      }
      for page in through(plan.sides[first + 1], flip: flip) {
        #expect(page.headIsUp)
        piles[Spot(x: Int(page.x), y: Int(page.y)), default: []].append(page.page)
      }
    }
    #expect(order.flatMap { piles[$0] ?? [] } == Array(0..<count))
  }

  /// Folds a sheet: leaves lie on cells, each a front and a back; a fold lays the second half of the cells over the first.
  private func foldedPages(_ section: FoldedSection) throws -> [Int] {
    let sheet = try #require(section.sheets(pageCount: section.rawValue).first)
    let (columns, rows) = (section.grid.columns, section.grid.rows)
    let back = try #require(sheet.back)
    // From the back: what lies behind a front cell is in the mirrored column.
    var piles: [[[(up: Int, down: Int)]]] = (0..<rows).map { row in
      (0..<columns).map { column in
        let front = sheet.front.cells[row * columns + column].page ?? -1
        let behind = back.cells[row * columns + columns - 1 - column].page ?? -1
        return [(behind, front)]
      }
    }
    /// One pile turned over.
    func turned(_ pile: [(up: Int, down: Int)]) -> [(up: Int, down: Int)] { pile.reversed().map { ($0.down, $0.up) } }
    /// The right half over the left, or under it.
    func foldColumns(under: Bool = false) {
      let half = piles[0].count / 2
      piles = piles.map { row in
        (0..<half).map { under ? row[$0] + turned(row[row.count - 1 - $0]) : turned(row[row.count - 1 - $0]) + row[$0] }
      }
    }
    /// The upper half over the lower, or under it.
    func foldRows(under: Bool = false) {
      piles = [
        (0..<piles[0].count).map { under ? piles[1][$0] + turned(piles[0][$0]) : turned(piles[0][$0]) + piles[1][$0] }
      ]
    }
    switch section {
    case .eight:
      foldRows()
      foldColumns()
    case .sixteen:
      foldColumns()
      foldRows(under: true)
      foldColumns(under: true)
    }
    return piles[0][0].flatMap { [$0.up, $0.down] }
  }

  @Test("sections of eight and sixteen pages read in order once they are folded", arguments: FoldedSection.allCases)
  func foldedSections(_ section: FoldedSection) throws {
    #expect(try foldedPages(section) == Array(0..<section.rawValue))
  }

  @Test("used places of a sheet of labels stay blank, and a card is repeated")
  func labels() throws {
    let grid = Grid(columns: 2, rows: 2)
    let options = SheetOptions(paper: Size(a4.height, a4.width), isTwoSided: false)
    let used = try SheetPlan(pageCount: 4, trim: a5, scheme: .together(grid, blank: 3), options: options)
    #expect(used.sides.map { $0.pages.map(\.page) } == [[0], [1, 2, 3]])
    let repeated = try SheetPlan(pageCount: 2, trim: a5, scheme: .repeated(grid), options: options)
    #expect(repeated.sides.map { $0.pages.map(\.page) } == [[0, 0, 0, 0], [1, 1, 1, 1]])
  }

  @Test("several on a side stand in reading order")
  func togetherReads() throws {
    let plan = try SheetPlan(
      pageCount: 5, trim: a5, scheme: .together(Grid(columns: 2, rows: 2)),
      options: .init(paper: Size(a4.height, a4.width), isTwoSided: false))
    #expect(plan.sides.map { $0.pages.map(\.page) } == [[0, 1, 2, 3], [4]])
    #expect(abs(plan.scale - 0.7071) < 0.001)
    let first = plan.sides[0].pages
    #expect(first[0].trim.minX < first[1].trim.minX && first[0].trim.minY < first[2].trim.minY)
  }

  @Test("inner sheets move towards the fold, and stay in their half")
  func creepMovesInwards() throws {
    let plan = try SheetPlan(
      pageCount: 16, trim: a5, scheme: .saddle(sheetsInSection: nil),
      options: .init(paper: a4, creep: .millimetres(0.1)))
    for (index, side) in plan.sides.enumerated() {
      let shift = Double.millimetres(0.1) * Double(index / 2)
      #expect(abs(side.pages[0].trim.minX - shift) < 0.01)
      #expect(abs(side.pages[1].trim.maxX - (a4.width - shift)) < 0.01)
      #expect(side.pages[0].clip.maxX <= a4.width / 2 + 0.01)
    }
  }

  @Test("pages in true size that are too large for the paper are refused")
  func tooLarge() {
    let refused = #expect(throws: Finding.self) {
      try SheetPlan(
        pageCount: 4, trim: a4, scheme: .saddle(sheetsInSection: nil), options: .init(paper: a4, scale: .factor(1)))
    }
    #expect(refused?.code == .pageLargerThanSheet)
  }
}
