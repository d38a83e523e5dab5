import Drawing
import Findings
import Foundation
import Geometry

/// Bars that lie, each beside its name.
struct LyingBars {
  let chart: Chart
  let style: ChartStyle

  func draw(in area: Rectangle, on canvas: inout ChartCanvas) throws(Finding) -> Double {
    var top = area.minY + style.label.size * 0.3
    if chart.series.count > 1 { top = try SeriesKey(chart: chart, style: style).draw(at: top, on: &canvas) }
    let scale = Scale(numbers: chart.numbers.map(\.real), start: chart.start?.real)
      .tight(to: chart.numbers.map(\.real))
    let names = try nameWidth(area, canvas)
    let values = try valueWidth(canvas)
    let plot = Rectangle(
      x: area.minX + names + 6, y: top, width: area.width - names - 6 - values, height: area.maxY - top)
    guard plot.width >= area.width * 0.2 else { throw .crowdedChart(chart.title, chart.categories.first ?? "") }
    let thickness = min(.millimetres(6), (plot.height / Double(chart.categories.count)) * 0.62)
    var y = top
    let zero = plot.minX + plot.width * scale.share(max(0, scale.start))
    for (index, name) in chart.categories.enumerated() {
      let lines = try canvas.lines(name, style.label, width: names)
      let bars = thickness * Double(chart.series.count)
      let words = Double(lines.count - 1) * style.label.size * 1.2 + style.label.size
      let height = max(bars, words)
      let first = y + (height - words) / 2 + style.label.size * 0.84
      try canvas.paragraph(name, style.label, at: Point(area.minX, first), width: names)
      for (position, series) in chart.series.enumerated() {
        guard let value = series.values[safe: index] ?? nil else { continue }
        let end = plot.minX + plot.width * scale.share(value.real)
        let bar = Rectangle(
          x: min(zero, end), y: y + (height - bars) / 2 + thickness * Double(position), width: abs(end - zero),
          height: thickness * (chart.series.count > 1 ? 0.92 : 1))
        canvas.fill(Path(rectangle: bar), style.colour(position))
        try canvas.text(
          chart.text(value), style.value, at: Point(max(end, zero) + 3, bar.midY + style.value.size * 0.34), .left)
      }
      y += height + thickness * 0.62
    }
    let bottom = y - thickness * 0.3
    canvas.line(from: Point(zero, top), to: Point(zero, bottom), style.axis, width: 0.6)
    if scale.isBroken { breakBars(at: plot.minX + 8, from: top, to: bottom, on: &canvas) }
    return bottom
  }

  private func nameWidth(_ area: Rectangle, _ canvas: ChartCanvas) throws(Finding) -> Double {
    var widest = 0.0
    for name in chart.categories {
      for line in try canvas.lines(name, style.label, width: area.width * 0.42) { widest = max(widest, line.advance) }
    }
    return widest
  }

  private func valueWidth(_ canvas: ChartCanvas) throws(Finding) -> Double {
    var widest = 0.0
    for number in chart.numbers { widest = max(widest, try canvas.width(chart.text(number), style.value)) }
    return widest + 6
  }

  private func breakBars(at x: Double, from top: Double, to bottom: Double, on canvas: inout ChartCanvas) {
    for offset in [0.0, 3] {
      canvas.line(from: Point(x + offset, top), to: Point(x + offset - 2, bottom), .white, width: 1.4)
    }
  }
}
