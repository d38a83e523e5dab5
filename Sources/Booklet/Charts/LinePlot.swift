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
    let all = chart.series.map { points(of: $0, scale, plot) }
    for (position, points) in all.enumerated() where chart.kind == .lines {
      var path = Path()
      for (index, point) in points.enumerated() { index == 0 ? path.move(to: point.1) : path.line(to: point.1) }
      canvas.stroke(path, colour(position), width: 1.6)
    }
    for (position, points) in all.enumerated() {
      for (_, point) in points {
        canvas.fill(Path(circleAt: point, radius: 2.6), colour(position))
        canvas.stroke(Path(circleAt: point, radius: 2.6), .white, width: 0.6)
      }
    }
    let room = Rectangle(
      x: plot.minX, y: area.minY, width: area.maxX - plot.minX, height: plot.maxY - area.minY - 1)
    try drawValues(all, within: room, on: &canvas)
    if chart.series.count > 1 { try drawNames(ends(of: all), plot, on: &canvas) }
    return names
  }

  /// The newest of many series bears the strongest colour.
  private func colour(_ position: Int) -> Colour {
    style.colour(chart.series.count > 2 ? chart.series.count - 1 - position : position)
  }

  private func ends(of all: [[(Decimal, Point)]]) -> [(name: String, colour: Colour, point: Point)] {
    all.enumerated().compactMap { position, points in
      guard let last = points.last else { return nil }
      return ("\(chart.series[position].name) \(chart.text(last.0))", colour(position), last.1)
    }
  }

  /// Values at the ends and extremes, and at the other points of one or two series where there is room; none on another
  /// value, a point or a line.
  private func drawValues(
    _ all: [[(Decimal, Point)]], within area: Rectangle, on canvas: inout ChartCanvas
  ) throws(Finding) {
    var labels = ChartLabels(within: area)
    for points in all {
      for (_, point) in points { labels.avoid(Rectangle(x: point.x - 3, y: point.y - 3, width: 6, height: 6)) }
      guard chart.kind == .lines else { continue }
      for (from, to) in zip(points, points.dropFirst()) { labels.avoid(lineFrom: from.1, to: to.1) }
    }
    var wanted: [(rank: Int, value: Decimal, point: Point)] = []
    for points in all {
      let (least, most) = (points.map(\.0).min(), points.map(\.0).max())
      for (index, (value, point)) in points.enumerated() {
        let isEnd = index == points.count - 1
        // The last value of one of several series stands with its name.
        if isEnd, chart.series.count > 1 { continue }
        let rank = isEnd ? 0 : value == most || value == least ? 1 : index == 0 ? 2 : 3
        if rank < 3 || chart.series.count <= 2 { wanted.append((rank, value, point)) }
      }
    }
    for one in wanted.sorted(by: { ($0.rank, $0.point.x) < ($1.rank, $1.point.x) }) {
      let text = chart.text(one.value)
      let size = Size(try canvas.width(text, style.value), style.value.size * 0.72)
      guard let place = labels.place(size, at: one.point) else { continue }
      try canvas.text(text, style.value, at: Point(place.midX, place.maxY), .centre)
    }
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

  private func axisWidth(_ scale: Scale, _ canvas: ChartCanvas) throws(Finding) -> Double {
    var widest = 0.0
    for tick in scale.ticks { widest = max(widest, try canvas.width(tickText(tick), style.note)) }
    return widest + 8
  }

  private func tickText(_ tick: Double) -> String {
    var rounded = Decimal()
    var exact = Decimal(tick)
    NSDecimalRound(&rounded, &exact, 3, .plain)
    return Chart.plain(rounded)
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
      let last = series.values.compactMap { $0 }.last.map { " " + chart.text($0) } ?? ""
      for line in try canvas.lines(series.name + last, style.label, width: area.width * 0.25) {
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
