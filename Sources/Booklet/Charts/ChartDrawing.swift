import Drawing
import Findings
import Geometry

/// Draws a chart: its title, its plot, the line that names its source.
public struct ChartDrawing {
  let chart: Chart
  let style: ChartStyle
  let typesetter: Typesetter

  public init(_ chart: Chart, style: ChartStyle, typesetter: Typesetter) {
    self.chart = chart
    self.style = style
    self.typesetter = typesetter
  }

  /// The chart in a frame of the given width; the plot has the given height, what surrounds it comes on top.
  ///
  /// Throws a finding when there is nothing to draw or when its words do not fit.
  public func frame(width: Double, plotHeight: Double) throws(Finding) -> Frame {
    guard !chart.categories.isEmpty, !chart.numbers.isEmpty else { throw .emptyChart(chart.title) }
    var canvas = ChartCanvas(width: width, typesetter: typesetter)
    var y = 0.0
    if !chart.title.isEmpty {
      y += style.title.size
      y = try canvas.paragraph(chart.title, style.title, at: Point(0, y), width: width) + style.title.size * 0.45
    }
    if let unit = chart.unitLine {
      y += style.note.size
      try canvas.text(unit, style.note, at: Point(0, y), .left)
      y += style.note.size * 0.4
    }
    let area = Rectangle(x: 0, y: y, width: width, height: plotHeight)
    var bottom = try drawPlot(in: area, on: &canvas)
    if !chart.source.isEmpty {
      bottom += style.note.size * 1.5
      bottom = try canvas.paragraph(chart.source, style.note, at: Point(0, bottom), width: width)
      bottom += style.note.size * 0.3
    }
    canvas.setHeight(bottom)
    let group = Group(canvas.frame, role: .figure(alternative: chart.alternative))
    return Frame(size: canvas.frame.size, marks: [.init(.group(group), at: .zero)])
  }

  /// Draws the plot and answers where it ends below.
  private func drawPlot(in area: Rectangle, on canvas: inout ChartCanvas) throws(Finding) -> Double {
    switch chart.kind {
    case .bars, .stacked: try UprightBars(chart: chart, style: style).draw(in: area, on: &canvas)
    case .horizontal: try LyingBars(chart: chart, style: style).draw(in: area, on: &canvas)
    case .lines, .points: try LinePlot(chart: chart, style: style).draw(in: area, on: &canvas)
    case .shares: try ShareBar(chart: chart, style: style).draw(in: area, on: &canvas)
    case .ring: try Ring(chart: chart, style: style).draw(in: area, on: &canvas)
    }
  }
}

extension Finding {
  static func emptyChart(_ title: String) -> Finding {
    Finding(
      .emptyChart,
      Words(vi: "Biểu đồ “\(title)” không có số liệu.", en: "The chart “\(title)” has no numbers."),
      hint: Words(
        vi: "Kiểm tra tệp số liệu và tên các cột trong booklet.yaml.",
        en: "Look at the data file and the columns named in booklet.yaml."))
  }

  static func crowdedChart(_ title: String, _ label: String) -> Finding {
    Finding(
      .crowdedChart,
      Words(
        vi: "Biểu đồ “\(title)”: không đủ chỗ cho “\(label)”.", en: "The chart “\(title)” has no room for “\(label)”."),
      hint: Words(
        vi:
          "Trong kỷ yếu số liệu được in thành bảng; muốn có biểu đồ thì dùng thanh ngang (kind: horizontal), ít cột hơn"
          + " hoặc tên ngắn hơn.",
        en: "In the booklet a table stands in its place; for a chart use lying bars (kind: horizontal), fewer bars, or"
          + " shorter names."))
  }

  static func zeroChart(_ title: String) -> Finding {
    Finding(
      .crowdedChart,
      Words(
        vi: "Biểu đồ “\(title)”: mọi số đều bằng không, không có gì để vẽ.",
        en: "The chart “\(title)” has zeros only: there is nothing to draw."),
      hint: Words(vi: "Trong kỷ yếu số liệu được in thành bảng.", en: "In the booklet a table stands in its place."))
  }

  static func negativeShare(_ title: String) -> Finding {
    Finding(
      .unshareableNumbers,
      Words(
        vi: "Biểu đồ tỷ trọng “\(title)” có số âm hoặc tổng bằng không.",
        en: "The chart of shares “\(title)” has a negative number or nothing to share."))
  }
}
