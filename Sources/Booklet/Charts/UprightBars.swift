import Drawing
import Findings
import Foundation
import Geometry

/// Bars that stand on a base line: side by side, or the parts of one on another.
struct UprightBars {
  let chart: Chart
  let style: ChartStyle

  private var isStacked: Bool { chart.kind == .stacked }

  func draw(in area: Rectangle, on canvas: inout ChartCanvas) throws(Finding) -> Double {
    var top = area.minY
    if chart.series.count > 1 { top = try SeriesKey(chart: chart, style: style).draw(at: top, on: &canvas) }
    let scale = Scale(numbers: numbers, start: chart.start?.real).tight(to: numbers)
    let plot = Rectangle(
      x: area.minX, y: top + headroom, width: area.width, height: area.maxY - top - headroom)
    let base = plot.maxY - plot.height * scale.share(max(0, scale.start))
    let pitch = plot.width / Double(chart.categories.count)
    let foot = max(plot.maxY, try lowestLabel(scale, plot))
    for (index, category) in chart.categories.enumerated() {
      let middle = plot.minX + (Double(index) + 0.5) * pitch
      try drawGoal(index, scale, plot, middle: middle, pitch: pitch, on: &canvas)
      if isStacked {
        try drawStack(index, scale, plot, middle: middle, pitch: pitch, on: &canvas)
      } else {
        try drawGroup(index, scale, plot, middle: middle, pitch: pitch, on: &canvas)
      }
      try drawName(category, at: Point(middle, foot), pitch: pitch, on: &canvas)
    }
    canvas.line(from: Point(plot.minX, base), to: Point(plot.maxX, base), style.axis, width: 0.6)
    if scale.isBroken { AxisBreak.draw(acrossBars: plot, style: style, on: &canvas) }
    return foot + style.label.size * 1.2 * Double(try mostNameLines(pitch, canvas)) + style.label.size * 0.4
  }

  /// Where the numbers of bars below zero end; the names of categories stand under them.
  private func lowestLabel(_ scale: Scale, _ plot: Rectangle) throws(Finding) -> Double {
    guard !isStacked, let least = chart.numbers.min(), least < 0 else { return plot.maxY }
    return plot.maxY - plot.height * scale.share(least.real) + style.value.size * 1.1
  }

  /// Room above the highest bar for its number, or above the highest plan for its two lines.
  private var headroom: Double {
    let values = chart.numbers.map(\.real).max() ?? 0
    let isGoalHighest = chart.goals.contains { ($0?.high.real ?? 0) > values * 0.9 }
    return isGoalHighest ? style.note.size * 2.4 + 4 : style.value.size * 1.6
  }

  private var numbers: [Double] {
    let goals = chart.goals.compactMap { $0 }.flatMap { [$0.low.real, $0.high.real] }
    guard isStacked else { return chart.numbers.map(\.real) + goals }
    return chart.categories.indices.map { index in
      chart.series.reduce(0) { $0 + (($1.values[safe: index] ?? nil)?.real ?? 0) }
    } + goals
  }

  private func mostNameLines(_ pitch: Double, _ canvas: ChartCanvas) throws(Finding) -> Int {
    var most = 1
    for name in chart.categories { most = max(most, try canvas.lines(name, style.label, width: pitch * 0.94).count) }
    return most
  }

  private func drawName(
    _ name: String, at point: Point, pitch: Double, on canvas: inout ChartCanvas
  ) throws(Finding) {
    for line in try canvas.lines(name, style.label, width: pitch * 0.94) where line.advance > pitch {
      throw .crowdedChart(chart.title, line.text)
    }
    try canvas.paragraph(
      name, style.label, at: Point(point.x, point.y + style.label.size * 1.35), width: pitch * 0.94, .centre)
  }

  private func drawGroup(
    _ index: Int, _ scale: Scale, _ plot: Rectangle, middle: Double, pitch: Double, on canvas: inout ChartCanvas
  ) throws(Finding) {
    let count = Double(chart.series.count)
    let width = min(.millimetres(16), pitch * 0.62 / count)
    for (position, series) in chart.series.enumerated() {
      guard let value = series.values[safe: index] ?? nil else { continue }
      let left = middle + (Double(position) - count / 2) * width
      let y = plot.maxY - plot.height * scale.share(value.real)
      let zero = plot.maxY - plot.height * scale.share(max(0, scale.start))
      let gap = count > 1 ? width * 0.04 : 0
      canvas.fill(
        Path(
          rectangle: Rectangle(x: left + gap, y: min(y, zero), width: width - 2 * gap, height: abs(zero - y))),
        style.colour(position))
      let text = chart.text(value)
      guard try canvas.width(text, style.value) <= max(pitch / count, width) * 0.98 else {
        throw .crowdedChart(chart.title, text)
      }
      let label = value < 0 ? y + style.value.size * 1.05 : y - style.value.size * 0.4
      try canvas.text(text, style.value, at: Point(left + width / 2, label), .centre)
    }
  }

  private func drawStack(
    _ index: Int, _ scale: Scale, _ plot: Rectangle, middle: Double, pitch: Double, on canvas: inout ChartCanvas
  ) throws(Finding) {
    let width = min(.millimetres(22), pitch * 0.55)
    var sum = Decimal(0)
    var lowest = Double.infinity
    let parts = chart.series.filter { (($0.values[safe: index] ?? nil) ?? 0) > 0 }.count
    for (position, series) in chart.series.enumerated() {
      guard let value = series.values[safe: index] ?? nil, value > 0 else { continue }
      let bottom = plot.maxY - plot.height * scale.share(sum.real)
      sum += value
      let top = plot.maxY - plot.height * scale.share(sum.real)
      let bar = Rectangle(x: middle - width / 2, y: top, width: width, height: bottom - top)
      canvas.fill(Path(rectangle: bar), style.colour(position))
      canvas.line(from: Point(bar.minX, top), to: Point(bar.maxX, top), .white, width: 1)
      var label = style.value
      label.colour = style.colour(position).isDark ? .white : style.value.colour
      let isInside = bar.height >= label.size * 1.25
      if parts == 1 {
        // The number above the bar says it already.
        try canvas.text(
          chart.text(value), style.value, at: Point(middle, top - style.value.size * 0.4), .centre)
      } else if isInside {
        try canvas.text(chart.text(value), label, at: Point(middle, bar.midY + label.size * 0.34), .centre)
      } else {
        label.colour = style.value.colour
        // Beside the bar, never through the base line, nor into the next column.
        let y = min(bar.midY + label.size * 0.34, lowest, plot.maxY - 2)
        let text = chart.text(value)
        guard bar.maxX + 3 + (try canvas.width(text, label)) <= middle + pitch / 2 else {
          throw .crowdedChart(chart.title, text)
        }
        try canvas.text(text, label, at: Point(bar.maxX + 3, y), .left)
        lowest = y - label.size
      }
    }
    guard sum > 0, parts > 1 else { return }
    let y = plot.maxY - plot.height * scale.share(sum.real) - style.value.size * 0.4
    var total = style.value
    total.weight = .bold
    try canvas.text(chart.text(sum), total, at: Point(middle, y), .centre)
  }

  /// The range of a plan: a pale band with a line at each end, and its words beside it.
  private func drawGoal(
    _ index: Int, _ scale: Scale, _ plot: Rectangle, middle: Double, pitch: Double, on canvas: inout ChartCanvas
  ) throws(Finding) {
    guard let goal = chart.goals[safe: index] ?? nil else { return }
    let high = plot.maxY - plot.height * scale.share(goal.high.real)
    let low = plot.maxY - plot.height * scale.share(goal.low.real)
    let (left, right) = (middle - pitch * 0.42, middle + pitch * 0.42)
    canvas.fill(
      Path(rectangle: Rectangle(x: left, y: high, width: right - left, height: low - high)), style.goal, opacity: 0.28)
    for y in Set([low, high]).sorted() {
      canvas.line(from: Point(left, y), to: Point(right, y), style.goal, width: 0.6, dashes: [2.5, 1.5])
    }
    // Name and range stand on two lines above the band's right end.
    try canvas.text(chart.goalName, style.note, at: Point(right, high - 3 - style.note.size * 1.15), .right)
    try canvas.text(chart.range(goal), style.note, at: Point(right, high - 3), .right)
  }
}

extension Array {
  /// The element at a place, or nothing.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension Colour {
  /// Whether white letters are read better on it than black ones.
  var isDark: Bool { 0.299 * red + 0.587 * green + 0.114 * blue < 0.55 }
}
