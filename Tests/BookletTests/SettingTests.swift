import Drawing
import Findings
import Foundation
import Geometry
import Layout
import SourceTree
import Testing

@testable import Booklet

@Suite("Setting of tables, charts, portraits and columns")
struct SettingTests {
  private func place(_ element: any Layout.Element, width: Double = 400, height: Double = .infinity) throws -> Placement
  {
    try element.place(in: Space(width: width, height: height), with: SampleSet.typesetter())
  }

  private func frame(_ element: any Layout.Element, width: Double = 400) throws -> Frame {
    guard case .whole(let frame) = try place(element, width: width) else {
      throw Finding(.textDoesNotFit, Words(vi: "không trọn", en: "not whole"))
    }
    return frame
  }

  private func cell(_ text: String, right: Bool = true) -> Paragraph {
    Paragraph(text, ParagraphStyle(text: SampleSet.style(12), alignment: right ? .right : .left, leading: 15))
  }

  private func table(_ numbers: [String]) -> RunningTable {
    RunningTable(
      widths: [.automatic, .automatic], header: [cell("Năm", right: false), cell("Tăng (%)")],
      rows: numbers.map { .init([cell("Năm", right: false), cell($0)]) })
  }

  /// Where the comma of a cell stands, or where it would stand.
  private func commas(_ frame: Frame, _ numbers: [String]) throws -> [Double] {
    let typesetter = try SampleSet.typesetter()
    return try numbers.map { number in
      let text = try #require(frame.texts.first { $0.text == number })
      let whole = String(number.prefix { $0 != "," })
      return text.origin.x + (try typesetter.shape(RichText(whole, SampleSet.style(12)).styled).line.advance)
    }
  }

  @Test("numbers of a column stand on their decimal comma, on every page that the table runs on to")
  func decimals() throws {
    let numbers = ["7,1", "11,25", "1.200", "10,3", "–3,456", "0,5"]
    let stops = try commas(try frame(table(numbers)), numbers)
    #expect((stops.max() ?? 0) - (stops.min() ?? 0) < 0.01, "\(stops)")
    guard case .part(let first, let rest) = try place(table(numbers), height: 80) else {
      Issue.record("the table stands on one page")
      return
    }
    let shown = numbers.filter { number in first.texts.contains { $0.text == number } }
    #expect(!shown.isEmpty && shown.count < numbers.count)
    let left = numbers.filter { !shown.contains($0) }
    let (before, after) = (try commas(first, shown), try commas(try frame(rest), left))
    #expect(abs(before[0] - after[0]) < 0.01)
  }

  @Test("columns of whole numbers and of words keep their right edge")
  func noDecimals() throws {
    for texts in [["7", "1.100", "25"], ["7,1", "không có", "3"]] {
      let frame = try frame(table(texts))
      let ends = frame.texts.filter { texts.contains($0.text) }.map { $0.origin.x + $0.line.advance }
      #expect((ends.max() ?? 0) - (ends.min() ?? 0) < 0.01)
    }
  }

  @Test("widths are shared out so that a table stands in few lines, and no word is cut")
  func widths() throws {
    func column(_ words: [[Double]]) -> [AutomaticWidths.Cell] {
      words.map { .init(segments: $0.map { ($0, 3) }) }
    }
    let short = column([[20], [25]])
    let middle = column([[40, 30], [40, 35]])
    let long = column([[30, 40, 50, 60, 30], [60, 50, 40, 30]])
    var automatic = AutomaticWidths()
    for (index, cells) in [short, middle, long].enumerated() { automatic.add(column: index, cells: cells, sides: 8) }
    for room in stride(from: automatic.least, through: automatic.natural + 50, by: 10) {
      let widths = automatic.widths(in: room)
      let inner = (0...2).map { (widths[$0] ?? 0) - 8 }
      #expect(widths.values.reduce(0, +) <= max(room, automatic.natural) + 1e-6)
      for (cells, width) in zip([short, middle, long], inner) {
        #expect(cells.allSatisfy { $0.least <= width + 1e-6 })
      }
      if room >= 33 + 86 + 140 { #expect(middle.allSatisfy { $0.lines(in: inner[1]) == 1 }, "\(room): \(widths)") }
      if room >= automatic.natural { #expect(long.allSatisfy { $0.lines(in: inner[2]) == 1 }) }
    }
  }

  private func chart() -> ChartElement {
    let chart = Chart(
      kind: .bars, title: "Biểu đồ", unit: "%", categories: ["2016", "2017"],
      series: [.init(name: "Tăng", values: [1.5, 10.3])])
    return ChartElement(chart: chart, style: SampleSet.chartStyle, plotHeight: 200)
  }

  private func words(_ count: Int, level: Int? = nil) -> Flow.Item {
    var number = 0
    var chance = Chance(count)
    let style = ParagraphStyle(text: SampleSet.style(12), alignment: .justify, leading: 15, keepsWithNext: level != nil)
    var item = Flow.Item(
      Paragraph(
        RichText(RandomBooklets.words(count, from: &number, &chance), style.text), style,
        role: level.map { .heading(level: $0) } ?? .paragraph))
    item.opensSection = level != nil
    return item
  }

  @Test("a chart without room lets the text of its section go before it, but nothing of the next section")
  func charts() throws {
    var figure = Flow.Item(chart())
    figure.floats = true
    let flow = Flow([words(60), figure, words(24), words(4, level: 1), words(40)])
    guard case .part(let page, let rest) = try place(flow, height: 220), let next = rest as? Flow else {
      Issue.record("all on one page")
      return
    }
    #expect(page.texts.allSatisfy { text in !text.roles.contains { if case .figure = $0 { true } else { false } } })
    #expect(next.items.count == 3 && next.items[0].element is ChartElement)
    let numbers = page.texts.flatMap { RandomBooklets.numbers(in: $0.text) }
    #expect(numbers.count == 84)
    let whole = try frame(rest, width: 400).texts.flatMap { RandomBooklets.numbers(in: $0.text) }
    #expect(whole.count == 44)
  }

  @Test("a chart is drawn a little lower where that spares a page, and never below seven tenths")
  func lowerCharts() throws {
    let full = try frame(chart()).size.height
    guard case .whole(let lower) = try place(chart(), height: full - 50) else {
      Issue.record("it was not drawn lower")
      return
    }
    #expect(abs(lower.size.height - (full - 50)) < 0.5)
    guard case .nothing = try place(chart(), height: full - 70) else {
      Issue.record("it was drawn too low")
      return
    }
  }

  private func parts(_ honoured: [Honoured]) throws -> HonouredParts {
    HonouredParts(layout: try RandomBooklets.layout(), honoured: honoured, pages: PageTable())
  }

  @Test("portraits stand at 3 × 4; one that is missing is a warning at its cell, and an initial stands there")
  func portraits() throws {
    var chance = Chance(2)
    var honoured = RandomBooklets.honoured(3, &chance).map { one in
      var one = one
      (one.kind, one.award) = (.individual, "Giấy khen")
      return one
    }
    honoured[0].photo = SampleSet.root + "/samples/hoi-nghi-2017/photos/le-an.svg"
    honoured[1].photo = "khong-co.jpg"
    honoured[1].place = Place("awards.xlsx", sheet: "Cá nhân", cell: "L7")
    let made = try parts(honoured).profiles(title: "Gương", awards: [], part: "gương")
    #expect(made.findings.map(\.severity) == [.warning])
    #expect(made.findings.map(\.code) == [.missingPortrait])
    #expect(made.findings.first?.place == honoured[1].place)
    let page = try frame(Flow(made.items), width: 460)
    var pictures: [Size] = []
    page.forEachMark { if case .picture(_, let size) = $0.mark { pictures.append(size) } }
    #expect(pictures.count == 1)
    #expect(abs(pictures[0].width / pictures[0].height - 0.75) < 0.01)
    // The others have their initial, and all texts begin at one edge.
    #expect(page.texts.filter { $0.roles.contains(.artifact) }.map(\.text) == ["N", "N"])
    let names = page.texts.filter { $0.text.contains("Nguyễn Văn") }.map { $0.origin.x }
    #expect(names.count == 3 && Set(names.map { Int($0 * 100) }).count == 1)
  }

  @Test("a heading of many lines is not parted", arguments: [100.0, 115, 130, 145, 160, 175, 190])
  func longHeadings(height: Double) throws {
    let flow = Flow([words(30), words(24, level: 2), words(20)])
    guard case .part(let first, let rest) = try place(flow, width: 120, height: height) else { return }
    func lines(_ frame: Frame) -> Int {
      frame.texts.filter { $0.roles.contains { if case .heading = $0 { true } else { false } } }.count
    }
    let whole = lines(try frame(flow, width: 120))
    #expect(whole > 3)
    #expect([0, whole].contains(lines(first)))
    #expect(lines(first) + lines(try frame(rest, width: 120)) == whole)
  }

  @Test("lists in columns name everybody once", arguments: [1, 2, 3])
  func listsInColumns(columns: Int) throws {
    var chance = Chance(columns)
    let honoured = RandomBooklets.honoured(57, &chance)
    let made = try parts(honoured).lists(title: "Danh sách", part: "lists", columns: columns)
    let layout = try RandomBooklets.layout()
    var maker = try PageMaker(layout: layout, headings: made.headings, typesetter: SampleSet.typesetter())
    try maker.add(
      Section(name: "lists", content: Flow(made.items), master: try layout.master("booklet"), runningHead: nil))
    let words = maker.pages.flatMap { $0.frame.texts.flatMap { $0.text.split(separator: " ") } }
    for one in honoured { #expect(words.filter { $0 == "N\(one.order)" }.count == 1) }
    for one in honoured { #expect(maker.table.spots[one.anchor] != nil) }
  }

  @Test("front matter is counted in Roman numerals, the text then begins with page 1 on a right page")
  func romanPages() throws {
    let layout = try RandomBooklets.layout()
    var maker = try PageMaker(layout: layout, headings: [], typesetter: SampleSet.typesetter())
    let master = try layout.master("booklet")
    func section(_ count: Int, isFront: Bool) -> Section {
      var section = Section(name: "s", content: Flow([words(count)]), master: master, runningHead: nil)
      section.isFrontMatter = isFront
      return section
    }
    try maker.add(section(30, isFront: true))
    try maker.add(section(900, isFront: true))
    try maker.add(section(30, isFront: false))
    try maker.add(section(30, isFront: false))
    let labels = maker.pages.map { $0.label ?? "" }
    let start = try #require(labels.firstIndex(of: "1"))
    #expect(start % 2 == 0)
    #expect(labels.prefix(start) == ["i", "ii", "iii", "iv", "v", "vi"].prefix(start))
    #expect(Array(labels[start...]) == (1...(labels.count - start)).map(String.init))
  }
}
