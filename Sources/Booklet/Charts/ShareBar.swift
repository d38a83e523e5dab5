import Drawing
import Findings
import Foundation
import Geometry

/// The parts of a whole as one lying bar of a hundred per cent; each is named below its part, with its number and share.
struct ShareBar {
  let chart: Chart
  let style: ChartStyle

  private struct Part {
    var index: Int
    var text: String
    var start: Double
    var end: Double
    var share: String
  }

  func draw(in area: Rectangle, on canvas: inout ChartCanvas) throws(Finding) -> Double {
    let values = chart.series.first?.values ?? []
    let sum = values.reduce(Decimal(0)) { $0 + ($1 ?? 0) }
    guard sum > 0, values.allSatisfy({ ($0 ?? 0) >= 0 }) else { throw .negativeShare(chart.title) }
    let height = Double.millimetres(9)
    let bar = Rectangle(x: area.minX, y: area.minY + style.label.size * 0.4, width: area.width, height: height)
    let parts = parts(values, sum: sum.real, bar)
    for part in parts {
      let colour = style.colour(part.index)
      canvas.fill(
        Path(rectangle: Rectangle(x: part.start, y: bar.minY, width: part.end - part.start, height: height)), colour)
      var label = style.value
      label.colour = colour.isDark ? .white : style.value.colour
      if try canvas.width(part.share, label) + 4 <= part.end - part.start {
        try canvas.text(
          part.share, label, at: Point((part.start + part.end) / 2, bar.midY + label.size * 0.34), .centre)
      }
    }
    for part in parts.dropFirst() {
      canvas.line(from: Point(part.start, bar.minY), to: Point(part.start, bar.maxY), .white, width: 1.2)
    }
    return try drawKey(parts, below: bar, on: &canvas)
  }

  private func parts(_ values: [Decimal?], sum: Double, _ bar: Rectangle) -> [Part] {
    var x = bar.minX
    var parts: [Part] = []
    for (index, value) in values.enumerated() {
      guard let value, value > 0, let name = chart.categories[safe: index] else { continue }
      let width = bar.width * value.real / sum
      let tenths = (value.real / sum * 1000).rounded() / 10
      var share = chart.text(Decimal(Int(tenths.rounded())))
      if chart.decimals > 0 || tenths < 1 {
        share = String(format: "%.1f", tenths).replacing(".", with: ",")
      } else if let comma = share.firstIndex(of: ",") {
        share = String(share[..<comma])
      }
      parts.append(
        Part(index: index, text: "\(name): \(chart.text(value))", start: x, end: x + width, share: share + " %"))
      x += width
    }
    return parts
  }

  /// The names with their colours, in columns: no leader crosses another, however small a part is.
  private func drawKey(
    _ parts: [Part], below bar: Rectangle, on canvas: inout ChartCanvas
  ) throws(Finding) -> Double {
    let side = style.label.size * 0.62
    let indent = side * 1.7
    var widest = 0.0
    for part in parts { widest = max(widest, try canvas.width(words(of: part), style.label) + indent) }
    let gap = style.label.size * 1.6
    let columns = max(1, min(parts.count, Int((bar.width + gap) / (min(widest, bar.width) + gap))))
    let width = (bar.width - gap * Double(columns - 1)) / Double(columns)
    let rows = (parts.count + columns - 1) / columns
    var lowest = bar.maxY
    for column in 0..<columns {
      var y = bar.maxY + style.label.size * 1.5
      for part in parts.dropFirst(column * rows).prefix(rows) {
        let x = bar.minX + Double(column) * (width + gap)
        canvas.fill(
          Path(rectangle: Rectangle(x: x, y: y - side, width: side, height: side)), style.colour(part.index))
        let last = try canvas.paragraph(
          words(of: part), style.label, at: Point(x + indent, y), width: width - indent)
        lowest = max(lowest, last)
        y = last + style.label.size * 1.35
      }
    }
    return lowest + style.label.size * 0.5
  }

  private func words(of part: Part) -> String { "\(part.text) (\(part.share))" }
}
