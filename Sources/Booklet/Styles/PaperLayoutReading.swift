import Drawing
import Findings
import Geometry
import SourceTree

/// Reads the tree of a booklet layout.
struct PaperLayoutReading {
  let node: SourceNode
  let names: [String]

  func layout() throws(Finding) -> PaperLayout {
    let colours = try readColours()
    let styles = try readStyles(colours)
    var masters: [String: PageMaster] = [:]
    for entry in node["masters"]?.entries ?? [] { masters[entry.key] = try master(entry.value) }
    return PaperLayout(
      file: node.place.file, names: names, size: node["page"]?["size"]?.text ?? "", trim: try trim(),
      bleed: try length(node["page"]?["bleed"]) ?? 0, masters: masters,
      colours: colours, styles: styles, chart: try chart(colours, styles),
      plotHeight: try length(node["chart"]?["height"]) ?? .millimetres(60), table: try table(colours),
      stocks: try stocks())
  }

  private func trim() throws(Finding) -> Size {
    let sizes: [String: Size] = [
      "A4": Size(.millimetres(210), .millimetres(297)), "A5": Size(.millimetres(148), .millimetres(210)),
      "A3": Size(.millimetres(297), .millimetres(420)), "B5": Size(.millimetres(176), .millimetres(250)),
    ]
    guard let size = node["page"]?["size"]?.text, let trim = sizes[size] else {
      throw .paperLayoutFault(
        Words(vi: "Khổ trang phải là A3, A4, A5 hoặc B5.", en: "The page size must be A3, A4, A5 or B5."),
        at: node["page"]?["size"]?.place ?? node.place)
    }
    return trim
  }

  private func master(_ node: SourceNode) throws(Finding) -> PageMaster {
    func side(_ names: [String]) throws(Finding) -> Double {
      for name in names { if let length = try length(node[name]) { return length } }
      throw .paperLayoutFault(
        Words(vi: "Khung trang thiếu lề “\(names[0])”.", en: "The master lacks the margin “\(names[0])”."),
        at: node.place)
    }
    return PageMaster(
      inner: try side(["inner", "left"]), outer: try side(["outer", "right"]), top: try side(["top"]),
      bottom: try side(["bottom"]), isMirrored: node["inner"] != nil, head: try length(node["head"]),
      numberTop: try length(node["number-top"]), numberFoot: try length(node["number-foot"]),
      isNumberCentred: node["number-align"]?.text == "center", grid: try length(node["grid"]),
      hidesFirstNumber: node["first-number"]?.text == "hidden")
  }

  private func readColours() throws(Finding) -> [String: Colour] {
    var colours = ["ink": Colour.black, "white": Colour.white]
    for entry in node["colours"]?.entries ?? [] { colours[entry.key] = try colour(entry) }
    return colours
  }

  private func colour(_ entry: SourceNode.Entry) throws(Finding) -> Colour {
    let text = entry.value.text ?? entry.value["rgb"]?.text ?? ""
    let digits = text.hasPrefix("#") ? text.dropFirst() : ""
    guard digits.count == 6, let value = Int(digits, radix: 16) else {
      throw .paperLayoutFault(
        Words(vi: "Màu phải viết như \"#C8102E\".", en: "A colour must be written like \"#C8102E\"."),
        at: entry.value.place)
    }
    var colour = Colour(
      name: entry.key, red: Double(value >> 16) / 255, green: Double(value >> 8 & 255) / 255,
      blue: Double(value & 255) / 255)
    if let inks = entry.value["cmyk"]?.list?.compactMap({ $0.text.flatMap(Double.init) }), inks.count == 4 {
      colour.inks = .init(
        cyan: inks[0] / 100, magenta: inks[1] / 100, yellow: inks[2] / 100, black: inks[3] / 100)
    }
    colour.spot = entry.value["spot"]?.text
    return colour
  }

  private func readStyles(_ colours: [String: Colour]) throws(Finding) -> [String: ParagraphStyle] {
    var styles: [String: ParagraphStyle] = [:]
    for entry in node["styles"]?.entries ?? [] {
      var style: ParagraphStyle
      if let base = entry.value["based-on"] {
        guard let known = styles[base.text ?? ""] else {
          throw .paperLayoutFault(
            Words(
              vi: "Không có kiểu chữ “\(base.text ?? "")” ở trên.", en: "There is no style “\(base.text ?? "")” above."),
            at: base.place)
        }
        style = known
      } else {
        style = ParagraphStyle(text: TextStyle(family: "", size: 12))
      }
      try fill(&style, from: entry.value, colours)
      styles[entry.key] = style
    }
    return styles
  }

  private func fill(
    _ style: inout ParagraphStyle, from node: SourceNode, _ colours: [String: Colour]
  ) throws(Finding) {
    if let family = node["family"]?.text { style.text.family = family }
    if let size = try length(node["size"], bareUnit: 1) {
      style.leading *= size / style.text.size
      style.text.size = size
    }
    if let weight = node["weight"] { style.text.weight = try self.weight(weight) }
    if let italic = node["italic"]?.text { style.text.isItalic = italic == "true" }
    if let tracking = node["tracking"]?.text, tracking.hasSuffix("%"), let share = Double(tracking.dropLast()) {
      style.text.tracking = share / 100
    }
    if let features = node["features"]?.list { style.text.features = features.compactMap(\.text) }
    if let name = node["colour"] {
      guard let colour = colours[name.text ?? ""] else {
        throw .paperLayoutFault(
          Words(vi: "Không có màu “\(name.text ?? "")”.", en: "There is no colour “\(name.text ?? "")”."),
          at: name.place)
      }
      style.text.colour = colour
    }
    if let align = node["align"] {
      guard let alignment = ParagraphStyle.Alignment(rawValue: align.text ?? "") else {
        throw .paperLayoutFault(
          Words(vi: "align: left, center, right hoặc justify.", en: "align: left, center, right or justify."),
          at: align.place)
      }
      style.alignment = alignment
    }
    try fillLengths(&style, from: node)
    if let upper = node["case"]?.text { style.isUppercase = upper == "upper" }
    if let keeps = node["keep-with-next"]?.text { style.keepsWithNext = keeps == "true" }
    if let lines = node["lines"]?.text { style.isBalanced = lines == "balanced" }
    if let least = node["least"]?.text, least.hasSuffix("%"), let share = Double(least.dropLast()) {
      style.least = min(1, max(0.5, share / 100))
    }
    if let grid = node["on-grid"]?.text { style.isOnGrid = grid == "true" }
  }

  private func fillLengths(_ style: inout ParagraphStyle, from node: SourceNode) throws(Finding) {
    if let leading = node["leading"]?.text, leading.hasSuffix("%"), let share = Double(leading.dropLast()) {
      style.leading = style.text.size * share / 100
    } else if let leading = try length(node["leading"], bareUnit: 1) {
      style.leading = leading
    }
    if let before = try length(node["before"], bareUnit: 1) { style.before = before }
    if let after = try length(node["after"], bareUnit: 1) { style.after = after }
    if let indent = try length(node["first-indent"]) { style.firstIndent = indent }
    if let left = try length(node["left"]) { style.left = left }
    if let right = try length(node["right"]) { style.right = right }
  }

  private func weight(_ node: SourceNode) throws(Finding) -> Weight {
    let names: [String: Weight] = [
      "thin": .thin, "extra-light": .extraLight, "light": .light, "regular": .regular, "medium": .medium,
      "semi-bold": .semiBold, "bold": .bold, "extra-bold": .extraBold, "black": .black,
    ]
    guard let weight = names[node.text ?? ""] else {
      throw .paperLayoutFault(
        Words(vi: "Không có độ đậm “\(node.text ?? "")”.", en: "There is no weight “\(node.text ?? "")”."),
        at: node.place)
    }
    return weight
  }

  private func chart(
    _ colours: [String: Colour], _ styles: [String: ParagraphStyle]
  ) throws(Finding) -> ChartStyle {
    let chart = node["chart"]
    func style(_ key: String) -> TextStyle {
      (styles[chart?[key]?.text ?? ""] ?? ParagraphStyle(text: TextStyle(family: "", size: 10))).text
    }
    let names = chart?["colours"]?.list?.compactMap(\.text) ?? []
    return ChartStyle(
      title: style("title"), label: style("label"), value: style("value"), note: style("note"),
      colours: names.compactMap { colours[$0] }, axis: colours[chart?["axis"]?.text ?? ""] ?? .black,
      goal: colours[chart?["goal"]?.text ?? ""] ?? .black)
  }

  private func table(_ colours: [String: Colour]) throws(Finding) -> RunningTable.Look {
    let table = node["table"]
    var look = RunningTable.Look()
    look.colour = colours[table?["colour"]?.text ?? ""] ?? .black
    if let strong = try length(table?["strong"], bareUnit: 1) { look.strong = strong }
    if let fine = try length(table?["fine"], bareUnit: 1) { look.fine = fine }
    if let padding = try length(table?["padding"]) { look.vertical = padding }
    return look
  }

  private func stocks() throws(Finding) -> [String: CardStock] {
    var stocks: [String: CardStock] = [:]
    for entry in node["stocks"]?.entries ?? [] {
      let node = entry.value
      guard let columns = node["columns"]?.text.flatMap(Int.init), let rows = node["rows"]?.text.flatMap(Int.init),
        (1...50).contains(columns), (1...50).contains(rows), let width = try length(node["width"]),
        let height = try length(node["height"])
      else {
        throw .paperLayoutFault(
          Words(
            vi: "Loại thẻ “\(entry.key)” cần columns, rows, width, height.",
            en: "The stock “\(entry.key)” needs columns, rows, width, height."), at: entry.keyPlace)
      }
      stocks[entry.key] = CardStock(
        columns: columns, rows: rows, card: Size(width, height),
        origin: Point(try length(node["left"]) ?? 0, try length(node["top"]) ?? 0),
        gap: Size(try length(node["gap-x"]) ?? 0, try length(node["gap-y"]) ?? 0),
        isFolded: node["folded"]?.text == "true", hasMarks: node["marks"]?.text == "true")
    }
    return stocks
  }

  /// A length such as `12mm` or `6pt`; a bare number in a unit of the caller's choice, else millimetres.
  private func length(_ node: SourceNode?, bareUnit: Double = .pointsPerMillimetre) throws(Finding) -> Double? {
    guard let node, let text = node.text else { return nil }
    for (name, unit) in [("mm", Double.pointsPerMillimetre), ("cm", 10 * .pointsPerMillimetre), ("pt", 1.0)]
    where text.hasSuffix(name) {
      if let number = Double(text.dropLast(2).trimmed) { return number * unit }
    }
    guard let number = Double(text) else {
      throw .paperLayoutFault(
        Words(vi: "“\(text)” không phải là độ dài.", en: "“\(text)” is not a length."), at: node.place)
    }
    return number * bareUnit
  }
}
