/// A sheet that is folded more than once and cut open on three sides: eight pages by two folds, sixteen by three.
///
/// With the back upwards, eight pages are folded top over bottom, then right over left; sixteen right over left, top behind
/// bottom, then right behind left. The spine is at the last fold, the heads are at the one that turns the upper row.
public enum FoldedSection: Int, Sendable, Hashable, CaseIterable {
  case eight = 8
  case sixteen = 16

  var grid: Grid { Grid(columns: self == .eight ? 2 : 4, rows: 2) }

  /// The pages of the front and of the back, by rows; those of the upper row stand on their heads.
  private var places: (front: [Int], back: [Int]) {
    switch self {
    case .eight: ([5, 4, 8, 1], [3, 6, 2, 7])
    case .sixteen: ([5, 12, 9, 8, 4, 13, 16, 1], [7, 10, 11, 6, 2, 15, 14, 3])
    }
  }

  /// Blank pages fill the last section up.
  func sheets(pageCount: Int) -> [Sheet] {
    stride(from: 0, to: pageCount, by: rawValue).map { first in
      func side(_ pages: [Int]) -> Sheet.Side {
        let cells = pages.enumerated().map { index, page in
          let place = first + page - 1
          return Sheet.Cell(page: place < pageCount ? place : nil, isTurned: index < grid.columns)
        }
        return Sheet.Side(grid: grid, cells: cells)
      }
      return Sheet(front: side(places.front), back: side(places.back))
    }
  }
}
