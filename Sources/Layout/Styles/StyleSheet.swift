import Drawing
import Findings
import SourceTree

/// The named styles of a layout, each on the base that it names.
struct StyleSheet: Sendable {
  private(set) var styles: [String: Style] = [:]
  private(set) var names: [String] = []
  /// The line of each style, for findings about its face.
  private(set) var places: [String: Place] = [:]

  static let keys = [
    "based-on", "family", "weight", "italic", "size", "tracking", "leading", "colour", "align", "case", "features",
    "underline", "break", "fit",
  ]

  init() {}

  /// Reads all styles; sizes are multiplied by the scale of the page.
  init(_ node: SourceNode?, in reading: LayoutReading) {
    guard let entries = reading.entries(node, of: "styles") else { return }
    names = entries.map(\.key)
    var visiting: [String] = []
    for entry in entries { resolve(entry, among: entries, visiting: &visiting, in: reading) }
  }

  subscript(name: String) -> Style? { styles[name] }

  @discardableResult
  private mutating func resolve(
    _ entry: SourceNode.Entry, among entries: [SourceNode.Entry], visiting: inout [String], in reading: LayoutReading
  ) -> Style? {
    if let known = styles[entry.key] { return known }
    guard !visiting.contains(entry.key) else {
      reading.report(.cycle(visiting + [entry.key]), at: entry.keyPlace)
      return nil
    }
    visiting.append(entry.key)
    defer { visiting.removeLast() }
    guard let properties = reading.entries(entry.value, of: entry.key) else { return nil }
    reading.checkKeys(properties, known: Self.keys)
    var style = Style.plain(scale: reading.scale)
    if let base = entry.value["based-on"], let name = base.text {
      if let other = entries.first(where: { $0.key == name }) {
        style = resolve(other, among: entries, visiting: &visiting, in: reading) ?? style
      } else {
        reading.report(.unknown(.style, name, known: names), at: base.place)
      }
    }
    style.apply(entry.value, in: reading)
    styles[entry.key] = style
    places[entry.key] = entry.keyPlace
    return style
  }
}

extension Style {
  /// What a text looks like that names no style.
  static func plain(scale: Double) -> Style {
    Style(letters: TextStyle(family: "Liberation Serif", size: 12 * scale))
  }

  /// Takes over what a mapping of style keys says.
  mutating func apply(_ node: SourceNode, in reading: LayoutReading) {
    for entry in node.entries ?? [] where !entry.value.isBlank { apply(entry, in: reading) }
    // The way of breaking follows the alignment, unless the style says otherwise, wherever it says so.
    if let choice = node["break"].flatMap({ reading.choice($0, "break", of: Breaking.self) }) { breaking = choice }
  }

  /// Takes an alignment, and the way of breaking lines that goes with it.
  mutating func align(_ alignment: Alignment) {
    self.alignment = alignment
    breaking =
      switch alignment {
      case .center: .balanced
      case .justify: .optimum
      case .left, .right: .greedy
      }
  }

  private mutating func apply(_ entry: SourceNode.Entry, in reading: LayoutReading) {
    let value = entry.value
    switch entry.key {
    case "family": letters.family = reading.text(value, "family") ?? letters.family
    case "weight": letters.weight = reading.weight(value) ?? letters.weight
    case "italic": letters.isItalic = reading.flag(value, "italic") ?? letters.isItalic
    case "size": letters.size = reading.size(value, over: letters.size) ?? letters.size
    case "tracking": letters.tracking = reading.share(value, "tracking", in: -0.3...1) ?? letters.tracking
    case "leading": leading = reading.share(value, "leading", in: 0.5...5) ?? leading
    case "colour": letters.colour = reading.colour(value) ?? letters.colour
    case "align": if let choice = reading.choice(value, "align", of: Alignment.self) { align(choice) }
    case "case": isUppercase = (reading.word(value, "case", of: ["upper", "none"]) ?? "none") == "upper"
    case "features": letters.features = reading.texts(value) ?? letters.features
    case "underline": letters.isUnderlined = reading.flag(value, "underline") ?? letters.isUnderlined
    case "fit": ladder = reading.ladder(value)
    default: break
    }
  }
}
