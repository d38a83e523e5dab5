/// In which order pages are brought onto sheets.
public enum Scheme: Sendable, Hashable {
  /// Two pages on each side; sheets are nested, folded once and stitched through the fold. Without a number of sheets
  /// to a section all go into one.
  case saddle(sheetsInSection: Int?)
  /// Several pages on each side in reading order, for proofs or for papers that are cut and kept in hand. The first places
  /// of the first sheet stay blank where they are used up already, as on a sheet of labels.
  case together(Grid, blank: Int = 0)
  /// Several leaves on a sheet, so that the cut piles laid on one another are in order.
  case stacked(Grid)
  /// Each page fills a side by itself, over and over: step and repeat.
  case repeated(Grid)
  /// Sheets of eight or sixteen pages, folded two or three times, one section after the other.
  case folded(FoldedSection)

  public var grid: Grid {
    switch self {
    case .saddle: Grid(columns: 2, rows: 1)
    case .together(let grid, _), .stacked(let grid), .repeated(let grid): grid
    case .folded(let section): section.grid
    }
  }

  /// Whether sheets are folded where pages meet.
  var folds: Bool {
    switch self {
    case .saddle, .folded: true
    case .together, .stacked, .repeated: false
    }
  }

  /// The sheets for a number of pages; backs stand as they are seen after turning the sheet around a vertical axis.
  public func sheets(pageCount: Int, isTwoSided: Bool = true) -> [Sheet] {
    guard pageCount > 0 else { return [] }
    switch self {
    case .saddle(let limit): return Self.saddle(pageCount, sheetsInSection: limit)
    case .together(let grid, let blank): return Self.together(pageCount, grid, blank, isTwoSided: isTwoSided)
    case .repeated(let grid): return Self.repeated(pageCount, grid, isTwoSided: isTwoSided)
    case .folded(let section): return section.sheets(pageCount: pageCount)
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

  private static func together(_ count: Int, _ grid: Grid, _ blank: Int, isTwoSided: Bool) -> [Sheet] {
    let skipped = min(max(0, blank), grid.count - 1)
    let sides = (count + skipped + grid.count - 1) / grid.count
    func side(_ index: Int) -> Sheet.Side {
      let first = index * grid.count - skipped
      let cells = (first..<first + grid.count).map { Sheet.Cell(page: (0..<count).contains($0) ? $0 : nil) }
      return .init(grid: grid, cells: cells)
    }
    guard isTwoSided else { return (0..<sides).map { Sheet(front: side($0)) } }
    return stride(from: 0, to: sides, by: 2).map { Sheet(front: side($0), back: side($0 + 1)) }
  }

  private static func repeated(_ count: Int, _ grid: Grid, isTwoSided: Bool) -> [Sheet] {
    func side(_ page: Int) -> Sheet.Side {
      let cell = Sheet.Cell(page: page < count ? page : nil)
      return .init(grid: grid, cells: Array(repeating: cell, count: grid.count))
    }
    guard isTwoSided else { return (0..<count).map { Sheet(front: side($0)) } }
    return stride(from: 0, to: count, by: 2).map { Sheet(front: side($0), back: side($0 + 1)) }
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
