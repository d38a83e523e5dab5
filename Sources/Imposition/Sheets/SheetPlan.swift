import Findings
import Geometry

/// The measured sheets for pages of one size.
public struct SheetPlan: Sendable, Hashable {
  /// Fronts and backs by turns where sheets are printed on both sides.
  public let sides: [PlannedSide]
  /// The factor by which pages are scaled.
  public let scale: Double
  public let sheetCount: Int

  /// Lays out all sheets; throws a finding when pages in their true size are larger than their places.
  public init(pageCount: Int, trim: Size, scheme: Scheme, options: SheetOptions) throws(Finding) {
    let layout = CellLayout(trim: trim, grid: scheme.grid, options: options)
    let scale = layout.scale
    guard layout.fits else { throw .pageTooLarge(trim, scale: scale, paper: options.paper) }
    let sheets = scheme.sheets(pageCount: pageCount, isTwoSided: options.isTwoSided)
    let folds = if case .saddle = scheme { true } else { false }
    var sides: [PlannedSide] = []
    for sheet in sheets {
      sides.append(layout.side(sheet.front, folds: folds))
      guard let back = sheet.back else { continue }
      sides.append(layout.side(options.turnsAroundVerticalAxis ? back : back.turned, folds: folds))
    }
    self.sides = sides
    self.scale = scale
    sheetCount = sheets.count
  }
}

/// Where the cells of a grid lie on a sheet: a block of pages in its middle.
struct CellLayout {
  var trim: Size
  var grid: Grid
  var options: SheetOptions

  private var gaps: Size {
    Size(Double(grid.columns - 1) * options.gap, Double(grid.rows - 1) * options.gap)
  }

  var scale: Double {
    switch options.scale {
    case .factor(let factor): factor
    case .shrink:
      min(
        1, (options.paper.width - gaps.width) / (Double(grid.columns) * trim.width),
        (options.paper.height - gaps.height) / (Double(grid.rows) * trim.height))
    }
  }

  /// A page as large as a quarter of a point beyond its place is let pass: paper sizes are rounded.
  var fits: Bool {
    scale > 0 && block.width <= options.paper.width + 0.25 && block.height <= options.paper.height + 0.25
  }

  private var cell: Size { Size(trim.width * scale, trim.height * scale) }

  var block: Rectangle {
    let size = Size(
      Double(grid.columns) * cell.width + gaps.width, Double(grid.rows) * cell.height + gaps.height)
    return Rectangle(
      x: (options.paper.width - size.width) / 2, y: (options.paper.height - size.height) / 2, width: size.width,
      height: size.height)
  }

  func side(_ side: Sheet.Side, folds: Bool) -> PlannedSide {
    var pages: [PlannedSide.PlacedPage] = []
    for (index, cell) in side.cells.enumerated() {
      guard let page = cell.page else { continue }
      pages.append(placed(page, cell, column: index % grid.columns, row: index / grid.columns, folds: folds))
    }
    var lines: [PlannedSide.Line] = []
    if options.marks.contains(.fold), folds { lines += foldMarks }
    if options.marks.contains(.crop) { lines += cropMarks }
    return PlannedSide(paper: options.paper, pages: pages, lines: lines)
  }

  private func trimBox(column: Int, row: Int) -> Rectangle {
    Rectangle(
      x: block.minX + Double(column) * (cell.width + options.gap),
      y: block.minY + Double(row) * (cell.height + options.gap), width: cell.width, height: cell.height)
  }

  private func placed(
    _ page: Int, _ place: Sheet.Cell, column: Int, row: Int, folds: Bool
  ) -> PlannedSide.PlacedPage {
    let box = trimBox(column: column, row: row)
    // Inner sheets stand out beyond the outer ones and are cut with them: their pages move towards the fold.
    let shift = folds ? Double(place.depth) * options.creep * (column == 0 ? 1 : -1) : 0
    let target = box.offset(by: Point(shift, 0))
    var transform = Transform.scale(scale, scale)
    if place.isTurned {
      transform = transform.then(Transform(a: -1, b: 0, c: 0, d: -1, e: cell.width, f: cell.height))
    }
    transform = transform.then(.translation(target.minX, target.minY))
    return .init(page: page, transform: transform, clip: clip(box, column: column, row: row), trim: target)
  }

  /// The cell, and the bleed on sides where no neighbour touches; half the gap where one stands near.
  private func clip(_ box: Rectangle, column: Int, row: Int) -> Rectangle {
    let bleed = options.bleed * scale
    let between = min(bleed, options.gap / 2)
    let left = column == 0 ? bleed : between
    let right = column == grid.columns - 1 ? bleed : between
    let top = row == 0 ? bleed : between
    let bottom = row == grid.rows - 1 ? bleed : between
    return Rectangle(
      x: box.minX - left, y: box.minY - top, width: box.width + left + right, height: box.height + top + bottom)
  }

  private static let markLength = Double.millimetres(5)
  private static let markGap = Double.millimetres(2)

  /// Two dashed lines on the fold: outside the pages where there is room, else just inside the paper's edge.
  private var foldMarks: [PlannedSide.Line] {
    let x = options.paper.width / 2
    let room = block.minY - Self.markGap
    let length = room >= Self.markGap ? min(room, Self.markLength) : Double.millimetres(3)
    let start = room >= Self.markGap ? room - length : 0
    return [(start, start + length), (options.paper.height - start - length, options.paper.height - start)].map {
      .init(start: Point(x, $0.0), end: Point(x, $0.1), isDashed: true)
    }
  }

  /// Lines in the margin that show where to cut, on every edge of a page.
  private var cropMarks: [PlannedSide.Line] {
    let gap = max(Self.markGap, options.bleed * scale)
    let length = min(Self.markLength, block.minX - gap)
    let height = min(Self.markLength, block.minY - gap)
    var xs: [Double] = []
    for column in 0..<grid.columns {
      let box = trimBox(column: column, row: 0)
      for x in [box.minX, box.maxX] where xs.last.map({ abs($0 - x) > 0.01 }) ?? true { xs.append(x) }
    }
    var ys: [Double] = []
    for row in 0..<grid.rows {
      let box = trimBox(column: 0, row: row)
      for y in [box.minY, box.maxY] where ys.last.map({ abs($0 - y) > 0.01 }) ?? true { ys.append(y) }
    }
    var lines: [PlannedSide.Line] = []
    if height > 0 {
      for x in xs {
        lines.append(
          .init(start: Point(x, block.minY - gap - height), end: Point(x, block.minY - gap), isDashed: false))
        lines.append(
          .init(start: Point(x, block.maxY + gap), end: Point(x, block.maxY + gap + height), isDashed: false))
      }
    }
    if length > 0 {
      for y in ys {
        lines.append(
          .init(start: Point(block.minX - gap - length, y), end: Point(block.minX - gap, y), isDashed: false))
        lines.append(
          .init(start: Point(block.maxX + gap, y), end: Point(block.maxX + gap + length, y), isDashed: false))
      }
    }
    return lines
  }
}

extension Finding {
  static func pageTooLarge(_ trim: Size, scale: Double, paper: Size) -> Finding {
    func text(_ size: Size, _ factor: Double = 1) -> String {
      "\(Int(clamping: (size.width * factor).inMillimetres.rounded())) × \(Int(clamping: (size.height * factor).inMillimetres.rounded())) mm"
    }
    return Finding(
      .pageLargerThanSheet,
      Words(
        vi: "Trang \(text(trim, scale)) không đủ chỗ trên tờ giấy \(text(paper)).",
        en: "Pages of \(text(trim, scale)) do not fit on a sheet of \(text(paper))."),
      hint: Words(
        vi: "Chọn tờ giấy lớn hơn, ít trang hơn trên một mặt, hoặc để tự thu nhỏ (bỏ --scale).",
        en: "Choose larger paper, fewer pages on a side, or let pages shrink (leave out --scale)."))
  }
}
