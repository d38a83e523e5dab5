import Drawing
import Findings
import Geometry
import Layout
import SourceTree

/// Reads the tree of a booklet layout; every fault is a finding of the reader.
struct PaperLayoutReading {
  let names: [String]
  private let reader = SettingsReader(.paper)
  private let root: SettingsSection
  private let colours: [String: Colour]
  private var stylesUsed: Set<String> = []
  private var coloursUsed: Set<String> = []

  private static let keys = ["extends", "title", "page", "masters", "colours", "styles", "chart", "table", "stocks"]
  private static let masterKeys = [
    "inner", "outer", "left", "right", "top", "bottom", "head", "number-top", "number-foot", "number-align",
    "first-number", "grid",
  ]
  private static let stockKeys = [
    "columns", "rows", "width", "height", "left", "top", "gap-x", "gap-y", "folded", "marks",
  ]

  init(node: SourceNode, names: [String]) {
    self.names = names
    root = SettingsSection(node, names.first ?? "", keys: Self.keys, in: reader)
    var colours = ["ink": Colour.black, "white": Colour.white]
    for entry in root.entries("colours") {
      colours[entry.key] = reader.colour(entry).map { Colour(name: entry.key, $0) }
    }
    self.colours = colours
  }

  /// The layout, and what is to be said of it; no layout where anything in it is wrong.
  mutating func read() -> (layout: PaperLayout?, findings: [Finding]) {
    readTitle()
    let page = root.section("page", keys: ["size", "bleed"])
    let size = page.word("size", of: Self.sizes.keys.sorted())
    page.require("size")
    var masters: [String: PageMaster] = [:]
    for entry in root.entries("masters") {
      if !PaperStyleName.masters.contains(entry.key) { reader.unknownKey(entry, among: PaperStyleName.masters) }
      masters[entry.key] = master(entry)
    }
    let styles = readStyles()
    let chart = root.section("chart", keys: ["title", "label", "value", "note", "colours", "axis", "goal", "height"])
    let chartStyle = chartStyle(chart, styles)
    let look = look()
    let stocks = stocks()
    tellUnused(styles: styles)
    guard !reader.hasErrors, let size, let trim = Self.sizes[size] else { return (nil, reader.findings) }
    let layout = PaperLayout(
      file: root.place.file, names: names, size: size, trim: trim,
      bleed: page.length("bleed", in: 0...20) ?? 0, masters: masters, colours: colours, styles: styles,
      chart: chartStyle, plotHeight: chart.length("height", in: 15...400) ?? .millimetres(60), table: look,
      stocks: stocks, findings: reader.findings)
    return reader.hasErrors ? (nil, reader.findings) : (layout, reader.findings)
  }

  private static let sizes: [String: Size] = [
    "A4": Size(.millimetres(210), .millimetres(297)), "A5": Size(.millimetres(148), .millimetres(210)),
    "A3": Size(.millimetres(297), .millimetres(420)), "B5": Size(.millimetres(176), .millimetres(250)),
  ]

  private func readTitle() {
    guard let title = root["title"] else { return }
    if title.entries == nil {
      _ = reader.text(title, "title")
    } else {
      let words = SettingsSection(title, "title", keys: ["vi", "en"], in: reader)
      for key in ["vi", "en"] { _ = words.text(key) }
    }
  }

  private func master(_ entry: SourceNode.Entry) -> PageMaster {
    let section = SettingsSection(entry.value, entry.key, keys: Self.masterKeys, in: reader)
    func side(_ key: String, or other: String) -> Double {
      if section[key] != nil, section[other] != nil {
        reader.wrong(
          other, entry.key,
          .other(
            Words(vi: "Chỉ viết một trong hai: \(key) hoặc \(other).", en: "Write one of the two: \(key) or \(other).")),
          at: section.place(of: other))
      }
      if section[key] == nil, section[other] == nil { reader.missing(key, of: entry.key, at: entry.keyPlace) }
      return section.length(key, in: 0...150) ?? section.length(other, in: 0...150) ?? 0
    }
    func end(_ key: String) -> Double {
      if section[key] == nil { reader.missing(key, of: entry.key, at: entry.keyPlace) }
      return section.length(key, in: 0...200) ?? 0
    }
    return PageMaster(
      inner: side("inner", or: "left"), outer: side("outer", or: "right"), top: end("top"), bottom: end("bottom"),
      isMirrored: section["inner"] != nil, head: section.length("head", in: 0...200),
      numberTop: section.length("number-top", in: 0...200), numberFoot: section.length("number-foot", in: 0...200),
      isNumberCentred: section.word("number-align", of: ["center", "outer"]) == "center",
      grid: section.length("grid", in: 2...16),
      hidesFirstNumber: section.word("first-number", of: ["hidden", "shown"]) == "hidden")
  }

  // MARK: Styles

  private mutating func readStyles() -> [String: ParagraphStyle] {
    var styles: [String: ParagraphStyle] = [:]
    for entry in root.entries("styles") {
      let reading = PaperStyleReading(entry, colours: colours, in: reader)
      stylesUsed.formUnion(reading.base.map { [$0] } ?? [])
      coloursUsed.formUnion(reading.colour.map { [$0] } ?? [])
      styles[entry.key] = reading.style(above: styles)
    }
    return styles
  }

  private mutating func chartStyle(_ chart: SettingsSection, _ styles: [String: ParagraphStyle]) -> ChartStyle {
    func style(_ key: String) -> TextStyle {
      if let name = chart[key]?.text { stylesUsed.insert(name) }
      return (chart.named(key, among: styles) ?? ParagraphStyle(text: TextStyle(family: "", size: 10))).text
    }
    func colour(_ key: String) -> Colour {
      if let name = chart[key]?.text { coloursUsed.insert(name) }
      return chart.named(key, among: colours) ?? .black
    }
    var series: [Colour] = []
    for node in chart["colours"].map({ reader.items($0) }) ?? [] {
      guard let name = reader.text(node, "colours") else { continue }
      coloursUsed.insert(name)
      if let colour = colours[name] {
        series.append(colour)
      } else {
        reader.unknown(name, "colours", among: colours.keys.sorted(), at: node.place)
      }
    }
    return ChartStyle(
      title: style("title"), label: style("label"), value: style("value"), note: style("note"), colours: series,
      axis: colour("axis"), goal: colour("goal"))
  }

  private mutating func look() -> RunningTable.Look {
    let table = root.section("table", keys: ["colour", "strong", "fine", "padding"])
    var look = RunningTable.Look()
    if let name = table["colour"]?.text { coloursUsed.insert(name) }
    look.colour = table.named("colour", among: colours) ?? .black
    if let strong = table.length("strong", in: 0...4, bare: .points) { look.strong = strong }
    if let fine = table.length("fine", in: 0...4, bare: .points) { look.fine = fine }
    if let padding = table.length("padding", in: 0...20) { look.vertical = padding }
    return look
  }

  private func stocks() -> [String: CardStock] {
    var stocks: [String: CardStock] = [:]
    for entry in root.entries("stocks") {
      let section = SettingsSection(entry.value, entry.key, keys: Self.stockKeys, in: reader)
      for key in ["columns", "rows", "width", "height"] where section[key] == nil {
        reader.missing(key, of: entry.key, at: entry.keyPlace)
      }
      stocks[entry.key] = CardStock(
        columns: section.whole("columns", in: 1...50) ?? 1, rows: section.whole("rows", in: 1...50) ?? 1,
        card: Size(section.length("width", in: 5...2000) ?? 1, section.length("height", in: 5...2000) ?? 1),
        origin: Point(section.length("left", in: 0...1000) ?? 0, section.length("top", in: 0...1000) ?? 0),
        gap: Size(section.length("gap-x", in: 0...500) ?? 0, section.length("gap-y", in: 0...500) ?? 0),
        isFolded: section.flag("folded") ?? false, hasMarks: section.flag("marks") ?? false)
      let known = ListKind.cards.map(\.rawValue)
      if !known.contains(entry.key) { reader.unknownKey(entry, among: known) }
    }
    return stocks
  }

  private func tellUnused(styles: [String: ParagraphStyle]) {
    for entry in root.entries("styles")
    where !stylesUsed.contains(entry.key) && !PaperStyleName.styles.contains(entry.key) {
      reader.unused(
        entry.key, Words(vi: "kiểu chữ", en: "style"), at: entry.keyPlace,
        hint: NearestName.of(entry.key, in: PaperStyleName.styles.sorted()).map {
          Words(vi: "Có phải ý bạn là “\($0)”?", en: "Did you mean “\($0)”?")
        })
    }
    for entry in root.entries("colours")
    where !coloursUsed.contains(entry.key) && !PaperStyleName.colours.contains(entry.key) {
      reader.unused(entry.key, Words(vi: "màu", en: "colour"), at: entry.keyPlace)
    }
  }
}
