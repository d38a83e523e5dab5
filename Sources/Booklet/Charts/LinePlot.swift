import Drawing
import Findings
import Foundation
import Geometry
import Vietnamese

/// Lines through values, or points alone, over a thin grid; each series is named where it ends.
struct LinePlot {
  let chart: Chart
  let style: ChartStyle

  func draw(in area: Rectangle, on canvas: inout ChartCanvas) throws(Finding) -> Double {
    let scale = Scale(numbers: chart.numbers.map(\.real), start: chart.start?.real)
    let left = try axisWidth(scale, canvas)
    let right = chart.series.count > 1 ? try nameWidth(area, canvas) + 8 : style.value.size * 1.5
    let plot = Rectangle(
      x: area.minX + left, y: area.minY + style.value.size * 1.4, width: area.width - left - right,
      height: area.height - style.value.size * 1.4)
    guard plot.width > area.width * 0.3 else { throw .crowdedChart(chart.title, chart.series.first?.name ?? "") }
    try drawGrid(scale, plot, on: &canvas)
    let names = try drawCategories(plot, on: &canvas)
    var ends: [(name: String, colour: Colour, point: Point)] = []
    for (position, series) in chart.series.enumerated() {
      let points = points(of: series, scale, plot)
      if chart.kind == .lines {
        var path = Path()
        for (index, point) in points.enumerated() { index == 0 ? path.move(to: point.1) : path.line(to: point.1) }
        canvas.stroke(path, style.colour(position), width: 1.6)
      }
      for (value, point) in points {
        canvas.fill(Path(circleAt: point, radius: 2.6), style.colour(position))
        canvas.stroke(Path(circleAt: point, radius: 2.6), .white, width: 0.6)
        try drawValue(value, at: point, series: position, on: &canvas)
      }
      if let last = points.last { ends.append((series.name, style.colour(position), last.1)) }
    }
    if chart.series.count > 1 { try drawNames(ends, plot, on: &canvas) }
    return names
  }

  private func points(of series: Chart.Series, _ scale: Scale, _ plot: Rectangle) -> [(Decimal, Point)] {
    series.values.enumerated().compactMap { index, value in
      guard let value, index < chart.categories.count else { return nil }
      return (value, Point(x(of: index, plot), plot.maxY - plot.height * scale.share(value.real)))
    }
  }

  private func x(of index: Int, _ plot: Rectangle) -> Double {
    plot.minX + (Double(index) + 0.5) * plot.width / Double(chart.categories.count)
  }

  /// Values stand above their points; of two series that come near, the lower one's stand below.
  private func drawValue(
    _ value: Decimal, at point: Point, series: Int, on canvas: inout ChartCanvas
  ) throws(Finding) {
    let isLower = chart.series.count == 2 && series == lowerSeries
    let y = isLower ? point.y + style.value.size * 1.2 : point.y - style.value.size * 0.55
    try canvas.text(chart.text(value), style.value, at: Point(point.x, y), .centre)
  }

  private var lowerSeries: Int {
    let sums = chart.series.map { $0.values.reduce(Decimal(0)) { $0 + ($1 ?? 0) } }
    return sums.count == 2 && sums[0] < sums[1] ? 0 : 1
  }

  private func axisWidth(_ scale: Scale, _ canvas: ChartCanvas) throws(Finding) -> Double {
    var widest = 0.0
    for tick in scale.ticks { widest = max(widest, try canvas.width(tickText(tick), style.note)) }
    return widest + 8
  }

  private func tickText(_ tick: Double) -> String {
    var rounded = Decimal()
    var exact = Decimal(tick)
    NSDecimalRound(&rounded, &exact, 3, .plain)
    return NumberText.grouped(rounded) + (chart.unit == "%" ? " %" : "")
  }

  private func drawGrid(_ scale: Scale, _ plot: Rectangle, on canvas: inout ChartCanvas) throws(Finding) {
    for tick in scale.ticks {
      let y = plot.maxY - plot.height * scale.share(tick)
      let isBase = abs(tick - max(0, scale.start)) < scale.step * 1e-6
      canvas.line(
        from: Point(plot.minX, y), to: Point(plot.maxX, y), style.axis, width: isBase ? 0.6 : 0.2,
        dashes: isBase ? [] : [1, 2])
      try canvas.text(tickText(tick), style.note, at: Point(plot.minX - 5, y + style.note.size * 0.32), .right)
    }
    guard scale.isBroken else { return }
    canvas.line(from: Point(plot.minX, plot.minY), to: Point(plot.minX, plot.maxY), style.axis, width: 0.6)
    AxisBreak.draw(onAxisAt: plot.minX, foot: plot.maxY, style: style, on: &canvas)
  }

  private func drawCategories(_ plot: Rectangle, on canvas: inout ChartCanvas) throws(Finding) -> Double {
    let pitch = plot.width / Double(chart.categories.count)
    var bottom = plot.maxY
    for (index, name) in chart.categories.enumerated() {
      let start = Point(x(of: index, plot), plot.maxY + style.label.size * 1.35)
      bottom = max(bottom, try canvas.paragraph(name, style.label, at: start, width: pitch * 0.94, .centre))
    }
    return bottom + style.label.size * 0.4
  }

  private func nameWidth(_ area: Rectangle, _ canvas: ChartCanvas) throws(Finding) -> Double {
    var widest = 0.0
    for series in chart.series {
      for line in try canvas.lines(series.name, style.label, width: area.width * 0.25) {
        widest = max(widest, line.advance)
      }
    }
    return widest
  }

  /// The names at the right end, moved apart where they would meet.
  private func drawNames(
    _ ends: [(name: String, colour: Colour, point: Point)], _ plot: Rectangle, on canvas: inout ChartCanvas
  ) throws(Finding) {
    let room = canvas.width - plot.maxX - 8
    var lowest = -Double.infinity
    for end in ends.sorted(by: { $0.point.y < $1.point.y }) {
      var label = style.label
      label.colour = end.colour.isDark ? end.colour : style.label.colour
      let y = max(end.point.y + label.size * 0.32, lowest)
      lowest = try canvas.paragraph(end.name, label, at: Point(plot.maxX + 8, y), width: room) + label.size * 1.25
      if abs(y - end.point.y - label.size * 0.32) > 1 || plot.maxX + 8 - end.point.x > 12 {
        canvas.line(
          from: Point(end.point.x + 4, end.point.y), to: Point(plot.maxX + 5, y - label.size * 0.32), end.colour,
          width: 0.3)
      }
    }
  }
}
