import Drawing
import Findings
import Geometry

/// The names of several series with their colours, on as many lines as they need.
struct SeriesKey {
  let chart: Chart
  let style: ChartStyle

  /// Draws from a height downwards and answers where it ends.
  func draw(at top: Double, on canvas: inout ChartCanvas) throws(Finding) -> Double {
    let side = style.label.size * 0.62
    var x = 0.0
    var y = top + style.label.size * 1.1
    for (index, series) in chart.series.enumerated() {
      let width = side * 1.6 + (try canvas.width(series.name, style.label))
      if x > 0, x + width > canvas.width {
        x = 0
        y += style.label.size * 1.4
      }
      canvas.fill(Path(rectangle: Rectangle(x: x, y: y - side, width: side, height: side)), style.colour(index))
      try canvas.text(series.name, style.label, at: Point(x + side * 1.6, y), .left)
      x += width + style.label.size * 1.8
    }
    return y + style.label.size * 0.7
  }
}

/// The mark that a scale does not start at zero: two slanting strokes with a gap between.
enum AxisBreak {
  /// Across the foot of all bars.
  static func draw(acrossBars plot: Rectangle, style: ChartStyle, on canvas: inout ChartCanvas) {
    let y = plot.maxY - 8
    var gap = Path()
    gap.move(to: Point(plot.minX, y + 2.5))
    var x = plot.minX
    var isUp = true
    while x < plot.maxX {
      x = min(x + 6, plot.maxX)
      gap.line(to: Point(x, isUp ? y - 0.5 : y + 2.5))
      isUp.toggle()
    }
    canvas.stroke(gap, .white, width: 3)
    canvas.stroke(gap.transformed(by: .translation(0, -1.5)), style.axis, width: 0.4)
    canvas.stroke(gap.transformed(by: .translation(0, 1.5)), style.axis, width: 0.4)
  }

  /// On an upright axis, near its foot.
  static func draw(onAxisAt x: Double, foot: Double, style: ChartStyle, on canvas: inout ChartCanvas) {
    canvas.line(from: Point(x, foot - 4), to: Point(x, foot - 10), .white, width: 2)
    for y in [foot - 4, foot - 8] {
      canvas.line(from: Point(x - 3.5, y + 1), to: Point(x + 3.5, y - 3), style.axis, width: 0.6)
    }
  }
}
