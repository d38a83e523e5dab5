/// In which order pages are brought onto sheets.
public enum Scheme: Sendable, Hashable {
  /// Two pages on each side; sheets are nested, folded once and stitched through the fold. Without a number of sheets
  /// to a section all go into one.
  case saddle(sheetsInSection: Int?)
  /// Several pages on each side in reading order, for proofs or for papers that are cut and kept in hand.
  case together(Grid)
  /// Several leaves on a sheet, so that the cut piles laid on one another are in order.
  case stacked(Grid)

  public var grid: Grid {
    switch self {
    case .saddle: Grid(columns: 2, rows: 1)
    case .together(let grid), .stacked(let grid): grid
    }
  }

  /// The sheets for a number of pages; backs stand as they are seen after turning the sheet around a vertical axis.
  public func sheets(pageCount: Int, isTwoSided: Bool = true) -> [Sheet] {
    guard pageCount > 0 else { return [] }
    switch self {
    case .saddle(let limit): return Self.saddle(pageCount, sheetsInSection: limit)
    case .together(let grid): return Self.together(pageCount, grid, isTwoSided: isTwoSided)
    case .stacked(let grid): return Self.stacked(pageCount, grid, isTwoSided: isTwoSided)
    }
  }

  private static func saddle(_ count: Int, sheetsInSection: Int?) -> [Sheet] {
    let total = (count + 3) / 4
    let limit = max(1, sheetsInSection ?? total)
    var sheets: [Sheet] = []
    var first = 0
    var left = total
    while left > 0 {
      let inSection = min(limit, left)
      let pages = inSection * 4
      for depth in 0..<inSection {
        func cell(_ page: Int) -> Sheet.Cell {
          Sheet.Cell(page: first + page < count ? first + page : nil, depth: depth)
        }
        let grid = Grid(columns: 2, rows: 1)
        sheets.append(
          Sheet(
            front: .init(grid: grid, cells: [cell(pages - 1 - 2 * depth), cell(2 * depth)]),
            back: .init(grid: grid, cells: [cell(2 * depth + 1), cell(pages - 2 - 2 * depth)])))
      }
      first += pages
      left -= inSection
    }
    return sheets
  }

  private static func together(_ count: Int, _ grid: Grid, isTwoSided: Bool) -> [Sheet] {
    let sides = (count + grid.count - 1) / grid.count
    func side(_ index: Int) -> Sheet.Side {
      let first = index * grid.count
      return .init(grid: grid, cells: (first..<first + grid.count).map { Sheet.Cell(page: $0 < count ? $0 : nil) })
    }
    guard isTwoSided else { return (0..<sides).map { Sheet(front: side($0)) } }
    return stride(from: 0, to: sides, by: 2).map { Sheet(front: side($0), back: side($0 + 1)) }
  }

  private static func stacked(_ count: Int, _ grid: Grid, isTwoSided: Bool) -> [Sheet] {
    let pagesOnLeaf = isTwoSided ? 2 : 1
    let leaves = (count + pagesOnLeaf - 1) / pagesOnLeaf
    let sheets = (leaves + grid.count - 1) / grid.count
    return (0..<sheets).map { sheet in
      func cells(face: Int) -> [Sheet.Cell] {
        (0..<grid.count).map { place in
          let page = (place * sheets + sheet) * pagesOnLeaf + face
          return Sheet.Cell(page: page < count ? page : nil)
        }
      }
      guard isTwoSided else { return Sheet(front: .init(grid: grid, cells: cells(face: 0))) }
      return Sheet(
        front: .init(grid: grid, cells: cells(face: 0)),
        back: .init(grid: grid, cells: mirrored(cells(face: 1), grid)))
    }
  }

  /// The cells with the columns of each row in the opposite order: what lies behind them.
  private static func mirrored(_ cells: [Sheet.Cell], _ grid: Grid) -> [Sheet.Cell] {
    (0..<grid.rows).flatMap { row in cells[(row * grid.columns)..<((row + 1) * grid.columns)].reversed() }
  }
}
