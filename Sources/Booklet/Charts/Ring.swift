import Drawing
import Findings
import Foundation
import Geometry

/// The parts of a whole as a ring, each named beside its part.
struct Ring {
  let chart: Chart
  let style: ChartStyle

  private struct Part {
    var index: Int
    var name: String
    var value: Decimal
    var start: Double
    var end: Double
    var middle: Double { (start + end) / 2 }
    var isRight: Bool { sin(middle) >= 0 }
  }

  func draw(in area: Rectangle, on canvas: inout ChartCanvas) throws(Finding) -> Double {
    let values = chart.series.first?.values ?? []
    let sum = values.reduce(Decimal(0)) { $0 + ($1 ?? 0) }
    guard sum > 0, values.allSatisfy({ ($0 ?? 0) >= 0 }) else { throw .negativeShare(chart.title) }
    let parts = parts(values, sum: sum.real)
    let centre = Point(area.midX, area.midY)
    let outer = min(area.height / 2 - style.label.size * 0.6, area.width * 0.2)
    for part in parts {
      canvas.fill(
        Self.piece(centre, outer: outer, inner: outer * 0.58, part.start, part.end),
        style.colour(part.index, of: chart.categories.count))
    }
    for part in parts where parts.count > 1 {
      canvas.line(
        from: Self.point(centre, outer * 0.57, part.start), to: Self.point(centre, outer * 1.01, part.start), .white,
        width: 1)
    }
    var total = style.value
    total.weight = .bold
    total.size *= 1.35
    try canvas.text(chart.text(sum), total, at: Point(centre.x, centre.y + total.size * 0.34), .centre)
    for side in [true, false] {
      try drawNames(parts.filter { $0.isRight == side }, right: side, centre, outer, area, sum: sum, on: &canvas)
    }
    return area.maxY
  }

  private func parts(_ values: [Decimal?], sum: Double) -> [Part] {
    var angle = 0.0
    var parts: [Part] = []
    for (index, value) in values.enumerated() {
      guard let value, value > 0, let name = chart.categories[safe: index] else { continue }
      let end = angle + 2 * Double.pi * value.real / sum
      parts.append(Part(index: index, name: name, value: value, start: angle, end: end))
      angle = end
    }
    return parts
  }

  /// Angles are counted from the top, clockwise.
  private static func point(_ centre: Point, _ radius: Double, _ angle: Double) -> Point {
    Point(centre.x + radius * sin(angle), centre.y - radius * cos(angle))
  }

  private static func piece(
    _ centre: Point, outer: Double, inner: Double, _ start: Double, _ end: Double
  ) -> Path {
    var path = Path()
    path.move(to: point(centre, outer, start))
    addArc(to: &path, centre, outer, start, end)
    path.line(to: point(centre, inner, end))
    addArc(to: &path, centre, inner, end, start)
    path.close()
    return path
  }

  private static func addArc(to path: inout Path, _ centre: Point, _ radius: Double, _ start: Double, _ end: Double) {
    let count = max(1, Int((abs(end - start) / (Double.pi / 4)).rounded(.up)))
    let step = (end - start) / Double(count)
    let handle = 4.0 / 3 * tan(step / 4) * radius
    for index in 0..<count {
      let (from, to) = (start + Double(index) * step, start + Double(index + 1) * step)
      let (first, last) = (point(centre, radius, from), point(centre, radius, to))
      path.curve(
        Point(first.x + handle * cos(from), first.y + handle * sin(from)),
        Point(last.x - handle * cos(to), last.y - handle * sin(to)), to: last)
    }
  }

  /// The names of one side from top to bottom, moved apart, with a thin line from each part.
  private func drawNames(
    _ parts: [Part], right: Bool, _ centre: Point, _ outer: Double, _ area: Rectangle, sum: Decimal,
    on canvas: inout ChartCanvas
  ) throws(Finding) {
    let edge = centre.x + (right ? 1 : -1) * (outer + 22)
    let room = right ? area.maxX - edge : edge - area.minX
    let size = style.label.size
    let sorted = parts.sorted { cos($0.middle) > cos($1.middle) }
    var texts: [(part: Part, text: String, height: Double)] = []
    for part in sorted {
      let text = "\(part.name): \(chart.text(part.value))"
      let lines = try canvas.lines(text, style.label, width: room)
      if let wide = lines.first(where: { $0.advance > room }) { throw .crowdedChart(chart.title, wide.text) }
      texts.append((part, text, Double(lines.count) * size * 1.2 + size * 0.35))
    }
    guard texts.reduce(0, { $0 + $1.height }) <= area.height else {
      throw .crowdedChart(chart.title, texts.last?.text ?? "")
    }
    var tops: [Double] = []
    var lowest = area.minY
    for text in texts {
      let wish = Self.point(centre, outer, text.part.middle).y - text.height / 2
      tops.append(max(wish, lowest))
      lowest = (tops.last ?? 0) + text.height
    }
    var limit = area.maxY
    for index in texts.indices.reversed() {
      tops[index] = min(tops[index], limit - texts[index].height)
      limit = tops[index]
    }
    for (index, text) in texts.enumerated() {
      let baseline = tops[index] + size
      let from = Self.point(centre, outer * 1.03, text.part.middle)
      let bend = edge - (right ? 1 : -1) * 10
      let line = Path([
        .move(from), .line(Point(bend, baseline - size * 0.3)),
        .line(Point(edge - (right ? 4 : -4), baseline - size * 0.3)),
      ])
      canvas.stroke(line, style.axis, width: 0.3)
      try canvas.paragraph(text.text, style.label, at: Point(edge, baseline), width: room, right ? .left : .right)
    }
  }
}
