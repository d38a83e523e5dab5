import Drawing
import Findings
import Foundation
import Geometry
import Testing

@testable import Booklet

@Suite("Charts")
struct ChartTests {
  private func chart(_ kind: Chart.Kind, start: Int? = nil) -> Chart {
    Chart(
      kind: kind, title: "Kim ngạch xuất khẩu", unit: "%", categories: ["Năm 2016", "Năm 2017"],
      series: [.init(name: "Tăng", values: [1.5, 10.3]), .init(name: "Cả nước", values: [9, 21])],
      goals: [nil, .init(low: 4, high: 5)], start: start.map { .init($0) }, source: "Nguồn: số liệu mẫu.")
  }

  private func texts(_ frame: Frame) -> [String] { frame.texts.map(\.text) }

  @Test("all words and numbers of the data stand in the picture, within its size", arguments: Chart.Kind.allCases)
  func wordsAreThere(kind: Chart.Kind) throws {
    let frame = try ChartDrawing(chart(kind), style: SampleSet.chartStyle, typesetter: SampleSet.typesetter())
      .frame(width: 400, plotHeight: 170)
    let words = texts(frame).joined(separator: " ")
    for word in ["Kim ngạch xuất khẩu", "Năm 2016", "Năm 2017", "Đơn vị: %", "1,5", "10,3", "Nguồn: số liệu mẫu."] {
      #expect(words.contains(word), "\(kind): \(word)")
    }
    for text in frame.texts {
      #expect(text.ink.minX >= -0.5 && text.ink.maxX <= 400.5, "\(kind): \(text.text)")
      #expect(text.ink.maxY <= frame.size.height + 0.5, "\(kind): \(text.text)")
    }
    #expect(frame.inkCollisions(tolerance: 0.5).isEmpty, "\(kind)")
  }

  @Test("the words for readers that do not see it")
  func alternative() {
    #expect(
      chart(.bars).alternative
        == "Biểu đồ cột: Kim ngạch xuất khẩu (đơn vị: %). Năm 2016: Tăng 1,5, Cả nước 9,0; "
        + "Năm 2017: Tăng 10,3, Cả nước 21,0, kế hoạch 4–5.")
  }

  @Test("bars grow as their numbers do")
  func barsAreInProportion() throws {
    var one = chart(.bars)
    one.series = [one.series[0]]
    one.goals = []
    let frame = try ChartDrawing(one, style: SampleSet.chartStyle, typesetter: SampleSet.typesetter())
      .frame(width: 400, plotHeight: 170)
    var heights: [Double] = []
    frame.forEachMark { found in
      if case .fill(let path, _, _) = found.mark { heights.append(path.bounds.height) }
    }
    #expect(heights.count == 2)
    #expect(abs(heights[1] / heights[0] - 10.3 / 1.5) < 1e-6)
  }

  @Test(
    "a scale that does not start at zero is always marked",
    arguments: Chart.Kind.allCases.filter { $0 != .shares && $0 != .ring })
  func brokenScalesAreMarked(kind: Chart.Kind) throws {
    func marks(_ chart: Chart) throws -> Int {
      let frame = try ChartDrawing(chart, style: SampleSet.chartStyle, typesetter: SampleSet.typesetter())
        .frame(width: 400, plotHeight: 170)
      var white = 0
      frame.forEachMark { found in
        if case .stroke(let path, let stroke) = found.mark, stroke.colour == .white,
          path.bounds.height > 0 || path.bounds.width > 100,
          stroke.width > 1
        {
          white += 1
        }
      }
      return white
    }
    var one = chart(kind)
    one.goals = []
    one.series[0].values = [91, 95]
    one.series[1].values = [93, 97]
    let whole = try marks(one)
    one.start = 90
    #expect(try marks(one) > whole)
  }

  private func frame(_ chart: Chart, width: Double = 440) throws -> Frame {
    try ChartDrawing(chart, style: SampleSet.chartStyle, typesetter: SampleSet.typesetter())
      .frame(width: width, plotHeight: 176)
  }

  @Test("of many crowded lines no number stands on another, on a point or on a line; ends are named")
  func crowdedLines() throws {
    let months = (1...12).map { "T\($0)" }
    let values: [[Double]] = [
      [88.7, 89.1, 90.4, 91.2, 90.9, 91.5, 92.3, 92.1, 93, 93.4, 94.1, 95.2],
      [88.9, 89.3, 90.2, 91, 91.1, 91.7, 92, 92.4, 92.8, 93.6, 94.3, 94.9],
      [87.5, 88.2, 89.9, 90.1, 90.5, 91.2, 91.8, 92, 92.9, 93.1, 93.8, 94.2],
    ]
    let one = Chart(
      kind: .lines, title: "Doanh thu", unit: "tỷ đồng", categories: months,
      series: zip(["2015", "2016", "2017"], values).map { .init(name: $0, values: $1.map { Decimal($0) }) })
    let frame = try self.frame(one)
    #expect(frame.inkCollisions(tolerance: 0.2).map { [$0.first.text, $0.second.text] } == [])
    for name in ["2015", "2016", "2017"] { #expect(texts(frame).contains { $0.hasPrefix(name + " ") }) }
    var marks: [Rectangle] = []
    frame.forEachMark { found in
      if case .fill(let path, _, _) = found.mark { marks.append(path.bounds) }
    }
    for text in frame.texts {
      let ink = text.ink
      let meets = marks.filter {
        $0.minX < ink.maxX && ink.minX < $0.maxX && $0.minY < ink.maxY && ink.minY < $0.maxY
      }
      #expect(meets.isEmpty, "\(text.text)")
    }
  }

  @Test("below zero a true minus stands, and the category below the lowest number")
  func minus() throws {
    let one = Chart(
      kind: .bars, title: "", unit: "%", categories: ["2014", "2015"],
      series: [.init(name: "Tăng", values: [3.1, -4.8])])
    let frame = try self.frame(one, width: 300)
    #expect(texts(frame).contains("−4,8") && !texts(frame).contains { $0.contains("-") })
    let number = try #require(frame.texts.first { $0.text == "−4,8" })
    let name = try #require(frame.texts.first { $0.text == "2015" })
    #expect(name.ink.minY > number.ink.maxY)
  }

  @Test("of parts in a circle no two neighbours share an ink", arguments: 2...14)
  func neighbours(count: Int) {
    let style = SampleSet.chartStyle
    let colours = (0..<count).map { style.colour($0, of: count) }
    for index in colours.indices {
      #expect(colours[index] != colours[(index + 1) % count], "\(index) of \(count)")
    }
  }

  @Test("a chart without numbers, and one without room, are findings")
  func refuses() throws {
    let typesetter = try SampleSet.typesetter()
    var empty = chart(.bars)
    empty.series = [.init(name: "Tăng", values: [nil, nil])]
    func code(_ chart: Chart, width: Double = 400) -> Code? {
      #expect(throws: Finding.self) {
        try ChartDrawing(chart, style: SampleSet.chartStyle, typesetter: typesetter)
          .frame(width: width, plotHeight: 170)
      }?.code
    }
    #expect(code(empty) == .emptyChart)
    #expect(code(chart(.bars), width: 60) == .crowdedChart)
    var negative = chart(.shares)
    negative.series = [.init(name: "Tăng", values: [5, -2])]
    #expect(code(negative) == .unshareableNumbers)
  }

  @Test(
    "scales have round marks and hold their numbers",
    arguments: [[1.5, 10.3], [-3, 8], [0.002, 0.0071], [1e6, 2.3e6]])
  func scalesAreRound(numbers: [Double]) {
    let scale = Scale(numbers: numbers, start: nil)
    #expect(scale.start <= min(0, numbers.min() ?? 0) && scale.end >= (numbers.max() ?? 0) - 1e-9)
    #expect((3...11).contains(scale.ticks.count))
  }
}
